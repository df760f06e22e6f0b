// What the gauge says: the results of a pace, the sentence and the table, all in the same words.

import type {Approach, Briefing, Subject} from "../briefing/data.ts";
import {numeral, quantityText} from "../briefing/words.ts";
import {arrivalAfter, arrivalText} from "./arrival.ts";
import type {Distance, GaugeForce, PaceQuestion, Result} from "./gauge.ts";
import {capital, stop} from "./lettering.ts";
import type {Table} from "./widget.ts";

type Days = Pick<Briefing, "asOf"> & {readonly count: number};
type Placed = GaugeForce & {readonly distance: Distance};

/** "5 km a day"; for 0 the approach's own word: "standoff: 0". */
export function paceText({standstill}: Approach, pace: number): string {
  return pace === 0 ? `${standstill}: 0` : quantityText({value: pace, unit: "km a day"});
}

/** Every distance at one pace: as told first, then the viewer's. `short` where the pace stands beside it. */
export function resultsAt(
  approach: Approach,
  forces: readonly GaugeForce[],
  pace: number,
  days: Days,
  short = false
): readonly Result[] {
  const all = placed(forces);
  const at = short || all.length > 1 ? "" : ` at ${paceText(approach, pace)}`;
  const stated = all.map((force) => statedResult(force, all.length > 1, at, pace, days));
  if (all.length === 0) return [{id: "none", text: capital(NO_DISTANCE), when: NO_DISTANCE, whatIf: false}];
  const still = stated.every(({arrival}) => !arrival);
  return [
    ...(still
      ? [{id: "still", text: capital(`${approach.standstill}: ${NOBODY}`), when: NOBODY, whatIf: false}]
      : stated),
    ...all.flatMap((force) => whatIfResult(force, all.length > 1, pace, days))
  ];
}

const NOBODY = "nobody arrives";
const NO_DISTANCE = "no distance to count from";

function statedResult(force: Placed, several: boolean, at: string, pace: number, days: Days): Result {
  const {km, bandKm} = force.distance;
  const arrival = arrivalAfter(...bandKm, pace);
  const when = arrival ? arrivalText(arrival, days.asOf, days.count) : NOBODY;
  const text = `${from(force, several)} ${kmText(km)}${at}: ${when}`;
  return {id: force.id, text, when: several ? `${force.name} ${when}` : when, whatIf: false, ...(arrival && {arrival})};
}

function whatIfResult(force: Placed, several: boolean, pace: number, days: Days): readonly Result[] {
  const {whatIfKm} = force.distance;
  const arrival = whatIfKm === undefined ? undefined : arrivalAfter(whatIfKm, whatIfKm, pace);
  if (whatIfKm === undefined || !arrival) return [];
  const when = arrivalText(arrival, days.asOf, days.count);
  const text = `${from(force, several)} your ${kmText(whatIfKm)}: ${when}`;
  return [{id: `${force.id}-what-if`, text, when, whatIf: true, arrival}];
}

const from = ({name}: GaugeForce, several: boolean) => (several ? `${name} from` : "From");
const kmText = (value: number) => quantityText({value, unit: "km"});

/** The state in a few words: who is where, and what each what-if comes to. */
export function sentenceOf(
  approach: Approach,
  forces: readonly GaugeForce[],
  pace: number | undefined,
  days: Days
): string {
  const told = forces.map(({name, text, distance}) => stop(distance ? `${name} ${distance.told}` : `${name}: ${text}`));
  const moved = placed(forces).flatMap(({name, distance}) =>
    distance.whatIfKm === undefined ? [] : stop(`${name} ${distance.valueText}`)
  );
  if (pace === undefined) return [...told, ...moved].join(" ");
  const results = resultsAt(approach, forces, pace, days);
  const asked = pace === 0 ? approach.standstill : paceText(approach, pace);
  const stated = results.filter(({whatIf}) => !whatIf).map(({when}) => when);
  const whatIfs = results.filter(({whatIf}) => whatIf).map(({text}) => stop(text));
  return [...told, ...moved, stop(`What if ${asked}: ${stated.join("; ")}`), ...whatIfs].join(" ");
}

/** Forces as told, then what each preset pace makes of them; what-ifs stay out. */
export function tableOf(approach: Approach, forces: readonly GaugeForce[], days: Days): Table {
  const rows = forces.map(({name, text, distance}) => [
    name,
    distance?.told ?? text,
    ...approach.paces.map((pace) => (distance ? cellOf(distance, pace, days) : NO_DISTANCE))
  ]);
  return {
    caption: `Distance to ${approach.target}, and arrival by pace, counted from ${approach.zero}`,
    columns: ["Force", "Distance", ...approach.paces.map((pace) => `What if ${paceText(approach, pace)}`)],
    rows
  };
}

function cellOf({bandKm}: Distance, pace: number, days: Days): string {
  const arrival = arrivalAfter(...bandKm, pace);
  return arrival ? arrivalText(arrival, days.asOf, days.count) : NOBODY;
}

/** The question above the strip: what to press, and what is pressed. */
export function questionOf(
  approach: Approach,
  subject: Subject,
  pace: number | undefined,
  byHand: boolean
): PaceQuestion {
  const {id, min, max, step, unit} = subject;
  const firstMoving = approach.paces.find((value) => value > 0);
  const preset = pace !== undefined && approach.paces.includes(pace);
  return {
    title: "What if the pace is …",
    named: "what-if",
    presets: approach.paces.map((value) => ({
      value,
      text: value === 0 || value === firstMoving ? paceText(approach, value) : numeral(value),
      spoken: paceText(approach, value),
      pressed: value === pace,
      byHand: value === pace && byHand
    })),
    typed: {
      subject: id,
      label: `another pace, ${unit}`,
      prompt: "type",
      unit,
      min,
      max,
      step,
      range: `${min} to ${max} ${unit}, in tenths`,
      ...(pace !== undefined && !preset && {value: pace})
    }
  };
}

function placed(forces: readonly GaugeForce[]): readonly Placed[] {
  return forces.flatMap((force) => (force.distance ? [{...force, distance: force.distance}] : []));
}
