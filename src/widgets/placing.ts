// Where labels stand, so that none lies on another, on a mark or outside: each takes the best place that those before it leave.

import type {Box, Point} from "./frame.ts";

export interface Wish {
  readonly width: number;
  readonly height: number;
  /** Points that it may name, the best first. */
  readonly anchors: readonly Point[];
  /** From an anchor to the label's edge. */
  readonly gap: number;
  /** It may stand on its anchor. */
  readonly centered?: boolean;
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
/** How far from its anchor a label goes to be clear, in heights of its line. */
const AWAY = [0, 0.7, 1.5, 2.4];
/** Air between labels. */
const AIR = 8;

/** A box for each wish, in their order. */
export function placeLabels(wishes: readonly Wish[], obstacles: readonly Box[], within: Box): readonly Box[] {
  const placed: Box[] = [];
  for (const wish of wishes) placed.push(bestOf(candidatesOf(wish, within), placed, obstacles));
  return placed;
}

export function overlap(a: Box, b: Box, air = 0): number {
  const width = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x) + air;
  const height = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y) + air;
  return width > 0 && height > 0 ? width * height : 0;
}

/** The nearest that is clear of all; else clear of labels and of as many marks as can be. */
function bestOf(candidates: readonly Box[], placed: readonly Box[], obstacles: readonly Box[]): Box {
  let best: {readonly box: Box; readonly cost: number} | undefined;
  for (const [i, box] of candidates.entries()) {
    const onLabels = sum(placed.map((other) => overlap(box, other, AIR)));
    const onMarks = sum(obstacles.map((other) => overlap(box, other)));
    const cost = i + onMarks + 1000 * onLabels;
    if (!best || cost < best.cost) best = {box, cost};
    if (onLabels + onMarks === 0) break;
  }
  return best?.box ?? {x: 0, y: 0, width: 0, height: 0};
}

function candidatesOf({width, height, anchors, gap, centered}: Wish, within: Box): readonly Box[] {
  const around = AWAY.flatMap((heights) =>
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

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
