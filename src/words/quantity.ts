// Quantities in words.

import type {Quantity} from "../briefing/records.ts";
import type {Words} from "./en.ts";

const NBSP = "\u00a0";

/** A number as digits, or written out. */
export type Spelling = "numeral" | "words";

/** Whether a number can be written out as it is. */
export function hasWords(value: number): boolean {
  return Number.isInteger(value) && Math.abs(value) < 1e15;
}

/** "600 km", held together by a no-break space; in words "six hundred kilometers". */
export function quantityText(
  {value, unit}: Pick<Quantity, "value" | "unit">,
  {numeral, numberWords, units}: Words,
  as: Spelling = "numeral"
): string {
  if (as === "numeral") return `${numeral(value)}${NBSP}${unit}`;
  return `${hasWords(value) ? numberWords(value) : numeral(value)} ${units[unit] ?? unit}`;
}

/** The same with the source's own hedge before it: "around 15 km". */
export function hedgedText(
  quantity: Pick<Quantity, "value" | "unit"> & {readonly hedge?: string | undefined},
  words: Words,
  as?: Spelling
): string {
  const text = quantityText(quantity, words, as);
  return quantity.hedge ? `${quantity.hedge} ${text}` : text;
}

/** "15 km". */
export const kmText = (km: number, words: Words): string => quantityText({value: km, unit: "km"}, words);
