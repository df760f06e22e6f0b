// What lies on the ground of the map beside the line: arrows and rings. And the bracket along the line.

import type {Point} from "../kit/frame.ts";
import type {MapMove, MapRing} from "./model.ts";
import {arrowAlong, smooth} from "./outline.ts";
import {type Projection, project, unitsPerKm} from "./projection.ts";
import type {Track} from "./track.ts";

export interface PlannedMove {
  readonly move: MapMove;
  readonly course: readonly Point[];
  /** Closed. */
  readonly outline: Track;
}

export interface PlannedRing {
  readonly ring: MapRing;
  readonly center: Point;
  /** Units of the ground. */
  readonly radius: number;
  readonly band: readonly [number, number];
  readonly yours?: number;
}

/** Widths of arrows, and of their heads. */
export const ARROW = {
  arrow: {width: 24, head: {length: 40, width: 58}},
  corridor: {width: 84, head: {length: 96, width: 176}}
};

export function planMove(move: MapMove, base: Projection, unit: number): PlannedMove {
  const {width, head} = ARROW[move.breadth];
  const course = smooth(move.course.map((position) => project(base, position)));
  const outline = arrowAlong(course, width * unit, {length: head.length * unit, width: head.width * unit});
  return {move, course, outline};
}

export function planRing(ring: MapRing, center: Point, base: Projection): PlannedRing {
  const perKm = unitsPerKm(base, ring.at[1]);
  const [low, high] = ring.bandKm;
  return {
    ring,
    center,
    radius: ring.km * perKm,
    band: [low * perKm, high * perKm],
    ...(ring.whatIf && {yours: ring.whatIf.km * perKm})
  };
}

/** From the line to its bracket, and how far the bracket's ends reach back. */
const BRACKET = {off: 44, arm: 22};

/** Along the whole line, beside it, from end to end, on the side where it is the nearer; within so much width and height. A line that ends where it begins has none. */
export function bracketAlong(line: Track, width: number, height: number, scale: number): readonly Point[] | undefined {
  const [start, end] = [line[0]?.[0] as Point, line.at(-1)?.at(-1) as Point];
  if (Math.hypot(end.x - start.x, end.y - start.y) < BRACKET.arm * scale) return undefined;
  const angle = Math.atan2(end.y - start.y, end.x - start.x);
  const normal = {x: -Math.sin(angle), y: Math.cos(angle)};
  const off = line.flat().map(({x, y}) => (x - start.x) * normal.x + (y - start.y) * normal.y);
  const [right, left] = [Math.max(...off), -Math.min(...off)];
  const side = right <= left ? 1 : -1;
  const away = side * (Math.min(right, left) + BRACKET.off * scale);
  const arm = side * BRACKET.arm * scale;
  const edge = 4;
  const point = (from: Point, by: number): Point => ({
    x: Math.max(edge, Math.min(width - edge, from.x + normal.x * by)),
    y: Math.max(edge, Math.min(height - edge, from.y + normal.y * by))
  });
  return [point(start, away - arm), point(start, away), point(end, away), point(end, away - arm)];
}
