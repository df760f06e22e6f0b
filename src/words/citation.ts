import type {Briefing} from "../briefing/briefing.ts";
import type {EntryId} from "../briefing/ids.ts";
import {listText, spokenSentences} from "./words.ts";

export interface Citation {
  /** Each entry once. */
  readonly ids: readonly EntryId[];
  /** "S8 S9", "S8 N02". */
  readonly printed: string;
  /** "sentences 8 and 9", "sentence 8, gap N02". */
  readonly spoken: string;
}

type Ledger = Pick<Briefing, "claims" | "notSaid" | "tensions" | "outside">;

/** What is printed for the kinds that have no sentence is their id; it is spoken with what it is, one and several. */
const BESIDE = [
  ["notSaid", "gap", "gaps"],
  ["tensions", "tension", "tensions"],
  ["outside", "outside item", "outside items"]
] as const;

/** Where some entries of the ledger come from: sentences each once, in the order of the source, then the rest by id. */
export function citation(ids: readonly EntryId[], ledger: Ledger): Citation {
  const sentences = spokenSentences(sentencesOf(ids, ledger));
  const beside = besideOf(ids, ledger).map(({one, several, ids: [first = "", ...more]}) =>
    more.length === 0 ? `${one} ${first}` : `${several} ${listText([first, ...more])}`
  );
  return {
    ids: [...new Set(ids)],
    printed: citesOf(ids, ledger).join(" "),
    spoken: [...(sentences.length > 0 ? [listText(sentences)] : []), ...beside].join(", ")
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
export function judgedText(ids: readonly EntryId[], {claims}: Ledger): string {
  const kinds = ids.map((id) => claims[id]?.kind);
  if (!kinds.includes("assessment")) return "";
  return kinds.includes("reported") ? "partly assessed" : "assessed";
}

/** Those of some entries that are of one kind, each once, by number. */
export function ofKind(ids: readonly EntryId[], records: Readonly<Record<EntryId, unknown>>): readonly EntryId[] {
  const found = [...new Set(ids)].filter((id) => Object.hasOwn(records, id));
  return found.sort((a, b) => Number(a.slice(1)) - Number(b.slice(1)));
}

function besideOf(ids: readonly EntryId[], ledger: Ledger) {
  const kinds = BESIDE.map(([kind, one, several]) => ({one, several, ids: ofKind(ids, ledger[kind])}));
  return kinds.filter((kind) => kind.ids.length > 0);
}

/** The sentences that some claims rest on. */
function sentencesOf(ids: readonly EntryId[], {claims}: Ledger): readonly string[] {
  return [...new Set(ids.flatMap((id) => claims[id]?.sentence ?? []))].sort(
    (a, b) => Number(b.startsWith("T")) - Number(a.startsWith("T")) || Number(a.slice(1)) - Number(b.slice(1))
  );
}
