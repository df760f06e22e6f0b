import {mesh} from "topojson-client";
import type {GeometryObject} from "topojson-specification";
import type {Position, TheatreMap} from "../../briefing/geometry.ts";
import type {Atlas, Country} from "./atlas.ts";

type Piece = readonly Position[];

/** The border that two countries share, every position of it, chained from its start; empty where they share none. */
export function lineOf({between, start}: Pick<TheatreMap, "between" | "start">, atlas: Atlas): readonly Piece[] {
  const both = atlas.countries.filter(({properties}) => between.includes(properties?.name ?? ""));
  const shared = (one: GeometryObject, other: GeometryObject) => isBetween(between, one as Country, other as Country);
  const {coordinates} = mesh(atlas.world, {type: "GeometryCollection", geometries: both}, shared);
  return chain(coordinates as unknown as readonly Piece[], start);
}

/** Whether these two are the countries of the line. */
export function isBetween([a, b]: TheatreMap["between"], one: Country, other: Country): boolean {
  const names = [one.properties?.name, other.properties?.name];
  return a !== b && names.includes(a) && names.includes(b);
}

/** Which coordinate, and which way it grows towards that side. */
const TOWARDS: Readonly<Record<TheatreMap["start"], readonly [axis: 0 | 1, sign: 1 | -1]>> = {
  south: [1, -1],
  north: [1, 1],
  west: [0, -1],
  east: [0, 1]
};

/** The pieces of a line, one after the other: from the end that lies farthest to `start`, each next from its nearer end. */
export function chain(pieces: readonly Piece[], start: TheatreMap["start"]): readonly Piece[] {
  const [axis, sign] = TOWARDS[start];
  const far = (position: Position | undefined) => -sign * (position?.[axis] ?? 0);
  const open = pieces.filter((piece) => distance(piece[0], piece.at(-1)) > 0);
  const all = open.length > 0 ? pieces : pieces.map((ring) => turned(ring, far));
  const ways = bothWays(all);
  const first = least(bothWays(open.length > 0 ? open : all), ({way}) => far(way[0]));
  const chained: Way[] = [];
  for (let next = first; next; ) {
    chained.push(next);
    const end = next.way.at(-1);
    const rest = ways.filter(({piece}) => !chained.some((taken) => taken.piece === piece));
    next = least(rest, ({way}) => distance(end, way[0]));
  }
  return chained.map(({way}) => way);
}

/** A ring has no ends: it starts where it lies farthest. */
function turned(ring: Piece, far: (position: Position) => number): Piece {
  const start = ring.indexOf(least(ring, far) as Position);
  return [...ring.slice(start, -1), ...ring.slice(0, start + 1)];
}

interface Way {
  readonly piece: Piece;
  readonly way: Piece;
}

const bothWays = (pieces: readonly Piece[]): readonly Way[] =>
  pieces.flatMap((piece) => [
    {piece, way: piece},
    {piece, way: [...piece].reverse()}
  ]);

const distance = (from: Position | undefined, to: Position | undefined) =>
  from && to ? Math.hypot(to[0] - from[0], to[1] - from[1]) : 0;

function least<T>(values: readonly T[], measure: (value: T) => number): T | undefined {
  const [first, ...rest] = values;
  if (first === undefined) return undefined;
  return rest.reduce((best, value) => (measure(value) < measure(best) ? value : best), first);
}
