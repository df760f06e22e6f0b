// Where everything of the gauge stands, in units of the slide's grid. Arithmetic only: nothing is measured.

import {scaleLinear} from "d3";
import type {GaugeForce, GaugeModel, Preset, Result, Strip} from "./gauge.ts";
import {citesWidth, LEADING, type Lettering, lettering, SIZE, widthOf, wrap} from "./lettering.ts";

export const WIDTH = 1760;
export const HEIGHT = 720;
export const MARKER = {width: 96, height: 68} as const;
/** From the ruler up to the middle of a what-if. */
export const LIFT = 82;

const RULER = {left: 352, right: 1488};
const STRIP = {left: 352, right: 1704};
const NAMES = 310;
const BUTTON = {height: 68, gap: 28, pad: 34};
const LANE = 52;
/** A line of words over a bracket. */
const HEADLINE = 78;
const GAP = 16;

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

interface Point {
  readonly x: number;
  readonly y: number;
}

export interface ForceRow {
  readonly force: GaugeForce;
  readonly name: Lettering;
  /** Middle of the row. */
  readonly y: number;
  readonly box?: Box & {readonly words: Lettering};
  readonly ruler?: RulerRow;
}

export interface RulerRow {
  readonly left: number;
  readonly right: number;
  readonly ticks: readonly {readonly x: number; readonly long: boolean}[];
  readonly labels: readonly Lettering[];
  readonly x: number;
  readonly numeral: string;
  readonly band: readonly [number, number];
  readonly hedge: Lettering;
  readonly whatIf?: {readonly x: number; readonly numeral: string};
}

export interface Button extends Box {
  readonly preset: Preset;
}

export interface StripRow {
  readonly strip: Strip;
  readonly title: Lettering;
  readonly note: Lettering;
  readonly cells: readonly (Box & {readonly name: string; readonly shaded: boolean})[];
  /** Between two days; short where the words for the shade run across. */
  readonly between: readonly (Point & {readonly height: number})[];
  readonly shadedText: Lettering;
  readonly hint: Lettering;
  readonly results: readonly Bracket[];
}

/** A result over or under its days; `from` and `to` undefined where it has none. */
export interface Bracket {
  readonly result: Result;
  readonly y: number;
  /** 1: its ends point down to the strip; -1: up. */
  readonly side: 1 | -1;
  readonly span?: {readonly from: number; readonly to: number; readonly open: boolean};
  readonly words: Lettering;
  readonly large: boolean;
}

export interface GaugePlan {
  readonly rows: readonly ForceRow[];
  readonly target: {readonly name: Lettering; readonly text: Lettering; readonly ends: readonly Point[]};
  readonly ruleY: number;
  readonly question?: {
    readonly title: Lettering;
    readonly buttons: readonly Button[];
    readonly field: Box;
    readonly unit: Lettering;
  };
  readonly strips: readonly StripRow[];
}

export function planGauge(model: GaugeModel): GaugePlan {
  const strips = stripHeights(model);
  const question = model.question ? BUTTON.height + 28 : 0;
  const top = HEIGHT - question - strips.reduce((sum, {above, height, below}) => sum + above + height + below, 0);
  const ruleY = top - 38;
  const rows = planRows(model, ruleY - 8);
  let y = top + question;
  return {
    rows,
    target: planTarget(model, rows),
    ruleY,
    ...(model.question && {question: planQuestion(model.question, top)}),
    strips: model.strips.map((strip, i) => {
      const {above, height, below, shaded} = strips[i] ?? {above: 0, height: 0, below: 0, shaded: []};
      y += above + height + below;
      return planStrip(model, strip, {y: y - below - height, height, shaded});
    })
  };
}

interface StripHeights {
  readonly above: number;
  readonly height: number;
  readonly below: number;
  readonly shaded: readonly string[];
}

/** Results as told stand above the days, the viewer's below; the words for the shade only in the first strip. */
function stripHeights(model: GaugeModel): readonly StripHeights[] {
  const lanes = Math.max(1, model.forces.filter(({distance}) => distance).length);
  return model.strips.map((_, i) => {
    const shaded = i === 0 ? wrap(model.shaded.text, shadedWidth(model), SIZE.small) : [];
    return {
      above: lanes === 1 && model.question ? HEADLINE : lanes * LANE,
      height: 54 + shaded.length * LEADING.small,
      below: model.question ? lanes * LANE : 24,
      shaded
    };
  });
}

/** Each force keeps its row from step to step; rows share what height there is. */
function planRows({forces, maxKm, question}: GaugeModel, height: number): readonly ForceRow[] {
  const above = question ? LIFT + 40 : 44;
  const needs = forces.map(({distance}) => (distance ? above + 84 : 84));
  const spare = (height - needs.reduce((sum, need) => sum + need, 0)) / Math.max(1, forces.length);
  let top = 0;
  return forces.map((force) => {
    const y = top + (force.distance ? above : 44) + spare / 2;
    top += (force.distance ? above + 84 : 84) + spare;
    return force.distance ? rulerRow(force, force.distance, maxKm, y) : boxRow(force, y);
  });
}

function rulerRow(
  force: GaugeForce,
  distance: NonNullable<GaugeForce["distance"]>,
  maxKm: number,
  y: number
): ForceRow {
  const at = scaleLinear([maxKm, 0], [RULER.left, RULER.right]).clamp(true);
  const {km, bandKm, hedge, whatIfKm} = distance;
  const baseline = y + 82;
  const half = widthOf(hedge, SIZE.label) / 2 + GAP;
  const labels = Array.from({length: Math.floor(maxKm / 5) + 1}, (_, i) => i * 5)
    .map((tick) => ({tick, text: tick === 0 ? "0" : `${tick}\u00a0km`}))
    .filter(({tick, text}) => hedge === "" || Math.abs(at(tick) - at(km)) > half + widthOf(text, SIZE.label) / 2)
    .map(({tick, text}) => lettering(at(tick), baseline, "middle", [text]));
  return {
    force,
    y,
    name: nameOf(force, y),
    ruler: {
      left: RULER.left,
      right: RULER.right,
      ticks: Array.from({length: maxKm + 1}, (_, tick) => ({x: at(tick), long: tick % 5 === 0})),
      labels,
      x: at(km),
      numeral: `${km}`,
      band: [at(bandKm[1]), at(bandKm[0])],
      hedge: lettering(at(km), baseline, "middle", [hedge]),
      ...(whatIfKm !== undefined && {whatIf: {x: at(whatIfKm), numeral: `${whatIfKm}`}})
    }
  };
}

function boxRow(force: GaugeForce, y: number): ForceRow {
  const width = widthOf(force.text, SIZE.label) + 56;
  const words = lettering(RULER.left + 28, y + 10, "start", [force.text]);
  return {force, y, name: nameOf(force, y), box: {x: RULER.left, y: y - 34, width, height: 68, words}};
}

function nameOf({name, cites}: GaugeForce, y: number): Lettering {
  const lines = wrap(name, NAMES, SIZE.title, citesWidth(cites));
  return lettering(0, y + 12 - ((lines.length - 1) * LEADING.title) / 2, "start", lines, LEADING.title, cites);
}

function planTarget({target}: GaugeModel, rows: readonly ForceRow[]): GaugePlan["target"] {
  const y = rows.find(({ruler}) => ruler)?.y ?? 0;
  const x = RULER.right + 48;
  const lines = wrap(target.text, WIDTH - x, SIZE.label);
  const first = y + 12 - (lines.length * LEADING.label) / 2;
  return {
    ends: rows.flatMap(({force, ruler, y}) => (force.shown && ruler ? [{x: ruler.right, y}] : [])),
    name: lettering(x, first, "start", [target.name]),
    text: lettering(x, first + LEADING.label, "start", lines)
  };
}

function planQuestion(question: NonNullable<GaugeModel["question"]>, y: number): NonNullable<GaugePlan["question"]> {
  let x = STRIP.left;
  const buttons = question.presets.map((preset) => {
    const width = Math.max(112, widthOf(preset.text, SIZE.label) + 2 * BUTTON.pad);
    const button = {preset, x, y, width, height: BUTTON.height};
    x += width + BUTTON.gap;
    return button;
  });
  const field = {x, y, width: 144, height: BUTTON.height};
  const lines = wrap(question.title, NAMES, SIZE.title);
  return {
    title: lettering(
      0,
      y + BUTTON.height / 2 + 12 - ((lines.length - 1) * LEADING.title) / 2,
      "start",
      lines,
      LEADING.title
    ),
    buttons,
    field,
    unit: lettering(x + field.width + 26, y + BUTTON.height / 2 + 10, "start", [question.typed.unit])
  };
}

function shadedWidth({days, shaded}: GaugeModel): number {
  return ((STRIP.right - STRIP.left) / days.length) * Math.max(1, shaded.days.length) - 2 * GAP;
}

function planStrip(
  model: GaugeModel,
  strip: Strip,
  {y, height, shaded}: {readonly y: number; readonly height: number; readonly shaded: readonly string[]}
): StripRow {
  const at = scaleLinear([0, model.days.length], [STRIP.left, STRIP.right]);
  const cells = model.days.map((name, i) => ({
    name,
    shaded: model.shaded.days.includes(i + 1),
    x: at(i),
    y,
    width: at(1) - at(0),
    height
  }));
  const notes = shaded.length ? wrap(strip.note, NAMES, SIZE.label) : [];
  const titleY = y + (height - LEADING.title - notes.length * LEADING.label) / 2 + 31;
  const stated = strip.results.filter(({whatIf}) => !whatIf);
  const whatIfs = strip.results.filter(({whatIf}) => whatIf);
  return {
    strip,
    title: lettering(0, titleY, "start", [strip.title]),
    note: lettering(0, titleY + LEADING.label, "start", notes),
    cells,
    between: cells.slice(1).map((cell, i) => ({
      x: cell.x,
      y,
      height: shaded.length && cell.shaded && cells[i]?.shaded ? 44 : height
    })),
    shadedText: lettering((cells.find((cell) => cell.shaded)?.x ?? 0) + GAP, y + 74, "start", shaded, LEADING.small),
    hint: lettering(STRIP.left, y - 22, "start", strip.results.length ? [] : [model.hint]),
    results: [
      ...stated.map((result, i) =>
        model.question && stated.length === 1
          ? headline(model, result, y)
          : bracket(model, result, y - LANE / 2 - (stated.length - 1 - i) * LANE, 1)
      ),
      ...whatIfs.map((result, i) => bracket(model, result, y + height + LANE / 2 + i * LANE, -1))
    ]
  };
}

/** A single result: its words over its bracket. */
function headline(model: GaugeModel, result: Result, stripY: number): Bracket {
  const span = spanOf(model, result);
  const y = stripY - 26;
  const start = Math.min(span?.from ?? STRIP.left, WIDTH - widthOf(result.text, SIZE.title));
  return {
    result,
    y,
    side: 1,
    large: true,
    ...(span && {span}),
    words: lettering(start, y - (span ? 18 : -4), "start", [result.text])
  };
}

/** The words stand behind their bracket, before it where there is no room, else in its middle. */
function bracket(model: GaugeModel, result: Result, y: number, side: 1 | -1): Bracket {
  const width = widthOf(result.text, SIZE.label);
  const span = spanOf(model, result);
  const {from, to} = span ?? {from: STRIP.left, to: STRIP.left - GAP};
  const words = (x: number, anchor: Lettering["anchor"]) => lettering(x, y + 10, anchor, [result.text]);
  const drawn = {result, y, side, large: false, ...(span && {span})};
  if (to + GAP + width <= WIDTH) return {...drawn, words: words(to + GAP, "start")};
  if (from - GAP - width >= STRIP.left) return {...drawn, words: words(from - GAP, "end")};
  return {...drawn, words: words((from + to) / 2, "middle")};
}

/** Whole days; what is later runs out of the strip. */
function spanOf({days}: GaugeModel, {arrival}: Result): Bracket["span"] {
  if (!arrival || arrival.last === 0) return undefined;
  const at = scaleLinear([0, days.length], [STRIP.left, STRIP.right]).clamp(true);
  const open = arrival.last > days.length;
  const from = at(Math.max(0, arrival.first - 1));
  return {from: from + 3, to: open ? WIDTH : at(arrival.last) - 3, open};
}
