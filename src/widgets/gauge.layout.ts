// Where everything of the gauge stands, in units of the slide's grid. Arithmetic only: nothing is measured.

import {scaleLinear} from "d3";
import {type Box, FRAME, type Point} from "./frame.ts";
import type {GaugeForce, GaugeModel, Preset} from "./gauge.ts";
import {citesWidth, LEADING, type Lettering, lettering, SIZE, widthOf, wrap} from "./lettering.ts";
import {heightOfStrips, NAMES, planStrips, type StripRow} from "./strip.layout.ts";

/** Heights around a ruler: its marker, up to the middle of a what-if, the row above and below, down to the labels. */
const ROOMY = {marker: 68, lift: 82, above: 122, below: 84, labels: 82};
/** The same for several rulers; only the last has labels at its ticks. */
const CLOSE = {marker: 48, lift: 56, above: 84, below: 62, labels: 58};
const PRINT = {above: 44};
const BOX = 84;

const RULER = {left: 352, right: 1488};
const BUTTON = {height: 68, gap: 28, pad: 34};
const GAP = 16;

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
  readonly marker: number;
  /** Up to the middle of a what-if. */
  readonly lift: number;
  readonly whatIf?: {readonly x: number; readonly numeral: string};
}

export interface Button extends Box {
  readonly preset: Preset;
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
  const question = model.question ? BUTTON.height + 24 : 0;
  const top = FRAME.height - question - heightOfStrips(model);
  const ruleY = top - 38;
  const rows = planRows(model, ruleY - 8);
  return {
    rows,
    target: planTarget(model, rows),
    ruleY,
    ...(model.question && {question: planQuestion(model.question, top)}),
    strips: planStrips(model, top + question)
  };
}

/** Each force keeps its row from step to step; rows share what height there is. */
function planRows({forces, maxKm, question}: GaugeModel, height: number): readonly ForceRow[] {
  const placed = forces.filter(({distance}) => distance);
  const rhythm = {...(placed.length > 1 ? CLOSE : ROOMY), ...(question ? {} : PRINT)};
  const needs = forces.map(({distance}) => (distance ? rhythm.above + rhythm.below : BOX));
  const spare = (height - needs.reduce((sum, need) => sum + need, 0)) / Math.max(1, forces.length);
  let top = 0;
  return forces.map((force, i) => {
    const y = top + (force.distance ? rhythm.above : BOX / 2 + 2) + spare / 2;
    top += (needs[i] ?? 0) + spare;
    if (!force.distance) return boxRow(force, y);
    return rulerRow(force, force.distance, maxKm, y, rhythm, force === placed.at(-1));
  });
}

function rulerRow(
  force: GaugeForce,
  distance: NonNullable<GaugeForce["distance"]>,
  maxKm: number,
  y: number,
  rhythm: typeof ROOMY,
  last: boolean
): ForceRow {
  const at = scaleLinear([maxKm, 0], [RULER.left, RULER.right]).clamp(true);
  const {km, bandKm, hedge, whatIfKm} = distance;
  const baseline = y + rhythm.labels;
  const half = widthOf(hedge, SIZE.label) / 2 + GAP;
  const labels = Array.from({length: last ? Math.floor(maxKm / 5) + 1 : 0}, (_, i) => i * 5)
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
      marker: rhythm.marker,
      lift: rhythm.lift,
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
  const y = rows.find(({force, ruler}) => force.shown && ruler)?.y ?? 0;
  const x = RULER.right + 48;
  const lines = wrap(target.text, FRAME.width - x, SIZE.label);
  const first = y + 12 - (lines.length * LEADING.label) / 2;
  return {
    ends: rows.flatMap(({force, ruler, y}) => (force.shown && ruler ? [{x: ruler.right, y}] : [])),
    name: lettering(x, first, "start", [target.name]),
    text: lettering(x, first + LEADING.label, "start", lines)
  };
}

function planQuestion(question: NonNullable<GaugeModel["question"]>, y: number): NonNullable<GaugePlan["question"]> {
  let x = RULER.left;
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
