import type {Position} from "./theatre.ts";

const WINDS = ["north", "northeast", "east", "southeast", "south", "southwest", "west", "northwest"];

/** The wind that a course heads for from its first position to its last: "southwest". */
export function directionOf(course: readonly Position[]): string {
  const [start, end] = [course[0], course.at(-1)];
  if (!start || !end) return "";
  const middle = ((start[1] + end[1]) / 2) * (Math.PI / 180);
  const angle = Math.atan2((end[0] - start[0]) * Math.cos(middle), end[1] - start[1]);
  return WINDS[(Math.round(angle / (Math.PI / 4)) + WINDS.length) % WINDS.length] as string;
}
