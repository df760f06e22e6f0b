import {en} from "../../words/en.ts";
import {DIGITS} from "../../words/intl.ts";
import {offsetOf, type Text} from "../source/file-text.ts";
import type {Path} from "../source/path.ts";
import type {Report} from "../source/problems.ts";
import type {Yaml} from "./yaml.ts";

/** Numbers that are printed as they stand; coordinates and shares of a line are drawn alone. */
const PRINTED: readonly Path[] = [
  ["quantities", "*", "value"],
  ["quantities", "*", "band", "*"],
  ["approach", "paces", "*"],
  ["approach", "printPaces", "*"],
  ["states", "*", "assume", "pace"]
];

const [SMALLEST, LARGEST] = [1e-6, 1e15 - 1];

/** Reports numbers that would be printed otherwise than they are written. */
export function checkNumbers(source: Text, yaml: Yaml, report: Report): void {
  for (const {path, value} of PRINTED.flatMap((pattern) => numbersAt(yaml.value, pattern))) {
    const location = yaml.valueAt(path);
    const start = offsetOf(source, location);
    const written = source.text.slice(start, start + location.length);
    const size = Math.abs(value);
    if (size > LARGEST || (size > 0 && size < SMALLEST))
      report(location, `out of range: ${path.findLast((key) => typeof key === "string")}=${written}`, {
        expected: `0, or a number from ${en.numeral(SMALLEST)} to ${en.numeral(LARGEST)}`,
        hint: "use another unit"
      });
    else if (digitsOf(written) > DIGITS)
      report(location, `too many digits: ${written}`, {expected: `at most ${DIGITS} digits`});
  }
}

function numbersAt(value: unknown, [key, ...rest]: Path, path: Path = []): readonly {path: Path; value: number}[] {
  if (key === undefined) return typeof value === "number" && Number.isFinite(value) ? [{path, value}] : [];
  if (typeof value !== "object" || value === null) return [];
  const keys = key === "*" ? Object.keys(value) : [key];
  return keys.flatMap((each) => {
    const name = Array.isArray(value) ? Number(each) : each;
    return numbersAt((value as Record<string, unknown>)[each], rest, [...path, name]);
  });
}

/** Digits between the zeros around a decimal number; none in any other text. */
function digitsOf(text: string): number {
  const [, whole, part = ""] = text.match(/^[-+]?(\d*)(?:\.(\d*))?(?:e[-+]?\d+)?$/i) ?? [];
  const digits = [...`${whole ?? ""}${part}`];
  const isSome = (digit: string) => digit !== "0";
  return digits.some(isSome) ? digits.findLastIndex(isSome) - digits.findIndex(isSome) + 1 : 0;
}
