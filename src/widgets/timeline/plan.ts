// Where everything of the timeline stands, in units of its frame. Arithmetic only: nothing is measured.

import {wordsOf} from "../../words/catalogue.ts";
import type {Frame} from "../kit/frame.ts";
import {type Lettering, lettering, raised, reachOf, widthOf} from "../kit/lettering.ts";
import {laid, type Room, roomOf} from "../kit/room.ts";
import type {TimelineModel} from "./model.ts";
import {type Axis, axisOf, DAY} from "./plan.axis.ts";
import {planColumn} from "./plan.column.ts";
import {type Planned, planRow, type Setting} from "./plan.row.ts";
import type {PlannedEvent, Stroke, TimelinePlan} from "./plan.types.ts";
import {heightOfFirst, heightOfUndated, planUndated} from "./plan.undated.ts";

/** From the top: the words of the latest look, the cells of the axis, and the rows. */
const HEAD = {words: 28, cells: 46, height: 54, rows: 124};
const CELL = 16;
const GAP = {least: 10, most: 40};
/** Rows stay clear of each other by this much from left to right. */
const CLEAR = 40;
const LEAST = 56;
const BEFORE_UNDATED = 34;

export function planTimeline(model: TimelineModel, frame: Frame): TimelinePlan {
  return frame.stacked ? planColumn(model, frame) : planRows(model, frame);
}

export function roomOfTimeline(model: TimelineModel, frame: Frame): Room {
  const plan = planTimeline(model, frame);
  const {size} = frame;
  return roomOf(plan, [
    ...plan.cells.flatMap(({words}) => laid(words, size.label)),
    ...laid(plan.look.words, size.label),
    ...laid(plan.heading, size.title),
    ...plan.events.flatMap(({text, when, inside}) => [
      ...laid(text, size.label, size.cite),
      ...(when ? laid(when, size.small) : []),
      ...(inside ? laid(inside, size.label) : [])
    ])
  ]);
}

function planRows(model: TimelineModel, frame: Frame): TimelinePlan {
  const axis = axisFor(model, frame);
  const setting = {axis, frame, lookX: axis.at(model.look.at), lookAt: model.look.at};
  const below = model.undated.length ? heightOfUndated(model, frame) + BEFORE_UNDATED : 0;
  const rows = inRows(model, setting, frame.height - HEAD.rows - below);
  const used = heightOf(rows);
  const spare = frame.height - HEAD.rows - used - below;
  const gap = Math.max(GAP.least, Math.min(GAP.most, spare / (rows.length + 1)));
  const height = Math.max(frame.height, HEAD.rows + used + gap * rows.length + below);
  const bottom = height - below;
  let top = HEAD.rows + Math.max(0, (bottom - HEAD.rows - used - gap * rows.length) / 2);
  const events = rows.flatMap((row) => {
    const slot = {y: top, height: row.height + gap};
    top += slot.height;
    return row.events.map(({draw}) => draw(slot.y + gap / 2, slot));
  });
  const cells = cellsOf(axis, setting);
  const words = laidWords(events, frame);
  const names = cells.map(({words: block}) => ({block, letters: frame.size.label}));
  return {
    width: frame.width,
    height,
    cells,
    grid: axis.cells.slice(1).flatMap(({from}) => {
      const x = axis.at(from);
      return Math.abs(x - setting.lookX) < 2 ? [] : broken(x, HEAD.cells + HEAD.height, bottom, words, frame);
    }),
    look: lookOf(model, setting, bottom, [...names, ...words]),
    rail: [],
    events: [...events, ...planUndated(model, height, frame)],
    rule: below ? [{from: {x: 0, y: bottom}, to: {x: frame.width, y: bottom}}] : [],
    heading: headingOf(model, below ? height - below + BEFORE_UNDATED : undefined, frame)
  };
}

/** In the middle of the first row of boxes. */
function headingOf(model: TimelineModel, top: number | undefined, frame: Frame): Lettering {
  const y = (top ?? 0) + heightOfFirst(model, frame) / 2 + raised(frame.size.title);
  return lettering(0, y, "start", top === undefined ? [] : [model.undatedTitle]);
}

/** Over all events and the latest look; but hours are not squeezed together for a look that is further off than all of them take. */
function axisFor(model: TimelineModel, {width, size, scale}: Frame): Axis {
  const {timed, look, finest} = model;
  const [first, last] = [Math.min(...timed.map(({from}) => from)), Math.max(...timed.map(({to}) => to))];
  const without = finest < DAY && look.at - last > last - first;
  const over = without ? {from: first, to: last} : {from: Math.min(look.at - 1, first), to: Math.max(look.at, last)};
  return axisOf(over, finest, {left: 0, right: width, size: size.label, pad: CELL * scale}, wordsOf(model));
}

function cellsOf({cells, at}: Axis, {lookAt, frame}: Setting): TimelinePlan["cells"] {
  const {scale, size} = frame;
  return cells.map(({from, to, text}) => ({
    x: at(from),
    y: HEAD.cells,
    width: at(to) - at(from),
    height: HEAD.height,
    words: lettering(at(from) + CELL * scale, HEAD.cells + HEAD.height / 2 + raised(size.label), "start", [text]),
    ahead: from >= lookAt
  }));
}

function lookOf({look}: TimelineModel, {lookX, frame}: Setting, bottom: number, taken: readonly Words[]) {
  if (lookX > frame.width) return {strokes: [], words: lettering(frame.width, HEAD.words, "end", [look.textOffAxis])};
  const behind = lookX + CELL + widthOf(look.text, frame.size.label) <= frame.width;
  const words = lettering(lookX + (behind ? CELL : -CELL), HEAD.words, behind ? "start" : "end", [look.text]);
  return {strokes: broken(lookX, 0, bottom, taken, frame), words};
}

interface Row {
  readonly events: readonly Planned[];
  readonly height: number;
}

/** A row for each event, in order; one that stands clear of all in the last row joins it, and in any row where height is short. */
function inRows({timed}: TimelineModel, setting: Setting, room: number): readonly Row[] {
  const planned = timed.map((event) => planRow(event, setting));
  const loose = joined(planned, 1);
  return heightOf(loose) + GAP.least * loose.length <= room ? loose : joined(planned, planned.length);
}

/** Each event joins the first of the last so many rows in which it stands clear. */
function joined(planned: readonly Planned[], last: number): readonly Row[] {
  const rows: (readonly Planned[])[] = [];
  for (const one of planned) {
    const open = Math.max(0, rows.length - last);
    const found = rows.findIndex((row, i) => i >= open && row.every((other) => areClear(other, one)));
    if (found === -1) rows.push([one]);
    else rows[found] = [...(rows[found] ?? []), one];
  }
  return rows.map((events) => ({events, height: Math.max(LEAST, ...events.map(({height}) => height))}));
}

const areClear = (a: Planned, b: Planned) => a.right + CLEAR <= b.left || b.right + CLEAR <= a.left;

const heightOf = (rows: readonly Row[]) => rows.reduce((sum, {height}) => sum + height, 0);

interface Words {
  readonly block: Lettering;
  readonly letters: number;
}

function laidWords(events: readonly PlannedEvent[], {size}: Frame): readonly Words[] {
  return events.flatMap(({text, when, inside}) => [
    {block: text, letters: size.label},
    ...(when ? [{block: when, letters: size.small}] : []),
    ...(inside ? [{block: inside, letters: size.label}] : [])
  ]);
}

/** An upright line in the pieces that no words stand on. */
function broken(x: number, top: number, bottom: number, words: readonly Words[], {size}: Frame): readonly Stroke[] {
  const taken = words
    .filter(({block, letters}) => {
      const [left, right] = reachOf(block, letters, size.cite);
      return left - 10 < x && x < right + 10;
    })
    .map(({block, letters}) => [block.y - letters, block.y + (block.lines.length - 1) * block.leading + 10] as const)
    .sort((a, b) => a[0] - b[0]);
  const strokes: Stroke[] = [];
  let y = top;
  for (const [from, to] of taken) {
    if (from > y) strokes.push({from: {x, y}, to: {x, y: from}});
    y = Math.max(y, to);
  }
  return y < bottom ? [...strokes, {from: {x, y}, to: {x, y: bottom}}] : strokes;
}
