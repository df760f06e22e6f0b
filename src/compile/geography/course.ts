import {PER_DEGREE} from "../../briefing/courses.ts";
import type {Course, Position} from "../../briefing/geometry.ts";

/** Positions as whole thousandths of a degree, each as the difference from the one before; what falls together once. */
export function courseOf(positions: readonly Position[]): Course {
  const course: number[] = [];
  let [east, north] = [0, 0];
  for (const [i, position] of positions.entries()) {
    const [nextEast, nextNorth] = [Math.round(position[0] * PER_DEGREE), Math.round(position[1] * PER_DEGREE)];
    if (i > 0 && nextEast === east && nextNorth === north) continue;
    course.push(nextEast - east, nextNorth - north);
    [east, north] = [nextEast, nextNorth];
  }
  return course;
}
