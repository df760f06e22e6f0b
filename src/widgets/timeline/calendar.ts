// ISO times as exact as they are known, as stretches of time and in words. All in UTC: a briefing has one clock.

import {utcDay, utcFormat, utcMinute, utcMonth, utcYear} from "d3";

/** Milliseconds from the start up to the end, which is not part of it. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

const UNITS = {
  year: {interval: utcYear, format: "%Y"},
  month: {interval: utcMonth, format: "%B %Y"},
  day: {interval: utcDay, format: "%A %-d %B"},
  minute: {interval: utcMinute, format: "%A %-d %B, %H:%M"}
} as const;

type Unit = keyof typeof UNITS;
const BY_LENGTH: Readonly<Record<number, Unit>> = {4: "year", 7: "month", 10: "day", 16: "minute"};

/** All of the year, month, day or minute that an ISO time names. */
export function stretchOf(time: string): Stretch {
  const start = startOf(time);
  return {from: start.getTime(), to: UNITS[unitOf(time)].interval.offset(start, 1).getTime()};
}

/** "Saturday 27 May", with its year where that is not the year of `near`; "May 2017", "2017", "Saturday 27 May, 21:30". */
export function timeText(time: string, near: string): string {
  const unit = unitOf(time);
  const text = utcFormat(UNITS[unit].format)(startOf(time));
  const year = time.slice(0, 4);
  if (unit === "year" || unit === "month" || year === near.slice(0, 4)) return text;
  const [day = "", clock] = text.split(", ");
  return `${day} ${year}${clock === undefined ? "" : `, ${clock}`}`;
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
