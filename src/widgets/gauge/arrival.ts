// Days from a distance and a pace. Day n lasts from n-1 to n days after zero.

import {weekday} from "../../words/words.ts";

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

/** "Sunday or Monday", of more days "between Sunday and Wednesday", on a strip of so many days after an ISO date. */
export function arrivalText({first, last}: Arrival, asOf: string, days: number): string {
  const day = (n: number) => (n === 0 ? "already there" : weekday(asOf, n));
  if (first > days) return `later than ${day(days)}`;
  if (last > days) return `${day(first)} or later`;
  if (first === last) return day(first);
  if (first === 0) return `${day(first)} or by ${day(last)}`;
  return last - first > 1 ? `between ${day(first)} and ${day(last)}` : `${day(first)} or ${day(last)}`;
}

/** Divisions such as 15 / 0.1 land a hair above the whole number they mean. */
function wholeDays(km: number, pace: number): number {
  return Math.max(0, Math.ceil(km / pace - 1e-9));
}
