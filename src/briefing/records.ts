// What the briefing speaks of: who, how much, where on the line, what is so and what happened.

import type {
  ActorId,
  EntryId,
  EventId,
  ForceId,
  Hue,
  PlaceId,
  QuantityId,
  RouteId,
  SectionId,
  StateId,
  Status
} from "./ids.ts";
import type {Move, Ring} from "./places.ts";

export interface Actor {
  readonly id: ActorId;
  readonly name: string;
  /** To be said once, where the name is short for it. */
  readonly fullName?: string;
  readonly hue: Hue;
}

export interface Quantity {
  readonly value: number;
  /** Singular unit as printed, such as "km" or "troops". */
  readonly unit: string;
  /** The source's own hedge: "around", "about". */
  readonly hedge?: string;
  /** How the hedge is drawn: a reading of ours, in the same unit. */
  readonly band?: readonly [number, number];
  readonly cite: readonly EntryId[];
}

/** A stretch of the line; `from` and `to` are drawing fractions, 0 at the line's start and 1 at its end. */
export interface Section {
  readonly id: SectionId;
  readonly name: string;
  readonly from: number;
  readonly to: number;
  /** `not-given`: an end inside the line fades, and is never shown in km. */
  readonly extent: "given" | "not-given";
}

export interface Line {
  readonly name: string;
  readonly length: QuantityId;
  readonly start: string;
  readonly end: string;
  readonly sections: readonly Section[];
}

export interface Force {
  readonly id: ForceId;
  readonly name: string;
  readonly actors: readonly ActorId[];
  /** Distance to the target of the gauge; absent where the source gives none. */
  readonly distance?: QuantityId;
  /** Words drawn in place of a distance. */
  readonly text?: string;
  readonly cite: readonly EntryId[];
}

/** Who has a section of the line in a state, and how far that is known. */
export interface Hold {
  readonly section: SectionId;
  readonly actors: readonly ActorId[];
  readonly status: Status;
  readonly label: string;
}

/** A contingent of which only presence is known, drawn as an outlined mark at the line's start. */
export interface Contingent {
  readonly actors: readonly ActorId[];
  readonly text: string;
}

/** What is so at a step: once in briefing.yaml, read by every picture. */
export interface State {
  readonly id: StateId;
  readonly title: string;
  readonly text: string;
  /** What it means for somebody, drawn beside it on request. */
  readonly gain?: string;
  readonly gainCite?: readonly EntryId[];
  /** The state in one sentence: announced, and in the text alternative. */
  readonly sentence: string;
  readonly cite: readonly EntryId[];
  readonly line: readonly Hold[];
  readonly contingent?: Contingent;
  /** Words over a bracket that spans the whole line: capability, not a hold. */
  readonly bracket?: string;
  readonly forces?: readonly ForceId[];
  readonly assume: Assumptions;
  readonly focus?: PlaceId;
  /** The places that it speaks of; a map names them. */
  readonly places: readonly PlaceId[];
  readonly routes: readonly RouteId[];
  readonly movements: readonly Move[];
  readonly rings: readonly Ring[];
}

export interface Assumptions {
  /** km a day. */
  readonly pace?: number;
}

/** The target a gauge measures to, and the what-ifs about pace. */
export interface Approach {
  readonly target: string;
  readonly targetText: string;
  readonly targetActors: readonly ActorId[];
  /** km a day; 0 is named by `standstill`. */
  readonly paces: readonly number[];
  /** The paces that print sets side by side, km a day. */
  readonly printPaces: readonly number[];
  readonly standstill: string;
  /** The zero of the count of days, in words, such as "Thursday night". */
  readonly zero: string;
  /** Day numbers that are shaded (1 = the day after asOf), and the words that say why. */
  readonly shaded: {readonly days: readonly number[]; readonly text: string};
  /** How the band of a hedged distance came about, in words. */
  readonly bandText: string;
}

/** Something that happened, or is said to come. */
export interface Event {
  readonly id: EventId;
  readonly text: string;
  readonly actors: readonly ActorId[];
  readonly status: Status;
  readonly cite: readonly EntryId[];
  /** ISO year, month, day or minute, as exact as it is known. */
  readonly at?: string;
  /** Known to lie between two such times only; both included. */
  readonly between?: readonly [string, string];
  /** Its time in words; without `at` and `between` it is undated. */
  readonly when?: string;
}

/** What one actor is said to be to another. */
export interface Relation {
  readonly from: ActorId;
  readonly to: ActorId;
  readonly text: string;
  readonly status: Status;
  readonly cite: readonly EntryId[];
}

/** Units of which the same is said: where they are, or what they do. */
export interface Deployment {
  readonly title: string;
  readonly status: Status;
  readonly units: readonly Unit[];
}

export interface Unit {
  readonly name: string;
  readonly actors: readonly ActorId[];
  readonly text?: string;
  readonly cite: readonly EntryId[];
}
