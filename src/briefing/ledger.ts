// What the source says and does not say, as records: what everything that is cited rests on.

import type {ActorId, ClaimId, EntryId} from "./ids.ts";

export const KINDS = ["reported", "assessment", "forecast", "quotation", "unknown"] as const;
export type Kind = (typeof KINDS)[number];

/** One claim of the ledger, in the briefing's own words. */
export interface Claim {
  readonly id: ClaimId;
  readonly text: string;
  /** The sentence of the source that it rests on, such as `S21`. */
  readonly sentence: string;
  readonly paragraph: number;
  /** Who says it, such as "the article". */
  readonly voice: string;
  readonly kind: Kind;
  /** When it is said to hold, in words. */
  readonly date: string;
  readonly actors: readonly ActorId[];
  /** `words:sha256` of the sentence, as src/compile/records/fingerprint.ts makes it; empty where there is none. */
  readonly fingerprint: string;
}

/** What the source does not say. */
export interface NotSaid {
  readonly id: EntryId;
  readonly text: string;
}

/** Where claims of the source pull against each other. */
export interface Tension {
  readonly id: EntryId;
  readonly topic: string;
  readonly text: string;
  /** What the briefing makes of it. */
  readonly handling?: string;
  readonly claims: readonly ClaimId[];
}

/** An item from outside the source. */
export interface Outside {
  readonly id: EntryId;
  readonly text: string;
  readonly where: string;
  /** When it was read, in words. */
  readonly read: string;
}

export interface Source {
  readonly title: string;
  /** Reliability of the source, such as "F". */
  readonly grade: string;
  readonly gradeText: string;
}
