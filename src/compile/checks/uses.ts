import type {Briefing, Slide} from "../../briefing/data.ts";
import type {EntryId} from "../../briefing/ids.ts";
import type {Draft} from "../dialect/draft.ts";
import {walk} from "../dialect/nodes.ts";
import {labelOf, recordOf} from "../dialect/plain.ts";

/** What a slide rests on: cited, or cited by the records that its steps, pictures and bound numbers show. */
export function usesOf(
  {title, body, figures}: Draft,
  {stops}: Slide,
  briefing: Briefing,
  cite: readonly EntryId[]
): readonly EntryId[] {
  const {quantities, forces, states} = briefing;
  const ofQuantity = (id: string) => recordOf(quantities, id)?.cite ?? [];
  const ofForce = (id: string) => {
    const force = recordOf(forces, id);
    return force ? [...force.cite, ...(force.distance ? ofQuantity(force.distance) : [])] : [];
  };
  const ofState = (id: string) => {
    const state = recordOf(states, id);
    return state ? [...state.cite, ...(state.gainCite ?? []), ...(state.forces ?? []).flatMap(ofForce)] : [];
  };
  const ofPicture = (id: string | undefined) => {
    if (id === "events") return Object.values(briefing.events).flatMap(({cite}) => cite);
    if (id === "relations") return briefing.relations.flatMap(({cite}) => cite);
    return id === "deployments" ? briefing.deployments.flatMap(({units}) => units.flatMap(({cite}) => cite)) : [];
  };
  const named = [...figures.values()].flatMap(({options}) => Object.values(options).flat().map(String));
  const bound: string[] = [];
  for (const node of [...(title ? [title] : []), ...body])
    walk(node, (inner) => {
      if (inner.type === "textDirective" && inner.name === "n") bound.push(labelOf(inner));
    });
  return [
    ...cite,
    ...stops.flatMap(({state}) => (state === undefined ? [] : ofState(state))),
    ...[...figures.values()].flatMap(({spec}) => ofPicture(spec.needs)),
    ...named.flatMap((id) => [...ofState(id), ...ofForce(id)]),
    ...bound.flatMap(ofQuantity)
  ];
}
