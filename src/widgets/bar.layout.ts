// Where everything of the bar stands, in units of the slide's grid. Arithmetic only: nothing is measured.

import {scaleLinear} from "d3";
import type {BarModel, BarRow, End, Segment, WhatIf} from "./bar.ts";
import {FRAME} from "./frame.ts";
import {type Anchor, citesWidth, type Lettering, lettering, SIZE, widthOf, wrap} from "./lettering.ts";

/** Titles from 0, the line, and beside it what a state brings. */
interface Columns {
  readonly names: number;
  readonly left: number;
  readonly right: number;
  readonly gain: number;
  readonly gainWidth: number;
}

const HEADER = 52;
const WIDE: Columns = {names: 540, left: 600, right: FRAME.width, gain: 0, gainWidth: 0};
const WITH_GAIN: Columns = {names: 320, left: 360, right: 1110, gain: 1160, gainWidth: FRAME.width - 1160};
const GAIN = {size: 32, leading: 40};
const BAR = {least: 32, most: 92};
/** Heights of lines of words and of what stands over and under a bar: as wished, and where there are many rows. */
const LOOSE = {title: 40, text: 36, label: 44, bracket: 48, below: 46, gap: 20, most: 110};
const TIGHT = {title: 37, text: 32, label: 35, bracket: 42, below: 38, gap: 2, most: 28};

export interface Stretch {
  readonly segment: Segment;
  readonly x: number;
  readonly width: number;
  /** Ends of the gradients to the paper: 0 where there is none. */
  readonly fadeFrom: number;
  readonly fadeTo: number;
}

export interface Tag extends Lettering {
  readonly hue: Segment["hue"];
}

export interface PlannedRow {
  readonly row: BarRow;
  readonly top: number;
  readonly height: number;
  readonly barY: number;
  readonly barHeight: number;
  readonly title: Lettering;
  readonly text: Lettering;
  readonly gain: Lettering;
  readonly stretches: readonly Stretch[];
  readonly labels: readonly Tag[];
  /** Words in what is open. */
  readonly inside: readonly Tag[];
  readonly contingent?: Tag;
  readonly bracket?: {readonly y: number; readonly gapFrom: number; readonly gapTo: number; readonly words: Lettering};
  readonly whatIfs: readonly {readonly whatIf: WhatIf; readonly x: number; readonly width: number}[];
  readonly whatIfWords: readonly Lettering[];
  readonly ends: readonly {readonly end: End; readonly x: number}[];
}

export interface BarPlan {
  readonly left: number;
  readonly right: number;
  readonly heads: readonly Lettering[];
  readonly rows: readonly PlannedRow[];
}

type Rhythm = typeof LOOSE;
type Words = Pick<PlannedRow, "labels" | "inside"> & {
  readonly row: BarRow;
  readonly lanes: number;
  readonly title: readonly string[];
  readonly text: readonly string[];
  readonly gain: readonly string[];
};

export function planBar(model: BarModel): BarPlan {
  const columns = model.gainTitle === "" ? WIDE : WITH_GAIN;
  const own = model.rows.map((row) => wordsOf(row, columns));
  const least = own.some(({lanes}) => lanes > 0) ? 1 : 0;
  const all = own.map((words) => ({...words, lanes: Math.max(least, words.lanes)}));
  const rhythm = heightOf(all, LOOSE, BAR.least) <= FRAME.height - HEADER ? LOOSE : TIGHT;
  const barHeight = fittingHeight(all, rhythm);
  const spare = FRAME.height - HEADER - heightOf(all, rhythm, barHeight);
  const gap = Math.min(rhythm.most, rhythm.gap + Math.max(0, spare) / Math.max(1, all.length - 1));
  let top = HEADER;
  const rows = all.map((words, i) => {
    const height = needOf(words, rhythm, barHeight, i === all.length - 1);
    const planned = planRow(words, columns, model.lengthKm, rhythm, {top, height, barHeight});
    top += height + gap;
    return planned;
  });
  return {left: columns.left, right: columns.right, heads: headsOf(model, columns), rows};
}

function headsOf({start, end, lengthText, gainTitle}: BarModel, columns: Columns): readonly Lettering[] {
  const {left, right, gain} = columns;
  return [
    lettering(left, 28, "start", [start]),
    lettering((left + right) / 2, 28, "middle", [lengthText]),
    lettering(right, 28, "end", [end]),
    ...(gainTitle ? [lettering(gain, 28, "start", [gainTitle])] : [])
  ];
}

/** The highest bar with which all rows fit. */
function fittingHeight(all: readonly Words[], rhythm: Rhythm): number {
  let height = BAR.most;
  while (height > BAR.least && heightOf(all, rhythm, height) > FRAME.height - HEADER) height -= 4;
  return height;
}

function heightOf(all: readonly Words[], rhythm: Rhythm, barHeight: number): number {
  const needs = all.map((words, i) => needOf(words, rhythm, barHeight, i === all.length - 1));
  return needs.reduce((sum, need) => sum + need, rhythm.gap * (all.length - 1));
}

/** With room under the bar for a contingent, and in the last row for what a viewer sets: under others nothing stands yet. */
function needOf({row, lanes, title, text, gain}: Words, rhythm: Rhythm, barHeight: number, last: boolean): number {
  const draggable = last && row.segments.some(({fadeFrom, fadeTo}) => fadeFrom + fadeTo > 0);
  const drawing = lanes * rhythm.label + barHeight + (row.contingent || draggable ? rhythm.below : 0);
  const words = title.length * rhythm.title + text.length * rhythm.text;
  return (row.bracket ? rhythm.bracket : 0) + Math.max(drawing, words, gain.length * GAIN.leading);
}

function wordsOf(row: BarRow, {names, left, right, gainWidth}: Columns): Words {
  const at = scaleLinear([0, 1], [left, right]);
  const placed = row.segments.map((segment) => placeLabel(segment, at));
  const labels = inLanes(placed.filter(({inside}) => !inside).map(({tag}) => tag));
  return {
    row,
    labels,
    lanes: Math.max(0, ...labels.map(({y}) => y + 1)),
    inside: placed.filter(({inside}) => inside).map(({tag}) => tag),
    title: wrap(row.title, names, SIZE.title),
    text: wrap(row.text, names, SIZE.label, citesWidth(row.cites)),
    gain: gainWidth && row.gain ? wrap(row.gain, gainWidth, GAIN.size, citesWidth(row.gainCites)) : []
  };
}

/** Over the solid side of the segment; what is open is hollow and has its words inside, where they fit. */
function placeLabel(segment: Segment, at: (fraction: number) => number): {tag: Tag; inside: boolean} {
  const {from, to, fadeFrom, fadeTo, hue, status, label} = segment;
  const [left, right] = [at(from + fadeFrom), at(to - fadeTo)];
  const tag = (x: number, anchor: Anchor) => ({...lettering(x, 0, anchor, label === "" ? [] : [label]), hue});
  const inside = status === "open" && widthOf(label, SIZE.label) + 40 <= at(to) - at(from);
  if (inside) return {inside, tag: tag((left + right) / 2, "middle")};
  if (fadeFrom > 0 && fadeTo > 0) return {inside, tag: tag((left + right) / 2, "middle")};
  return {inside, tag: fadeFrom > 0 ? tag(right, "end") : tag(left, "start")};
}

/** Each label in the lowest lane where it is clear of the others; the lane stands in `y` for the time being. */
function inLanes(labels: readonly Tag[]): readonly Tag[] {
  const placed: Tag[] = [];
  for (const label of labels) {
    let lane = 0;
    while (placed.some((other) => other.y === lane && overlap(other, label))) lane += 1;
    placed.push({...label, y: lane});
  }
  return placed;
}

function overlap(a: Lettering, b: Lettering): boolean {
  const [p, q] = [extentOf(a), extentOf(b)];
  return p[0] < q[1] + 24 && q[0] < p[1] + 24;
}

/** Left and right of a block of words. */
export function extentOf({x, anchor, lines}: Lettering): readonly [number, number] {
  const width = Math.max(0, ...lines.map((line) => widthOf(line, SIZE.label)));
  const left = anchor === "start" ? x : anchor === "end" ? x - width : x - width / 2;
  return [left, left + width];
}

function planRow(
  {row, lanes, labels, inside, title, text, gain}: Words,
  columns: Columns,
  lengthKm: number,
  rhythm: Rhythm,
  {top, height, barHeight}: Pick<PlannedRow, "top" | "height" | "barHeight">
): PlannedRow {
  const {left, right} = columns;
  const at = scaleLinear([0, 1], [left, right]);
  const wordsTop = top + (row.bracket ? rhythm.bracket : 0);
  const barY = wordsTop + lanes * rhythm.label;
  const below = barY + barHeight + rhythm.below - 10;
  const first = wordsTop + 28;
  const gap = widthOf(row.bracket, SIZE.label) / 2 + 24;
  const middle = (left + right) / 2;
  const contingent = row.contingent && {
    ...lettering(left + 40, below, "start", [row.contingent.text]),
    hue: row.contingent.hue
  };
  return {
    row,
    top,
    height,
    barY,
    barHeight,
    title: lettering(0, first, "start", title, rhythm.title),
    text: lettering(0, first + title.length * rhythm.title - 2, "start", text, rhythm.text, row.cites),
    gain: lettering(columns.gain, first, "start", gain, GAIN.leading, gain.length ? row.gainCites : []),
    stretches: row.segments.map((segment) => ({
      segment,
      x: at(segment.from),
      width: at(segment.to) - at(segment.from),
      fadeFrom: at(segment.fadeFrom) - left,
      fadeTo: at(segment.fadeTo) - left
    })),
    labels: labels.map((label) => ({...label, y: barY + 28 - (label.y + 1) * rhythm.label})),
    inside: inside.map((label) => ({...label, y: barY + barHeight / 2 + 10})),
    ...(contingent && {contingent}),
    ...(row.bracket && {
      bracket: {
        y: top + 20,
        gapFrom: middle - gap,
        gapTo: middle + gap,
        words: lettering(middle, top + 30, "middle", [row.bracket])
      }
    }),
    whatIfs: row.whatIfs.map((whatIf) => ({whatIf, x: at(whatIf.from), width: at(whatIf.to) - at(whatIf.from)})),
    whatIfWords: alongside(row.whatIfs, at, below, contingent ? extentOf(contingent)[1] + 32 : left, right),
    ends: row.ends.map((end) => ({end, x: at(end.km / lengthKm)}))
  };
}

/** Under their sections, from left to right, none over another. */
function alongside(
  whatIfs: readonly WhatIf[],
  at: (fraction: number) => number,
  y: number,
  left: number,
  right: number
): readonly Lettering[] {
  let free = left;
  return [...whatIfs]
    .sort((a, b) => a.from - b.from)
    .map(({from, text}) => {
      const width = widthOf(text, SIZE.label);
      const x = Math.max(free, Math.min(at(from), right - width));
      free = x + width + 32;
      return lettering(x, y, "start", [text]);
    });
}
