// Where the gauge's question for a pace stands: its words, what is pressed, and the field for another one.

import type {Box, Frame} from "../kit/frame.ts";
import {type Lettering, lettering, raised, widthOf, wrap} from "../kit/lettering.ts";
import type {PaceQuestion, Preset} from "./model.ts";
import {STRIP} from "./plan.brackets.ts";
import {NAMES} from "./plan.strip.ts";

const BESIDE = {pad: 34, gap: 28, least: 112, field: 144};
const STACKED = {pad: 12, gap: 12, least: 48, field: 76};
/** Over a row of buttons, for the ring and the name of what is pressed. */
const RING = 22;

export interface Button extends Box {
  readonly preset: Preset;
}

export interface Question {
  readonly title: Lettering;
  readonly buttons: readonly Button[];
  readonly field: Box;
  /** Beside the field; and in its place, while the field holds what is no pace. */
  readonly unit: Lettering;
  readonly hint: Box;
}

export function heightOfQuestion(question: PaceQuestion, frame: Frame): number {
  const rows = Math.max(...flow(question, frame).map(({row}) => row)) + 1;
  if (!frame.stacked) return rows * frame.press + (rows - 1) * RING + 24;
  return titleOf(question, frame).length * frame.leading.title + rows * (RING + frame.press) + RING;
}

export function planQuestion(question: PaceQuestion, y: number, frame: Frame): Question {
  const {press, size, leading, stacked} = frame;
  const lines = titleOf(question, frame);
  const top = stacked ? y + lines.length * leading.title + RING - 4 : y;
  const places = flow(question, frame).map(({x, width, row}) => ({
    x,
    y: top + row * (press + RING),
    width,
    height: press
  }));
  const field = {...(places.at(-1) as Box), width: shape(frame).field};
  const beside = field.x + field.width + 24 * frame.scale;
  const first = stacked
    ? y + size.title - 2
    : y + press / 2 + raised(size.title) - ((lines.length - 1) * leading.title) / 2;
  return {
    title: lettering(0, first, "start", lines, leading.title),
    buttons: question.presets.map((preset, i) => ({preset, ...(places[i] as Box)})),
    field,
    unit: lettering(beside + 2 * frame.scale, field.y + press / 2 + raised(size.label), "start", [question.typed.unit]),
    hint: {...field, x: beside, width: widthOf(question.typed.range, size.label) + 12}
  };
}

const shape = ({stacked}: Frame) => (stacked ? STACKED : BESIDE);

function titleOf({title}: PaceQuestion, {stacked, width, size}: Frame): readonly string[] {
  return wrap(title, stacked ? width : NAMES, size.title);
}

/** Presets, then the field with its words, in as many rows as they take. */
function flow({presets, typed}: PaceQuestion, frame: Frame): readonly {x: number; width: number; row: number}[] {
  const {pad, gap, least, field} = shape(frame);
  const {label} = frame.size;
  const left = frame.stacked ? 1 : STRIP.left;
  const widths = [
    ...presets.map(({text}) => Math.max(least, widthOf(text, label) + 2 * pad)),
    field + 24 * frame.scale + widthOf(typed.range, label) + 12
  ];
  let [x, row] = [left, 0];
  return widths.map((width) => {
    if (x > left && x + width > frame.width) [x, row] = [left, row + 1];
    const slot = {x, width, row};
    x += width + gap;
    return slot;
  });
}
