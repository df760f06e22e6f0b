// Lengths along a line that is drawn as pieces: where a share of it lies, and the stretch between two shares.

import type {Point} from "../kit/frame.ts";

export type Track = readonly (readonly Point[])[];

/** Length between two points. */
export type Measure = (a: Point, b: Point) => number;

export interface Spot extends Point {
  /** Direction of the line there, radians. */
  readonly angle: number;
}

/** A track with the lengths of its steps, piece by piece, in whatever shares are meant of. */
export interface Measured {
  readonly track: Track;
  readonly steps: readonly (readonly number[])[];
  readonly total: number;
}

export function measured(track: Track, measure: Measure = distance): Measured {
  const steps = track.map((piece) => pairs(piece).map(([a, b]) => measure(a, b)));
  return {track, steps, total: steps.flat().reduce((sum, length) => sum + length, 0)};
}

/** The stretch between two shares of a track's length; a track of several pieces gives several. */
export function stretchOf({track, steps, total}: Measured, from: number, to: number): Track {
  const [start, end] = [from * total, to * total];
  let passed = 0;
  const pieces: Point[][] = [];
  for (const [i, piece] of track.entries()) {
    const points: Point[] = [];
    for (const [j, length] of (steps[i] ?? []).entries()) {
      const [low, high] = [Math.max(0, start - passed), Math.min(length, end - passed)];
      passed += length;
      if (low > high || (low === high && points.length === 0)) continue;
      const [a, b] = [piece[j] as Point, piece[j + 1] as Point];
      if (points.length === 0) points.push(between(a, b, low / length));
      points.push(between(a, b, length === 0 ? 1 : high / length));
    }
    if (points.length > 1) pieces.push(points);
  }
  return pieces;
}

/** Where a share of a track's length lies. */
export function spotAt({track, steps, total}: Measured, share: number): Spot {
  let left = Math.min(1, Math.max(0, share)) * total;
  const last = track.length - 1;
  for (const [i, piece] of track.entries())
    for (const [j, length] of (steps[i] ?? []).entries()) {
      const [a, b] = [piece[j] as Point, piece[j + 1] as Point];
      if (left <= length || (i === last && j === piece.length - 2))
        return {...between(a, b, length === 0 ? 0 : left / length), angle: Math.atan2(b.y - a.y, b.x - a.x)};
      left -= length;
    }
  return {x: 0, y: 0, angle: 0};
}

/** Points along a track, no farther from each other than `every`. */
export function sample(track: Track, every: number): readonly Point[] {
  return track.flatMap((piece) =>
    pairs(piece).flatMap(([a, b]) => {
      const count = Math.max(1, Math.ceil(distance(a, b) / every));
      return Array.from({length: count + 1}, (_, i) => between(a, b, i / count));
    })
  );
}

/** The track's point that is nearest to another. */
export function nearestOn(track: Track, point: Point): Point {
  const candidates = track.flatMap(pairs).map(([a, b]) => {
    const squared = (b.x - a.x) ** 2 + (b.y - a.y) ** 2;
    const share = squared === 0 ? 0 : ((point.x - a.x) * (b.x - a.x) + (point.y - a.y) * (b.y - a.y)) / squared;
    return between(a, b, Math.min(1, Math.max(0, share)));
  });
  return candidates.reduce((best, one) => (distance(one, point) < distance(best, point) ? one : best), {
    x: Number.POSITIVE_INFINITY,
    y: Number.POSITIVE_INFINITY
  });
}

/** "M0,0L1,1", to a tenth of a unit. */
export function pathOf(track: Track, closed = false): string {
  const number = (value: number) => `${Math.round(value * 10) / 10}`;
  return track
    .map((piece) => `M${piece.map(({x, y}) => `${number(x)},${number(y)}`).join("L")}${closed ? "Z" : ""}`)
    .join("");
}

export const distance = (a: Point, b: Point) => Math.hypot(b.x - a.x, b.y - a.y);

const pairs = (piece: readonly Point[]): readonly (readonly [Point, Point])[] =>
  piece.slice(1).map((point, i) => [piece[i] as Point, point]);

const between = (a: Point, b: Point, share: number): Point => ({
  x: a.x + (b.x - a.x) * share,
  y: a.y + (b.y - a.y) * share
});
