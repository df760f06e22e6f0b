// What is cited behind a record that is shown: nothing for a name that is none.

import type {Briefing} from "./briefing.ts";
import {type EntryId, recordOf} from "./ids.ts";

type Records = Pick<Briefing, "quantities" | "forces" | "states">;

export function citedByQuantity({quantities}: Records, id: string): readonly EntryId[] {
  return recordOf(quantities, id)?.cite ?? [];
}

/** With its distance. */
export function citedByForce(briefing: Records, id: string): readonly EntryId[] {
  const force = recordOf(briefing.forces, id);
  return force
    ? [...force.cite, ...(force.distance === undefined ? [] : citedByQuantity(briefing, force.distance))]
    : [];
}

/** With what it brings, and its forces. */
export function citedByState(briefing: Records, id: string): readonly EntryId[] {
  const state = recordOf(briefing.states, id);
  if (!state) return [];
  return [
    ...state.cite,
    ...(state.gainCite ?? []),
    ...(state.forces ?? []).flatMap((force) => citedByForce(briefing, force))
  ];
}
