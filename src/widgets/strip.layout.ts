// Where a strip of days stands, and the brackets of what arrives over and under it.

import {scaleLinear} from "d3";
import {type Box, FRAME, type Point} from "./frame.ts";
import type {GaugeModel, Result, Strip} from "./gauge.ts";
import {LEADING, type Lettering, lettering, SIZE, widthOf, wrap} from "./lettering.ts";

/** Width of the words at the left. */
export const NAMES = 310;
const STRIP = {left: 352, right: 1704};
const LANE = 44;
/** A line of words over a bracket. */
const HEADLINE = 75;
const GAP = 16;

export interface StripRow {
  readonly strip: Strip;
  readonly title: Lettering;
  readonly note: Lettering;
  readonly cells: readonly (Box & {readonly name: string; readonly shaded: boolean})[];
  /** Between two days; short where the words for the shade run across. */
  readonly between: readonly (Point & {readonly height: number})[];
  readonly shadedText: Lettering;
  readonly hint: Lettering;
  readonly results: readonly Bracket[];
}

/** A result over or under its days; `from` and `to` undefined where it has none. */
export interface Bracket {
  readonly result: Result;
  readonly y: number;
  /** 1: its ends point down to the strip; -1: up. */
  readonly side: 1 | -1;
  readonly span?: {readonly from: number; readonly to: number; readonly open: boolean};
  readonly words: Lettering;
  readonly large: boolean;
}

interface Heights {
  readonly above: number;
  readonly height: number;
  readonly below: number;
  /** The words for the shade, in lines: in the first strip only. */
  readonly shaded: readonly string[];
}

export function heightOfStrips(model: GaugeModel): number {
  return model.strips
    .map((_, i) => heightsOf(model, i))
    .reduce((sum, one) => sum + one.above + one.height + one.below, 0);
}

/** The strips one under another, from this height on. */
export function planStrips(model: GaugeModel, top: number): readonly StripRow[] {
  let y = top;
  return model.strips.map((strip, i) => {
    const {above, height, below, shaded} = heightsOf(model, i);
    y += above + height + below;
    return planStrip(model, strip, {y: y - below - height, height, shaded});
  });
}

/** Results as told stand above the days, the viewer's below. */
function heightsOf({forces, question, shaded: {days, text}, days: {length}}: GaugeModel, i: number): Heights {
  const lanes = Math.max(1, forces.filter(({distance}) => distance).length);
  const width = ((STRIP.right - STRIP.left) / length) * Math.max(1, days.length) - 2 * GAP;
  const shaded = i === 0 ? wrap(text, width, SIZE.small) : [];
  return {
    above: lanes === 1 && question ? HEADLINE : lanes * LANE,
    height: 54 + shaded.length * LEADING.small,
    below: question ? lanes * LANE : 14,
    shaded
  };
}

function planStrip(
  model: GaugeModel,
  strip: Strip,
  {y, height, shaded}: {readonly y: number; readonly height: number; readonly shaded: readonly string[]}
): StripRow {
  const at = scaleLinear([0, model.days.length], [STRIP.left, STRIP.right]);
  const cells = model.days.map((name, i) => ({
    name,
    shaded: model.shaded.days.includes(i + 1),
    x: at(i),
    y,
    width: at(1) - at(0),
    height
  }));
  const notes = shaded.length ? wrap(strip.note, NAMES, SIZE.label) : [];
  const titleY = y + (height - LEADING.title - notes.length * LEADING.label) / 2 + 31;
  const stated = strip.results.filter(({whatIf}) => !whatIf);
  const whatIfs = strip.results.filter(({whatIf}) => whatIf);
  return {
    strip,
    title: lettering(0, titleY, "start", [strip.title]),
    note: lettering(0, titleY + LEADING.label, "start", notes),
    cells,
    between: cells.slice(1).map((cell, i) => ({
      x: cell.x,
      y,
      height: shaded.length && cell.shaded && cells[i]?.shaded ? 44 : height
    })),
    shadedText: lettering((cells.find((cell) => cell.shaded)?.x ?? 0) + GAP, y + 74, "start", shaded, LEADING.small),
    hint: lettering(STRIP.left, y - 22, "start", strip.results.length ? [] : [model.hint]),
    results: [
      ...stated.map((result, i) =>
        model.question && stated.length === 1
          ? headline(model, result, y)
          : bracket(model, result, y - LANE / 2 - (stated.length - 1 - i) * LANE, 1)
      ),
      ...whatIfs.map((result, i) => bracket(model, result, y + height + LANE / 2 + i * LANE, -1))
    ]
  };
}

/** A single result: its words over its bracket. */
function headline(model: GaugeModel, result: Result, stripY: number): Bracket {
  const span = spanOf(model, result);
  const y = stripY - 26;
  const start = Math.min(span?.from ?? STRIP.left, FRAME.width - widthOf(result.text, SIZE.title));
  return {
    result,
    y,
    side: 1,
    large: true,
    ...(span && {span}),
    words: lettering(start, y - (span ? 18 : -4), "start", [result.text])
  };
}

/** The words stand behind their bracket, before it where there is no room, else in its middle. */
function bracket(model: GaugeModel, result: Result, y: number, side: 1 | -1): Bracket {
  const width = widthOf(result.text, SIZE.label);
  const span = spanOf(model, result);
  const {from, to} = span ?? {from: STRIP.left, to: STRIP.left - GAP};
  const words = (x: number, anchor: Lettering["anchor"]) => lettering(x, y + 10, anchor, [result.text]);
  const drawn = {result, y, side, large: false, ...(span && {span})};
  if (to + GAP + width <= FRAME.width) return {...drawn, words: words(to + GAP, "start")};
  if (from - GAP - width >= 0) return {...drawn, words: words(from - GAP, "end")};
  return {...drawn, words: words((from + to) / 2, "middle")};
}

/** Whole days; what is later runs out of the strip. */
function spanOf({days}: GaugeModel, {arrival}: Result): Bracket["span"] {
  if (!arrival || arrival.last === 0) return undefined;
  const at = scaleLinear([0, days.length], [STRIP.left, STRIP.right]).clamp(true);
  const open = arrival.last > days.length;
  const from = at(Math.max(0, arrival.first - 1));
  return {from: from + 3, to: open ? FRAME.width : at(arrival.last) - 3, open};
}
