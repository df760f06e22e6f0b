// The actor matrix: what each is said to be, or to do, to each of the others, and where nothing is said.

import type {Briefing} from "../../briefing/briefing.ts";
import type {ActorId, Status} from "../../briefing/ids.ts";
import type {Actor, Relation} from "../../briefing/records.ts";
import {wordsOf} from "../../words/catalogue.ts";
import {citation, citesOf, judgedText, refs} from "../../words/citation.ts";
import type {Words} from "../../words/en.ts";
import {capital, stop} from "../../words/text.ts";

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
    const words = wordsOf(briefing);
    const label = words.matrix.label(actors.length);
    return {
      language: briefing.language,
      label,
      caption: captionOf(cells, form, words),
      sentence: words.matrix.sentence(cells.length, actors.length, cells.filter(({text}) => text !== "").length),
      alternative: alternativeOf(briefing, actors, cells, label),
      table: {
        caption: words.matrix.table,
        columns: [words.matrix.who, ...actors.map(({name}) => words.matrix.to(name))],
        rows: actors.map((from) => [from.name, ...actors.map((to) => entryOf(briefing, cells, from, to))])
      },
      actors,
      cells,
      corner: words.matrix.corner
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
  const words = wordsOf(briefing);
  const judged = judgedText(claims, briefing);
  const spoken = text === "" ? words.matrix.notStated : known(words, text, status, source, judged);
  return {
    id: `${from.id} ${to.id}`,
    from: from.id,
    to: to.id,
    hue: from.hue,
    text,
    status,
    cites: citesOf(claims, briefing),
    claims,
    label: words.matrix.cell(from.name, to.name, spoken)
  };
}

/** What is reported is never less for what is said to come. */
function statusOf(stated: readonly Relation[]): Status {
  return stated.find(({status}) => status === "reported")?.status ?? stated[0]?.status ?? "open";
}

/** "joins it, forecast, sentence 8": what the edge of a cell shows, where it is not solid, and what more is known. */
function known({statuses}: Words, text: string, status: Status, ...more: readonly string[]): string {
  return [text, status === "reported" ? "" : statuses[status], ...more].filter(Boolean).join(", ");
}

function entryOf(briefing: Briefing, cells: readonly MatrixCell[], from: Actor, to: Actor): string {
  const cell = cells.find((one) => one.from === from.id && one.to === to.id);
  if (!cell) return "–";
  const words = wordsOf(briefing);
  if (cell.text === "") return words.matrix.notStated;
  return `${known(words, cell.text, cell.status)}${refs(cell.claims, briefing)}`;
}

const EDGES = ["reported", "forecast", "open", "aim"] as const satisfies readonly Status[];

/** How to read across or down, and what the edges are that there are. */
function captionOf(cells: readonly MatrixCell[], form: Form, {matrix}: Words): readonly string[] {
  const stated = cells.filter(({text}) => text !== "");
  const inks = EDGES.filter((status) => stated.some((cell) => cell.status === status));
  return [
    form === "narrow" ? matrix.under : matrix.across,
    matrix.edges(inks.map((status) => matrix.edge[status]).join(", ")),
    ...(stated.length < cells.length && form !== "narrow" ? [matrix.dot] : [])
  ];
}

/** Everything stated, by who is or does it; of the rest, how much it is. */
function alternativeOf(
  briefing: Briefing,
  actors: readonly Actor[],
  cells: readonly MatrixCell[],
  label: string
): string {
  const words = wordsOf(briefing);
  const nameOf = (id: ActorId) => actors.find((actor) => actor.id === id)?.name ?? id;
  const stated = cells.filter(({text}) => text !== "");
  const rows = actors.flatMap(({id, name}) => {
    const own = stated.filter(({from}) => from === id);
    const said = own.map(
      ({to, text, status, claims}) =>
        `${words.matrix.to(nameOf(to))}: ${known(words, text, status, judgedText(claims, briefing))}`
    );
    return own.length > 0 ? [stop(`${name} ${said.join("; ")}`)] : [];
  });
  const rest = cells.length - stated.length;
  return [stop(label), ...rows, ...(rest > 0 ? [capital(words.matrix.more(rest))] : [])].join(" ");
}
