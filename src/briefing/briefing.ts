// All of a briefing together: what its YAML and Markdown become, and what the page carries as JSON.

import type {TheatreMap} from "./geometry.ts";
import type {
  ActorId,
  ClaimId,
  EntryId,
  EventId,
  ForceId,
  MovementId,
  PlaceId,
  QuantityId,
  RouteId,
  SlideId,
  StateId
} from "./ids.ts";
import type {Claim, NotSaid, Outside, Source, Tension} from "./ledger.ts";
import type {Movement, Place, Route} from "./places.ts";
import type {Actor, Approach, Deployment, Event, Force, Line, Quantity, Relation, State} from "./records.ts";
import type {Slide} from "./slides.ts";

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
