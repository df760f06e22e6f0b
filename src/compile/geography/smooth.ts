import {presimplify, simplify} from "topojson-simplify";
import type {Topology} from "topojson-specification";
import type {Position} from "../../briefing/geometry.ts";
import type {Shapes} from "./cull.ts";

/** A topology without the stairs of the grid it was drawn on: corners of a step or two go, the others are rounded. */
export function smooth(topology: Topology<Shapes>, grid: number): Topology<Shapes> {
  const thin = simplify(presimplify(topology), 2 * grid ** 2);
  const arcs = (thin.arcs as unknown as readonly (readonly Position[])[]).map((arc) => round(arc, 2 * grid));
  return {...thin, arcs: arcs as unknown as Topology["arcs"]};
}

/** Positions that a rounded corner becomes. */
const PER_CORNER = [0, 1 / 3, 2 / 3, 1];

/** Each corner within `reach` degrees of where it was; the ends stay. */
function round(course: readonly Position[], reach: number): readonly Position[] {
  return course.flatMap((corner, i) => {
    const [before, after] = [course[i - 1], course[i + 1]];
    if (!before || !after) return [corner];
    const [start, end] = [towards(corner, before, reach), towards(corner, after, reach)];
    return PER_CORNER.map((t) => between(between(start, corner, t), between(corner, end, t), t));
  });
}

function towards(from: Position, to: Position, reach: number): Position {
  const length = Math.hypot(to[0] - from[0], to[1] - from[1]);
  return length === 0 ? from : between(from, to, Math.min(1 / 2, reach / length));
}

const between = (from: Position, to: Position, t: number): Position => [
  from[0] + t * (to[0] - from[0]),
  from[1] + t * (to[1] - from[1])
];
