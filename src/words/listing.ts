// The ledger as tables, one a kind: the same rows on the slides and in the hand-out.

import type {Briefing} from "../briefing/briefing.ts";
import type {ClaimId, EntryId} from "../briefing/ids.ts";
import {citesOf} from "./citation.ts";
import {kindText} from "./words.ts";

/** A kind of entry, as in sources.yaml. */
export type LedgerKind = "claims" | "notSaid" | "tensions" | "outside";

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

type Ledger = Pick<Briefing, LedgerKind>;

/** The kinds that a ledger has anything of. */
export function listings(ledger: Ledger): readonly Listing[] {
  return [claimsOf(ledger), notSaidOf(ledger), tensionsOf(ledger), outsideOf(ledger)].filter(
    ({rows}) => rows.length > 0
  );
}

function claimsOf({claims}: Ledger): Listing {
  return {
    kind: "claims",
    name: "every claim",
    columns: ["Claim", "In our words", "Sentence", "Voice", "Kind", "Date"],
    rows: Object.values(claims).map(({id, text, sentence, voice, kind, date}) => ({
      id,
      cells: [text, sentence, voice, kindText(kind), date]
    }))
  };
}

function notSaidOf({notSaid}: Ledger): Listing {
  return {
    kind: "notSaid",
    name: "what is not said",
    columns: ["Gap", "Not said"],
    rows: Object.values(notSaid).map(({id, text}) => ({id, cells: [text]}))
  };
}

function tensionsOf(ledger: Ledger): Listing {
  return {
    kind: "tensions",
    name: "tensions",
    columns: ["Tension", "About", "In our words", "Here", "Between"],
    rows: Object.values(ledger.tensions).map(({id, topic, text, handling = "", claims}) => ({
      id,
      cells: [topic, text, handling, {cite: claims, printed: citesOf(claims, ledger).join(" ")}]
    }))
  };
}

function outsideOf({outside}: Ledger): Listing {
  return {
    kind: "outside",
    name: "what is from elsewhere",
    columns: ["Item", "In our words", "Where", "Read"],
    rows: Object.values(outside).map(({id, text, where, read}) => ({id, cells: [text, where, read]}))
  };
}
