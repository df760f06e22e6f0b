// From degrees to units of a drawing. Spherical Mercator: conformal, so a theatre keeps its angles. Snyder, Map Projections (USGS 1395), eq. 7-1 and 7-2.

import type {Position} from "../../briefing/geometry.ts";
import type {Box, Point} from "../kit/frame.ts";

const RADIANS = Math.PI / 180;
/** Mean radius, km. */
const EARTH_KM = 6371.0088;

/** What turns degrees into units: scaled by k, then moved. */
export interface Projection extends Point {
  readonly k: number;
}

export function project({k, x, y}: Projection, [longitude, latitude]: Position): Point {
  return {
    x: k * longitude * RADIANS + x,
    y: -k * Math.log(Math.tan(Math.PI / 4 + (latitude * RADIANS) / 2)) + y
  };
}

/** Units of the drawing that a km takes at a latitude. */
export function unitsPerKm({k}: Projection, latitude: number): number {
  return k / (EARTH_KM * Math.cos(latitude * RADIANS));
}

/** The latitude at a height of the drawing. */
export function latitudeAt({k, y}: Projection, height: number): number {
  return (2 * Math.atan(Math.exp((y - height) / k)) - Math.PI / 2) / RADIANS;
}

/** All of the positions within the box, as large as they go. */
export function fitTo(positions: readonly Position[], box: Box, padding: number): Projection {
  const points = positions.map((position) => project({k: 1, x: 0, y: 0}, position));
  const [left, right] = extent(points.map(({x}) => x));
  const [top, bottom] = extent(points.map(({y}) => y));
  const k = Math.min(
    (box.width - 2 * padding) / Math.max(right - left, 1e-6),
    (box.height - 2 * padding) / Math.max(bottom - top, 1e-6)
  );
  return {
    k,
    x: box.x + box.width / 2 - (k * (left + right)) / 2,
    y: box.y + box.height / 2 - (k * (top + bottom)) / 2
  };
}

/** A place in the middle of the box, which is so many km wide. */
export function centerOn(place: Position, widthKm: number, box: Box): Projection {
  const k = (box.width / widthKm) * EARTH_KM * Math.cos(place[1] * RADIANS);
  const {x, y} = project({k, x: 0, y: 0}, place);
  return {k, x: box.x + box.width / 2 - x, y: box.y + box.height / 2 - y};
}

/** Moved so that the box shows as little as can be of what lies outside two corners, north-west and south-east. */
export function keepWithin(projection: Projection, corners: readonly [Position, Position], box: Box): Projection {
  const [from, to] = corners.map((corner) => project(projection, corner)) as [Point, Point];
  return {
    ...projection,
    x: projection.x + shift(from.x, to.x, box.x, box.x + box.width),
    y: projection.y + shift(from.y, to.y, box.y, box.y + box.height)
  };
}

/** By how much a range moves to cover another; where it is too short, to stand in its middle. */
function shift(low: number, high: number, from: number, to: number): number {
  if (high - low < to - from) return (from + to - low - high) / 2;
  return Math.min(0, from - low) + Math.max(0, to - high);
}

/** What a change of projection does to a drawing: scaled by k, then moved. */
export function changeBetween(from: Projection, to: Projection): Projection {
  const k = to.k / from.k;
  return {k, x: to.x - k * from.x, y: to.y - k * from.y};
}

function extent(values: readonly number[]): readonly [number, number] {
  return [Math.min(...values), Math.max(...values)];
}
