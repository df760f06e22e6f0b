import type {Position} from "../../briefing/geometry.ts";

/** WGS84: half the equator's diameter in km, and the square of the eccentricity. */
const EQUATOR_KM = 6378.137;
const FLATTENING = 1 / 298.257223563;
const E2 = FLATTENING * (2 - FLATTENING);

/** Degrees; within so short a step the radii of curvature hold still. */
const STEP = 0.1;

/**
 * The length on WGS84, in km, of a course that is straight in degrees: along a parallel it follows the parallel.
 * Radii of curvature after J. P. Snyder, Map Projections: A Working Manual, USGS 1987, equations 4-18 and 4-20.
 */
export function lengthKm(course: readonly Position[]): number {
  return course.slice(1).reduce((sum, to, i) => sum + segmentKm(course[i] as Position, to), 0);
}

function segmentKm([west, south]: Position, [east, north]: Position): number {
  const count = Math.max(1, Math.ceil(Math.max(Math.abs(east - west), Math.abs(north - south)) / STEP));
  const [dEast, dNorth] = [radians(east - west) / count, radians(north - south) / count];
  let length = 0;
  for (let i = 0; i < count; i++) {
    const latitude = radians(south) + (i + 0.5) * dNorth;
    const w2 = 1 - E2 * Math.sin(latitude) ** 2;
    const acrossKm = EQUATOR_KM / Math.sqrt(w2);
    const alongKm = (acrossKm * (1 - E2)) / w2;
    length += Math.hypot(alongKm * dNorth, acrossKm * Math.cos(latitude) * dEast);
  }
  return length;
}

const radians = (degrees: number) => (degrees * Math.PI) / 180;

/** How far a position lies from a course, in km; on the plane that touches the globe there, which is near enough for tens of km. */
export function kmFrom([east, north]: Position, course: readonly Position[]): number {
  const perDegree = (Math.PI * EQUATOR_KM) / 180;
  const squeeze = Math.cos((north * Math.PI) / 180);
  const flat = course.map(([x, y]) => [(x - east) * squeeze * perDegree, (y - north) * perDegree] as const);
  const distances = flat.slice(1).map(([bx, by], i) => {
    const [ax, ay] = flat[i] as readonly [number, number];
    const [dx, dy] = [bx - ax, by - ay];
    const squared = dx * dx + dy * dy;
    const along = squared === 0 ? 0 : Math.min(1, Math.max(0, -(ax * dx + ay * dy) / squared));
    return Math.hypot(ax + along * dx, ay + along * dy);
  });
  return Math.min(...distances);
}
