// What the timeline says: times in words, the caption, the sentence and the table.

import {refs} from "../briefing/citation.ts";
import type {Briefing, Event} from "../briefing/data.ts";
import {listText, numberWords, STATUS_WORDS} from "../briefing/words.ts";
import {timeText} from "./calendar.ts";
import {capital, stop} from "./lettering.ts";
import type {TimedEvent, TimelineEvent} from "./timeline.ts";
import type {Table} from "./widget.ts";

/** The event's own words, else its date; "28 May to 1 June" for what lies between two. */
export function whenText({at, between, when}: Event, asOf: string): string {
  if (when !== undefined) return when;
  if (at !== undefined) return timeText(at, asOf);
  return between ? between.map((time) => timeText(time, asOf)).join(" to ") : "undated";
}

/** How the marks are to be read, of those there are. */
export function captionOf(timed: readonly TimedEvent[], undated: readonly TimelineEvent[]): string {
  const [dates, spans] = [timed.filter(({dated}) => dated), timed.filter(({dated}) => !dated)];
  return [
    ...(dates.length ? ["A mark stands on its date."] : []),
    ...(spans.length || undated.length ? ["Hollow: no single date is given."] : []),
    ...(spans.some(({worded}) => worded) ? ["Where a box fades, its place is our reading of its words."] : [])
  ].join(" ");
}

/** "Three dated events from … to …, one within a span, two undated; the latest look is …." */
export function sentenceOf({asOf, asOfText}: Briefing, events: readonly Event[]): string {
  const dates = events.flatMap(({at}) => at ?? []).sort();
  const spans = events.filter(({between}) => between).length;
  const undated = events.length - dates.length - spans;
  const counts = [
    ...(dates.length ? [`${counted(dates.length, "dated event")} ${fromTo(dates, asOf)}`] : []),
    ...(spans ? [`${numberWords(spans)} known by a span only`] : []),
    ...(undated ? [`${numberWords(undated)} undated`] : [])
  ];
  return stop(capital(`${listText(counts)}; the latest look is ${asOfText}`));
}

function fromTo(dates: readonly string[], asOf: string): string {
  const [first = "", last = ""] = [dates[0], dates.at(-1)].map((time) => timeText(time ?? "", asOf));
  return first === last ? `on ${first}` : `from ${first} to ${last}`;
}

function counted(count: number, noun: string): string {
  return `${numberWords(count)} ${noun}${count === 1 ? "" : "s"}`;
}

export function tableOf(briefing: Briefing, events: readonly (TimelineEvent | TimedEvent)[]): Table {
  return {
    caption: `Events in order of time; the latest look is ${briefing.asOfText}`,
    columns: ["When", "What", "How known"],
    rows: events.map((event) => [
      event.when,
      `${event.text}${refs(event.claims, briefing)}`,
      `${STATUS_WORDS[event.status]}, ${"dated" in event ? (event.dated ? "dated" : "known by a span only") : "undated"}`
    ])
  };
}
