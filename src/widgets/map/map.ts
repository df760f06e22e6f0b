// The theatre map: the line, who is said to have which stretch of it, and who goes where, at a step.

import {citedByQuantity} from "../../briefing/backing.ts";
import type {Briefing} from "../../briefing/briefing.ts";
import type {Position, TheatreMap} from "../../briefing/geometry.ts";
import type {Move, Place, Ring} from "../../briefing/places.ts";
import {bandOf, isDistance} from "../../briefing/quantities.ts";
import type {State} from "../../briefing/records.ts";
import type {Situation} from "../../briefing/situation.ts";
import {whatIfFor} from "../../briefing/subjects.ts";
import type {Tweaks} from "../../briefing/view.ts";
import {wordsOf} from "../../words/catalogue.ts";
import {kmText, quantityText} from "../../words/quantity.ts";
import type {OptionSpecs, OptionValues} from "../kit/options.ts";
import type {Form, WidgetSpec} from "../kit/widget.ts";
import {hueOf, lineOf, segmentOf, whatIfsOf} from "../line/holds.ts";
import type {MapModel, MapMove, MapRing, Told} from "./model.ts";
import {roomOfMap} from "./plan.ts";
import {alternativeOf, captionOf, sentenceOf, tableOf} from "./words.ts";

const options = {
  near: {
    type: "number",
    default: 300,
    min: 10,
    max: 5000,
    unit: "km",
    doc: "Width of what a step shows that has a `focus`."
  }
} as const satisfies OptionSpecs;

type Options = OptionValues<typeof options>;

export const map: WidgetSpec<typeof options, MapModel> = {
  name: "map",
  doc: "Theatre map: the border that is the line, who has which stretch of it, places, movements and distances.",
  needs: "map",
  options,
  subjects: () => [],
  uses: (briefing, _options, states) =>
    states.flatMap((id) => briefing.states[id]?.rings ?? []).flatMap(({radius}) => citedByQuantity(briefing, radius)),
  model,
  plan: roomOfMap
};

function model(briefing: Briefing, situation: Situation, tweaks: Tweaks, {near}: Options, form: Form): MapModel {
  const theatre = theatreOf(briefing);
  const measured = lineOf(briefing);
  const {line, words} = measured;
  const states = [...new Set(situation.states)].flatMap((id) => briefing.states[id] ?? []);
  const state = briefing.states[situation.state ?? ""];
  const whatIfs = form === "print" ? {} : tweaks;
  const told = toldBy(briefing, situation, states);
  const focus = situation.focus === undefined ? undefined : briefing.places[situation.focus]?.at;
  const holds = situation.line.flatMap((hold) =>
    segmentOf(briefing, line, hold).map((segment) => ({
      ...segment,
      ...told((one) => one.line.some(({section}) => section === hold.section))
    }))
  );
  const drawn: Omit<MapModel, "caption" | "sentence" | "alternative"> = {
    language: briefing.language,
    label: words.map.label(line.name),
    table: tableOf(briefing, line, states),
    geometry: theatre.geometry,
    frame: theatre.frame,
    extent: states.flatMap((one) => extentOf(briefing, one)),
    ...(focus && {focus: {at: focus, widthKm: near}}),
    places: situation.places.flatMap((id) => {
      const {name, kind, at} = briefing.places[id] ?? {};
      const leads = (one: State) => one.focus === id || one.movements.some((move) => goalOf(briefing, move) === id);
      return name !== undefined && kind && at ? [{id, name, kind, at, ...told(leads)}] : [];
    }),
    routes: situation.routes.flatMap((id) => {
      const {name, note, course} = briefing.routes[id] ?? {};
      return course ? [{id, label: note ? `${name} (${note})` : `${name}`, course}] : [];
    }),
    holds,
    moves: situation.movements.flatMap((move) => moveOf(briefing, move, told)),
    rings: situation.rings.flatMap((ring) => ringOf(briefing, ring, situation, whatIfs)),
    ...(state?.contingent && {
      contingent: {text: state.contingent.text, hue: hueOf(briefing, state.contingent.actors) ?? "ink"}
    }),
    bracket: state?.bracket ?? "",
    whatIfs: whatIfsOf(measured, situation.line, whatIfs)
  };
  const present = state ? [state] : [];
  return {
    ...drawn,
    caption: captionOf(drawn, theatre.note, words),
    sentence: sentenceOf(drawn, situation.sentence),
    alternative: alternativeOf(briefing, line, drawn, form === "print" ? states : present, state)
  };
}

function theatreOf({map}: Briefing): TheatreMap {
  if (!map) throw new Error("the briefing has no map");
  return map;
}

/** The first step that tells of a mark, where it is not the present one. */
function toldBy(briefing: Briefing, {states, state}: Situation, all: readonly State[]) {
  return (tells: (state: State) => boolean): Told => {
    const first = all.find(tells);
    if (!first || first.id === state) return {};
    return {step: states.indexOf(first.id) + 1, goTo: wordsOf(briefing).line.goTo(first.title)};
  };
}

const goalOf = ({movements}: Briefing, {movement}: Move) => movements[movement]?.toward;

type TellsOf = ReturnType<typeof toldBy>;

function moveOf(briefing: Briefing, {movement: id, status, label}: Move, told: TellsOf): readonly MapMove[] {
  const movement = briefing.movements[id];
  if (!movement) return [];
  const {actors, course, breadth} = movement;
  return [
    {
      id,
      label,
      status,
      hue: hueOf(briefing, actors) ?? "none",
      breadth,
      course,
      ...told((one) => one.movements.some((move) => move.movement === id))
    }
  ];
}

function ringOf(
  briefing: Briefing,
  {place, radius, label}: Ring,
  {subjects}: Situation,
  tweaks: Tweaks
): readonly MapRing[] {
  const {at, kind} = briefing.places[place] ?? {};
  const words = wordsOf(briefing);
  const quantity = briefing.quantities[radius];
  if (!at || !kind || !quantity) return [];
  if (!isDistance(quantity))
    throw new Error(`the ring around ${place} is ${quantityText(quantity, words)}: expected 0 km or more`);
  const km = whatIfFor(radius, subjects, tweaks);
  return [
    {
      id: `${place}-${radius}`,
      label,
      kind,
      at,
      km: quantity.value,
      hedge: quantity.hedge ?? "",
      bandKm: bandOf(quantity),
      ...(km !== undefined && {whatIf: {km, text: words.map.whatIf(kmText(km, words))}})
    }
  ];
}

/** Where a state's marks lie; what is looked at from near by is in sight anyway. */
function extentOf({places, movements, quantities}: Briefing, state: State): readonly Position[] {
  if (state.focus !== undefined) return [];
  const named = state.places.flatMap((id) => positionOf(places[id]));
  const around = state.rings.flatMap(({place, radius}) =>
    positionOf(places[place]).flatMap((at) => cornersAround(at, quantities[radius]?.value ?? 0))
  );
  return [...named, ...around, ...state.movements.flatMap(({movement}) => movements[movement]?.course ?? [])];
}

const positionOf = (place: Place | undefined): readonly Position[] => (place?.at ? [place.at] : []);

/** South-west and north-east of a place, by so many km. */
function cornersAround([longitude, latitude]: Position, km: number): readonly Position[] {
  const north = km / 111.2;
  const east = north / Math.cos((latitude * Math.PI) / 180);
  return [
    [longitude - east, latitude - north],
    [longitude + east, latitude + north]
  ];
}
