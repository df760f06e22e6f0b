import type {Briefing, EntryId} from "./data.ts";
import {listText, spokenSentences} from "./words.ts";

export interface Citation {
  /** Each entry once. */
  readonly ids: readonly EntryId[];
  /** "S8 S9", "S8, not said". */
  readonly printed: string;
  /** "sentences 8 and 9". */
  readonly spoken: string;
}

type Ledger = Pick<Briefing, "claims" | "notSaid" | "tensions" | "outside">;

/** Where some entries of the ledger come from: sentences each once, in the order of the source, then the rest. */
export function citation(ids: readonly EntryId[], ledger: Ledger): Citation {
  const distinct = [...new Set(ids)];
  const sentences = sentencesOf(distinct, ledger);
  const beside = besideOf(distinct, ledger);
  return {
    ids: distinct,
    printed: [...(sentences.length > 0 ? [sentences.join(" ")] : []), ...beside].join(", "),
    spoken: listText([...spokenSentences(sentences), ...beside])
  };
}

/** The same for a drawing, each by itself. */
export function citesOf(ids: readonly EntryId[], ledger: Ledger): readonly string[] {
  return [...sentencesOf(ids, ledger), ...besideOf(ids, ledger)];
}

/** The same in brackets behind words of a table, and which of it the source judges: " (S1, S2 assessed)"; empty where there are none. */
export function refs(ids: readonly EntryId[], ledger: Ledger): string {
  const judged = sentencesOf(ids, ledger).map((sentence) => {
    const claims = claimsOf(ids, ledger).filter((id) => ledger.claims[id]?.sentence === sentence);
    return [sentence, judgedText(claims, ledger)].filter(Boolean).join(" ");
  });
  const printed = [...judged, ...besideOf(ids, ledger)];
  return printed.length ? ` (${printed.join(", ")})` : "";
}

/** "assessed" where the source judges, "partly assessed" where some of it is reported; empty where it reports, or does neither. */
export function judgedText(ids: readonly EntryId[], ledger: Ledger): string {
  const kinds = claimsOf(ids, ledger).map((id) => ledger.claims[id]?.kind);
  if (!kinds.includes("assessment")) return "";
  return kinds.includes("reported") ? "partly assessed" : "assessed";
}

const claimsOf = (ids: readonly EntryId[], {tensions}: Ledger) => ids.flatMap((id) => tensions[id]?.claims ?? [id]);

function besideOf(ids: readonly EntryId[], {notSaid, outside}: Ledger): readonly string[] {
  return [
    ...(ids.some((id) => Object.hasOwn(notSaid, id)) ? ["not said"] : []),
    ...(ids.some((id) => Object.hasOwn(outside, id)) ? ["outside"] : [])
  ];
}

/** The sentences that bear some entries, a tension's through its claims. */
export function sentencesOf(ids: readonly EntryId[], ledger: Ledger): readonly string[] {
  const borne = claimsOf(ids, ledger).flatMap((id) => ledger.claims[id]?.sentence ?? []);
  return [...new Set(borne)].sort(
    (a, b) => Number(b.startsWith("T")) - Number(a.startsWith("T")) || Number(a.slice(1)) - Number(b.slice(1))
  );
}
