// Where a strip of days stands, and the brackets of what arrives over and under it.

import {scaleLinear} from "d3";
import type {Box, Frame, Point} from "../kit/frame.ts";
import {type Lettering, lettering, raised, widthOf, wrap} from "../kit/lettering.ts";
import type {GaugeModel, Strip} from "./model.ts";
import {type Bracket, edges, headlineIn, laneIn, laneOf, planResults, STACKED} from "./plan.brackets.ts";

/** Width of the words at the left. */
export const NAMES = 310;
const GAP = 16;
/** A day: its height under one line of words, its two baselines, how far it is parted from the next, and what is under the strip. */
const CELL = {height: 54, words: 36, second: 74, between: 44, under: 14};
/** Between the words over the days and the first result. */
const AFTER = 8;

export interface StripRow {
  readonly strip: Strip;
  readonly title: Lettering;
  readonly note: Lettering;
  readonly cells: readonly (Box & {readonly words: Lettering; readonly shaded: boolean})[];
  /** Between two days; short where the words for the shade run across. */
  readonly between: readonly (Point & {readonly height: number})[];
  readonly shadedText: Lettering;
  readonly hint: Lettering;
  readonly results: readonly Bracket[];
}

interface Heights {
  readonly above: number;
  readonly height: number;
  readonly below: number;
  /** The words for the shade, in lines: in the first strip only. */
  readonly shaded: readonly string[];
}

export function heightOfStrips(model: GaugeModel, frame: Frame): number {
  return model.strips
    .map((_, i) => heightsOf(model, i, frame))
    .reduce((sum, one) => sum + one.above + one.height + one.below, 0);
}

/** The strips one under another, from this height on. */
export function planStrips(model: GaugeModel, top: number, frame: Frame): readonly StripRow[] {
  let y = top;
  return model.strips.map((strip, i) => {
    const heights = heightsOf(model, i, frame);
    const planned = planStrip(model, strip, heights, {y, first: i === 0}, frame);
    y += heights.above + heights.height + heights.below;
    return planned;
  });
}

/** Results as told stand above the days, the viewer's below. */
function heightsOf(model: GaugeModel, i: number, frame: Frame): Heights {
  const {forces, question, shaded, days, strips} = model;
  const tells = i === 0 && shaded.text !== "";
  const lanes = Math.max(1, forces.filter(({distance}) => distance).length);
  if (frame.stacked) {
    const lines = tells ? wrap(shaded.text, frame.width, frame.size.small) : [];
    const results = strips[i]?.results ?? [];
    const yours = results.filter(({whatIf}) => whatIf).length;
    const head = frame.leading.title + lines.length * frame.leading.small + AFTER;
    return {
      above: head + lanes * laneOf(model, false, frame),
      height: 2 * frame.size.label + 2,
      below: question ? Math.max(yours, lanes) * laneOf(model, true, frame) : 0,
      shaded: lines
    };
  }
  const {left, right} = edges(frame);
  const width = ((right - left) / days.length) * Math.max(1, shaded.days.length) - 2 * GAP;
  const lines = tells ? wrap(shaded.text, width, frame.size.small) : [];
  return {
    above: lanes === 1 && question ? headlineIn(frame) : lanes * laneIn(frame),
    height: CELL.height * frame.scale + lines.length * frame.leading.small,
    below: question ? lanes * laneIn(frame) : CELL.under,
    shaded: lines
  };
}

function planStrip(
  model: GaugeModel,
  strip: Strip,
  {above, height, shaded}: Heights,
  {y: top, first}: {readonly y: number; readonly first: boolean},
  frame: Frame
): StripRow {
  const {size, leading, scale, stacked} = frame;
  const {left, right} = edges(frame);
  const at = scaleLinear([0, model.days.length], [left, right]);
  const y = top + above;
  const cells = model.days.map((name, i) => ({
    words: lettering(
      stacked ? at(i + 0.5) : at(i) + GAP,
      stacked ? y + height / 2 + raised(size.label) : y + CELL.words * scale,
      stacked ? "middle" : "start",
      [name]
    ),
    shaded: model.shaded.days.includes(i + 1),
    x: at(i),
    y,
    width: at(1) - at(0),
    height
  }));
  const inCells = shaded.length && !stacked;
  return {
    strip,
    ...headOf(strip, first, stacked ? top : y, height, frame),
    cells,
    between: cells.slice(1).map((cell, i) => ({
      x: cell.x,
      y,
      height: inCells && cell.shaded && cells[i]?.shaded ? CELL.between * scale : height
    })),
    shadedText: stacked
      ? lettering(0, top + leading.title + size.small, "start", shaded, leading.small)
      : lettering(
          (cells.find((cell) => cell.shaded)?.x ?? 0) + GAP,
          y + CELL.second * scale,
          "start",
          shaded,
          leading.small
        ),
    hint: lettering(
      left,
      y - (stacked ? STACKED.bracket : 22 * scale),
      "start",
      strip.results.length ? [] : [model.hint]
    ),
    results: planResults(model, strip, y, height, frame)
  };
}

/** Beside the days; stacked, over them in one line. */
function headOf(
  {title, note}: Strip,
  first: boolean,
  y: number,
  height: number,
  {size, leading, stacked, width}: Frame
): Pick<StripRow, "title" | "note"> {
  const beside = widthOf(title, size.title) + 8;
  if (stacked) {
    const fits = beside + widthOf(note, size.label) <= width;
    return {
      title: lettering(0, y + size.title - 2, "start", [title]),
      note: lettering(beside, y + size.title - 2, "start", fits ? [note] : [])
    };
  }
  const notes = first ? wrap(note, NAMES, size.label) : [];
  const lines = wrap(title, NAMES, size.title);
  const titleY = y + (height - lines.length * leading.title - notes.length * leading.label) / 2 + 31;
  return {
    title: lettering(0, titleY, "start", lines, leading.title),
    note: lettering(0, titleY + (lines.length - 1) * leading.title + leading.label, "start", notes, leading.label)
  };
}
