// Ids of a page never meet: a slide's has no capital and no underscore, a part's has an underscore, the deck's own starts with a capital, as a claim's does.

/** The briefing, as JSON. */
export const DATA_ID = "Briefing-data";

/** The notes, as JSON, in the presenter's file alone. */
export const NOTES_ID = "Briefing-notes";

/** Of a slide's title. */
export const titleId = (slide: string): string => `${slide}_title`;

/** Of a slide's nth widget. */
export const widgetId = (slide: string, n: number): string => `${slide}_w${n}`;

/** Before every id of the nth copy of a slide. */
export const copyPrefix = (n: number): string => `Sheet${n}-`;

/** The id that a copy's was made of. */
export const originalOf = (id: string): string => id.replace(/^Sheet\d+-/, "");
