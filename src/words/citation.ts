import type {Briefing} from "../briefing/briefing.ts";
import type {EntryId} from "../briefing/ids.ts";
import {wordsOf} from "./catalogue.ts";
import type {Words} from "./en.ts";

export interface Citation {
  /** Each entry once. */
  readonly ids: readonly EntryId[];
  /** "S8 S9", "S8 N02". */
  readonly printed: string;
  /** "sentences 8 and 9", "sentence 8, gap N02". */
  readonly spoken: string;
}

/** All that may be cited, and the language to say it in. */
export type Ledger = Pick<Briefing, "language" | "claims" | "notSaid" | "tensions" | "outside">;

/** What is printed for these, which have no sentence, is their id. */
const BESIDE = ["notSaid", "tensions", "outside"] as const;

/** Where some entries of the ledger come from: sentences each once, in the order of the source, then the rest by id. */
export function citation(ids: readonly EntryId[], ledger: Ledger): Citation {
  const words = wordsOf(ledger);
  const sentences = spokenSentences(sentencesOf(ids, ledger), words);
  const beside = besideOf(ids, ledger).map(({kind, ids: found}) => {
    const {one, several} = words.ledger.spoken[kind];
    return `${found.length === 1 ? one : several} ${words.list(found)}`;
  });
  return {
    ids: [...new Set(ids)],
    printed: citesOf(ids, ledger).join(" "),
    spoken: [...(sentences.length > 0 ? [words.list(sentences)] : []), ...beside].join(", ")
  };
}

/** The same for a drawing, each by itself. */
export function citesOf(ids: readonly EntryId[], ledger: Ledger): readonly string[] {
  return [...sentencesOf(ids, ledger), ...besideOf(ids, ledger).flatMap((kind) => kind.ids)];
}

/** The same in brackets behind words of a table, and which of it the source judges: " (S1, S2 assessed)"; empty where there are none. */
export function refs(ids: readonly EntryId[], ledger: Ledger): string {
  const judged = sentencesOf(ids, ledger).map((sentence) => {
    const claims = ids.filter((id) => ledger.claims[id]?.sentence === sentence);
    return [sentence, judgedText(claims, ledger)].filter(Boolean).join(" ");
  });
  const printed = [...judged, ...besideOf(ids, ledger).flatMap((kind) => kind.ids)];
  return printed.length ? ` (${printed.join(", ")})` : "";
}

/** "assessed" where the source judges, "partly assessed" where some of it is reported; empty where it reports, or does neither. */
export function judgedText(ids: readonly EntryId[], ledger: Ledger): string {
  const kinds = ids.map((id) => ledger.claims[id]?.kind);
  if (!kinds.includes("assessment")) return "";
  const {assessed, partlyAssessed} = wordsOf(ledger).ledger;
  return kinds.includes("reported") ? partlyAssessed : assessed;
}

/** Those of some entries that are of one kind, each once, by number. */
export function ofKind(ids: readonly EntryId[], records: Readonly<Record<EntryId, unknown>>): readonly EntryId[] {
  const found = [...new Set(ids)].filter((id) => Object.hasOwn(records, id));
  return found.sort((a, b) => Number(a.slice(1)) - Number(b.slice(1)));
}

function besideOf(ids: readonly EntryId[], ledger: Ledger) {
  const kinds = BESIDE.map((kind) => ({kind, ids: ofKind(ids, ledger[kind])}));
  return kinds.filter((found) => found.ids.length > 0);
}

/** How references to sentences of the source are spoken: "S8" and "S9" as "sentences 8 and 9", "T0" as "headline". */
export function spokenSentences(sentences: readonly string[], {ledger}: Words): readonly string[] {
  const numbers = sentences.filter((sentence) => sentence.startsWith("S")).map((sentence) => sentence.slice(1));
  const headlines = sentences.filter((sentence) => !sentence.startsWith("S")).map(() => ledger.headline);
  return [...headlines, ...(numbers.length > 1 ? [ledger.sentences(numbers)] : numbers.map(ledger.sentence))];
}

/** The sentences that some claims rest on. */
function sentencesOf(ids: readonly EntryId[], {claims}: Pick<Ledger, "claims">): readonly string[] {
  return [...new Set(ids.flatMap((id) => claims[id]?.sentence ?? []))].sort(
    (a, b) => Number(b.startsWith("T")) - Number(a.startsWith("T")) || Number(a.slice(1)) - Number(b.slice(1))
  );
}
