// The subject as records: what slides/*.yaml and slides/*.md become, and what the page carries as JSON.

import type {
  ActorId,
  BlockId,
  ClaimId,
  EntryId,
  EventId,
  ForceId,
  Hue,
  MovementId,
  PlaceId,
  QuantityId,
  RouteId,
  SectionId,
  SlideId,
  StateId,
  Status,
  SubjectId
} from "./ids.ts";
import type {Claim, NotSaid, Outside, Source, Tension} from "./ledger.ts";
import type {TheatreMap} from "./map.ts";
import type {Move, Movement, Place, Ring, Route} from "./places.ts";

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

export interface Range {
  readonly min: number;
  readonly max: number;
  readonly step: number;
}

/** Something a viewer may set on a slide. */
export interface Subject extends Range {
  readonly id: SubjectId;
  readonly unit: string;
  /** The briefing's own value: setting it clears the what-if. */
  readonly given?: number;
  /** What it is set in place of, in every picture of it. */
  readonly quantity?: QuantityId;
}

export interface Stop {
  readonly state?: StateId;
  /** Blocks shown, of those that wait for a step. */
  readonly blocks: readonly BlockId[];
}

export interface Slide {
  readonly id: SlideId;
  readonly title: string;
  /** Printed number: "4", in the appendix "A2". */
  readonly number: string;
  readonly part: string;
  readonly appendix: boolean;
  readonly optional: boolean;
  /** On paper each step has a page: there is no room to show all of them at once. */
  readonly stepPages?: true;
  /** One or more. */
  readonly stops: readonly Stop[];
  readonly subjects: readonly Subject[];
}

export interface Briefing {
  readonly id: string;
  readonly title: string;
  readonly language: string;
  /** Who answers for the briefing, where it names somebody. */
  readonly author?: string;
  /** ISO date of the latest look. */
  readonly asOf: string;
  readonly asOfText: string;
  readonly sourceLine: string;
  /** What stands in its place on slides that are not from the source. */
  readonly outsideLine: string;
  /** The words of the band across such slides. */
  readonly outsideBand: string;
  readonly source: Source;
  readonly actors: Readonly<Record<ActorId, Actor>>;
  readonly places: Readonly<Record<PlaceId, Place>>;
  readonly quantities: Readonly<Record<QuantityId, Quantity>>;
  readonly forces: Readonly<Record<ForceId, Force>>;
  readonly states: Readonly<Record<StateId, State>>;
  readonly claims: Readonly<Record<ClaimId, Claim>>;
  readonly notSaid: Readonly<Record<EntryId, NotSaid>>;
  readonly tensions: Readonly<Record<EntryId, Tension>>;
  readonly outside: Readonly<Record<EntryId, Outside>>;
  readonly routes: Readonly<Record<RouteId, Route>>;
  readonly movements: Readonly<Record<MovementId, Movement>>;
  readonly events: Readonly<Record<EventId, Event>>;
  readonly relations: readonly Relation[];
  readonly deployments: readonly Deployment[];
  readonly line?: Line;
  readonly approach?: Approach;
  readonly map?: TheatreMap;
  /** The first slide of the table of claims, where there is one. */
  readonly claimsSlide?: SlideId;
  readonly slides: readonly Slide[];
}
