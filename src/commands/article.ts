// The source itself, where somebody has it: whether its sentences are those of the ledger's fingerprints.

import {basename} from "node:path";
import type {Briefing} from "../briefing/briefing.ts";
import type {ClaimId} from "../briefing/ids.ts";
import {wordsIn} from "../compile/records/fingerprint.ts";
import {lackedBy} from "../compile/records/sentences.ts";
import {readYaml} from "../compile/records/yaml.ts";
import {readText} from "../compile/source/file-text.ts";
import {type Folder, readWhole} from "../compile/source/folder.ts";
import {type Location, type Problem, problem} from "../compile/source/problems.ts";

interface Article {
  readonly name: string;
  readonly words: readonly string[];
}

/** The words of a file; throws one line where it has none, or cannot be read. */
export function readArticle(file: string): Article {
  const bytes = readWhole(file);
  if (typeof bytes === "string") throw new Error(`cannot read ${file}: ${bytes}`);
  const {text, problems} = readText(file, bytes);
  if (!text) throw new Error(`cannot read ${file}: ${problems[0]?.text}: expected plain text in UTF-8`);
  const words = wordsIn(text.text);
  if (words.length === 0) throw new Error(`no words in ${file}: expected the text of the article`);
  return {name: basename(file), words};
}

interface Search {
  /** A problem for each claim whose sentence the article lacks, where its fingerprint is written. */
  readonly problems: readonly Problem[];
  /** What it holds, in words, where it lacks nothing. */
  readonly held?: string;
}

/** Looks for the sentence of each claim; throws one line where no claim has a fingerprint. */
export function searched({name, words}: Article, {claims}: Briefing, folder: Folder): Search {
  const all = Object.values(claims);
  const known = all.filter(({fingerprint}) => fingerprint !== "");
  if (known.length === 0) throw new Error(`no claim has a fingerprint: nothing to look for in ${name}`);
  const lacked = lackedBy(words, known);
  const without = all.length - known.length;
  const rest = without === 0 ? "" : `; ${without} more ${without === 1 ? "has" : "have"} no fingerprint`;
  if (lacked.length === 0) return {problems: [], held: `${name} holds the sentence of ${each(known.length)}${rest}`};
  const locationOf = locationsIn(folder);
  return {
    problems: lacked.map(({id, sentence, fingerprint}) =>
      problem(locationOf(id), `sentence not in ${name}: ${id}, ${sentence}`, {
        expected: `${Number.parseInt(fingerprint, 10)} words in a row with this fingerprint`
      })
    )
  };
}

const each = (count: number) => (count === 1 ? "the one claim" : `each of the ${count} claims`);

/** Where the ledger has the fingerprint of a claim. */
function locationsIn(folder: Folder): (id: ClaimId) => Location {
  const bytes = folder.read(LEDGER);
  const text = typeof bytes === "string" ? undefined : readText(LEDGER, bytes).text;
  const yaml = text && readYaml(text, () => {});
  return (id) => yaml?.valueAt(["claims", id, "fingerprint"]) ?? {file: LEDGER, line: 1, column: 1, length: 1};
}

const LEDGER = "sources.yaml";
