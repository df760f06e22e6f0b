// Outlines around a course: a band, and an arrow.

import type {Point} from "../kit/frame.ts";
import {distance, type Track} from "./track.ts";

export interface Head {
  readonly length: number;
  readonly width: number;
}

/** A closed band around a course, so many units wide. */
export function bandAround(course: readonly Point[], width: number): Track {
  return [[...beside(course, width / 2), ...beside(course, -width / 2).toReversed()]];
}

/** A closed arrow along a course; its point is the course's last. A course shorter than the head is all head. */
export function arrowAlong(course: readonly Point[], width: number, head: Head): Track {
  const tip = course.at(-1) as Point;
  const shaft = shortened(course, head.length);
  const neck = shaft.at(-1) as Point;
  const angle = Math.atan2(tip.y - neck.y, tip.x - neck.x);
  const wing = (side: number): Point => ({
    x: neck.x - (Math.sin(angle) * side * head.width) / 2,
    y: neck.y + (Math.cos(angle) * side * head.width) / 2
  });
  return [[...beside(shaft, width / 2), wing(1), tip, wing(-1), ...beside(shaft, -width / 2).toReversed()]];
}

/** A course with its corners cut, end points kept. Chaikin, 1974. */
export function smooth(course: readonly Point[], times = 3): readonly Point[] {
  if (times === 0 || course.length < 3) return course;
  const cut = course.slice(1).flatMap((b, i) => {
    const a = course[i] as Point;
    return [
      {x: 0.75 * a.x + 0.25 * b.x, y: 0.75 * a.y + 0.25 * b.y},
      {x: 0.25 * a.x + 0.75 * b.x, y: 0.25 * a.y + 0.75 * b.y}
    ];
  });
  return smooth([course[0] as Point, ...cut.slice(1, -1), course.at(-1) as Point], times - 1);
}

/** A course, so much shorter at its end; never less than its first two points' beginning. */
function shortened(course: readonly Point[], by: number): readonly Point[] {
  const points = [...course];
  let left = by;
  while (points.length > 2 && distance(points.at(-2) as Point, points.at(-1) as Point) <= left) {
    left -= distance(points.at(-2) as Point, points.at(-1) as Point);
    points.pop();
  }
  const [a, b] = [points.at(-2) as Point, points.at(-1) as Point];
  const length = distance(a, b);
  const share = Math.max(0.01, 1 - left / length);
  return [...points.slice(0, -1), {x: a.x + (b.x - a.x) * share, y: a.y + (b.y - a.y) * share}];
}

/** The course moved to its left by so many units, a point for each of its own. */
function beside(course: readonly Point[], by: number): readonly Point[] {
  return course.map((point, i) => {
    const before = course[Math.max(0, i - 1)] as Point;
    const after = course[Math.min(course.length - 1, i + 1)] as Point;
    const angle = Math.atan2(after.y - before.y, after.x - before.x);
    return {x: point.x - Math.sin(angle) * by, y: point.y + Math.cos(angle) * by};
  });
}
