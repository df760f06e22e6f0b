// Where the brackets of what arrives stand, over and under a strip of days.

import {scaleLinear} from "d3";
import type {Frame} from "../kit/frame.ts";
import {type Lettering, lettering, raised, widthOf, wrap} from "../kit/lettering.ts";
import type {GaugeModel, Result, Strip} from "./model.ts";

/** Left of a strip that has its words beside it. */
export const STRIP = {left: 352, after: 56};
export const laneIn = ({leading, scale}: Frame) => leading.label + (scale < 1 ? 1 : 8);
/** A line of words over a bracket. */
const HEADLINE = 75;
export const headlineIn = ({scale}: Frame) => HEADLINE * scale;
const GAP = 16;
/** Where words stand over their days: from them to a bracket, from there to its own words, and the least lines of those. */
export const STACKED = {bracket: 15, words: 9, told: 2};

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

/** Left and right of a strip. */
export const edges = ({stacked, width}: Frame) =>
  stacked ? {left: 0, right: width - 12} : {left: STRIP.left, right: width - STRIP.after};

/** A bracket with its words: those of any strip, told or the viewer's. */
export function laneOf({strips}: GaugeModel, yours: boolean, frame: Frame): number {
  const results = strips.flatMap((strip) => strip.results).filter(({whatIf}) => whatIf === yours);
  const lines = Math.max(yours ? 1 : STACKED.told, ...results.map(({text}) => linesOf(text, frame).length));
  return STACKED.bracket + STACKED.words + lines * frame.leading.label;
}

const linesOf = (text: string, {width, size}: Frame) => wrap(text, width, size.label);

export function planResults(
  model: GaugeModel,
  {results}: Strip,
  y: number,
  height: number,
  frame: Frame
): readonly Bracket[] {
  const stated = results.filter(({whatIf}) => !whatIf);
  const whatIfs = results.filter(({whatIf}) => whatIf);
  if (frame.stacked)
    return [
      ...stated.map((result, i) => {
        const from = y - STACKED.bracket - (stated.length - 1 - i) * laneOf(model, false, frame);
        return stackedBracket(model, result, from, 1, frame);
      }),
      ...whatIfs.map((result, i) =>
        stackedBracket(model, result, y + height + STACKED.bracket + i * laneOf(model, true, frame), -1, frame)
      )
    ];
  const lane = laneIn(frame);
  return [
    ...stated.map((result, i) =>
      model.question && stated.length === 1
        ? headline(model, result, y, frame)
        : bracket(model, result, y - lane / 2 - (stated.length - 1 - i) * lane, 1, frame)
    ),
    ...whatIfs.map((result, i) => bracket(model, result, y + height + lane / 2 + i * lane, -1, frame))
  ];
}

/** A single result: its words over its bracket. */
function headline(model: GaugeModel, result: Result, stripY: number, frame: Frame): Bracket {
  const span = spanOf(model, result, frame);
  const y = stripY - 26 * frame.scale;
  const start = Math.min(span?.from ?? STRIP.left, frame.width - widthOf(result.text, frame.size.title));
  return {
    result,
    y,
    side: 1,
    large: true,
    ...(span && {span}),
    words: lettering(start, y - (span ? 18 * frame.scale : -4), "start", [result.text])
  };
}

/** The words stand over their bracket, or under one that is the viewer's. */
function stackedBracket(model: GaugeModel, result: Result, y: number, side: 1 | -1, frame: Frame): Bracket {
  const {size, leading, width} = frame;
  const span = spanOf(model, result, frame);
  const lines = linesOf(result.text, frame);
  const widest = Math.max(...lines.map((line) => widthOf(line, size.label)));
  const x = Math.max(0, Math.min(span?.from ?? 0, width - widest));
  const first =
    side === 1 ? y - STACKED.words - (lines.length - 1) * leading.label : y + STACKED.words + size.label - 3;
  return {
    result,
    y,
    side,
    large: false,
    ...(span && {span}),
    words: lettering(x, first, "start", lines, leading.label)
  };
}

/** The words stand behind their bracket, before it where there is no room, else in its middle. */
function bracket(model: GaugeModel, result: Result, y: number, side: 1 | -1, frame: Frame): Bracket {
  const width = widthOf(result.text, frame.size.label);
  const span = spanOf(model, result, frame);
  const {from, to} = span ?? {from: STRIP.left, to: STRIP.left - GAP};
  const words = (x: number, anchor: Lettering["anchor"]) =>
    lettering(x, y + raised(frame.size.label), anchor, [result.text]);
  const drawn = {result, y, side, large: false, ...(span && {span})};
  if (to + GAP + width <= frame.width) return {...drawn, words: words(to + GAP, "start")};
  if (from - GAP - width >= 0) return {...drawn, words: words(from - GAP, "end")};
  return {...drawn, words: words((from + to) / 2, "middle")};
}

/** Whole days; what is later runs out of the strip. */
function spanOf({days}: GaugeModel, {arrival}: Result, frame: Frame): Bracket["span"] {
  if (!arrival || arrival.last === 0) return undefined;
  const {left, right} = edges(frame);
  const inset = 3 * frame.scale;
  const at = scaleLinear([0, days.length], [left, right]).clamp(true);
  const open = arrival.last > days.length;
  const from = at(Math.max(0, arrival.first - 1));
  return {from: from + inset, to: open ? frame.width : at(arrival.last) - inset, open};
}
