// The border-control bar: one line, and who is said to have which stretch of it, state under state.

import {citedByQuantity} from "../../briefing/backing.ts";
import type {Briefing} from "../../briefing/briefing.ts";
import type {EntryId} from "../../briefing/ids.ts";
import type {Hold, Line, Section, State} from "../../briefing/records.ts";
import type {Situation} from "../../briefing/situation.ts";
import {endSubject, type SectionEnd} from "../../briefing/subjects.ts";
import {onScale, type Tweaks} from "../../briefing/view.ts";
import {citation, citesOf} from "../../words/citation.ts";
import type {OptionSpecs, OptionValues} from "../kit/options.ts";
import type {Form, WidgetSpec} from "../kit/widget.ts";
import {
  fadeOf,
  heldSections,
  hueOf,
  lineOf,
  type Measured,
  openEnds,
  segmentOf,
  whatIfsOf,
  yoursText
} from "../line/holds.ts";
import type {BarModel, BarRow, End, Rest} from "./model.ts";
import {roomOfBar} from "./plan.room.ts";
import {alternativeOf, captionOf, sentenceOf, tableOf} from "./words.ts";

const options = {
  rows: {type: "ids", of: "states", default: [], doc: "States shown. Left out: those of the slide's steps so far."},
  gain: {type: "text", default: "", doc: "Heading of a column with what each state brings. Left out: no column."}
} as const satisfies OptionSpecs;

type Options = OptionValues<typeof options>;

export const bar: WidgetSpec<typeof options, BarModel> = {
  name: "bar",
  doc: "Border-control bar: one line, who has which stretch of it, and a row for each state.",
  needs: "line",
  options,
  subjects(briefing, {rows}, states) {
    if (rows.length) return [];
    const {line, length} = lineOf(briefing);
    const sections = new Set(states.flatMap((id) => briefing.states[id]?.line.map(({section}) => section) ?? []));
    return line.sections
      .filter(({id}) => sections.has(id))
      .flatMap((section) => openEnds(section).map((end) => endSubject(section, end, length.km)));
  },
  uses(briefing, {rows, gain}) {
    const {line, states} = briefing;
    const shown = rows.flatMap((id) => states[id] ?? []);
    return [
      ...(line ? citedByQuantity(briefing, line.length) : []),
      ...shown.flatMap(({cite, gainCite = []}) => [...cite, ...(gain === "" ? [] : gainCite)])
    ];
  },
  model,
  plan: roomOfBar,
  stacks: true
};

function model(briefing: Briefing, situation: Situation, tweaks: Tweaks, {rows, gain}: Options, form: Form): BarModel {
  const measured = lineOf(briefing);
  const {line, length, words} = measured;
  const steps = [...new Set(situation.states)];
  const piling = rows.length === 0 && form !== "print";
  const present = situation.state;
  const at = piling && present !== undefined ? steps.indexOf(present) : undefined;
  const states = (rows.length ? rows : steps).flatMap((id) => briefing.states[id] ?? []);
  const all = states.map((state, i): BarRow => {
    const isPresent = piling && state.id === present;
    const ends = isPresent ? endsOf(measured, state.line, tweaks) : [];
    const step = situation.states.indexOf(state.id) + 1;
    return {
      ...rowOf(briefing, line, state),
      shown: form === "narrow" || i <= (at ?? i),
      bright: !piling || isPresent,
      ...(form !== "print" && step > 0 && !isPresent && {step}),
      goTo: (i < (at ?? 0) ? words.line.backTo : words.line.goTo)(state.title),
      ends,
      whatIfs: isPresent ? whatIfsOf(measured, state.line, tweaks) : []
    };
  });
  const label = words.bar.label(line.name, length.text);
  const shown = all.flatMap((row, i) => (row.shown && states[i] ? [[row, states[i]] as const] : []));
  return {
    language: briefing.language,
    label,
    caption: captionOf(line, all, words),
    sentence: sentenceOf(all, situation.sentence, rows.length > 0),
    alternative: alternativeOf(line, shown, {label, gainTitle: gain, words}),
    table: tableOf(briefing, line, states, gain),
    start: line.start,
    end: line.end,
    length,
    gainTitle: gain,
    longestWhatIf: yoursText(measured, length.km),
    settable: piling,
    rows: all
  };
}

function rowOf(
  briefing: Briefing,
  line: Line,
  state: State
): Omit<BarRow, "shown" | "bright" | "goTo" | "ends" | "whatIfs"> {
  const {contingent, gainCite = []} = state;
  return {
    id: state.id,
    title: state.title,
    text: state.text,
    cites: citesOf(state.cite, briefing),
    gain: state.gain ?? "",
    gainCites: citesOf(gainCite, briefing),
    rests: {text: restOf(briefing, state.title, state.cite), gain: restOf(briefing, state.title, gainCite)},
    bracket: state.bracket ?? "",
    segments: state.line.flatMap((hold) => segmentOf(briefing, line, hold)),
    ...(contingent && {contingent: {text: contingent.text, hue: hueOf(briefing, contingent.actors) ?? "ink"}})
  };
}

function restOf(briefing: Briefing, title: string, claims: readonly EntryId[]): Rest {
  return {claims, label: `${title}: ${citation(claims, briefing).spoken}`};
}

function endsOf(measured: Measured, holds: readonly Hold[], tweaks: Tweaks): readonly End[] {
  const {line, length, words} = measured;
  const whatIfs = whatIfsOf(measured, holds, tweaks);
  return heldSections(line, holds).flatMap((section) =>
    openEnds(section).map((end) => {
      const subject = endSubject(section, end, length.km);
      const whatIf = whatIfs.find(({id}) => id === section.id);
      const set = tweaks[subject.id] !== undefined && whatIf;
      return {
        section: section.id,
        subject,
        label: words.bar.end(sideOf(end === "from" ? line.start : line.end), section.name),
        valueText: set ? set.text : words.bar.notGiven,
        km: set ? Math.round(set[end] * length.km) : onScale(subject, restingAt(section, end) * length.km)
      };
    })
  );
}

/** "South" of "South: the pier". */
const sideOf = (name: string) => name.split(":", 1)[0] as string;

/** The middle of the fade. */
function restingAt(section: Section, end: SectionEnd): number {
  const fade = fadeOf(section);
  return end === "from" ? section.from + fade / 2 : section.to - fade / 2;
}
