// What the map says: the caption, the sentence, the alternative and the table.

import type {Briefing} from "../../briefing/briefing.ts";
import type {Move, Ring} from "../../briefing/places.ts";
import type {Line, State} from "../../briefing/records.ts";
import {refs} from "../../words/citation.ts";
import {hedgedText, listText, numeral} from "../../words/words.ts";
import {capital, stop} from "../kit/lettering.ts";
import type {Table} from "../kit/widget.ts";
import {holdsCaption, holdWords, inInk} from "../line/words.ts";
import type {MapModel} from "./model.ts";

type Drawn = Omit<MapModel, "caption" | "sentence" | "alternative">;

/** How to read what is drawn at this step, and what the boundaries are. */
export function captionOf({holds, moves, routes, rings}: Drawn, note: string): readonly string[] {
  const bands = rings
    .filter(({bandKm: [low, high]}) => low < high)
    .map(({hedge}) => (hedge ? `“${hedge}”` : "the distance"));
  return [
    ...(moves.length > 0 ? ["An arrow is a direction, not a route or a position."] : []),
    ...holdsCaption(holds),
    ...[...new Set(bands)].map((read) => `The soft band is our reading of ${read}.`),
    ...routes.map(({label}) => stop(`Dotted: ${label}`)),
    stop(note)
  ];
}

/** The state, and what the viewer makes of it. */
export function sentenceOf(drawn: Drawn, sentence: string): string {
  return [sentence, ...whatIfsOf(drawn)].filter((part) => part !== "").join(" ");
}

function whatIfsOf({holds, whatIfs, rings}: Drawn): readonly string[] {
  const nameOf = (id: string) => holds.find(({section}) => section === id)?.name ?? id;
  return [
    ...whatIfs.map(({id, text}) => stop(capital(`${nameOf(id)}, ${text}`))),
    ...rings.flatMap(({whatIf}) => (whatIf ? [stop(capital(whatIf.text))] : []))
  ];
}

/** What is so at the steps told, the names on the map, then its marks at one step. */
export function alternativeOf(
  briefing: Briefing,
  line: Line,
  drawn: Drawn,
  told: readonly State[],
  shown: State | undefined
): string {
  const places = [...new Set(drawn.places.map(({name}) => name))];
  return [
    stop(drawn.label),
    ...told.map(({sentence}) => sentence),
    ...(places.length > 0 ? [stop(`Places on it: ${listText(places)}`)] : []),
    ...(shown ? onTheMap(briefing, line, shown) : []),
    ...drawn.routes.map(({label}) => stop(`Dotted: ${label}`)),
    ...whatIfsOf(drawn)
  ].join(" ");
}

export function tableOf(briefing: Briefing, line: Line, states: readonly State[]): Table {
  return {
    caption: `Map of ${line.name}, step by step`,
    columns: ["Step", "On the map", "In words"],
    rows: states.map((state) => [
      state.title,
      onTheMap(briefing, line, state).join(" ") || "The line alone.",
      `${state.text}${refs(state.cite, briefing)}`
    ])
  };
}

function onTheMap(briefing: Briefing, line: Line, state: State): readonly string[] {
  const {contingent, bracket} = state;
  return [
    ...state.line.map((hold) => holdWords(line, hold)),
    ...state.movements.map((move) => moveWords(briefing, move)),
    ...state.rings.map((ring) => ringWords(briefing, ring)),
    ...(contingent ? [stop(contingent.text)] : []),
    ...(bracket ? [stop(`A bracket along the whole line: ${bracket}`)] : [])
  ];
}

/** "An arrow toward the pier (its label: its actors); reported." What its course looks like is not stated. */
function moveWords({actors, movements, places}: Briefing, {movement, status, label}: Move): string {
  const {actors: movers = [], toward} = movements[movement] ?? {};
  const names = movers.map((id) => actors[id]?.name ?? id);
  const who = names.every((name) => label.includes(name)) ? label : `${label}: ${listText(names)}`;
  const goal = toward === undefined ? "" : ` toward ${places[toward]?.name ?? toward}`;
  return stop(inInk(`An arrow${goal} (${who})`, status));
}

/** "A ring around the pier: its label", with its distance where the label does not say it. */
function ringWords({places, quantities}: Briefing, {place, radius, label}: Ring): string {
  const quantity = quantities[radius];
  const said = !quantity || label.includes(numeral(quantity.value));
  return stop(`A ring around ${places[place]?.name ?? place}: ${label}${said ? "" : `, ${hedgedText(quantity)}`}`);
}
