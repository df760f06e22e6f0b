import type {Briefing} from "./briefing.ts";
import type {ForceId, PlaceId, RouteId, StateId} from "./ids.ts";
import type {Move, Ring} from "./places.ts";
import type {Assumptions, Hold} from "./records.ts";
import {type Slide, slideOf} from "./slides.ts";
import type {Subject} from "./subjects.ts";
import type {View} from "./view.ts";

/** What the data say is so at a stop. */
export interface Situation {
  readonly state?: StateId;
  /** 1-based position among `states`; 1 on a slide without steps. */
  readonly step: number;
  /** The states of the slide's steps, in order; empty on a slide without states. */
  readonly states: readonly StateId[];
  /** What a viewer may set on the slide. */
  readonly subjects: readonly Subject[];
  readonly line: readonly Hold[];
  /** Undefined: the state says nothing about forces. */
  readonly forces?: readonly ForceId[];
  readonly assumptions: Assumptions;
  readonly focus?: PlaceId;
  readonly places: readonly PlaceId[];
  readonly routes: readonly RouteId[];
  readonly movements: readonly Move[];
  readonly rings: readonly Ring[];
  /** Empty without a state. */
  readonly sentence: string;
}

export function situationAt(briefing: Briefing, view: Pick<View, "slide" | "step">): Situation {
  return situationOf(briefing, slideOf(briefing, view), view.step);
}

export function situationOf(briefing: Briefing, slide: Pick<Slide, "stops" | "subjects">, step: number): Situation {
  const id = slide.stops[step - 1]?.state;
  const state = id === undefined ? undefined : briefing.states[id];
  return {
    ...(state && {state: state.id}),
    step,
    states: slide.stops.flatMap((stop) => stop.state ?? []),
    subjects: slide.subjects,
    line: state?.line ?? [],
    ...(state?.forces && {forces: state.forces}),
    assumptions: state?.assume ?? {},
    ...(state?.focus && {focus: state.focus}),
    places: state?.places ?? [],
    routes: state?.routes ?? [],
    movements: state?.movements ?? [],
    rings: state?.rings ?? [],
    sentence: state?.sentence ?? ""
  };
}
