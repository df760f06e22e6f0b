// Where everything of the gauge stands, in units of its frame. Arithmetic only: nothing is measured.

import {scaleLinear} from "d3";
import {wordsOf} from "../../words/catalogue.ts";
import {kmText} from "../../words/quantity.ts";
import {type Box, type Frame, type Point, scaled} from "../kit/frame.ts";
import {citesWidth, type Lettering, lettering, raised, widthOf, wrap} from "../kit/lettering.ts";
import type {Distance, GaugeForce, GaugeModel} from "./model.ts";
import {STRIP} from "./plan.brackets.ts";
import {heightOfQuestion, planQuestion, type Question} from "./plan.question.ts";
import {heightOfStrips, NAMES, planStrips, type StripRow} from "./plan.strip.ts";

/** Heights around a ruler: its marker, up to the middle of a what-if, the row above and below, down to the labels. */
const ROOMY = {marker: 68, lift: 82, above: 122, below: 84, labels: 82};
/** The same for several rulers; only the last has labels at its ticks. */
const CLOSE = {marker: 48, lift: 56, above: 84, below: 62, labels: 58};
const PRINT = {above: 44};
/** Left of a ruler; right of it there is room for the target, whose name stands so far from it. */
const RULER = {left: STRIP.left, target: 272, away: 48};
const BOX = {x: 28, y: 16};
const GAP = 16;
/** From the last row down to what is under the rule, and from there up to it. */
const RULE = {down: 46, up: 38};
/** Between rows whose words stand over them, and from the last one to the rule. */
const STACKED = {head: 4, row: 22, rule: 14};

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
  /** Its words stand beside it. */
  readonly whatIf?: {readonly x: number; readonly numeral: string; readonly words: Lettering};
}

export interface GaugePlan {
  readonly width: number;
  readonly height: number;
  readonly rows: readonly ForceRow[];
  readonly target: {readonly name: Lettering; readonly text: Lettering; readonly ends: readonly Point[]};
  readonly ruleY: number;
  readonly question?: Question;
  readonly strips: readonly StripRow[];
}

type Rhythm = typeof ROOMY;

export function planGauge(model: GaugeModel, frame: Frame): GaugePlan {
  const question = model.question ? heightOfQuestion(model.question, frame) : 0;
  const lower = question + heightOfStrips(model, frame);
  const {rows, bottom} = planRows(model, frame, frame.height - lower - RULE.down * frame.scale);
  const top = frame.stacked
    ? bottom + 2 * STACKED.rule
    : Math.max(frame.height - lower, bottom + RULE.down * frame.scale);
  return {
    width: frame.width,
    height: top + lower,
    rows,
    target: planTarget(model, rows, frame),
    ruleY: top - (frame.stacked ? STACKED.rule : RULE.up * frame.scale),
    ...(model.question && {question: planQuestion(model.question, top, frame)}),
    strips: planStrips(model, top + question, frame)
  };
}

/** Each force keeps its row from step to step; rows share what height there is. */
function planRows(model: GaugeModel, frame: Frame, height: number): {rows: readonly ForceRow[]; bottom: number} {
  const {forces, target, question} = model;
  const placed = forces.filter(({distance}) => distance);
  const rhythm = scaled({...(placed.length > 1 ? CLOSE : ROOMY), ...(question ? {} : PRINT)}, frame.scale);
  const own = forces.map((force) => {
    const name = wrap(force.name, frame.stacked ? frame.width : NAMES, frame.size.title, tailOf(force, frame));
    const head = frame.stacked ? name.length * frame.leading.title + STACKED.head : 0;
    const text = wrap(force.text, rulerOf(target, frame).box - 2 * BOX.x * frame.scale, frame.size.label);
    const boxed = text.length * frame.leading.label + 2 * BOX.y * frame.scale;
    const tail =
      frame.stacked && force === placed.at(-1) ? targetLines(target, frame).length * frame.leading.label + 4 : 0;
    const body = force.distance ? rhythm.above + rhythm.below + tail : boxed + (frame.stacked ? 0 : GAP);
    return {force, name, head, text, boxed, need: head + body};
  });
  const spare = frame.stacked
    ? STACKED.row
    : Math.max(0, height - own.reduce((sum, {need}) => sum + need, 0)) / Math.max(1, own.length);
  const lead = frame.stacked ? 0 : spare / 2;
  let bottom = 0;
  const rows = own.map(({force, name, head, text, boxed, need}) => {
    const top = bottom + lead;
    const y = top + head + (force.distance ? rhythm.above : boxed / 2 + (frame.stacked ? 0 : GAP / 2 + 2));
    const row = {force, y, name: nameOf(force, name, frame.stacked ? top + frame.size.title : y, frame)};
    bottom += need + spare;
    if (!force.distance) return {...row, box: planBox(text, y, boxed, frame)};
    return {...row, ruler: planRuler(model, force.distance, y, rhythm, force === placed.at(-1), frame)};
  });
  return {rows, bottom: bottom - (frame.stacked ? spare : 0)};
}

/** Left and right of a ruler, and the width of a box in its place. */
function rulerOf(
  {name}: GaugeModel["target"],
  {stacked, width, size}: Frame
): {left: number; right: number; box: number} {
  const target = Math.max(RULER.target, RULER.away + widthOf(name, size.title));
  return stacked
    ? {left: 26, right: width - 26, box: width}
    : {left: RULER.left, right: width - target, box: width - RULER.left};
}

function planRuler(
  model: GaugeModel,
  {km, bandKm, hedge, whatIfKm}: Distance,
  y: number,
  rhythm: Rhythm,
  last: boolean,
  frame: Frame
): RulerRow {
  const {maxKm, whatIfName} = model;
  const words = wordsOf(model);
  const {left, right} = rulerOf(model.target, frame);
  const {label} = frame.size;
  const at = scaleLinear([maxKm, 0], [left, right]).clamp(true);
  const baseline = y + rhythm.labels - (frame.stacked ? 4 : 0);
  const half = widthOf(hedge, label) / 2;
  const hedgeX = Math.min(frame.width - half, Math.max(half, at(km)));
  const every = labelEvery(kmText(maxKm, words), maxKm, right - left, frame);
  const fine = (right - left) / maxKm < 5 ? 5 : 1;
  const labels = Array.from({length: last ? Math.floor(maxKm / every) + 1 : 0}, (_, i) => i * every)
    .map((tick) => ({x: at(tick), text: tick === 0 ? words.numeral(0) : kmText(tick, words)}))
    .filter(({x, text}) => hedge === "" || Math.abs(x - hedgeX) > half + GAP * frame.scale + widthOf(text, label) / 2)
    .map(({x, text}) => lettering(x, baseline, "middle", [text]));
  return {
    left,
    right,
    ticks: Array.from({length: Math.floor(maxKm / fine) + 1}, (_, i) => ({
      x: at(i * fine),
      long: (i * fine) % 5 === 0
    })),
    labels,
    x: at(km),
    numeral: words.numeral(km),
    band: [at(bandKm[1]), at(bandKm[0])],
    hedge: lettering(hedgeX, baseline, "middle", [hedge]),
    marker: rhythm.marker,
    lift: rhythm.lift,
    ...(whatIfKm !== undefined && {
      whatIf: {
        x: at(whatIfKm),
        numeral: words.numeral(whatIfKm),
        words: besideWhatIf(whatIfName, at(whatIfKm), rhythm, frame)
      }
    })
  };
}

/** Left of what the viewer sets, right of it where there is no room; counted from its place on the ruler. */
function besideWhatIf(text: string, x: number, {lift}: Rhythm, {size, scale}: Frame): Lettering {
  const off = 64 * scale;
  const before = x - off - widthOf(text, size.label) >= 0;
  return lettering(before ? -off : off, raised(size.label) - lift, before ? "end" : "start", [text]);
}

/** Kilometers from label to label: as close as they stand apart. */
function labelEvery(longest: string, maxKm: number, width: number, {size, scale}: Frame): number {
  const widest = widthOf(longest, size.label) + 2 * GAP * scale;
  return [5, 10, 20, 25].find((km) => (km * width) / maxKm >= widest) ?? 50;
}

function planBox(lines: readonly string[], y: number, height: number, frame: Frame): NonNullable<ForceRow["box"]> {
  const {left} = frame.stacked ? {left: 1} : RULER;
  const widest = Math.max(...lines.map((line) => widthOf(line, frame.size.label)));
  const first = y + raised(frame.size.label) - ((lines.length - 1) * frame.leading.label) / 2;
  const words = lettering(left + BOX.x * frame.scale, first, "start", lines, frame.leading.label);
  return {x: left, y: y - height / 2, width: widest + 2 * BOX.x * frame.scale, height, words};
}

const tailOf = ({cites}: GaugeForce, {size}: Frame) => citesWidth(cites, size.cite);

/** Beside its row, or over it. */
function nameOf(
  {cites, claims}: GaugeForce,
  lines: readonly string[],
  y: number,
  {stacked, size, leading}: Frame
): Lettering {
  const first = stacked ? y : y + raised(size.title) - ((lines.length - 1) * leading.title) / 2;
  return lettering(0, first, "start", lines, leading.title, cites, claims);
}

/** Beside the first ruler's end, or under the last one's. */
function planTarget({target}: GaugeModel, rows: readonly ForceRow[], frame: Frame): GaugePlan["target"] {
  const rulers = rows.filter(({force, ruler}) => force.shown && ruler);
  const ends = rulers.map(({ruler, y}) => ({x: ruler?.right ?? 0, y}));
  const {size, leading, width} = frame;
  const lines = targetLines(target, frame);
  if (frame.stacked) {
    const y = (rulers.at(-1)?.y ?? 0) + ROOMY.below * frame.scale + size.label + 6;
    const widest = Math.max(...lines.map((line) => widthOf(line, size.label)));
    return {
      ends,
      name: lettering(width - widest - 8, y, "end", [target.name]),
      text: lettering(width, y, "end", lines, leading.label)
    };
  }
  const x = rulerOf(target, frame).right + RULER.away;
  const first = (rulers[0]?.y ?? 0) + raised(size.title) - (lines.length * leading.label) / 2;
  return {
    ends,
    name: lettering(x, first, "start", [target.name]),
    text: lettering(x, first + leading.label, "start", lines, leading.label)
  };
}

function targetLines(target: GaugeModel["target"], frame: Frame): readonly string[] {
  const {stacked, width, size} = frame;
  const taken = stacked ? widthOf(target.name, size.title) + 8 : rulerOf(target, frame).right + RULER.away;
  return wrap(target.text, width - taken, size.label);
}
