// How a window shows the briefing, in the words that the page's first script and the deck share.

/** Slides, or one column to read. */
export type StageName = "present" | "read";

/** A window in which a slide would be too small to read. */
export const SMALL = "(max-width: 699.98px), (orientation: portrait)";

/** Under which a window keeps what was chosen by hand. */
export const stageKey = (briefing: string): string => `briefing-stage:${briefing}`;

/** Class of the document's element: without scripts it has none. */
export const STAGE_CLASS: Readonly<Record<StageName, string>> = {present: "deck", read: "read"};
