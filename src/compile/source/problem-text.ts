// Problems in the look of a compiler.

import {en} from "../../words/en.ts";
import {lenientText} from "./file-text.ts";
import type {Folder} from "./folder.ts";
import {compare, type Location, type Problem, sortProblems} from "./problems.ts";

/** Of one file; what comes after mostly comes of what was before. */
const PRINTED = 100;

/** The problems of each file with line and underline, as many as anybody reads, and a count of all at the end; empty without problems. */
export function printProblems(problems: readonly Problem[], folder: Folder, {color = false} = {}): string {
  if (problems.length === 0) return "";
  const lines = new Map<string, readonly string[]>();
  for (const {file} of problems) {
    const bytes = lines.has(file) || !folder.files.includes(file) ? "" : folder.read(file);
    if (typeof bytes !== "string") lines.set(file, lenientText(bytes).split(/\r\n|\n|\r/));
  }
  const paint = color
    ? (code: string, text: string) => `\u001b[${code}m${text}\u001b[0m`
    : (_: string, text: string) => text;
  const sorted = sortProblems(problems);
  const printed = [...new Set(sorted.map(({file}) => file))].flatMap((path) => {
    const all = sorted.filter(({file}) => file === path);
    const told = worst(all).map((entry) => printProblem(entry, folder.path, lines.get(path)?.[entry.line - 1], paint));
    return all.length > PRINTED ? [...told, `and ${en.numeral(all.length - PRINTED)} more in this file\n`] : told;
  });
  return `${printed.join("\n")}\n${count(sorted)}\n`;
}

/** The first of a file's problems, no warning in the place of an error; by location. */
function worst(problems: readonly Problem[]): readonly Problem[] {
  const errorsFirst = [...problems].sort((a, b) => compare(a.severity, b.severity));
  const kept = new Set(errorsFirst.slice(0, PRINTED));
  return problems.filter((entry) => kept.has(entry));
}

type Paint = (code: string, text: string) => string;

const HUES = {error: "1;31", warning: "1;33"};

function printProblem(entry: Problem, root: string, line: string | undefined, paint: Paint): string {
  const {severity, file, column, text, expected, hint} = entry;
  const path = [root, file].filter((part) => part !== "" && part !== ".").join("/") || ".";
  const name = visible(path).replace(/[\t\n]/g, "\ufffd");
  const location = file === "" ? name : `${name}:${entry.line}:${column}`;
  return [
    `${paint("1", location)}: ${paint(HUES[severity], severity)}: ${paint("1", visible(text))}`,
    ...(line === undefined || line.trim() === ""
      ? []
      : underlined(line, entry, (marks) => paint(HUES[severity], marks))),
    ...(expected ? [`  expected: ${visible(expected)}`] : []),
    ...(hint ? [`  ${paint("36", "hint")}: ${visible(hint)}`] : []),
    ""
  ].join("\n");
}

const WINDOW = 110;

function underlined(line: string, {column, length}: Location, paint: (marks: string) => string): readonly string[] {
  const at = Math.min(column - 1, line.length);
  const start = at + length <= WINDOW ? 0 : Math.max(0, at - 30);
  const shown = line.slice(start, start + WINDOW);
  const lead = start > 0 ? "…" : "";
  const blank = [...(lead + line.slice(start, at))].map((sign) => (sign === "\t" ? sign : " ")).join("");
  const marks = "^".repeat(Math.max(1, Math.min(length, start + shown.length - at)));
  return [
    `  ${lead}${visible(shown)}${start + WINDOW < line.length ? "…" : ""}`.trimEnd(),
    `  ${blank}${paint(marks)}`
  ];
}

/** A file may hold escape sequences, and signs that turn the writing around: a terminal must not obey them. */
function visible(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is to be taken out
  return text.replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g, "\ufffd");
}

function count(problems: readonly Problem[]): string {
  return (["error", "warning"] as const)
    .map((severity) => [problems.filter((entry) => entry.severity === severity).length, severity] as const)
    .flatMap(([number, noun]) => (number === 0 ? [] : [`${en.numeral(number)} ${noun}${number === 1 ? "" : "s"}`]))
    .join(", ");
}
