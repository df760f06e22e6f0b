// English for the checks: the one place that knows units, quotation marks and what ends a word.

/** Units that make a numeral a figure, beside those of the briefing's own quantities. */
export const UNITS: readonly string[] = [
  ..."km kms kilometer kilometers kilometre kilometres meter meters metre metres mile miles foot feet".split(" "),
  ..."hour hours day days week weeks month months year years minute minutes".split(" "),
  ..."troops soldiers officers fighters men rebels people vehicles tanks drones aircraft battalions brigades".split(
    " "
  ),
  ..."% percent dollars tons tonnes".split(" "),
  "per cent"
];

const SPELLED: Readonly<Record<string, readonly string[]>> = {
  km: ["kilometers", "kilometer", "kilometres", "kilometre"],
  m: ["meters", "meter", "metres", "metre"]
};

/** What stands between quotation marks, marks included. */
export const QUOTATION = /“[^“”]*”/gu;

/** Words of a quotation of the source: more are not "a short phrase". */
export const LONGEST_QUOTATION = 10;

/** A whole word or phrase, as it is written, whatever spaces stand in it. */
export function wholeWord(words: string, flags = ""): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}])${literal(words)}(?![\\p{L}\\p{N}])`, `gu${flags}`);
}

/** A numeral with one of the units: "15 km", "3,000 US troops", "40%". */
export function figures(units: readonly string[]): RegExp {
  const longestFirst = [...units].sort((a, b) => b.length - a.length).map(literal);
  return new RegExp(`(?<![\\p{L}\\p{N}.,])\\d[\\d.,]*[\\s-]?(?:${longestFirst.join("|")})(?![\\p{L}\\p{N}])`, "gu");
}

/** What hedges a number as much as any source's own word; "nearly" says less than the number. */
const HEDGES: readonly string[] = ["about", "around", "some", "roughly", "approximately"];

/** Whether words end in a hedge for the number that comes next, maybe with an article or a quotation mark between. */
export function isHedged(before: string, own: string): boolean {
  const hedges = [own, ...HEDGES].map(literal).join("|");
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${hedges})[”’]?\\s+(?:(?:an?|the)\\s+)?[“‘"']?$`, "iu").test(before);
}

/** Whether the number that comes next is the upper end of a range: "12 to", "12–". */
export const isAfterNumber = (before: string) => /\d\s*(?:to|and|or|[–-])\s*$/u.test(before);

/** A number in any of these forms with its unit, spelled out or without its first word ("US troops"), but not with a longer one ("km a day"). */
export function figure(numbers: readonly string[], unit: string): RegExp {
  const [, noun, ...more] = unit.split(" ");
  const units = [unit, ...(SPELLED[unit] ?? []), ...(noun && more.length === 0 ? [noun] : [])];
  const [number, either] = [numbers, units].map((forms) => forms.map(literal).join("|"));
  return new RegExp(
    `(?<![\\p{L}\\p{N}.,])(?:${number})[\\s-]?(?:${either})(?![\\p{L}\\p{N}²³])(?!\\s+(?:an?|per)\\s|\\s*/)`,
    "giu"
  );
}

export function countWords(text: string): number {
  return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

const literal = (text: string) =>
  text
    .trim()
    .replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&")
    .replace(/\s+/g, "\\s+");
