// An event on the axis: a mark or a box, and its words beside or under it.

import type {Box, Frame} from "../kit/frame.ts";
import {citesWidth, lettering, raised, reachOf, widthOf, wrap} from "../kit/lettering.ts";
import type {TimedEvent} from "./model.ts";
import type {Axis} from "./plan.axis.ts";
import type {PlannedEvent} from "./plan.types.ts";

export interface Setting {
  readonly axis: Axis;
  readonly frame: Frame;
  /** The latest look, in units of the drawing and in milliseconds; off the axis, it is beyond the drawing. */
  readonly lookX: number;
  readonly lookAt: number;
}

/** An event that knows how much room it takes, but not yet its height on the picture. */
export interface Planned {
  readonly left: number;
  readonly right: number;
  readonly height: number;
  /** From the top of its marks; `slot` is the room of its row. */
  draw(top: number, slot: Pick<Box, "y" | "height">): PlannedEvent;
}

const RADIUS = 18;
const BESIDE = 16;
/** Words are read more easily in lines no longer than this. */
const LONGEST = 1000;
/** Words and the latest look stay apart. */
const LOOK = 22;
const BOX = {least: 24, pad: 14, above: 10, fade: 0.16, under: 8};

export function planRow(event: TimedEvent, setting: Setting): Planned {
  const {axis} = setting;
  const cell = axis.cells.find(({from, to}) => from <= event.from && event.from < to);
  const exact = event.dated && cell !== undefined && event.to - event.from <= cell.to - cell.from;
  if (!exact) return planSpan(event, setting);
  const finer = event.to - event.from < cell.to - cell.from;
  return planMark(event, finer, setting);
}

/** A mark in the middle of the time that is known; where that is finer than its cell, it stands beside it in words. */
function planMark(event: TimedEvent, finer: boolean, setting: Setting): Planned {
  const {axis, frame, lookAt} = setting;
  const x = Math.max(RADIUS, Math.min(frame.width - RADIUS, axis.at((event.from + event.to) / 2)));
  const mark = {
    left: x - RADIUS,
    right: x + RADIUS,
    breadth: frame.leading.label,
    pad: 10,
    draw: (top: number) => ({dot: {x, y: top + frame.leading.label / 2, radius: RADIUS}})
  };
  // On the day of the latest look its words say the time.
  const worded = (event.worded || finer) && event.to !== lookAt;
  return withWords(event, mark, sideOf(event, mark, worded, undefined, setting), frame);
}

/** A box with the words for its time in it, but on stripes, which fades at both ends where those words are all that is known. */
function planSpan(event: TimedEvent, setting: Setting): Planned {
  const {axis, frame} = setting;
  const {size, leading, width} = frame;
  const length = Math.max(BOX.least, axis.at(event.to) - axis.at(event.from));
  const x = Math.min(width - length, axis.at(event.from));
  const fade = event.worded && !event.dated ? BOX.fade * length : 0;
  const room = length - 2 * (fade || BOX.pad);
  const lines = wrap(event.when, room, size.label);
  const ink = event.inked ? length : 0;
  const holds = event.status !== "forecast" && lines.every((line) => widthOf(line, size.label) <= room);
  const breadth = (holds ? lines.length : 1) * leading.label + 2 * BOX.above;
  const first = breadth / 2 + raised(size.label) - ((lines.length - 1) * leading.label) / 2;
  const mark = {
    left: x,
    right: x + length,
    breadth,
    pad: 0,
    draw: (top: number) => ({
      box: {x, y: top, length, breadth, upright: false, fade, ink},
      ...(holds && {inside: lettering(x + length / 2, top + first, "middle", lines, leading.label)})
    })
  };
  return withWords(event, mark, sideOf(event, mark, !holds, x + fade, setting), frame);
}

interface Mark {
  readonly left: number;
  readonly right: number;
  readonly breadth: number;
  /** What a press may hit beside it. */
  readonly pad: number;
  draw(top: number): Pick<PlannedEvent, "dot" | "box" | "inside">;
}

interface Side {
  readonly x: number;
  readonly anchor: "start" | "end";
  readonly under: boolean;
  readonly lines: readonly string[];
  readonly when: readonly string[];
}

/** Words stand behind their mark, or before it, in one line; else under it where they may start there, or where there is more room. */
function sideOf(
  event: TimedEvent,
  {left, right}: Mark,
  worded: boolean,
  start: number | undefined,
  setting: Setting
): Side {
  const {size} = setting.frame;
  const tail = citesWidth(event.cites, size.cite);
  const [first, last] = limitsOf(event, setting);
  const [before, behind] = [left - BESIDE - first, last - right - BESIDE];
  const fits = (room: number) => widthOf(event.text, size.label) + tail <= Math.min(room, LONGEST);
  const under = start !== undefined && !fits(before) && !fits(behind);
  const isBehind = fits(behind) || (!fits(before) && behind >= before);
  const room = Math.min(LONGEST, under ? last - first : isBehind ? behind : before);
  const lines = wrap(event.text, room, size.label, tail);
  const when = worded ? wrap(event.when, room, size.small) : [];
  const block = {under, lines, when};
  if (!under) return {...block, x: isBehind ? right + BESIDE : left - BESIDE, anchor: isBehind ? "start" : "end"};
  const widest = Math.max(
    ...lines.map((line) => widthOf(line, size.label) + tail),
    ...when.map((line) => widthOf(line, size.small))
  );
  return {...block, x: Math.max(first, Math.min(start, last - widest)), anchor: "start"};
}

function withWords(event: TimedEvent, mark: Mark, {x, anchor, under, lines, when}: Side, frame: Frame): Planned {
  const {size, leading} = frame;
  const baseline = under ? mark.breadth + BOX.under + size.label * 0.9 : mark.breadth / 2 + raised(size.label);
  const more = (lines.length - 1) * leading.label;
  const text = lettering(x, baseline, anchor, lines, leading.label, event.cites, event.claims);
  const timed = lettering(x, baseline + more + leading.small, anchor, when, leading.small);
  const reach = [
    reachOf(text, size.label, size.cite),
    ...(when.length ? [reachOf(timed, size.small, size.cite)] : []),
    [mark.left, mark.right] as const
  ];
  const [left, right] = [Math.min(...reach.map(([from]) => from)), Math.max(...reach.map(([, to]) => to))];
  const middle = under ? mark.breadth + 2 * BOX.under + leading.label : (mark.breadth + leading.label) / 2;
  return {
    left,
    right,
    height: Math.max(mark.breadth, middle + more + when.length * leading.small),
    draw: (top, slot) => ({
      event,
      over: {x: left - mark.pad, width: right - left + 2 * mark.pad, ...slot},
      ...mark.draw(top),
      text: {...text, y: top + text.y},
      ...(when.length > 0 && {when: {...timed, y: top + timed.y}})
    })
  };
}

/** Between which the words of an event stand: not across the latest look. */
function limitsOf({from, to}: TimedEvent, {lookX, lookAt, frame}: Setting): readonly [number, number] {
  return [from >= lookAt ? lookX + LOOK : 0, to <= lookAt ? Math.min(frame.width, lookX - LOOK) : frame.width];
}
