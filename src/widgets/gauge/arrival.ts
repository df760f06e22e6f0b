// Days from a distance and a pace. Day n lasts from n-1 to n days after zero.

import type {Words} from "../../words/en.ts";

/** The first and the last day it may be; 0: already there. */
export interface Arrival {
  readonly first: number;
  readonly last: number;
}

/** Undefined where nobody moves. Distances in km, pace in km a day. */
export function arrivalAfter(nearKm: number, farKm: number, pace: number): Arrival | undefined {
  if (pace <= 0) return farKm === 0 ? {first: 0, last: 0} : undefined;
  return {first: wholeDays(nearKm, pace), last: wholeDays(farKm, pace)};
}

/** The days of a strip: so many, after an ISO date. */
export interface Days {
  readonly asOf: string;
  readonly count: number;
}

/** "Sunday or Monday", of more days "between Sunday and Wednesday". */
export function arrivalText({first, last}: Arrival, {asOf, count}: Days, {choice, gauge, moment}: Words): string {
  const day = (n: number) => (n === 0 ? gauge.alreadyThere : moment(dayAfter(asOf, n)).weekday);
  if (first > count) return gauge.laterThan(day(count));
  if (last > count) return gauge.orLater(day(first));
  if (first === last) return day(first);
  if (first === 0) return gauge.orBy(day(first), day(last));
  return last - first > 1 ? gauge.betweenDays(day(first), day(last)) : choice([day(first), day(last)]);
}

/** So many days after an ISO date. */
export function dayAfter(isoDate: string, days: number): Date {
  const date = new Date(`${isoDate}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date;
}

/** Divisions such as 15 / 0.1 land a hair above the whole number they mean. */
function wholeDays(km: number, pace: number): number {
  return Math.max(0, Math.ceil(km / pace - 1e-9));
}
