// What a language's own rules say of numbers, lists and dates: asked of `Intl`. All times are in UTC: a briefing has one clock.

/** Digits that a number surely keeps. */
export const DIGITS = 15;

/** The parts of a time, of which a language makes its dates. */
export interface Moment {
  readonly year: string;
  readonly month: string;
  readonly shortMonth: string;
  readonly weekday: string;
  readonly shortWeekday: string;
  readonly day: string;
  /** "21:30". */
  readonly clock: string;
}

const MONTHS = Array.from({length: 12}, (_, month) => new Date(Date.UTC(2001, month, 1)));
/** From a Sunday on. */
const WEEKDAYS = Array.from({length: 7}, (_, day) => new Date(Date.UTC(2001, 6, 1 + day)));
const two = (value: number) => `${value}`.padStart(2, "0");

/** Numbers, lists and dates of a locale; lists may follow another one's rules. */
export function intl(locale: string, lists = locale) {
  const numbers = new Intl.NumberFormat(locale, {maximumFractionDigits: 20});
  const joined = new Intl.ListFormat(lists, {type: "conjunction"});
  const chosen = new Intl.ListFormat(lists, {type: "disjunction"});
  const names = (dates: readonly Date[], options: Intl.DateTimeFormatOptions) => {
    const format = new Intl.DateTimeFormat(locale, {...options, timeZone: "UTC"});
    return dates.map((date) => format.format(date));
  };
  const [months, shortMonths] = (["long", "short"] as const).map((month) => names(MONTHS, {month}));
  const [weekdays, shortWeekdays] = (["long", "short"] as const).map((weekday) => names(WEEKDAYS, {weekday}));
  return {
    /** "3,000", "12.5", "0.004": all of the number, but for what sums leave in its last digits. */
    numeral: (value: number) => numbers.format(Number(value.toPrecision(DIGITS))),
    /** "a", "a and b", "a, b and c". */
    list: (items: readonly string[]) => joined.format(items),
    /** "a", "a or b", "a, b or c". */
    choice: (items: readonly string[]) => chosen.format(items),
    moment: (time: Date): Moment => ({
      year: `${time.getUTCFullYear()}`,
      month: months?.[time.getUTCMonth()] ?? "",
      shortMonth: shortMonths?.[time.getUTCMonth()] ?? "",
      weekday: weekdays?.[time.getUTCDay()] ?? "",
      shortWeekday: shortWeekdays?.[time.getUTCDay()] ?? "",
      day: `${time.getUTCDate()}`,
      clock: `${two(time.getUTCHours())}:${two(time.getUTCMinutes())}`
    })
  };
}
