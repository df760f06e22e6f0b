// What is wrong, as records: collected everywhere, printed together.

export type Severity = "error" | "warning";

/** A stretch of a file's line: 1-based, columns and length in UTF-16 units. */
export interface Location {
  /** Relative to the folder; empty for the folder itself. */
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly length: number;
}

export interface Problem extends Location {
  readonly severity: Severity;
  /** Lower case, "noun: value". */
  readonly text: string;
  readonly expected?: string;
  readonly hint?: string;
}

export interface Advice {
  readonly expected?: string | undefined;
  readonly hint?: string | undefined;
  readonly severity?: Severity;
}

/** Takes a problem and goes on. */
export type Report = (location: Location, text: string, advice?: Advice) => void;

export function problem(location: Location, text: string, {expected, hint, severity = "error"}: Advice = {}): Problem {
  const {file, line, column, length} = location;
  return {severity, file, line, column, length, text, ...(expected && {expected}), ...(hint && {hint})};
}

export function hasErrors(problems: readonly Problem[]): boolean {
  return problems.some(({severity}) => severity === "error");
}

/** By file and location; equal ones once. */
export function sortProblems(problems: readonly Problem[]): readonly Problem[] {
  const once = new Map(problems.map((entry) => [JSON.stringify(entry), entry]));
  return [...once.values()].sort(
    (a, b) => compare(a.file, b.file) || a.line - b.line || a.column - b.column || compare(a.text, b.text)
  );
}

/** Order of two texts by their code units. */
export const compare = (a: string, b: string) => Number(a > b) - Number(a < b);
