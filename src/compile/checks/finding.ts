import {type Advice, type Location, type Problem, problem} from "../source/problems.ts";
import type {Corpus} from "./corpus.ts";

/** What the content lacks, though it is well-formed: findings are warnings, which `check` counts as errors. */
export type Check = (corpus: Corpus) => readonly Problem[];

export function finding(location: Location, text: string, advice: Omit<Advice, "severity">): Problem {
  return problem(location, text.replace(/[ \r\n\t]+/g, " "), {...advice, severity: "warning"});
}

/** The start of a text, for a message. */
export const short = (text: string) => (text.length > 50 ? `${text.slice(0, 47).trimEnd()}...` : text);
