// Where everything of the forces stands, in units of its frame. Arithmetic only: nothing is measured.

import type {Box, Frame} from "../kit/frame.ts";
import {citesWidth, type Lettering, lettering, raised, wrap} from "../kit/lettering.ts";
import {laid, type Room, roomOf} from "../kit/room.ts";
import type {ForcesGroup, ForcesModel, ForcesUnit} from "./model.ts";

const GUTTER = 72;
/** Share of a column that a mark takes, with its words beside it; in a narrow column they stand under it. */
const SHARE = 0.46;
const BESIDE_FROM = 640;
const MARK = {x: 22, y: 16, gap: 28};
const SPACE = {head: 26, unit: 22, group: 52, under: 8};
const NARROW = {head: 14, unit: 14, group: 28, under: 6};

export interface PlannedUnit {
  readonly unit: ForcesUnit;
  readonly mark: Box;
  readonly name: Lettering;
  readonly text: Lettering;
  /** What is pressed: mark and words. */
  readonly over: Box;
}

export interface PlannedGroup {
  readonly group: ForcesGroup;
  readonly head: Lettering;
  /** Under the head. */
  readonly rule: Box;
  readonly units: readonly PlannedUnit[];
}

export interface ForcesPlan {
  readonly width: number;
  readonly height: number;
  readonly groups: readonly PlannedGroup[];
}

interface Setting {
  readonly frame: Frame;
  /** Of a column, and of the mark in it. */
  readonly width: number;
  readonly mark: Omit<Box, "x" | "y">;
  readonly beside: boolean;
  readonly space: typeof SPACE;
}

/** Columns of one width, as high as the highest. What is not reported stands under the reported before it. */
export function planForces({groups}: ForcesModel, frame: Frame): ForcesPlan {
  const columns = frame.stacked ? [groups] : columnsOf(groups);
  const width = (frame.width - (columns.length - 1) * GUTTER) / columns.length;
  const beside = !frame.stacked && width >= BESIDE_FROM;
  const markWidth = Math.floor(beside ? width * SHARE : width);
  const space = frame.stacked ? NARROW : SPACE;
  const mark = {width: markWidth, height: markHeight(groups, markWidth, frame)};
  const setting: Setting = {frame, width, mark, beside, space};
  const rows = Math.max(...columns.map(({length}) => length));
  const tops: number[] = [0];
  for (let row = 0; row < rows; row++) {
    const heights = columns.flatMap((column) => column[row] ?? []).map((group) => heightOf(group, setting));
    tops.push((tops[row] ?? 0) + Math.max(...heights) + space.group);
  }
  return {
    width: frame.width,
    height: Math.ceil((tops.at(-1) ?? 0) - space.group + space.under),
    groups: columns.flatMap((column, i) =>
      column.map((group, row) => planGroup(group, {x: i * (width + GUTTER), y: tops[row] ?? 0}, setting))
    )
  };
}

export function roomOfForces(model: ForcesModel, frame: Frame): Room {
  const plan = planForces(model, frame);
  const {size} = frame;
  return roomOf(
    plan,
    plan.groups.flatMap(({head, units}) => [
      ...laid(head, size.title),
      ...units.flatMap(({name, text}) => [...laid(name, size.title), ...laid(text, size.label, size.cite)])
    ])
  );
}

function columnsOf(groups: readonly ForcesGroup[]): readonly (readonly ForcesGroup[])[] {
  const columns: ForcesGroup[][] = [];
  for (const group of groups) {
    const last = columns.at(-1);
    if (last && group.status !== "reported") last.push(group);
    else columns.push([group]);
  }
  return columns;
}

/** One for all: that of the longest name. */
function markHeight(groups: readonly ForcesGroup[], width: number, frame: Frame): number {
  const {size, leading, press, scale} = frame;
  const lines = groups.flatMap(({units}) => units.map(({name}) => nameOf(name, width, frame).length));
  return Math.max(press, Math.max(...lines) * leading.title + 2 * MARK.y * scale - (leading.title - size.title));
}

const nameOf = (name: string, width: number, {size, scale}: Frame) =>
  wrap(name, width - 2 * MARK.x * scale, size.title);

function textOf({text, cites}: ForcesUnit, {frame, width, mark, beside}: Setting): readonly string[] {
  const room = beside ? width - mark.width - MARK.gap : width;
  const tail = citesWidth(cites, frame.size.cite);
  // A no-break space carries citations that have no words before them.
  return text === "" ? (cites.length ? ["\u00a0"] : []) : wrap(text, room, frame.size.label, tail);
}

function heightOfUnit(unit: ForcesUnit, setting: Setting): number {
  const {frame, mark, beside, space} = setting;
  const words = textOf(unit, setting).length * frame.leading.label;
  return beside ? Math.max(mark.height, words) : mark.height + (words ? space.under + words : 0);
}

function heightOf(group: ForcesGroup, setting: Setting): number {
  const {frame, space} = setting;
  const head = wrap(group.title, setting.width, frame.size.title).length * frame.leading.title + space.head;
  const units = group.units.reduce((sum, unit) => sum + heightOfUnit(unit, setting) + space.unit, 0);
  return head + units - space.unit;
}

function planGroup(
  group: ForcesGroup,
  {x, y}: {readonly x: number; readonly y: number},
  setting: Setting
): PlannedGroup {
  const {frame, width, space} = setting;
  const {size, leading} = frame;
  const title = wrap(group.title, width, size.title);
  let top = y + title.length * leading.title + space.head;
  return {
    group,
    head: lettering(x, y + size.title, "start", title, leading.title),
    rule: {x, y: y + title.length * leading.title + space.head / 3, width, height: 0},
    units: group.units.map((unit) => {
      const made = planUnit(unit, {x, y: top}, setting);
      top += heightOfUnit(unit, setting) + space.unit;
      return made;
    })
  };
}

function planUnit(unit: ForcesUnit, {x, y}: {readonly x: number; readonly y: number}, setting: Setting): PlannedUnit {
  const {frame, width, beside, space} = setting;
  const {size, leading, scale} = frame;
  const height = heightOfUnit(unit, setting);
  const mark = {...setting.mark, x, y: beside ? y + (height - setting.mark.height) / 2 : y};
  const name = nameOf(unit.name, mark.width, frame);
  const text = textOf(unit, setting);
  const middle = (lines: number, leading: number, size: number) =>
    mark.y + mark.height / 2 + raised(size) - ((lines - 1) * leading) / 2;
  const [textX, textY] = beside
    ? [x + mark.width + MARK.gap, middle(text.length, leading.label, size.label)]
    : [x, y + mark.height + space.under + size.label];
  return {
    unit,
    mark,
    name: lettering(x + MARK.x * scale, middle(name.length, leading.title, size.title), "start", name, leading.title),
    text: lettering(textX, textY, "start", text, leading.label, text.length ? unit.cites : [], unit.claims),
    over: {x, y, width, height}
  };
}
