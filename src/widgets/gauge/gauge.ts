// The force-distance gauge: how far the forces are said to be from a target, and what a pace would make of it.

import type {Briefing} from "../../briefing/briefing.ts";
import {citedByForce} from "../../briefing/cited.ts";
import type {ForceId, Hue, StateId} from "../../briefing/ids.ts";
import {bandOf, isDistance} from "../../briefing/quantities.ts";
import type {Approach, Force, Quantity} from "../../briefing/records.ts";
import type {Situation} from "../../briefing/situation.ts";
import {PACE, type PlacedForce, placedForces, type Subject} from "../../briefing/subjects.ts";
import type {Tweaks} from "../../briefing/view.ts";
import {citation, citesOf} from "../../words/citation.ts";
import {hedgedText, numeral, quantityText, weekday} from "../../words/words.ts";
import {stop} from "../kit/lettering.ts";
import type {OptionSpecs, OptionValues} from "../kit/options.ts";
import type {Form, WidgetSpec} from "../kit/widget.ts";
import type {Distance, GaugeForce, GaugeModel} from "./model.ts";
import {roomOfGauge} from "./plan.room.ts";
import {alternativeOf, questionOf, resultsAt, sentenceOf, tableOf, whatIfText} from "./words.ts";

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
  const approach = {...approachOf(briefing), whatIfStill: whatIfStill(briefing, situation.states)};
  const all = forcesOn(briefing, chosen.forces, situation.states);
  const live = form !== "print";
  const told = live && !chosen.forces.length && situation.forces ? situation.forces : all.map(({id}) => id);
  const whatIfs = live ? tweaks : {};
  const distances = distancesOf(briefing, all, chosen.max);
  const farthest = Math.max(0, ...distances.map(({given}) => bandOf(given)[1]));
  if (farthest > chosen.max) throw new Error(`gauge: max is ${chosen.max}: expected at least ${farthest} km`);
  const forces = all.map((force) => {
    const found = distances.find((one) => one.force === force);
    const distance = found && distanceOf(found.given, found.subject, approach.target, whatIfs[found.subject.id]);
    return gaugeForce(briefing, force, told.includes(force.id), distance);
  });
  const shown = forces.filter((force) => force.shown);
  const pace = live ? (tweaks[PACE.id] ?? situation.assumptions.pace) : undefined;
  const days = {asOf: briefing.asOf, count: chosen.days};
  const note = `counted from ${approach.zero}`;
  const strips = live
    ? [
        {
          id: "live",
          title: "… then it arrives",
          note,
          results: pace === undefined ? [] : resultsAt(approach, shown, pace, days)
        }
      ]
    : approach.printPaces.map((value) => ({
        id: `${value}`,
        title: whatIfText(approach, value),
        note,
        results: resultsAt(approach, shown, value, days, true)
      }));
  const label = `Force-distance gauge: distance to ${approach.target}`;
  const paces = live ? [pace].flatMap((value) => value ?? []) : approach.printPaces;
  return {
    label,
    caption: [stop(approach.bandText), `Days are counted from ${approach.zero}.`],
    sentence: sentenceOf(approach, shown, pace, days),
    alternative: alternativeOf(approach, shown, paces, days, label),
    table: tableOf(approach, forces, days),
    maxKm: chosen.max,
    target: {name: approach.target, text: approach.targetText, hue: hueOf(briefing, approach.targetActors)},
    whatIfName: "your what-if",
    forces,
    ...(live && {question: questionOf(approach, PACE, pace, tweaks[PACE.id] !== undefined)}),
    days: Array.from({length: chosen.days}, (_, i) => weekday(briefing.asOf, i + 1, "short")),
    shaded: approach.shaded,
    hint: "Ask about the pace, not the distance.",
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
      throw new Error(`gauge: the distance of ${force.id} is ${quantityText(given)}: expected 0 km or more`);
  return placed;
}

function distanceOf(given: Quantity, subject: Subject, target: string, whatIfKm: number | undefined): Distance {
  const told = `${hedgedText(given)} from ${target}`;
  return {
    subject,
    km: given.value,
    bandKm: bandOf(given),
    hedge: given.hedge ? `“${given.hedge} ${numeral(given.value)}”` : "",
    text: hedgedText(given),
    told,
    valueText:
      whatIfKm === undefined ? told : `${quantityText({...given, value: whatIfKm})} from ${target}, your what-if`,
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
