// ISO times as exact as they are known, as stretches of time and in words. All in UTC: a briefing has one clock.

import {utcDay, utcMinute, utcMonth, utcYear} from "d3";
import type {Words} from "../../words/en.ts";

/** Milliseconds from the start up to the end, which is not part of it. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

const UNITS = {year: utcYear, month: utcMonth, day: utcDay, minute: utcMinute} as const;

type Unit = keyof typeof UNITS;
const BY_LENGTH: Readonly<Record<number, Unit>> = {4: "year", 7: "month", 10: "day", 16: "minute"};

/** All of the year, month, day or minute that an ISO time names. */
export function stretchOf(time: string): Stretch {
  const start = startOf(time);
  return {from: start.getTime(), to: UNITS[unitOf(time)].offset(start, 1).getTime()};
}

/** "Saturday 27 May", with its year where that is not the year of `near`; "May 2017", "2017", "Saturday 27 May, 21:30". */
export function timeText(time: string, near: string, {dates, moment}: Words): string {
  const unit = unitOf(time);
  const parts = moment(startOf(time));
  if (unit === "year" || unit === "month") return dates[unit](parts);
  const day = time.slice(0, 4) === near.slice(0, 4) ? dates.day(parts) : dates.dayOfYear(parts);
  return unit === "day" ? day : dates.minute(day, parts);
}

function unitOf(time: string): Unit {
  const unit = BY_LENGTH[time.length];
  if (unit === undefined) throw new Error(`unknown time: ${time}`);
  return unit;
}

function startOf(time: string): Date {
  const [year = "", month = "01", day = "01"] = time.slice(0, 10).split("-");
  return new Date(`${year}-${month}-${day}T${time.slice(11) || "00:00"}Z`);
}
