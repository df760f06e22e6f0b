// What lies on a map and goes over it: places, ways, movements, distances around a place.

import type {Position} from "./geometry.ts";
import type {ActorId, MovementId, PlaceId, QuantityId, RouteId, Status} from "./ids.ts";

/** A `crossing` lies on the line, wherever its coordinates put it; a `country` is a name without a mark. */
export const PLACE_KINDS = ["town", "crossing", "country"] as const;

export interface Place {
  readonly id: PlaceId;
  readonly name: string;
  readonly kind: (typeof PLACE_KINDS)[number];
  /** Absent: it is on no map. */
  readonly at?: Position;
}

/** A road, a railway, a canal: geography, drawn thin. */
export interface Route {
  readonly id: RouteId;
  readonly name: string;
  /** How far its course can be trusted, in words. */
  readonly note?: string;
  readonly course: readonly Position[];
}

/** A direction that somebody takes or wants: its course is drawn, and ends short of what is not stated. */
export interface Movement {
  readonly id: MovementId;
  readonly actors: readonly ActorId[];
  /** The place that it makes for. */
  readonly toward?: PlaceId;
  /** The last position is the arrow's point. */
  readonly course: readonly Position[];
  readonly breadth: "arrow" | "corridor";
}

/** A movement in a state, and how far that is known. */
export interface Move {
  readonly movement: MovementId;
  readonly status: Status;
  readonly label: string;
}

/** A circle around a place, as wide as a quantity says. */
export interface Ring {
  readonly place: PlaceId;
  readonly radius: QuantityId;
  readonly label: string;
}
