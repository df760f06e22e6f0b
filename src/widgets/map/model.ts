import type {Bounds, Geometry, Position} from "../../briefing/geometry.ts";
import type {Hue, Status} from "../../briefing/ids.ts";
import type {Movement, Place} from "../../briefing/places.ts";
import type {Model} from "../kit/widget.ts";
import type {Segment, WhatIf} from "../line/holds.ts";

export interface MapModel extends Model {
  readonly geometry: Geometry;
  readonly frame: Bounds;
  /** Everything that the slide's steps show: in sight unless a step looks nearer. */
  readonly extent: readonly Position[];
  /** What the step looks at, and how much around it. */
  readonly focus?: {readonly at: Position; readonly widthKm: number};
  readonly places: readonly MapPlace[];
  readonly routes: readonly MapRoute[];
  readonly holds: readonly (Segment & Told)[];
  readonly moves: readonly MapMove[];
  readonly rings: readonly MapRing[];
  readonly contingent?: {readonly text: string; readonly hue: Hue};
  /** Words at a bracket along the whole line; empty: none. */
  readonly bracket: string;
  readonly whatIfs: readonly WhatIf[];
}

/** A mark that a press leads from to the step that told it first; a place, to the one that looks at it or moves toward it. */
export interface Told {
  readonly step?: number;
  /** "Go to: Today". */
  readonly goTo?: string;
}

export interface MapPlace extends Told {
  readonly id: string;
  readonly name: string;
  readonly kind: Place["kind"];
  readonly at: Position;
}

export interface MapRoute {
  readonly id: string;
  /** With how far its course can be trusted. */
  readonly label: string;
  readonly course: readonly Position[];
}

export interface MapMove extends Told {
  readonly id: string;
  readonly label: string;
  readonly hue: Hue | "none";
  readonly status: Status;
  readonly breadth: Movement["breadth"];
  readonly course: readonly Position[];
}

export interface MapRing {
  readonly id: string;
  readonly label: string;
  readonly kind: Place["kind"];
  readonly at: Position;
  readonly km: number;
  /** The source's own; empty where it does not hedge. */
  readonly hedge: string;
  readonly bandKm: readonly [number, number];
  readonly whatIf?: {readonly km: number; readonly text: string};
}
