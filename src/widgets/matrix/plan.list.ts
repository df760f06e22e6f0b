// The matrix in a column that is read: under each actor what it is said to be or do to the others, one after the other.

import {wordsOf} from "../../words/catalogue.ts";
import type {Frame} from "../kit/frame.ts";
import {citesWidth, type Lettering, lettering, wrap} from "../kit/lettering.ts";
import type {MatrixCell, MatrixModel} from "./model.ts";
import type {MatrixHead, MatrixPlan, PlannedCell} from "./plan.types.ts";

const EDGE = 8;
const INDENT = 18;
const SPACE = {cell: 8, actor: 26, under: 6};

export function planList(model: MatrixModel, frame: Frame): MatrixPlan {
  const {actors, cells} = model;
  const {notStatedTo} = wordsOf(model).matrix;
  const {width, size, leading} = frame;
  const heads: MatrixHead[] = [];
  const planned: PlannedCell[] = [];
  const rests: Lettering[] = [];
  let y = 0;
  for (const {id, name, hue} of actors) {
    const words = lettering(0, y + size.title, "start", [name]);
    heads.push({actor: id, axis: "from", hue, over: {x: 0, y, width, height: leading.title}, words});
    y += leading.title + SPACE.under;
    const own = cells.filter(({from}) => from === id);
    for (const cell of own.filter(({text}) => text !== "")) {
      const made = planItem(cell, model, y, frame);
      planned.push(made);
      y += made.over.height + SPACE.cell;
    }
    const silent = own.filter(({text}) => text === "").map(({to}) => actors.find((actor) => actor.id === to)?.name);
    if (silent.length > 0) {
      const lines = wrap(notStatedTo(silent.join(", ")), width - INDENT, size.small);
      rests.push(lettering(INDENT, y + size.small, "start", lines, leading.small));
      y += lines.length * leading.small + SPACE.cell;
    }
    y += SPACE.actor - SPACE.cell;
  }
  return {
    width,
    height: Math.ceil(y - SPACE.actor + SPACE.cell),
    corner: lettering(0, 0, "start", []),
    heads,
    cells: planned,
    rests
  };
}

/** The name of whom, and under it what. */
function planItem(cell: MatrixCell, model: MatrixModel, y: number, frame: Frame): PlannedCell {
  const {width, size, leading, press} = frame;
  const to = model.actors.find(({id}) => id === cell.to);
  const lines = wrap(cell.text, width - INDENT, size.label, citesWidth(cell.cites, size.cite));
  const height = Math.max(press, (1 + lines.length) * leading.label + SPACE.under);
  const first = y + size.label + 2;
  return {
    cell,
    over: {x: 0, y, width, height},
    edge: {x: 0, y: y + 2, width: EDGE, height: height - 4},
    name: {
      hue: to?.hue ?? "ink",
      words: lettering(INDENT, first, "start", [wordsOf(model).matrix.to(to?.name ?? cell.to)])
    },
    words: lettering(INDENT, first + leading.label, "start", lines, leading.label, cell.cites, cell.claims)
  };
}
