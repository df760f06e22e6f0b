// The ground of the map as paths: what does not change from step to step.

import {positionsOf} from "../../briefing/courses.ts";
import type {Bounds, Course, Geometry} from "../../briefing/geometry.ts";
import {latitudeAt, type Projection, project, unitsPerKm} from "./projection.ts";
import {type Measure, type Measured, measured, pathOf, type Track} from "./track.ts";

export interface Ground {
  /** All that is known of, as if there were no land. */
  readonly water: string;
  readonly land: string;
  readonly lakes: string;
  readonly rivers: string;
  readonly borders: string;
  /** The line, from its start. */
  readonly line: Measured;
}

const drawn = new WeakMap<Geometry, {readonly key: string; readonly ground: Ground}>();

/** Made anew for another projection only: thousands of points, and the same ones at every step. */
export function groundOf(geometry: Geometry, {west, south, east, north}: Bounds, projection: Projection): Ground {
  const key = JSON.stringify(projection);
  const known = drawn.get(geometry);
  if (known?.key === key) return known.ground;
  const track = (courses: readonly Course[]): Track =>
    courses.map((course) => positionsOf(course).map((position) => project(projection, position)));
  const corner = (longitude: number, latitude: number) => project(projection, [longitude, latitude]);
  const ground: Ground = {
    water: pathOf([[corner(west, south), corner(west, north), corner(east, north), corner(east, south)]], true),
    land: pathOf(track(geometry.land), true),
    lakes: pathOf(track(geometry.lakes), true),
    rivers: pathOf(track(geometry.rivers)),
    borders: pathOf(track(geometry.borders)),
    line: measured(track(geometry.line), kmIn(projection))
  };
  drawn.set(geometry, {key, ground});
  return ground;
}

/** A share of the line is one of its km: the projection stretches towards the poles. */
const kmIn =
  (projection: Projection): Measure =>
  (a, b) =>
    Math.hypot(b.x - a.x, b.y - a.y) / unitsPerKm(projection, latitudeAt(projection, (a.y + b.y) / 2));
