// The force-distance gauge: how far the forces are said to be from a target, and what a pace would make of it.

import {citedByForce} from "../../briefing/backing.ts";
import type {Briefing} from "../../briefing/briefing.ts";
import {type PlacedForce, placedForces} from "../../briefing/distances.ts";
import type {ForceId, Hue, StateId} from "../../briefing/ids.ts";
import {bandOf, isDistance} from "../../briefing/quantities.ts";
import type {Approach, Force} from "../../briefing/records.ts";
import type {Situation} from "../../briefing/situation.ts";
import {PACE, type Subject} from "../../briefing/subjects.ts";
import type {Tweaks} from "../../briefing/view.ts";
import {wordsOf} from "../../words/catalogue.ts";
import {citation, citesOf} from "../../words/citation.ts";
import {hedgedText, quantityText} from "../../words/quantity.ts";
import {stop} from "../../words/text.ts";

import type {OptionSpecs, OptionValues} from "../kit/options.ts";
import type {Form, WidgetSpec} from "../kit/widget.ts";
import {dayAfter} from "./arrival.ts";
import type {Distance, GaugeForce, GaugeModel} from "./model.ts";
import {roomOfGauge} from "./plan.room.ts";
import {type Asked, alternativeOf, questionOf, resultsAt, sentenceOf, tableOf, whatIfText} from "./words.ts";

const options = {
  max: {type: "number", default: 30, min: 5, max: 100, integer: true, unit: "km", doc: "Length of the ruler."},
  days: {type: "number", default: 6, min: 2, max: 7, integer: true, doc: "Days on the strip of arrivals."},
  forces: {type: "ids", of: "forces", default: [], doc: "Forces on it. Left out: those of the step, or all."}
} as const satisfies OptionSpecs;

type Options = OptionValues<typeof options>;

export const gauge: WidgetSpec<typeof options, GaugeModel> = {
  name: "gauge",
  doc: "Force-distance gauge: forces on a ruler to a target, and the days that a pace would take.",
  needs: "approach",
  options,
  subjects,
  uses: (briefing, {forces}, states) =>
    forcesOn(briefing, forces, states).flatMap(({id}) => citedByForce(briefing, id)),
  model,
  plan: roomOfGauge,
  stacks: true
};

function subjects(briefing: Briefing, {forces, max}: Options, states: readonly StateId[]): readonly Subject[] {
  return [PACE, ...distancesOf(briefing, forcesOn(briefing, forces, states), max).map(({subject}) => subject)];
}

function model(briefing: Briefing, situation: Situation, tweaks: Tweaks, chosen: Options, form: Form): GaugeModel {
  const approach = approachOf(briefing);
  const words = wordsOf(briefing);
  const asked: Asked = {
    approach,
    whatIfStill: whatIfStill(briefing, situation.states),
    days: {asOf: briefing.asOf, count: chosen.days},
    words
  };
  const all = forcesOn(briefing, chosen.forces, situation.states);
  const live = form !== "print";
  const told = live && !chosen.forces.length && situation.forces ? situation.forces : all.map(({id}) => id);
  const whatIfs = live ? tweaks : {};
  const distances = distancesOf(briefing, all, chosen.max);
  const farthest = Math.max(0, ...distances.map(({given}) => bandOf(given)[1]));
  if (farthest > chosen.max) throw new Error(`gauge: max is ${chosen.max}: expected at least ${farthest} km`);
  const forces = all.map((force) => {
    const found = distances.find((one) => one.force === force);
    const distance = found && distanceOf(found, asked, whatIfs[found.subject.id]);
    return gaugeForce(briefing, force, told.includes(force.id), distance);
  });
  const shown = forces.filter((force) => force.shown);
  const pace = live ? (tweaks[PACE.id] ?? situation.assumptions.pace) : undefined;
  const note = words.gauge.countedFrom(approach.zero);
  const strips = live
    ? [
        {
          id: "live",
          title: words.gauge.arrival,
          note,
          results: pace === undefined ? [] : resultsAt(asked, shown, pace)
        }
      ]
    : approach.printPaces.map((value) => ({
        id: `${value}`,
        title: whatIfText(asked, value),
        note,
        results: resultsAt(asked, shown, value, true)
      }));
  const label = words.gauge.label(approach.target);
  const paces = live ? [pace].flatMap((value) => value ?? []) : approach.printPaces;
  return {
    language: briefing.language,
    label,
    caption: [stop(approach.bandText), words.gauge.daysCountedFrom(approach.zero)],
    sentence: sentenceOf(asked, shown, pace),
    alternative: alternativeOf(asked, shown, paces, label),
    table: tableOf(asked, forces),
    maxKm: chosen.max,
    target: {name: approach.target, text: approach.targetText, hue: hueOf(briefing, approach.targetActors)},
    whatIfName: words.gauge.yours,
    forces,
    ...(live && {question: questionOf(asked, PACE, pace, tweaks[PACE.id] !== undefined)}),
    days: Array.from({length: chosen.days}, (_, i) => words.moment(dayAfter(briefing.asOf, i + 1)).shortWeekday),
    shaded: approach.shaded,
    hint: words.gauge.hint,
    strips
  };
}

/** The heading of a pace of 0: the title of the step that assumes it. */
function whatIfStill({states}: Briefing, steps: readonly StateId[]): string | undefined {
  return steps.map((id) => states[id]).find((state) => state?.assume.pace === 0)?.title;
}

function approachOf({approach}: Briefing): Approach {
  if (!approach) throw new Error("gauge: the briefing has no approach");
  return approach;
}

/** The forces of the option, else of the slide's states, else all: each with a row of its own. */
function forcesOn(briefing: Briefing, chosen: readonly ForceId[], states: readonly StateId[]): readonly Force[] {
  const told = [...new Set(states.flatMap((id) => briefing.states[id]?.forces ?? []))];
  const ids = chosen.length ? chosen : told.length ? told : Object.keys(briefing.forces);
  return ids.flatMap((id) => briefing.forces[id] ?? []);
}

/** Throws where one of the distances is none. */
function distancesOf(briefing: Briefing, forces: readonly Force[], maxKm: number): readonly PlacedForce[] {
  const placed = placedForces(briefing, forces, maxKm);
  for (const {force, given} of placed)
    if (!isDistance(given))
      throw new Error(
        `gauge: the distance of ${force.id} is ${quantityText(given, wordsOf(briefing))}: expected 0 km or more`
      );
  return placed;
}

function distanceOf(
  {force, given, subject}: PlacedForce,
  {approach, words}: Asked,
  whatIfKm: number | undefined
): Distance {
  const {target} = approach;
  const told = words.gauge.distance(hedgedText(given, words), target);
  return {
    subject,
    km: given.value,
    bandKm: bandOf(given),
    hedge: given.hedge ? words.gauge.quoted(`${given.hedge} ${words.numeral(given.value)}`) : "",
    text: hedgedText(given, words),
    told,
    control: words.gauge.control(force.name, target),
    valueText:
      whatIfKm === undefined
        ? told
        : words.gauge.yourDistance(quantityText({...given, value: whatIfKm}, words), target),
    ...(whatIfKm !== undefined && {whatIfKm})
  };
}

function gaugeForce(briefing: Briefing, force: Force, shown: boolean, distance: Distance | undefined): GaugeForce {
  return {
    id: force.id,
    name: force.name,
    hue: hueOf(briefing, force.actors),
    cites: citesOf(force.cite, briefing),
    claims: force.cite,
    spoken: `${force.name}: ${citation(force.cite, briefing).spoken}`,
    shown,
    text: force.text ?? "",
    ...(distance && {distance})
  };
}

function hueOf(briefing: Briefing, actors: readonly string[]): Hue {
  return briefing.actors[actors[0] ?? ""]?.hue ?? "ink";
}
