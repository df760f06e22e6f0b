// What the timeline says: times in words, the caption, the sentence, the alternative and the table.

import type {Briefing} from "../../briefing/briefing.ts";
import type {Event} from "../../briefing/records.ts";
import {judgedText, refs} from "../../words/citation.ts";
import {listText, numberWords, STATUS_WORDS} from "../../words/words.ts";
import {capital, stop} from "../kit/lettering.ts";
import type {Table} from "../kit/widget.ts";
import {timeText} from "./calendar.ts";
import type {TimedEvent, TimelineEvent} from "./model.ts";

/** The event's own words, else its date; "28 May to 1 June" for what lies between two. */
export function whenText({at, between, when}: Event, asOf: string): string {
  if (when !== undefined) return when;
  if (at !== undefined) return timeText(at, asOf);
  return between ? between.map((time) => timeText(time, asOf)).join(" to ") : "undated";
}

/** How the marks are to be read, of those there are. */
export function captionOf(timed: readonly TimedEvent[], undated: readonly TimelineEvent[]): readonly string[] {
  const [dates, spans] = [timed.filter(({dated}) => dated), timed.filter(({dated}) => !dated)];
  return [
    ...(dates.length ? ["A dot marks the date."] : []),
    ...(spans.length || undated.length ? ["A box: no single date is given."] : []),
    ...(spans.some(({worded}) => worded) ? ["Where a box fades, its dates are our reading of the source’s words."] : [])
  ];
}

/** "Three dated events from … to …, one dated to a period only, two undated; latest report: …." */
export function sentenceOf({asOf, asOfText}: Briefing, events: readonly Event[]): string {
  const dates = events.flatMap(({at}) => at ?? []).sort();
  const spans = events.filter(({between}) => between).length;
  const undated = events.length - dates.length - spans;
  const counts = [
    ...(dates.length ? [`${counted(dates.length, "dated event")} ${fromTo(dates, asOf)}`] : []),
    ...(spans ? [`${numberWords(spans)} dated to a period only`] : []),
    ...(undated ? [`${numberWords(undated)} undated`] : [])
  ];
  return stop(capital(`${listText(counts)}; latest report: ${asOfText}`));
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
    caption: `Events in order of time; latest report: ${briefing.asOfText}`,
    columns: ["When", "What", "Status and date"],
    rows: events.map((event) => [event.when, `${event.text}${refs(event.claims, briefing)}`, statusText(event)])
  };
}

/** Every event in order, with its time and how it is known, then what is undated. */
export function alternativeOf(
  briefing: Briefing,
  timed: readonly TimedEvent[],
  undated: readonly TimelineEvent[],
  label: string
): string {
  const told = ({text, claims}: TimelineEvent) => [text, judgedText(claims, briefing)].filter(Boolean).join(", ");
  return [
    stop(`${label}; latest report: ${briefing.asOfText}`),
    ...timed.map((event) => stop(`${capital(event.when)}: ${told(event)}; ${statusText(event)}`)),
    ...undated.map((event) => stop(`${capital(event.when)}: ${told(event)}; ${STATUS_WORDS[event.status]}`))
  ].join(" ");
}

/** "reported, dated to a period only". */
function statusText(event: TimelineEvent | TimedEvent): string {
  const dated = "dated" in event ? (event.dated ? "dated" : "dated to a period only") : "undated";
  return `${STATUS_WORDS[event.status]}, ${dated}`;
}
