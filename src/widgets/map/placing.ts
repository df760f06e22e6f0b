// Where labels stand, so that none lies on another, on a mark or outside: each takes the best place that those before it leave.

import type {Box, Point} from "../kit/frame.ts";

export interface Wish {
  readonly width: number;
  readonly height: number;
  /** Points that it may name, the best first. */
  readonly anchors: readonly Point[];
  /** From an anchor to the label's edge. */
  readonly gap: number;
  /** It may stand on its anchor. */
  readonly centered?: boolean;
  /** It may go further than others. */
  readonly far?: boolean;
}

const DIRECTIONS: readonly (readonly [number, number])[] = [
  [1, 0],
  [-1, 0],
  [0, -1],
  [0, 1],
  [1, -1],
  [1, 1],
  [-1, -1],
  [-1, 1]
];
/** How far from its anchor a label goes to be clear, in heights of its own. */
const AWAY = [0, 0.7, 1.5, 2.4];
/** The same for a country, which is anywhere, and for a name in the middle of a ring. */
const FAR = [...AWAY, 3.4, 4.6, 6];
/** Air between labels. */
const AIR = 8;
/** How much worse a label is to lie on than a mark. */
const WORSE = 1000;

/** A box for each wish, in their order. */
export function placeLabels(wishes: readonly Wish[], obstacles: readonly Box[], within: Box): readonly Box[] {
  const placed: Box[] = [];
  for (const wish of wishes) placed.push(bestOf(candidatesOf(wish, within), placed, obstacles));
  return placed;
}

/** Area that two boxes share, with so much air between them. */
export function overlap(a: Box, b: Box, air = 0): number {
  const width = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x) + air;
  if (width <= 0) return 0;
  const height = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y) + air;
  return height > 0 ? width * height : 0;
}

/** The nearest that is clear of all; else clear of labels and of as many marks as can be. */
function bestOf(candidates: readonly Box[], placed: readonly Box[], obstacles: readonly Box[]): Box {
  let best = candidates[0] as Box;
  let least = Number.POSITIVE_INFINITY;
  // Looked at some ten thousand times a drawing: loops that end as soon as a place is the worse one.
  for (const [i, box] of candidates.entries()) {
    let cost = i;
    for (const other of placed) cost += WORSE * overlap(box, other, AIR);
    for (const other of obstacles) {
      if (cost >= least) break;
      cost += overlap(box, other);
    }
    if (cost < least) [best, least] = [box, cost];
    if (cost === i) break;
  }
  return best;
}

function candidatesOf({width, height, anchors, gap, centered, far}: Wish, within: Box): readonly Box[] {
  const around = (far ? FAR : AWAY).flatMap((heights) =>
    anchors.flatMap((anchor) =>
      DIRECTIONS.map(([dx, dy]): Box => {
        const away = (gap + heights * height) * (dx !== 0 && dy !== 0 ? Math.SQRT1_2 : 1);
        return {
          x: anchor.x + dx * away + (dx < 0 ? -width : dx === 0 ? -width / 2 : 0),
          y: anchor.y + dy * away + (dy < 0 ? -height : dy === 0 ? -height / 2 : 0),
          width,
          height
        };
      })
    )
  );
  const on = centered ? anchors.map(({x, y}): Box => ({x: x - width / 2, y: y - height / 2, width, height})) : [];
  return [...on, ...around].map((box) => pushedInto(box, within));
}

function pushedInto(box: Box, within: Box): Box {
  return {
    ...box,
    x: Math.max(within.x, Math.min(box.x, within.x + within.width - box.width)),
    y: Math.max(within.y, Math.min(box.y, within.y + within.height - box.height))
  };
}
