import type {SlideId} from "../../briefing/ids.ts";
import {headOf} from "./head.ts";
import type {Part} from "./parts.ts";

/** Gives the id that is wanted or, where a slide has it, the next one that none has: `demo-2`. */
export type FreeId = (wanted: SlideId) => SlideId;

/** What is made never takes an id that is written, wherever in the briefing that is. */
export function freeIds(parts: readonly Part[]): FreeId {
  const written = parts.flatMap(({slides}) => slides.flatMap((nodes) => headOf(nodes)?.attributes?.id ?? []));
  const taken = new Set<SlideId>(written);
  return (wanted) => {
    let id = wanted;
    for (let next = 2; taken.has(id); next++) id = `${wanted}-${next}`;
    taken.add(id);
    return id;
  };
}
