// Where the labels of the bar's stretches stand, so that none lies on another.

import type {Frame} from "../kit/frame.ts";
import {type Anchor, extentOf, type Lettering, lettering, widthOf} from "../kit/lettering.ts";
import type {Segment, WhatIf} from "../line/holds.ts";

export interface Tag extends Lettering {
  readonly hue: Segment["hue"];
  /** What it names: "section:north". */
  readonly mark?: string;
}

type Scale = (fraction: number) => number;

/** Labels over the bar with their lane in `y` for the time being, and those inside what is open. */
export function placeLabels(
  segments: readonly Segment[],
  at: Scale,
  {size, scale}: Frame
): {readonly labels: readonly Tag[]; readonly inside: readonly Tag[]} {
  const placed = segments.map((segment) => placeLabel(segment, at, size.label, scale));
  return {
    labels: inLanes(
      placed.filter(({inside}) => !inside).map(({tag}) => tag),
      size.label,
      scale
    ),
    inside: placed.filter(({inside}) => inside).map(({tag}) => tag)
  };
}

/** Over the solid side of the segment; what is open is hollow and has its words inside, where they fit. */
function placeLabel(segment: Segment, at: Scale, size: number, scale: number): {tag: Tag; inside: boolean} {
  const {section, from, to, fadeFrom, fadeTo, hue, status, label} = segment;
  const [left, right] = [at(from + fadeFrom), at(to - fadeTo)];
  const tag = (x: number, anchor: Anchor) => {
    const made = {...lettering(x, 0, anchor, label === "" ? [] : [label]), hue, mark: `section:${section}`};
    const [first, last] = extentOf(made, size);
    return {...made, x: x + Math.max(0, at(0) - first) - Math.max(0, last - at(1))};
  };
  const inside = status === "open" && widthOf(label, size) + 40 * scale <= at(to) - at(from);
  if (inside) return {inside, tag: tag((left + right) / 2, "middle")};
  if (fadeFrom > 0 && fadeTo > 0) return {inside, tag: tag((left + right) / 2, "middle")};
  return {inside, tag: fadeFrom > 0 ? tag(right, "end") : tag(left, "start")};
}

/** Each label in the lowest lane where it is clear of the others. */
function inLanes(labels: readonly Tag[], size: number, scale: number): readonly Tag[] {
  const placed: Tag[] = [];
  for (const label of labels) {
    let lane = 0;
    while (placed.some((other) => other.y === lane && overlap(other, label, size, 24 * scale))) lane += 1;
    placed.push({...label, y: lane});
  }
  return placed;
}

function overlap(a: Lettering, b: Lettering, size: number, gap: number): boolean {
  const [p, q] = [extentOf(a, size), extentOf(b, size)];
  return p[0] < q[1] + gap && q[0] < p[1] + gap;
}

/** Under their sections, from left to right, none over another; stacked, line under line. */
export function alongside(
  whatIfs: readonly WhatIf[],
  at: Scale,
  {x: left, y}: {readonly x: number; readonly y: number},
  {size, leading, stacked}: Frame
): readonly Lettering[] {
  let free = left;
  return [...whatIfs]
    .sort((a, b) => a.from - b.from)
    .map(({from, text}, i) => {
      const width = widthOf(text, size.label);
      const x = Math.max(stacked ? at(0) : free, Math.min(at(from), at(1) - width));
      free = x + width + 32;
      return lettering(x, stacked ? y + i * leading.label : y, "start", [text]);
    });
}
