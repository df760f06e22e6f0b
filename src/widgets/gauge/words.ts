// What the gauge says: the results of a pace, the sentence, the alternative and the table, all in the same words.

import type {Briefing} from "../../briefing/briefing.ts";
import type {Approach} from "../../briefing/records.ts";
import type {Subject} from "../../briefing/subjects.ts";
import {listText, numeral, quantityText, weekday} from "../../words/words.ts";
import {capital, stop} from "../kit/lettering.ts";
import type {Table} from "../kit/widget.ts";
import {inInk} from "../line/words.ts";
import {arrivalAfter, arrivalText} from "./arrival.ts";
import type {Distance, GaugeForce, PaceQuestion, Result} from "./model.ts";

type Days = Pick<Briefing, "asOf"> & {readonly count: number};
type Placed = GaugeForce & {readonly distance: Distance};

/** An approach, and how a slide heads a pace of 0 where one of its steps assumes it. */
type Asked = Approach & {readonly whatIfStill: string | undefined};

/** "5 km a day"; for 0 the approach's own word: "standoff". */
function paceText({standstill}: Approach, pace: number): string {
  return pace === 0 ? standstill : quantityText({value: pace, unit: "km a day"});
}

/** "What if 5 km a day", "What if the standoff holds". */
export function whatIfText(approach: Asked, pace: number): string {
  return (pace === 0 && approach.whatIfStill) || `What if ${paceText(approach, pace)}`;
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
const NO_DISTANCE = "no distance given";

function statedResult(force: Placed, several: boolean, at: string, pace: number, days: Days): Result {
  const {text: km, bandKm} = force.distance;
  const arrival = arrivalAfter(...bandKm, pace);
  const when = arrival ? arrivalText(arrival, days.asOf, days.count) : NOBODY;
  const text = `${from(force, several)} ${km}${at}: ${when}`;
  return {id: force.id, text, when: several ? `${force.name} ${when}` : when, whatIf: false, ...(arrival && {arrival})};
}

function whatIfResult(force: Placed, several: boolean, pace: number, days: Days): readonly Result[] {
  const {whatIfKm} = force.distance;
  const arrival = whatIfKm === undefined ? undefined : arrivalAfter(whatIfKm, whatIfKm, pace);
  if (whatIfKm === undefined || !arrival) return [];
  const when = arrivalText(arrival, days.asOf, days.count);
  const text = `${from(force, several)} your ${quantityText({value: whatIfKm, unit: "km"})}: ${when}`;
  return [{id: `${force.id}-what-if`, text, when, whatIf: true, arrival}];
}

const from = ({name}: GaugeForce, several: boolean) => (several ? `${name} from` : "From");

/** The state in a few words: who is where, and what each what-if comes to. */
export function sentenceOf(
  approach: Asked,
  forces: readonly GaugeForce[],
  pace: number | undefined,
  days: Days
): string {
  const told = forces.map(({name, text, distance}) => stop(distance ? `${name} ${distance.told}` : `${name}: ${text}`));
  return [...told, ...movedBy(forces), ...(pace === undefined ? [] : askedOf(approach, forces, pace, days))].join(" ");
}

/** Who is where on the ruler and who has no place on it, and what comes of every pace that is on it. */
export function alternativeOf(
  approach: Asked,
  forces: readonly GaugeForce[],
  paces: readonly number[],
  days: Days,
  label: string
): string {
  const {target, targetText, shaded} = approach;
  const told = forces.map(({name, text, distance}) =>
    stop(
      distance
        ? `A marker: ${inInk(`${name}, ${distance.told}`, "reported")}`
        : `No place on the ruler: ${name}, ${text}`
    )
  );
  const names = shaded.days.filter((day) => day <= days.count).map((day) => weekday(days.asOf, day));
  return [
    stop(label),
    stop(`${target}: ${targetText}`),
    ...told,
    ...movedBy(forces),
    ...paces.flatMap((pace) => askedOf(approach, forces, pace, days)),
    ...(names.length > 0 ? [stop(`Shaded: ${listText(names)}, ${shaded.text}`)] : [])
  ].join(" ");
}

/** Where a viewer puts them. */
function movedBy(forces: readonly GaugeForce[]): readonly string[] {
  return placed(forces).flatMap(({name, distance}) =>
    distance.whatIfKm === undefined ? [] : stop(`${name} ${distance.valueText}`)
  );
}

/** "What if 5 km a day: Sunday or Monday.", then what comes of the viewer's distances. */
function askedOf(approach: Asked, forces: readonly GaugeForce[], pace: number, days: Days): readonly string[] {
  const results = resultsAt(approach, forces, pace, days);
  const stated = results.filter(({whatIf}) => !whatIf).map(({when}) => when);
  const whatIfs = results.filter(({whatIf}) => whatIf).map(({text}) => stop(text));
  return [stop(`${whatIfText(approach, pace)}: ${stated.join("; ")}`), ...whatIfs];
}

/** Forces as told, then what each preset pace makes of them; what-ifs stay out. */
export function tableOf(approach: Asked, forces: readonly GaugeForce[], days: Days): Table {
  const rows = forces.map(({name, text, distance}) => [
    name,
    distance?.told ?? text,
    ...approach.paces.map((pace) => (distance ? cellOf(distance, pace, days) : NO_DISTANCE))
  ]);
  return {
    caption: `Distance to ${approach.target}, and arrival by pace, counted from ${approach.zero}`,
    columns: ["Force", "Distance", ...approach.paces.map((pace) => whatIfText(approach, pace))],
    rows
  };
}

function cellOf({bandKm}: Distance, pace: number, days: Days): string {
  const arrival = arrivalAfter(...bandKm, pace);
  return arrival ? arrivalText(arrival, days.asOf, days.count) : NOBODY;
}

/** The question above the strip: what to select, and what is selected. */
export function questionOf(approach: Asked, subject: Subject, pace: number | undefined, byHand: boolean): PaceQuestion {
  const {min, max, step, unit} = subject;
  const firstMoving = approach.paces.find((value) => value > 0);
  const preset = pace !== undefined && approach.paces.includes(pace);
  return {
    title: "What if the pace is …",
    named: "what-if",
    presets: approach.paces.map((value) => {
      const text = value === 0 || value === firstMoving ? paceText(approach, value) : numeral(value);
      const spoken = whatIfText(approach, value);
      return {
        value,
        text,
        // Whoever selects by voice says what is printed.
        spoken: spoken.includes(text) ? spoken : `What if ${text}`,
        pressed: value === pace,
        byHand: value === pace && byHand
      };
    }),
    typed: {
      subject,
      label: `another pace, in ${unit}`,
      prompt: "type",
      range: `${min} to ${max} ${unit}, in steps of ${step}`,
      ...(pace !== undefined && !preset && {value: pace})
    }
  };
}

function placed(forces: readonly GaugeForce[]): readonly Placed[] {
  return forces.flatMap((force) => (force.distance ? [{...force, distance: force.distance}] : []));
}
