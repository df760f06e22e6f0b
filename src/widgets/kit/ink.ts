/** What the ink of a mark means, in the order of a key. A drawing says it of a mark, and a page of a card, as `data-ink`. */
export const INKS = ["reported", "forecast", "open", "aim", "faded", "what-if"] as const;

export type Ink = (typeof INKS)[number];
