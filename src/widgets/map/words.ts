// What the map says: the caption, the sentence, the alternative and the table.

import type {Briefing} from "../../briefing/briefing.ts";
import type {Move, Ring} from "../../briefing/places.ts";
import type {Line, State} from "../../briefing/records.ts";
import {wordsOf} from "../../words/catalogue.ts";
import {refs} from "../../words/citation.ts";
import type {Words} from "../../words/en.ts";
import {hedgedText} from "../../words/quantity.ts";
import {inInk} from "../../words/status.ts";
import {capital, stop} from "../../words/text.ts";

import type {Table} from "../kit/widget.ts";
import {holdsCaption, holdWords} from "../line/words.ts";
import type {MapModel} from "./model.ts";

type Drawn = Omit<MapModel, "caption" | "sentence" | "alternative">;

/** How to read what is drawn at this step, and what the boundaries are. */
export function captionOf({holds, moves, routes, rings}: Drawn, note: string, words: Words): readonly string[] {
  const bands = rings
    .filter(({bandKm: [low, high]}) => low < high)
    .map(({hedge}) => (hedge ? words.map.hedge(hedge) : words.map.distance));
  return [
    ...(moves.length > 0 ? [words.map.arrows] : []),
    ...holdsCaption(holds, words),
    ...[...new Set(bands)].map(words.map.band),
    ...routes.map(({label}) => stop(words.map.dotted(label))),
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
  const words = wordsOf(briefing);
  const places = [...new Set(drawn.places.map(({name}) => name))];
  return [
    stop(drawn.label),
    ...told.map(({sentence}) => sentence),
    ...(places.length > 0 ? [stop(words.map.places(places))] : []),
    ...(shown ? onTheMap(briefing, line, shown) : []),
    ...drawn.routes.map(({label}) => stop(words.map.dotted(label))),
    ...whatIfsOf(drawn)
  ].join(" ");
}

export function tableOf(briefing: Briefing, line: Line, states: readonly State[]): Table {
  const words = wordsOf(briefing).map;
  return {
    caption: words.table(line.name),
    columns: words.columns,
    rows: states.map((state) => [
      state.title,
      onTheMap(briefing, line, state).join(" ") || words.lineAlone,
      `${state.text}${refs(state.cite, briefing)}`
    ])
  };
}

function onTheMap(briefing: Briefing, line: Line, state: State): readonly string[] {
  const {contingent, bracket} = state;
  const words = wordsOf(briefing);
  return [
    ...state.line.map((hold) => holdWords(line, hold, words)),
    ...state.movements.map((move) => moveWords(briefing, move)),
    ...state.rings.map((ring) => ringWords(briefing, ring)),
    ...(contingent ? [stop(contingent.text)] : []),
    ...(bracket ? [stop(words.map.bracket(bracket))] : [])
  ];
}

/** "An arrow toward the pier (its label: its actors); reported." What its course looks like is not stated. */
function moveWords(briefing: Briefing, {movement, status, label}: Move): string {
  const {actors, movements, places} = briefing;
  const words = wordsOf(briefing);
  const {actors: movers = [], toward} = movements[movement] ?? {};
  const names = movers.map((id) => actors[id]?.name ?? id);
  const who = names.every((name) => label.includes(name)) ? label : `${label}: ${words.list(names)}`;
  const goal = toward === undefined ? undefined : (places[toward]?.name ?? toward);
  return stop(inInk(words.map.arrow(who, goal), status, words));
}

/** "A ring around the pier: its label", with its distance where the label does not say it. */
function ringWords(briefing: Briefing, {place, radius, label}: Ring): string {
  const words = wordsOf(briefing);
  const quantity = briefing.quantities[radius];
  const said = !quantity || label.includes(words.numeral(quantity.value));
  const named = said ? label : `${label}, ${hedgedText(quantity, words)}`;
  return stop(words.map.ring(briefing.places[place]?.name ?? place, named));
}
