// An event on the axis: a mark or a box, and its words beside or under it.

import type {Box, Frame} from "./frame.ts";
import {citesWidth, extentOf, lettering, raised, widthOf, wrap} from "./lettering.ts";
import type {Axis} from "./timeline.axis.ts";
import type {Hollow, PlannedEvent} from "./timeline.layout.ts";
import type {TimedEvent} from "./timeline.ts";

export interface Setting {
  readonly axis: Axis;
  readonly frame: Frame;
  /** The latest look, in units of the drawing and in milliseconds. */
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
  return exact ? planMark(event, setting) : planSpan(event, setting);
}

/** A mark in the middle of the time that is known. */
function planMark(event: TimedEvent, setting: Setting): Planned {
  const {axis, frame, lookAt} = setting;
  const {size, leading} = frame;
  // On the day of the latest look its words say the time.
  const worded = event.worded && event.to !== lookAt;
  const x = Math.max(RADIUS, Math.min(frame.width - RADIUS, axis.at((event.from + event.to) / 2)));
  const off = RADIUS + BESIDE;
  const [first, last] = limitsOf(event, setting);
  const [before, behind] = [x - off - first, last - x - off];
  const needed = widthOf(event.text, size.label) + tailOf(event, frame);
  const fits = (room: number) => needed <= Math.min(room, LONGEST);
  const right = fits(behind) || (!fits(before) && behind >= before);
  const lines = wrap(event.text, Math.min(right ? behind : before, LONGEST), size.label, tailOf(event, frame));
  const [wordsX, anchor] = right ? [x + off, "start" as const] : [x - off, "end" as const];
  const draw = (top: number): Omit<PlannedEvent, "over"> => {
    const y = top + Math.max(RADIUS, leading.label / 2);
    const baseline = y + raised(size.label);
    const text = lettering(wordsX, baseline, anchor, lines, leading.label, event.cites);
    const under = baseline + (lines.length - 1) * leading.label + leading.small;
    return {
      event,
      dot: {x, y, radius: RADIUS},
      text,
      ...(worded && {when: lettering(wordsX, under, anchor, [event.when])})
    };
  };
  const height = lines.length * leading.label + (worded ? leading.small : 0);
  return placed(draw, {left: x - RADIUS, right: x + RADIUS, pad: 10}, height, event, frame);
}

/** A hollow box with the words for its time in it, which fades at both ends where those words are all that is known. */
function planSpan(event: TimedEvent, setting: Setting): Planned {
  const {axis, frame} = setting;
  const {size, leading, width} = frame;
  const length = Math.max(BOX.least, axis.at(event.to) - axis.at(event.from));
  const x = Math.min(width - length, axis.at(event.from));
  const fade = event.worded && !event.dated ? BOX.fade * length : 0;
  const room = length - 2 * fade - 2 * (fade ? 0 : BOX.pad);
  const inside = wrap(event.when, room, size.label);
  const holds = inside.every((line) => widthOf(line, size.label) <= room);
  const breadth = (holds ? inside.length : 1) * leading.label + 2 * BOX.above;
  const [first, last] = limitsOf(event, setting);
  const needed = widthOf(event.text, size.label) + tailOf(event, frame);
  const side =
    needed <= last - x - length - BESIDE ? "right" : needed <= x - BESIDE - first ? "left" : ("under" as const);
  const lines =
    side === "under"
      ? wrap(event.text, Math.min(last - first, LONGEST), size.label, tailOf(event, frame))
      : [event.text];
  const widest = Math.max(...lines.map((line) => widthOf(line, size.label))) + tailOf(event, frame);
  const wordsX =
    side === "right"
      ? x + length + BESIDE
      : side === "left"
        ? x - BESIDE
        : Math.max(first, Math.min(x + (fade || 2), last - widest));
  const anchor = side === "left" ? "end" : "start";
  const draw = (top: number): Omit<PlannedEvent, "over"> => {
    const middle = top + breadth / 2;
    const box: Hollow = {x, y: top, length, breadth, upright: false, fade};
    const baseline = side === "under" ? top + breadth + BOX.under + size.label * 0.9 : middle + raised(size.label);
    const text = lettering(wordsX, baseline, anchor, lines, leading.label, event.cites);
    const insideY = middle + raised(size.label) - ((inside.length - 1) * leading.label) / 2;
    const under = baseline + (lines.length - 1) * leading.label + leading.small;
    return {
      event,
      box,
      text,
      ...(holds
        ? {inside: lettering(x + length / 2, insideY, "middle", inside, leading.label)}
        : {when: lettering(wordsX, under, anchor, [event.when])})
    };
  };
  const words = (side === "under" ? 2 * BOX.under + lines.length * leading.label : 0) + (holds ? 0 : leading.small);
  return placed(draw, {left: x, right: x + length, pad: 0}, breadth + words, event, frame);
}

const tailOf = ({cites}: TimedEvent, {size}: Frame) => citesWidth(cites, size.cite);

/** Between which the words of an event stand: not across the latest look. */
function limitsOf({from, to}: TimedEvent, {lookX, lookAt, frame}: Setting): readonly [number, number] {
  return [from >= lookAt ? lookX + LOOK : 0, to <= lookAt ? lookX - LOOK : frame.width];
}

function placed(
  draw: (top: number) => Omit<PlannedEvent, "over">,
  mark: {readonly left: number; readonly right: number; readonly pad: number},
  height: number,
  event: TimedEvent,
  frame: Frame
): Planned {
  const {text, when} = draw(0);
  const [textLeft, textRight] = extentOf(text, frame.size.label);
  const [whenLeft, whenRight] = when ? extentOf(when, frame.size.small) : [textLeft, textRight];
  const tail = tailOf(event, frame);
  const left = Math.min(mark.left, textLeft - (text.anchor === "end" ? tail : 0), whenLeft);
  const right = Math.max(mark.right, textRight + (text.anchor === "end" ? 0 : tail), whenRight);
  return {
    left,
    right,
    height,
    draw: (top, slot) => ({...draw(top), over: {x: left - mark.pad, width: right - left + 2 * mark.pad, ...slot}})
  };
}
