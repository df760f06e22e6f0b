// What the timeline says: times in words, the caption, the sentence, the alternative and the table.

import type {Briefing} from "../../briefing/briefing.ts";
import type {Event} from "../../briefing/records.ts";
import {wordsOf} from "../../words/catalogue.ts";
import {judgedText, refs} from "../../words/citation.ts";
import type {Words} from "../../words/en.ts";
import {capital, stop} from "../../words/text.ts";

import type {Table} from "../kit/widget.ts";
import {timeText} from "./calendar.ts";
import type {TimedEvent, TimelineEvent} from "./model.ts";

/** The event's own words, else its date; "28 May to 1 June" for what lies between two. */
export function whenText({at, between, when}: Event, asOf: string, words: Words): string {
  if (when !== undefined) return when;
  if (at !== undefined) return timeText(at, asOf, words);
  if (!between) return words.timeline.undated;
  const [from, to] = between;
  return words.dates.span(timeText(from, asOf, words), timeText(to, asOf, words));
}

/** How the marks are to be read, of those there are. */
export function captionOf(
  timed: readonly TimedEvent[],
  undated: readonly TimelineEvent[],
  {timeline}: Words
): readonly string[] {
  const [dates, spans] = [timed.filter(({dated}) => dated), timed.filter(({dated}) => !dated)];
  return [
    ...(dates.length ? [timeline.dots] : []),
    ...(spans.length || undated.length ? [timeline.boxes] : []),
    ...(spans.some(({worded}) => worded) ? [timeline.faded] : [])
  ];
}

/** "Three dated events from … to …, one dated to a period only, two undated; latest report: …." */
export function sentenceOf(briefing: Briefing, events: readonly Event[]): string {
  const words = wordsOf(briefing);
  const {timeline, numberWords} = words;
  const dates = events.flatMap(({at}) => at ?? []).sort();
  const spans = events.filter(({between}) => between).length;
  const undated = events.length - dates.length - spans;
  const counts = [
    ...(dates.length ? [`${timeline.datedEvents(dates.length)} ${fromTo(dates, briefing.asOf, words)}`] : []),
    ...(spans ? [`${numberWords(spans)} ${timeline.datedToPeriod}`] : []),
    ...(undated ? [`${numberWords(undated)} ${timeline.undated}`] : [])
  ];
  return stop(capital(`${words.list(counts)}; ${timeline.latest(briefing.asOfText)}`));
}

function fromTo(dates: readonly string[], asOf: string, words: Words): string {
  const [first = "", last = ""] = [dates[0], dates.at(-1)].map((time) => timeText(time ?? "", asOf, words));
  return first === last ? words.timeline.on(first) : words.timeline.fromTo(first, last);
}

export function tableOf(briefing: Briefing, events: readonly (TimelineEvent | TimedEvent)[]): Table {
  const words = wordsOf(briefing);
  const {label, latest, columns} = words.timeline;
  return {
    caption: `${label}; ${latest(briefing.asOfText)}`,
    columns,
    rows: events.map((event) => [event.when, `${event.text}${refs(event.claims, briefing)}`, statusText(event, words)])
  };
}

/** Every event in order, with its time and how it is known, then what is undated. */
export function alternativeOf(
  briefing: Briefing,
  timed: readonly TimedEvent[],
  undated: readonly TimelineEvent[],
  label: string
): string {
  const words = wordsOf(briefing);
  const told = ({text, claims}: TimelineEvent) => [text, judgedText(claims, briefing)].filter(Boolean).join(", ");
  return [
    stop(`${label}; ${words.timeline.latest(briefing.asOfText)}`),
    ...timed.map((event) => stop(`${capital(event.when)}: ${told(event)}; ${statusText(event, words)}`)),
    ...undated.map((event) => stop(`${capital(event.when)}: ${told(event)}; ${words.statuses[event.status]}`))
  ].join(" ");
}

/** "reported, dated to a period only". */
function statusText(event: TimelineEvent | TimedEvent, {statuses, timeline}: Words): string {
  const {dated, datedToPeriod, undated} = timeline;
  return `${statuses[event.status]}, ${"dated" in event ? (event.dated ? dated : datedToPeriod) : undated}`;
}
