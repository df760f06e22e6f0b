// What the gauge says: the results of a pace, the sentence, the alternative and the table, all in the same words.

import type {Approach} from "../../briefing/records.ts";
import type {Subject} from "../../briefing/subjects.ts";
import type {Words} from "../../words/en.ts";
import {kmText, quantityText} from "../../words/quantity.ts";
import {inInk} from "../../words/status.ts";
import {capital, stop} from "../../words/text.ts";
import type {Table} from "../kit/widget.ts";
import {arrivalAfter, arrivalText, type Days, dayAfter} from "./arrival.ts";
import type {Distance, GaugeForce, PaceQuestion, Result} from "./model.ts";

type Placed = GaugeForce & {readonly distance: Distance};

/** An approach, the days that it is counted in, and the words for it. */
export interface Asked {
  readonly approach: Approach;
  /** How a slide heads a pace of 0 where one of its steps assumes it. */
  readonly whatIfStill: string | undefined;
  readonly days: Days;
  readonly words: Words;
}

/** "5 km a day"; for 0 the approach's own word: "standoff". */
function paceText({approach, words}: Asked, pace: number): string {
  return pace === 0 ? approach.standstill : quantityText({value: pace, unit: words.kmADay}, words);
}

/** "What if 5 km a day", "What if the standoff holds". */
export function whatIfText(asked: Asked, pace: number): string {
  return (pace === 0 && asked.whatIfStill) || asked.words.gauge.whatIf(paceText(asked, pace));
}

/** Every distance at one pace: as told first, then the viewer's. `short` where the pace stands beside it. */
export function resultsAt(asked: Asked, forces: readonly GaugeForce[], pace: number, short = false): readonly Result[] {
  const {noDistance, nobody} = asked.words.gauge;
  const all = placed(forces);
  const several = all.length > 1;
  const at = short || several ? "" : paceText(asked, pace);
  const stated = all.map((force) => statedResult(asked, force, pace, {several, at}));
  if (all.length === 0) return [{id: "none", text: capital(noDistance), when: noDistance, whatIf: false}];
  const still = capital(`${asked.approach.standstill}: ${nobody}`);
  return [
    ...(stated.every(({arrival}) => !arrival) ? [{id: "still", text: still, when: nobody, whatIf: false}] : stated),
    ...all.flatMap((force) => whatIfResult(asked, force, pace, several))
  ];
}

function statedResult(
  {days, words}: Asked,
  {id, name, distance}: Placed,
  pace: number,
  {several, at}: {readonly several: boolean; readonly at: string}
): Result {
  const arrival = arrivalAfter(...distance.bandKm, pace);
  const when = arrival ? arrivalText(arrival, days, words) : words.gauge.nobody;
  const text = words.gauge.result(several ? name : "", distance.text, at, when);
  return {id, text, when: several ? `${name} ${when}` : when, whatIf: false, ...(arrival && {arrival})};
}

function whatIfResult(
  {days, words}: Asked,
  {id, name, distance}: Placed,
  pace: number,
  several: boolean
): readonly Result[] {
  const {whatIfKm} = distance;
  const arrival = whatIfKm === undefined ? undefined : arrivalAfter(whatIfKm, whatIfKm, pace);
  if (whatIfKm === undefined || !arrival) return [];
  const when = arrivalText(arrival, days, words);
  const km = kmText(whatIfKm, words);
  return [
    {id: `${id}-what-if`, text: words.gauge.yourResult(several ? name : "", km, when), when, whatIf: true, arrival}
  ];
}

/** The state in a few words: who is where, and what each what-if comes to. */
export function sentenceOf(asked: Asked, forces: readonly GaugeForce[], pace: number | undefined): string {
  const told = forces.map(({name, text, distance}) => stop(distance ? `${name} ${distance.told}` : `${name}: ${text}`));
  return [...told, ...movedBy(forces), ...(pace === undefined ? [] : askedOf(asked, forces, pace))].join(" ");
}

/** Who is where on the ruler and who has no place on it, and what comes of every pace that is on it. */
export function alternativeOf(
  asked: Asked,
  forces: readonly GaugeForce[],
  paces: readonly number[],
  label: string
): string {
  const {days, words} = asked;
  const {target, targetText, shaded} = asked.approach;
  const told = forces.map(({name, text, distance}) =>
    stop(
      distance
        ? words.gauge.marker(inInk(`${name}, ${distance.told}`, "reported", words))
        : words.gauge.noPlace(name, text)
    )
  );
  const names = shaded.days
    .filter((day) => day <= days.count)
    .map((day) => words.moment(dayAfter(days.asOf, day)).weekday);
  return [
    stop(label),
    stop(`${target}: ${targetText}`),
    ...told,
    ...movedBy(forces),
    ...paces.flatMap((pace) => askedOf(asked, forces, pace)),
    ...(names.length > 0 ? [stop(words.gauge.shaded(words.list(names), shaded.text))] : [])
  ].join(" ");
}

/** Where a viewer puts them. */
function movedBy(forces: readonly GaugeForce[]): readonly string[] {
  return placed(forces).flatMap(({name, distance}) =>
    distance.whatIfKm === undefined ? [] : stop(`${name} ${distance.valueText}`)
  );
}

/** "What if 5 km a day: Sunday or Monday.", then what comes of the viewer's distances. */
function askedOf(asked: Asked, forces: readonly GaugeForce[], pace: number): readonly string[] {
  const results = resultsAt(asked, forces, pace);
  const stated = results.filter(({whatIf}) => !whatIf).map(({when}) => when);
  const whatIfs = results.filter(({whatIf}) => whatIf).map(({text}) => stop(text));
  return [stop(`${whatIfText(asked, pace)}: ${stated.join("; ")}`), ...whatIfs];
}

/** Forces as told, then what each preset pace makes of them; what-ifs stay out. */
export function tableOf(asked: Asked, forces: readonly GaugeForce[]): Table {
  const {approach, words} = asked;
  const rows = forces.map(({name, text, distance}) => [
    name,
    distance?.told ?? text,
    ...approach.paces.map((pace) => (distance ? cellOf(asked, distance, pace) : words.gauge.noDistance))
  ]);
  return {
    caption: words.gauge.table(approach.target, approach.zero),
    columns: [...words.gauge.columns, ...approach.paces.map((pace) => whatIfText(asked, pace))],
    rows
  };
}

function cellOf({days, words}: Asked, {bandKm}: Distance, pace: number): string {
  const arrival = arrivalAfter(...bandKm, pace);
  return arrival ? arrivalText(arrival, days, words) : words.gauge.nobody;
}

/** The question above the strip: what to select, and what is selected. */
export function questionOf(asked: Asked, subject: Subject, pace: number | undefined, byHand: boolean): PaceQuestion {
  const {approach, words} = asked;
  const {numeral, kmADay} = words;
  const [min = "", max = "", step = ""] = [subject.min, subject.max, subject.step].map(numeral);
  const firstMoving = approach.paces.find((value) => value > 0);
  const preset = pace !== undefined && approach.paces.includes(pace);
  return {
    title: words.gauge.question,
    named: words.gauge.pressed,
    presets: approach.paces.map((value) => {
      const text = value === 0 || value === firstMoving ? paceText(asked, value) : numeral(value);
      const spoken = whatIfText(asked, value);
      return {
        value,
        text,
        // Whoever selects by voice says what is printed.
        spoken: spoken.includes(text) ? spoken : words.gauge.whatIf(text),
        pressed: value === pace,
        byHand: value === pace && byHand
      };
    }),
    typed: {
      subject,
      label: words.gauge.anotherPace(kmADay),
      prompt: words.gauge.prompt,
      unit: kmADay,
      range: words.gauge.range(min, max, kmADay, step),
      ...(pace !== undefined && !preset && {value: pace})
    }
  };
}

function placed(forces: readonly GaugeForce[]): readonly Placed[] {
  return forces.flatMap((force) => (force.distance ? [{...force, distance: force.distance}] : []));
}
