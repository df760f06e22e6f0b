// How far forces are said to be from where the gauge measures to.

import type {QuantityId} from "./ids.ts";
import type {Force, Quantity} from "./records.ts";
import type {Subject} from "./subjects.ts";

/** A force on a ruler: how far it is said to be, and what a viewer may set in place of that. */
export interface PlacedForce {
  readonly force: Force;
  readonly given: Quantity;
  readonly subject: Subject;
}

/** Those of some forces whose distance is given; where there are more, the name of what may be set says whose it is. */
export function placedForces(
  {quantities}: {readonly quantities: Readonly<Record<QuantityId, Quantity>>},
  forces: readonly Force[],
  maxKm: number
): readonly PlacedForce[] {
  const placed = forces.flatMap((force) => {
    const {distance: quantity = ""} = force;
    const given = quantities[quantity];
    return given ? [{force, given, quantity}] : [];
  });
  return placed.map(({force, given, quantity}) => {
    const id = placed.length === 1 ? "distance" : `distance.${force.id}`;
    return {force, given, subject: {id, min: 0, max: maxKm, step: 1, given: given.value, quantity}};
  });
}
