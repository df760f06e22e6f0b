// The timeline: what is dated is a dot on its day, what is dated to a period a box along it, what is undated a box apart.

import type {Briefing} from "../../briefing/briefing.ts";
import type {Event} from "../../briefing/records.ts";
import {wordsOf} from "../../words/catalogue.ts";
import {citation, citesOf, judgedText} from "../../words/citation.ts";
import type {OptionSpecs, OptionValues} from "../kit/options.ts";
import type {WidgetSpec} from "../kit/widget.ts";
import {stretchOf} from "./calendar.ts";
import type {TimedEvent, TimelineEvent, TimelineModel} from "./model.ts";
import {DAY} from "./plan.axis.ts";
import {roomOfTimeline} from "./plan.ts";
import {alternativeOf, captionOf, sentenceOf, tableOf, whenText} from "./words.ts";

const options = {
  events: {type: "ids", of: "events", default: [], doc: "Events shown. Left out: all."}
} as const satisfies OptionSpecs;

type Options = OptionValues<typeof options>;

export const timeline: WidgetSpec<typeof options, TimelineModel> = {
  name: "timeline",
  doc: "Timeline: events on their dates, those dated to a period along it, undated ones apart.",
  needs: "events",
  options,
  subjects: () => [],
  uses: (briefing, {events}) => eventsOf(briefing, events).flatMap(({cite}) => cite),
  model(briefing, _situation, _tweaks, {events}) {
    return modelOf(briefing, events);
  },
  plan: roomOfTimeline,
  stacks: true
};

function modelOf(briefing: Briefing, ids: Options["events"]): TimelineModel {
  const chosen = eventsOf(briefing, ids);
  if (chosen.length === 0) throw new Error("timeline: the briefing has no events");
  const timed = chosen.flatMap((event) => timedOf(briefing, event)).sort((a, b) => a.from - b.from || a.to - b.to);
  const undated = chosen
    .filter(({at, between}) => at === undefined && between === undefined)
    .map((event) => eventOf(briefing, event));
  const words = wordsOf(briefing);
  const {label, latest, latestOffAxis, undated: undatedTitle} = words.timeline;
  const look = {
    at: stretchOf(briefing.asOf).to,
    text: latest(briefing.asOfText),
    textOffAxis: latestOffAxis(briefing.asOfText)
  };
  return {
    language: briefing.language,
    label,
    caption: captionOf(timed, undated, words),
    sentence: sentenceOf(briefing, chosen),
    alternative: alternativeOf(briefing, timed, undated, label),
    table: tableOf(briefing, [...timed, ...undated]),
    timed,
    undated,
    undatedTitle,
    look,
    finest: finestOf(chosen)
  };
}

/** Those of the option, else all. */
function eventsOf({events}: Briefing, ids: Options["events"]): readonly Event[] {
  return (ids.length ? ids : Object.keys(events)).flatMap((id) => events[id] ?? []);
}

function finestOf(events: readonly Event[]): number {
  const times = events.flatMap(({at, between}) => between ?? at ?? []).map(stretchOf);
  return times.length ? Math.min(...times.map(({from, to}) => to - from)) : DAY;
}

function timedOf(briefing: Briefing, event: Event): readonly TimedEvent[] {
  const [start, end] = event.between ?? [event.at, event.at];
  if (start === undefined || end === undefined) return [];
  const stretch = {from: stretchOf(start).from, to: stretchOf(end).to};
  return [{...eventOf(briefing, event), ...stretch, dated: event.at !== undefined, worded: event.when !== undefined}];
}

function eventOf(briefing: Briefing, event: Event): TimelineEvent {
  const {id, text, actors, status, cite} = event;
  const when = whenText(event, briefing.asOf, wordsOf(briefing));
  const source = cite.length ? citation(cite, briefing).spoken : "";
  return {
    id,
    text,
    when,
    hue: briefing.actors[actors[0] ?? ""]?.hue ?? "none",
    status,
    inked: status === "reported" || status === "forecast",
    claims: cite,
    cites: citesOf(cite, briefing),
    spoken: `${when}: ${[text, source, judgedText(cite, briefing)].filter(Boolean).join(", ")}`
  };
}
