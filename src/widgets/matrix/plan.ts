// Where everything of the matrix stands, in units of its frame. Arithmetic only: nothing is measured.

import type {Box, Frame} from "../kit/frame.ts";
import {citesWidth, leastWidth, lettering, raised, widthOf, wrap} from "../kit/lettering.ts";
import {laid, type Room, roomOf} from "../kit/room.ts";
import type {MatrixCell, MatrixModel} from "./model.ts";
import {planList} from "./plan.list.ts";
import type {MatrixHead, MatrixPlan, PlannedCell} from "./plan.types.ts";

/** A cell's ink at its left, the words after it, and what parts two cells. */
const EDGE = 8;
const PAD = {left: 8, right: 4, y: 12};
const GAP = 4;
/** Of a head, beside and over its name, and the width up to which a row's name keeps to a line. */
const HEAD = {x: 10, y: 8, most: 240};
const MOST_LINES = 6;
const TALLEST = 120;

/** A table, wider than the frame where its words need it; in a column that is read, a list for each actor. */
export function planMatrix(model: MatrixModel, frame: Frame): MatrixPlan {
  return frame.stacked ? planList(model, frame) : planTable(model, frame);
}

export function roomOfMatrix(model: MatrixModel, frame: Frame): Room {
  const plan = planMatrix(model, frame);
  const {size} = frame;
  return roomOf(plan, [
    ...laid(plan.corner, size.small),
    ...plan.heads.flatMap(({words}) => laid(words, size.label)),
    ...plan.cells.flatMap(({words}) => (words ? laid(words, frame.stacked ? size.label : size.small, size.cite) : [])),
    ...plan.rests.flatMap((words) => laid(words, size.small))
  ]);
}

interface Grid {
  /** Lefts and widths of the columns, tops and heights of the rows. */
  readonly columns: readonly (readonly [number, number])[];
  readonly rows: readonly (readonly [number, number])[];
  /** Room for the names of the rows, and over the columns for theirs. */
  readonly names: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

function planTable(model: MatrixModel, frame: Frame): MatrixPlan {
  const {actors, cells, corner} = model;
  const grid = gridOf(model, frame);
  const {size, leading} = frame;
  const {top} = grid;
  const index = new Map(actors.map(({id}, i) => [id, i]));
  return {
    width: grid.width,
    height: grid.height,
    corner: lettering(0, top / 2 + raised(size.small), "start", [corner]),
    heads: actors.flatMap(({id, name, hue}, i): MatrixHead[] => {
      const [x, width] = grid.columns[i] ?? [0, 0];
      const [y, height] = grid.rows[i] ?? [0, 0];
      const lines = [wrap(name, HEAD.most, size.label), wrap(name, room(width), size.label)] as const;
      const row = lettering(0, middle(y, height, lines[0].length, frame), "start", lines[0], leading.label);
      const column = lettering(
        x + EDGE + PAD.left,
        middle(0, top, lines[1].length, frame),
        "start",
        lines[1],
        leading.label
      );
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

/** Stripes along an edge as a path: as slanted, as broad and as far apart as those of a striped fill. */
export function slashes({x, y, width, height}: Box): string {
  const [broad, every] = [8 * Math.SQRT2, 16 * Math.SQRT2];
  const count = Math.floor((height - width - broad) / every) + 1;
  const first = y + width + (height - width - broad - (count - 1) * every) / 2;
  return Array.from({length: count}, (_, i) => first + i * every)
    .map((at) => `M${x},${tenth(at)}l${width},${-width}v${tenth(broad)}l${-width},${width}z`)
    .join("");
}

const tenth = (value: number) => Math.round(value * 10) / 10;

/** First baseline of a name in the middle of its head. */
function middle(y: number, height: number, lines: number, {size, leading}: Frame): number {
  return y + height / 2 + raised(size.label) - ((lines - 1) * leading.label) / 2;
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
    words: lettering(x + EDGE + PAD.left, first, "start", lines, leading.small, cell.cites, cell.claims)
  };
}

/** As few lines a cell as the frame has room for. */
function gridOf(model: MatrixModel, frame: Frame): Grid {
  let most = 1;
  let grid = gridWith(model, frame, most);
  while (most < MOST_LINES && (grid.width > frame.width || grid.height > frame.height))
    grid = gridWith(model, frame, ++most);
  return grid;
}

function gridWith({actors, cells, corner}: MatrixModel, frame: Frame, most: number): Grid {
  const {size, leading} = frame;
  const rowNames = actors.map(({name}) => wrap(name, HEAD.most, size.label));
  const names =
    HEAD.x + Math.max(widthOf(corner, size.small), ...rowNames.flat().map((line) => widthOf(line, size.label)));
  const least = actors.map(({id, name}) => {
    const own = cells.filter(({to, text}) => to === id && text !== "");
    const words = own.map(({text, cites}) => leastWidth(text, most, size.small, citesWidth(cites, size.cite)));
    return PAD.left + PAD.right + EDGE + Math.max(leastWidth(name, most, size.label), ...words);
  });
  const widths = shared(least, frame.width - names - actors.length * GAP);
  const columnNames = actors.map(({name}, i) => wrap(name, room(widths[i] ?? 0), size.label).length);
  const top = size.label + (Math.max(...columnNames) - 1) * leading.label + 2 * HEAD.y;
  const taken = actors.map(({id}, row) => {
    const own = cells.filter(({from, text}) => from === id && text !== "");
    const counts = own.map(({to, text, cites}) => {
      const width = widths[actors.findIndex((actor) => actor.id === to)] ?? 0;
      return wrap(text, room(width), size.small, citesWidth(cites, size.cite)).length;
    });
    const words = Math.max(Math.max(1, ...counts) * leading.small, (rowNames[row]?.length ?? 1) * leading.label);
    return Math.max(frame.press - GAP, words + PAD.y - GAP);
  });
  const spare = frame.height - top - taken.reduce((sum, height) => sum + height + GAP, 0) + GAP;
  const more = Math.max(0, spare / actors.length);
  const heights = taken.map((height) => (height < TALLEST ? Math.min(TALLEST, height + more) : height));
  const columns = placed(widths, names + GAP);
  const rows = placed(heights, top);
  return {columns, rows, names, top, width: Math.max(frame.width, endOf(columns)), height: Math.ceil(endOf(rows))};
}

const room = (width: number) => width - EDGE - PAD.left - PAD.right;
const endOf = (spans: readonly (readonly [number, number])[]) => {
  const [start, length] = spans.at(-1) ?? [0, 0];
  return start + length;
};

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
