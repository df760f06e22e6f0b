// Where everything of the bar stands, in units of its frame. Arithmetic only: nothing is measured.

import {scaleLinear} from "d3";
import {type Frame, WIDE} from "../kit/frame.ts";
import {citesWidth, type Lettering, lettering, raised, widthOf, wrap} from "../kit/lettering.ts";
import type {Segment, WhatIf} from "../line/holds.ts";
import type {BarModel, BarRow, End} from "./model.ts";
import {GAIN, type Heights, heightOfWords, planHeights, type Words} from "./plan.heights.ts";
import {alongside, placeLabels, type Tag} from "./plan.labels.ts";

/** Titles from 0, the line, and beside it or under it what a state brings. */
interface Columns {
  readonly names: number;
  readonly left: number;
  readonly right: number;
  readonly gain: number;
  readonly gainWidth: number;
}

/** In a slide's whole width. */
const BESIDE: Columns = {names: 540, left: 600, right: WIDE.width, gain: 0, gainWidth: 0};
const WITH_GAIN: Columns = {names: 320, left: 360, right: 1110, gain: 1160, gainWidth: WIDE.width - 1160};

export interface Stretch {
  readonly segment: Segment;
  readonly x: number;
  readonly width: number;
  /** Ends of the gradients to the paper: 0 where there is none. */
  readonly fadeFrom: number;
  readonly fadeTo: number;
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
  readonly width: number;
  readonly height: number;
  readonly left: number;
  readonly right: number;
  readonly heads: readonly Lettering[];
  readonly rows: readonly PlannedRow[];
}

export function planBar(model: BarModel, frame: Frame): BarPlan {
  const columns = columnsOf(model, frame);
  const own = model.rows.map((row) => letteringOf(row, model, columns, frame));
  const least = !frame.stacked && own.some(({lanes}) => lanes > 0) ? 1 : 0;
  const all = own.map((words) => ({...words, lanes: Math.max(least, words.lanes)}));
  const heights = planHeights(all, model.settable, frame);
  const setting = {frame, columns, lengthKm: model.length.km, ...heights};
  return {
    width: frame.width,
    height: heights.height,
    left: columns.left,
    right: columns.right,
    heads: headsOf(model, columns, frame),
    rows: all.map((words, i) => planRow(words, setting, heights.rows[i] as Slot))
  };
}

function columnsOf({gainTitle}: BarModel, {stacked, width}: Frame): Columns {
  if (stacked) return {names: width, left: 2, right: width - 2, gain: 0, gainWidth: width};
  if (gainTitle === "" && width < WIDE.width) return {names: 420, left: 450, right: width, gain: 0, gainWidth: 0};
  const {names, left, right, gain, gainWidth} = gainTitle === "" ? BESIDE : WITH_GAIN;
  const share = (units: number) => Math.round((units * width) / WIDE.width);
  return {
    names: share(names),
    left: share(left),
    right: share(right),
    gain: share(gain),
    gainWidth: share(gainWidth)
  };
}

function headsOf({start, end, length, gainTitle}: BarModel, columns: Columns, frame: Frame): readonly Lettering[] {
  const {left, right, gain} = columns;
  const y = frame.size.label;
  return [
    lettering(left, y, "start", [start]),
    lettering((left + right) / 2, y, "middle", [length.text]),
    lettering(right, y, "end", [end]),
    ...(gainTitle && !frame.stacked ? [lettering(gain, y, "start", [gainTitle])] : [])
  ];
}

function letteringOf(row: BarRow, model: BarModel, {names, left, right, gainWidth}: Columns, frame: Frame): Words {
  const {gainTitle} = model;
  const at = scaleLinear([0, 1], [left, right]);
  const {size, stacked} = frame;
  const {labels, inside} = placeLabels(row.segments, at, frame);
  const gain = stacked && gainTitle ? `${gainTitle}: ${row.gain}` : row.gain;
  const gainSize = stacked ? size.label : GAIN.size * frame.scale;
  const longest = widthOf(model.longestWhatIf, size.label);
  return {
    row,
    labels,
    apart: !stacked && row.contingent !== undefined && afterContingent(row, left, frame) + longest > right,
    lanes: Math.max(0, ...labels.map(({y}) => y + 1)),
    inside,
    title: wrap(row.title, names, size.title),
    text: wrap(row.text, names, size.label, citesWidth(row.cites, size.cite)),
    gain:
      gainWidth && gainTitle && row.gain ? wrap(gain, gainWidth, gainSize, citesWidth(row.gainCites, size.cite)) : []
  };
}

type Slot = Heights["rows"][number];
type Setting = Pick<Heights, "rhythm" | "barHeight"> & {
  readonly frame: Frame;
  readonly columns: Columns;
  readonly lengthKm: number;
};

function planRow(words: Words, setting: Setting, {top, height}: Slot): PlannedRow {
  const {frame, columns, lengthKm, rhythm, barHeight} = setting;
  const {row, lanes, labels, inside, title, text, gain} = words;
  const {left, right} = columns;
  const {size, leading, scale, stacked} = frame;
  const at = scaleLinear([0, 1], [left, right]);
  const bracket = row.bracket ? rhythm.bracket : 0;
  const drawing = stacked ? top + heightOfWords(words, rhythm) + rhythm.words : top;
  const barY = drawing + bracket + lanes * rhythm.label;
  const under = barY + barHeight + rhythm.under;
  const first = stacked ? top + size.title - 2 : top + bracket + size.label;
  const gap = widthOf(row.bracket, size.label) / 2 + 24 * scale;
  const middle = (left + right) / 2;
  const arm = drawing + 20 * scale;
  const contingent = row.contingent && {
    ...lettering(left + 40 * scale, under, "start", [row.contingent.text]),
    hue: row.contingent.hue,
    mark: "contingent"
  };
  const beside = contingent && !words.apart ? afterContingent(row, left, frame) : left;
  const below = stacked && contingent ? under + leading.label : under + (words.apart ? rhythm.text : 0);
  return {
    row,
    top,
    height,
    barY,
    barHeight,
    title: lettering(0, first, "start", title, rhythm.title),
    text: lettering(
      0,
      first + title.length * rhythm.title - 2,
      "start",
      text,
      rhythm.text,
      row.cites,
      row.rests.text.claims
    ),
    gain: lettering(
      columns.gain,
      stacked ? top + height - (gain.length - 1) * leading.label - 4 : first,
      "start",
      gain,
      stacked ? leading.label : GAIN.leading * scale,
      gain.length ? row.gainCites : [],
      row.rests.gain.claims
    ),
    stretches: row.segments.map((segment) => ({
      segment,
      x: at(segment.from),
      width: at(segment.to) - at(segment.from),
      fadeFrom: at(segment.fadeFrom) - left,
      fadeTo: at(segment.fadeTo) - left
    })),
    labels: labels.map((label) => ({...label, y: barY - 16 * scale - label.y * rhythm.label})),
    inside: inside.map((label) => ({...label, y: barY + barHeight / 2 + raised(size.label)})),
    ...(contingent && {contingent}),
    ...(row.bracket && {
      bracket: {
        y: arm,
        gapFrom: middle - gap,
        gapTo: middle + gap,
        words: lettering(middle, arm + raised(size.label), "middle", [row.bracket])
      }
    }),
    whatIfs: row.whatIfs.map((whatIf) => ({whatIf, x: at(whatIf.from), width: at(whatIf.to) - at(whatIf.from)})),
    whatIfWords: alongside(row.whatIfs, at, {x: beside, y: below}, frame),
    ends: row.ends.map((end) => ({end, x: at(end.km / lengthKm)}))
  };
}

/** Where what a viewer sets may begin, behind the words of the contingent. */
function afterContingent({contingent}: BarRow, left: number, {size, scale}: Frame): number {
  return left + 40 * scale + widthOf(contingent?.text ?? "", size.label) + 32;
}
