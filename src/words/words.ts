// English words for numbers, quantities, lists, dates and what is known of a thing.

import type {Status} from "../briefing/ids.ts";
import type {Kind} from "../briefing/ledger.ts";
import type {Quantity} from "../briefing/records.ts";

const ONES =
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split(
    " "
  );
const TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split(" ");
const PLURALS: Readonly<Record<string, string>> = {km: "kilometers", "km a day": "kilometers a day"};
const WEEKDAYS = "Sunday Monday Tuesday Wednesday Thursday Friday Saturday".split(" ");
const SIZES = [
  [1e12, "trillion"],
  [1e9, "billion"],
  [1e6, "million"],
  [1000, "thousand"],
  [100, "hundred"]
] as const;
/** Digits that a number surely keeps. */
export const DIGITS = 15;
const FORMAT = new Intl.NumberFormat("en-US", {maximumFractionDigits: 20});
const NBSP = "\u00a0";

export const STATUS_WORDS: Readonly<Record<Status, string>> = {
  reported: "reported",
  forecast: "forecast",
  aim: "an aim",
  open: "open"
};

/** What solid means: reported, or judged to be so. */
export const SOLID = "said to be so";

/** "3,000", "12.5", "0.004": all of the number, but for what sums leave in its last digits. */
export function numeral(value: number): string {
  return FORMAT.format(Number(value.toPrecision(DIGITS)));
}

/** Whether words say exactly this. */
export function hasWords(value: number): boolean {
  return Number.isInteger(value) && Math.abs(value) < 1e15;
}

/** "six hundred", "minus five"; a numeral where there are no words. */
export function numberWords(value: number): string {
  if (!hasWords(value)) return numeral(value);
  if (value < 0) return `minus ${numberWords(-value)}`;
  if (value < 20) return ONES[value] as string;
  if (value < 100) return [TENS[Math.floor(value / 10) - 2], ONES[value % 10]].slice(0, value % 10 ? 2 : 1).join("-");
  const [size, name] = SIZES.find(([least]) => value >= least) as (typeof SIZES)[number];
  const rest = value % size;
  return `${numberWords(Math.floor(value / size))} ${name}${rest ? ` ${numberWords(rest)}` : ""}`;
}

/** "600 km", held together by a no-break space; in words "six hundred kilometers". */
export function quantityText(
  {value, unit}: Pick<Quantity, "value" | "unit">,
  as: "numeral" | "words" = "numeral"
): string {
  return as === "words" ? `${numberWords(value)} ${PLURALS[unit] ?? unit}` : `${numeral(value)}${NBSP}${unit}`;
}

/** The same with the source's own hedge before it: "around 15 km". */
export function hedgedText(quantity: Pick<Quantity, "value" | "unit" | "hedge">, as?: "numeral" | "words"): string {
  const text = quantityText(quantity, as);
  return quantity.hedge ? `${quantity.hedge} ${text}` : text;
}

/** "a", "a and b", "a, b and c". */
export function listText(items: readonly string[]): string {
  return items.length < 2 ? (items[0] ?? "") : `${items.slice(0, -1).join(", ")} and ${items.at(-1)}`;
}

/** The weekday `days` after an ISO date: "Sunday", short "Sun". */
export function weekday(isoDate: string, days: number, length: "long" | "short" = "long"): string {
  const date = new Date(`${isoDate}T00:00:00Z`);
  const name = WEEKDAYS[(((date.getUTCDay() + days) % 7) + 7) % 7] as string;
  return length === "short" ? name.slice(0, 3) : name;
}

const KIND_WORDS: Readonly<Record<Kind, string>> = {
  reported: "reported",
  assessment: "assessment",
  forecast: "forecast",
  quotation: "quotation",
  unknown: "said to be unknown"
};

/** What a claim is, in words. */
export const kindText = (kind: Kind) => KIND_WORDS[kind];

/** How a reference to a sentence of the source is spoken: "S21" as "sentence 21", "T0" as "headline". */
export function spokenSentence(sentence: string): string {
  return sentence.startsWith("S") ? `sentence ${sentence.slice(1)}` : "headline";
}

/** Several of them: "headline", "sentences 8 and 9". */
export function spokenSentences(sentences: readonly string[]): readonly string[] {
  const numbered = sentences.filter((sentence) => sentence.startsWith("S"));
  if (numbered.length < 2) return sentences.map(spokenSentence);
  const numbers = `sentences ${listText(numbered.map((sentence) => sentence.slice(1)))}`;
  return [...sentences.filter((sentence) => !numbered.includes(sentence)).map(spokenSentence), numbers];
}
