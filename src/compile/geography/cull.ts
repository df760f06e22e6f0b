import {transform} from "topojson-client";
import type {GeometryObject, Topology} from "topojson-specification";
import type {Bounds, Position} from "../../briefing/geometry.ts";
import {boundsOf, meet} from "./bounds.ts";

export type Shapes = Record<string, GeometryObject<object>>;

/** A topology in degrees, in which an arc that stays outside the frame is left with its two ends: rings still close. */
export function cull({objects, arcs, transform: grid}: Topology, frame: Bounds): Topology<Shapes> {
  const degrees = transform(grid ?? null);
  return {
    type: "Topology",
    objects: objects as Shapes,
    arcs: arcs.map((arc) => {
      const course = arc.map((point, i) => degrees(point, i > 0)) as unknown as readonly Position[];
      return meet(boundsOf(course), frame) ? course : [course[0], course.at(-1)];
    }) as unknown as Topology["arcs"]
  };
}
