// Where everything of the matrix stands, in units of its frame. Arithmetic only: nothing is measured.

import type {ActorId, Hue} from "../briefing/data.ts";
import {type Box, type Frame, type Point, WIDE} from "./frame.ts";
import {citesWidth, type Lettering, lettering, raised, widthOf, wrap} from "./lettering.ts";
import {planList} from "./matrix.list.ts";
import type {MatrixCell, MatrixModel} from "./matrix.ts";

/** A cell's ink at its left, the words after it, and what parts two cells. */
const EDGE = 8;
const PAD = {left: 8, right: 4, y: 12};
const GAP = 4;
/** Of a head, beside and over its name. */
const HEAD = {x: 10, y: 8};
const MOST_LINES = 6;
const TALLEST = 120;

export interface MatrixHead {
  readonly actor: ActorId;
  readonly axis: "from" | "to";
  readonly hue: Hue;
  readonly over: Box;
  readonly words: Lettering;
}

export interface PlannedCell {
  readonly cell: MatrixCell;
  readonly over: Box;
  /** Ink of what is stated; its words stand beside it. */
  readonly edge?: Box;
  readonly words?: Lettering;
  /** To whom, where the cell does not stand under a name. */
  readonly name?: {readonly hue: Hue; readonly words: Lettering};
  /** Nothing is stated. */
  readonly dot?: Point;
}

export interface MatrixPlan {
  readonly width: number;
  readonly height: number;
  readonly corner: Lettering;
  readonly heads: readonly MatrixHead[];
  readonly cells: readonly PlannedCell[];
  /** Where empty cells are told in words. */
  readonly rests: readonly Lettering[];
}

/** A table, wider than the frame where its words need it; in a column that is read, a list for each actor. */
export function planMatrix(model: MatrixModel, frame: Frame = WIDE): MatrixPlan {
  return frame.stacked ? planList(model, frame) : planTable(model, frame);
}

/** Refuses what a slide has no room for. */
export function checkRoom(model: MatrixModel): void {
  const {width, height} = planTable(model, WIDE);
  if (width > WIDE.width || height > WIDE.height)
    throw new Error(
      `matrix of ${model.actors.length} actors: ${width} x ${height}: at most ${WIDE.width} x ${WIDE.height} is expected, by fewer actors or shorter words`
    );
}

interface Grid {
  /** Lefts and widths of the columns, tops and heights of the rows. */
  readonly columns: readonly (readonly [number, number])[];
  readonly rows: readonly (readonly [number, number])[];
  readonly names: number;
  readonly width: number;
  readonly height: number;
}

function planTable(model: MatrixModel, frame: Frame): MatrixPlan {
  const {actors, cells, corner} = model;
  const grid = gridOf(model, frame);
  const {size} = frame;
  const top = headHeight(frame);
  const index = new Map(actors.map(({id}, i) => [id, i]));
  return {
    width: grid.width,
    height: grid.height,
    corner: lettering(0, top / 2 + raised(size.small), "start", [corner]),
    heads: actors.flatMap(({id, name, hue}, i): MatrixHead[] => {
      const [x, width] = grid.columns[i] ?? [0, 0];
      const [y, height] = grid.rows[i] ?? [0, 0];
      const row = lettering(0, y + height / 2 + raised(size.label), "start", [name]);
      const column = lettering(x + EDGE + PAD.left, top / 2 + raised(size.label), "start", [name]);
      return [
        {actor: id, axis: "from", hue, over: {x: -HEAD.x, y, width: grid.names + HEAD.x, height}, words: row},
        {actor: id, axis: "to", hue, over: {x, y: 0, width, height: top - GAP}, words: column}
      ];
    }),
    cells: cells.map((cell) => {
      const [x, width] = grid.columns[index.get(cell.to) ?? 0] ?? [0, 0];
      const [y, height] = grid.rows[index.get(cell.from) ?? 0] ?? [0, 0];
      return planCell(cell, {x, y, width, height}, frame);
    }),
    rests: []
  };
}

function planCell(cell: MatrixCell, over: Box, {size, leading}: Frame): PlannedCell {
  const {x, y, width, height} = over;
  if (cell.text === "") return {cell, over, dot: {x: x + width / 2, y: y + height / 2}};
  const lines = wrap(cell.text, room(width), size.small, citesWidth(cell.cites, size.cite));
  const first = y + height / 2 + raised(size.small) - ((lines.length - 1) * leading.small) / 2;
  return {
    cell,
    over,
    edge: {x, y, width: EDGE, height},
    words: lettering(x + EDGE + PAD.left, first, "start", lines, leading.small, cell.cites)
  };
}

/** As few lines a cell as the frame has room for. */
function gridOf(model: MatrixModel, frame: Frame): Grid {
  const lines = Array.from({length: MOST_LINES}, (_, i) => i + 1);
  const grids = lines.map((most) => gridWith(model, frame, most));
  return grids.find(({width, height}) => width <= frame.width && height <= frame.height) ?? (grids.at(-1) as Grid);
}

function gridWith({actors, cells, corner}: MatrixModel, frame: Frame, most: number): Grid {
  const {size} = frame;
  const names = Math.max(widthOf(corner, size.small), ...actors.map(({name}) => widthOf(name, size.label) + HEAD.x));
  const least = actors.map(({id, name}) => {
    const own = cells.filter(({to, text}) => to === id && text !== "").map((cell) => leastWidth(cell, most, frame));
    return PAD.left + PAD.right + EDGE + Math.max(widthOf(name, size.label), ...own);
  });
  const widths = shared(least, frame.width - names - actors.length * GAP);
  const taken = actors.map(({id}) => {
    const own = cells.filter(({from, text}) => from === id && text !== "");
    const counts = own.map(({to, text, cites}) => {
      const width = widths[actors.findIndex((actor) => actor.id === to)] ?? 0;
      return wrap(text, room(width), size.small, citesWidth(cites, size.cite)).length;
    });
    return Math.max(frame.press - GAP, Math.max(1, ...counts) * frame.leading.small + PAD.y - GAP);
  });
  const top = headHeight(frame);
  const spare = frame.height - top - taken.reduce((sum, height) => sum + height + GAP, 0) + GAP;
  const more = Math.max(0, spare / actors.length);
  const heights = taken.map((height) => (height < TALLEST ? Math.min(TALLEST, height + more) : height));
  const columns = placed(widths, names + GAP);
  const rows = placed(heights, top);
  return {columns, rows, names, width: Math.max(frame.width, endOf(columns)), height: Math.ceil(endOf(rows))};
}

const headHeight = ({size}: Frame) => size.label + 2 * HEAD.y;
const room = (width: number) => width - EDGE - PAD.left - PAD.right;
const endOf = (spans: readonly (readonly [number, number])[]) => {
  const [start, length] = spans.at(-1) ?? [0, 0];
  return start + length;
};

/** Least width in which the words take no more lines than this. */
function leastWidth({text, cites}: MatrixCell, most: number, {size}: Frame): number {
  const tail = citesWidth(cites, size.cite);
  const fits = (width: number) => {
    const lines = wrap(text, width, size.small, tail);
    const ends = lines.map((line, i) => widthOf(line, size.small) + (i === lines.length - 1 ? tail : 0));
    return lines.length <= most && Math.max(...ends) <= width;
  };
  let [low, high] = [0, widthOf(text, size.small) + tail];
  while (high - low > 1) {
    const middle = Math.ceil((low + high) / 2);
    if (fits(middle)) high = middle;
    else low = middle;
  }
  return high;
}

/** Widths that fill the room: what is narrow grows to a common width, and none falls below its own. */
function shared(least: readonly number[], available: number): readonly number[] {
  let free = available;
  let open = [...least];
  let level = free / open.length;
  while (open.some((width) => width > level)) {
    free -= open.filter((width) => width > level).reduce((sum, width) => sum + width, 0);
    open = open.filter((width) => width <= level);
    if (open.length === 0) break;
    level = free / open.length;
  }
  return least.map((width) => Math.max(width, Math.floor(level)));
}

function placed(lengths: readonly number[], start: number): readonly (readonly [number, number])[] {
  let next = start;
  return lengths.map((length) => {
    const own = [next, length] as const;
    next += length + GAP;
    return own;
  });
}
