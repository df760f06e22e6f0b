// The actor matrix: what each is said to be, or to do, to each of the others, and where nothing is said.

import type {Briefing} from "../../briefing/briefing.ts";
import type {ActorId, Status} from "../../briefing/ids.ts";
import type {Actor, Relation} from "../../briefing/records.ts";
import {citation, citesOf, judgedText, refs} from "../../words/citation.ts";
import {numberWords, SOLID, STATUS_WORDS} from "../../words/words.ts";
import {capital, stop} from "../kit/lettering.ts";
import type {OptionSpecs, OptionValues} from "../kit/options.ts";
import type {Form, WidgetSpec} from "../kit/widget.ts";
import type {MatrixCell, MatrixModel} from "./model.ts";
import {roomOfMatrix} from "./plan.ts";

const options = {
  actors: {
    type: "ids",
    of: "actors",
    default: [],
    doc: "Rows and columns, in order. Left out: all that a relation ties."
  }
} as const satisfies OptionSpecs;

type Options = OptionValues<typeof options>;

const NOT_STATED = "not stated";

export const matrix: WidgetSpec<typeof options, MatrixModel> = {
  name: "matrix",
  doc: "Actor matrix: what each is said to be, or to do, to each of the others.",
  needs: "relations",
  options,
  subjects: () => [],
  uses: ({relations}, {actors}) =>
    relations
      .filter(({from, to}) => actors.length === 0 || (actors.includes(from) && actors.includes(to)))
      .flatMap(({cite}) => cite),
  model(briefing, _situation, _tweaks, {actors: ids}, form) {
    const actors = actorsOf(briefing, ids);
    const cells = actors.flatMap((from) => actors.flatMap((to) => (from === to ? [] : cellOf(briefing, from, to))));
    const label = `How ${numberWords(actors.length)} actors are said to be related`;
    return {
      label,
      caption: captionOf(cells, form),
      sentence: sentenceOf(actors, cells),
      alternative: alternativeOf(briefing, actors, cells, label),
      table: {
        caption: "What each is said to be, or to do, to each of the others",
        columns: ["Who", ...actors.map(({name}) => `to ${name}`)],
        rows: actors.map((from) => [from.name, ...actors.map((to) => entryOf(briefing, cells, from, to))])
      },
      actors,
      cells,
      corner: "who / to whom"
    };
  },
  plan: roomOfMatrix
};

function actorsOf({actors, relations}: Briefing, ids: Options["actors"]): readonly Actor[] {
  const tied = new Set(relations.flatMap(({from, to}) => [from, to]));
  const chosen = ids.length ? [...new Set(ids)].flatMap((id) => actors[id] ?? []) : [];
  const found = ids.length ? chosen : Object.values(actors).filter(({id}) => tied.has(id));
  if (found.length < 2) throw new Error(`actors in the matrix: ${found.length}: expected two or more`);
  return found;
}

function cellOf(briefing: Briefing, from: Actor, to: Actor): MatrixCell {
  const stated = briefing.relations.filter((relation) => relation.from === from.id && relation.to === to.id);
  const text = stated.map((relation) => relation.text).join("; ");
  const claims = [...new Set(stated.flatMap(({cite}) => cite))];
  const status = statusOf(stated);
  const source = claims.length ? citation(claims, briefing).spoken : "";
  const spoken = text === "" ? NOT_STATED : known(text, status, source, judgedText(claims, briefing));
  return {
    id: `${from.id} ${to.id}`,
    from: from.id,
    to: to.id,
    hue: from.hue,
    text,
    status,
    cites: citesOf(claims, briefing),
    claims,
    label: `${from.name} to ${to.name}: ${spoken}`
  };
}

/** What is reported is never less for what is said to come. */
function statusOf(stated: readonly Relation[]): Status {
  return stated.find(({status}) => status === "reported")?.status ?? stated[0]?.status ?? "open";
}

/** "joins it, forecast, sentence 8": what the edge of a cell shows, where it is not solid, and what more is known. */
function known(text: string, status: Status, ...more: readonly string[]): string {
  return [text, status === "reported" ? "" : STATUS_WORDS[status], ...more].filter(Boolean).join(", ");
}

function entryOf(briefing: Briefing, cells: readonly MatrixCell[], from: Actor, to: Actor): string {
  const cell = cells.find((one) => one.from === from.id && one.to === to.id);
  if (!cell) return "–";
  if (cell.text === "") return NOT_STATED;
  return `${known(cell.text, cell.status)}${refs(cell.claims, briefing)}`;
}

const EDGES: readonly (readonly [Status, string])[] = [
  ["reported", `solid is ${SOLID}`],
  ["forecast", "striped is forecast"],
  ["open", "hollow is open"],
  ["aim", "an outline is an aim"]
];

function captionOf(cells: readonly MatrixCell[], form: Form): readonly string[] {
  const stated = cells.filter(({text}) => text !== "");
  const inks = EDGES.filter(([status]) => stated.some((cell) => cell.status === status)).map(([, words]) => words);
  return [
    form === "narrow"
      ? "Under each actor: what it is said to be, or to do, to the others."
      : "Read across: what each actor is said to be, or to do, to the others.",
    `${capital(`the edge of a cell: ${inks.join(", ")}`)}.`,
    ...(stated.length < cells.length && form !== "narrow" ? [`A dot: ${NOT_STATED} in this direction.`] : [])
  ];
}

function sentenceOf(actors: readonly Actor[], cells: readonly MatrixCell[]): string {
  const stated = cells.filter(({text}) => text !== "").length;
  return `Of the ${cells.length} ways in which one of ${numberWords(actors.length)} actors can relate to another, the source states ${stated}.`;
}

/** Everything stated, by who is or does it; of the rest, how much it is. */
function alternativeOf(
  briefing: Briefing,
  actors: readonly Actor[],
  cells: readonly MatrixCell[],
  label: string
): string {
  const nameOf = (id: ActorId) => actors.find((actor) => actor.id === id)?.name ?? id;
  const stated = cells.filter(({text}) => text !== "");
  const rows = actors.flatMap(({id, name}) => {
    const own = stated.filter(({from}) => from === id);
    const said = own.map(
      ({to, text, status, claims}) => `to ${nameOf(to)}: ${known(text, status, judgedText(claims, briefing))}`
    );
    return own.length > 0 ? [stop(`${name} ${said.join("; ")}`)] : [];
  });
  const rest = cells.length - stated.length;
  return [stop(label), ...rows, ...(rest > 0 ? [`${capital(numberWords(rest))} more: ${NOT_STATED}.`] : [])].join(" ");
}
