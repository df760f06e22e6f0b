import type {Course, Position} from "./geometry.ts";

/** Parts of a degree that a course counts in. */
export const PER_DEGREE = 1000;

/** The positions of a course, in degrees. */
export function positionsOf(course: Course): readonly Position[] {
  const positions: Position[] = [];
  let east = 0;
  let north = 0;
  for (let i = 0; i + 1 < course.length; i += 2) {
    east += course[i] as number;
    north += course[i + 1] as number;
    positions.push([east / PER_DEGREE, north / PER_DEGREE]);
  }
  return positions;
}
