// The cells of a timeline's axis: the finest units of the calendar whose names have room in them.

import {
  type CountableTimeInterval,
  scaleLinear,
  type TimeInterval,
  utcDay,
  utcHour,
  utcMinute,
  utcMonday,
  utcMonth,
  utcYear
} from "d3";
import type {Words} from "../../words/en.ts";
import type {Moment} from "../../words/intl.ts";
import {widthOf} from "../kit/lettering.ts";
import type {Stretch} from "./calendar.ts";

export interface Axis extends Stretch {
  readonly cells: readonly Cell[];
  /** Where a time lies, in units of the drawing. */
  at(time: number): number;
}

export interface Cell extends Stretch {
  readonly text: string;
}

interface Rung {
  readonly interval: TimeInterval;
  /** Of its shortest cell, in milliseconds. */
  readonly length: number;
  text(cell: Date, first: boolean): string;
}

type Text = Rung["text"];

const [MINUTE, HOUR] = [6e4, 36e5];
export const DAY = 864e5;

/** From fine to coarse, longer names before shorter ones. */
function ladder({dates, moment}: Words): readonly Rung[] {
  const named =
    (name: (parts: Moment) => string): Text =>
    (cell) =>
      name(moment(cell));
  const [days, months] = [dates.cells.days.map(named), dates.cells.months.map(named)];
  const shortDay = days.at(-1) as Text;
  /** The day stands with the first and at midnight. */
  const clock: Text = (cell, first) => {
    const midnight = cell.getUTCHours() + cell.getUTCMinutes() === 0;
    return `${first || midnight ? `${shortDay(cell, first)}, ` : ""}${moment(cell).clock}`;
  };
  return [
    ...[1, 5, 15, 30].map((count) => rung(every(utcMinute, count), count * MINUTE, clock)),
    ...[1, 3, 6, 12].map((count) => rung(every(utcHour, count), count * HOUR, clock)),
    ...days.map((text) => rung(utcDay, DAY, text)),
    rung(utcMonday, 7 * DAY, shortDay),
    ...months.map((text) => rung(utcMonth, 28 * DAY, text)),
    rung(every(utcMonth, 3), 90 * DAY, months.at(-1) as Text),
    ...[1, 2, 5, 10, 20, 50, 100, 200, 500].map((count) =>
      rung(every(utcYear, count), count * 365 * DAY, named(dates.year))
    )
  ];
}

function rung(interval: TimeInterval, length: number, text: Text): Rung {
  return {interval, length, text};
}

function every(interval: CountableTimeInterval, count: number): TimeInterval {
  return interval.every(count) as TimeInterval;
}

/** More cells than this have room nowhere. */
const MOST = 400;

export interface Room {
  readonly left: number;
  readonly right: number;
  /** Height of the names, and the room before and behind each. */
  readonly size: number;
  readonly pad: number;
}

/** An axis in whole cells over a stretch, in cells no shorter than `finest` milliseconds. */
export function axisOf(over: Stretch, finest: number, {left, right, size, pad}: Room, words: Words): Axis {
  const rungs = ladder(words);
  const longEnough = Math.max(Math.min(finest, 365 * DAY), (over.to - over.from) / MOST);
  const coarse = rungs.filter(({length}, i) => length >= longEnough || i === rungs.length - 1);
  const axes = coarse.map((candidate) => withCells(candidate, over, left, right));
  const fits = ({cells, at}: Axis) =>
    cells.every(({from, to, text}) => widthOf(text, size) + 2 * pad <= at(to) - at(from));
  return axes.find(fits) ?? (axes.at(-1) as Axis);
}

function withCells({interval, text}: Rung, over: Stretch, left: number, right: number): Axis {
  const first = interval.floor(new Date(over.from));
  const last = interval.ceil(new Date(over.to));
  const starts = interval.range(first, last);
  const scale = scaleLinear([first.getTime(), last.getTime()], [left, right]);
  return {
    from: first.getTime(),
    to: last.getTime(),
    cells: starts.map((start, i) => ({
      from: start.getTime(),
      to: (starts[i + 1] ?? last).getTime(),
      text: text(start, i === 0)
    })),
    at: (time) => scale(time)
  };
}
