// What the map says: the caption, the sentence and the table.

import {refs} from "../briefing/citation.ts";
import type {Briefing, Line, State} from "../briefing/data.ts";
import type {Move} from "../briefing/places.ts";
import type {TheatreMap} from "../briefing/theatre.ts";
import {listText, numeral, quantityText, STATUS_WORDS} from "../briefing/words.ts";
import {holdWords} from "./bar.words.ts";
import {capital, stop} from "./lettering.ts";
import type {MapModel} from "./map.ts";
import type {Table} from "./widget.ts";

type Drawn = Omit<MapModel, "caption" | "sentence">;

/** How to read what is drawn at this step, and what the boundaries are. */
export function captionOf({holds, moves, routes, rings}: Drawn, note: string): string {
  const bands = rings.some(({bandKm: [low, high]}) => low < high);
  return [
    ...(moves.length > 0 ? ["An arrow is a direction, not a route."] : []),
    ...(holds.some(({fadeFrom, fadeTo}) => fadeFrom + fadeTo > 0) ? ["A faded end: its extent is not given."] : []),
    ...(bands ? ["The soft band is our reading of the distance."] : []),
    ...routes.map(({label}) => stop(`Dotted: ${label}`)),
    stop(note)
  ].join(" ");
}

/** The state, and what the viewer makes of it. */
export function sentenceOf({holds, whatIfs, rings}: Drawn, sentence: string): string {
  const nameOf = (id: string) => holds.find(({section}) => section === id)?.name ?? id;
  return [
    sentence,
    ...whatIfs.map(({id, text}) => stop(capital(`${nameOf(id)}, ${text}`))),
    ...rings.flatMap(({whatIf}) => (whatIf ? [stop(capital(whatIf.text))] : []))
  ]
    .filter((part) => part !== "")
    .join(" ");
}

export function tableOf(briefing: Briefing, line: Line, states: readonly State[], {geometry}: TheatreMap): Table {
  const given = briefing.quantities[line.length];
  const km = quantityText({value: Math.round(geometry.lineKm), unit: "km"});
  return {
    caption: `Map of ${line.name}, state by state. The line as drawn measures ${km}${given ? `; given: ${quantityText(given)}` : ""}`,
    columns: ["Situation", "On the map", "Meaning"],
    rows: states.map((state) => [
      state.title,
      onTheMap(briefing, line, state) || "the line",
      `${state.text}${refs(state.cite, briefing)}`
    ])
  };
}

function onTheMap(briefing: Briefing, line: Line, state: State): string {
  const {places, quantities} = briefing;
  return [
    ...state.line.map((hold) => holdWords(briefing, line, hold)),
    ...state.movements.map((move) => moveWords(briefing, move)),
    ...state.rings.map(
      ({place, radius, label}) =>
        `${label}: ${numeral(quantities[radius]?.value ?? 0)} ${quantities[radius]?.unit ?? ""} around ${places[place]?.name ?? place}`
    ),
    state.contingent?.text,
    state.bracket
  ]
    .filter((words) => words !== undefined)
    .join("; ");
}

/** "its label (its actors): an arrow toward the pier, reported". What its course looks like is not stated. */
function moveWords({actors, movements, places}: Briefing, {movement, status, label}: Move): string {
  const {actors: movers = [], toward} = movements[movement] ?? {};
  const names = listText(movers.map((id) => actors[id]?.name ?? id));
  const who = names === "" || label.includes(names) ? label : `${label} (${names})`;
  const goal = toward === undefined ? "" : ` toward ${places[toward]?.name ?? toward}`;
  return `${who}: an arrow${goal}, ${STATUS_WORDS[status]}`;
}
