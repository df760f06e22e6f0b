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

export function countWords(text: string): number {
  return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

const literal = (text: string) =>
  text
    .trim()
    .replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&")
    .replace(/\s+/g, "\\s+");
