// The ledger as tables, one a kind: the same rows on the slides and in the hand-out.

import type {ClaimId, EntryId} from "../briefing/ids.ts";
import {wordsOf} from "./catalogue.ts";
import {citesOf, type Ledger} from "./citation.ts";

const KINDS = ["claims", "notSaid", "tensions", "outside"] as const;

/** A kind of entry, as in sources.yaml. */
export type LedgerKind = (typeof KINDS)[number];

/** Words, or the claims that an entry rests on. */
export type Cell = string | {readonly cite: readonly ClaimId[]; readonly printed: string};

export interface Row {
  readonly id: EntryId;
  readonly cells: readonly Cell[];
}

export interface Listing {
  readonly kind: LedgerKind;
  /** "what is not said". */
  readonly name: string;
  /** Of the ids, then of the cells. */
  readonly columns: readonly string[];
  readonly rows: readonly Row[];
}

/** The kinds that a ledger has anything of. */
export function listings(ledger: Ledger): readonly Listing[] {
  const words = wordsOf(ledger).ledger;
  const rows: Readonly<Record<LedgerKind, readonly Row[]>> = {
    claims: Object.values(ledger.claims).map(({id, text, sentence, voice, kind, date}) => ({
      id,
      cells: [text, sentence, voice, words.kinds[kind], date]
    })),
    notSaid: Object.values(ledger.notSaid).map(({id, text}) => ({id, cells: [text]})),
    tensions: Object.values(ledger.tensions).map(({id, topic, text, handling = "", claims}) => ({
      id,
      cells: [topic, text, handling, {cite: claims, printed: citesOf(claims, ledger).join(" ")}]
    })),
    outside: Object.values(ledger.outside).map(({id, text, where, read}) => ({id, cells: [text, where, read]}))
  };
  return KINDS.map((kind) => ({kind, ...words[kind], rows: rows[kind]})).filter((listing) => listing.rows.length > 0);
}
