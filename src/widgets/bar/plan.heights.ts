// How high the rows of the bar are, and how loosely they stand.

import {type Frame, scaled} from "../kit/frame.ts";
import type {BarRow} from "./model.ts";
import type {Tag} from "./plan.labels.ts";

/** Words beside the line. */
export const GAIN = {size: 32, leading: 40};
const BAR = {least: 32, most: 92, tight: 48, stacked: 36};
/** Heights of the heads, of lines of words and of what stands over and under a bar: as wished, and where there are many rows. */
const LOOSE = {
  head: 52,
  title: 40,
  text: 36,
  label: 44,
  bracket: 48,
  below: 46,
  under: 36,
  gap: 20,
  most: 110,
  words: 0
};
const TIGHT = {...LOOSE, title: 37, text: 32, label: 35, bracket: 42, below: 41, under: 32, gap: 2, most: 28};
const STACKED = {
  head: 40,
  title: 23,
  text: 21,
  label: 24,
  bracket: 34,
  below: 27,
  under: 21,
  gap: 30,
  most: 30,
  words: 8
};

type Rhythm = typeof LOOSE;
export interface Words {
  readonly labels: readonly Tag[];
  readonly inside: readonly Tag[];
  readonly row: BarRow;
  readonly lanes: number;
  readonly title: readonly string[];
  readonly text: readonly string[];
  readonly gain: readonly string[];
  /** What a viewer sets does not go beside the contingent: it has a line of its own under it. */
  readonly apart: boolean;
}

export interface Heights {
  readonly rhythm: Rhythm;
  readonly barHeight: number;
  /** Of the whole drawing. */
  readonly height: number;
  readonly rows: readonly {readonly top: number; readonly height: number}[];
}

interface Setting {
  readonly frame: Frame;
  readonly rhythm: Rhythm;
  /** The last row has room for what a viewer sets: under others nothing stands yet when it does. */
  readonly settable: boolean;
}

/** Rows from top to bottom: as high as they must be, or sharing what height the frame has. */
export function planHeights(all: readonly Words[], settable: boolean, frame: Frame): Heights {
  const setting = (rhythm: Rhythm): Setting => ({frame, rhythm, settable});
  const [loose, tight] = [scaled(LOOSE, frame.scale), scaled(TIGHT, frame.scale)];
  const fits = heightOf(all, setting(loose), BAR.least) <= frame.height - loose.head;
  const chosen = setting(frame.stacked ? STACKED : fits ? loose : tight);
  const {rhythm} = chosen;
  const barHeight = frame.stacked ? BAR.stacked : fittingHeight(all, chosen, fits ? BAR.most : BAR.tight);
  const used = heightOf(all, chosen, barHeight);
  const spare = Math.max(0, frame.height - rhythm.head - used);
  const gap = Math.min(rhythm.most, rhythm.gap + spare / Math.max(1, all.length - 1));
  let top = rhythm.head;
  const rows = needsOf(all, chosen, barHeight).map((height) => {
    const row = {top, height};
    top += height + gap;
    return row;
  });
  return {
    rhythm,
    barHeight,
    height: frame.stacked ? rhythm.head + used : Math.max(frame.height, rhythm.head + used),
    rows
  };
}

/** The highest bar with which all rows fit. */
function fittingHeight(all: readonly Words[], setting: Setting, most: number): number {
  const room = setting.frame.height - setting.rhythm.head;
  let height = most;
  while (height > BAR.least && heightOf(all, setting, height) > room) height -= 4;
  return height;
}

function heightOf(all: readonly Words[], setting: Setting, barHeight: number): number {
  const needs = needsOf(all, setting, barHeight);
  return needs.reduce((sum, need) => sum + need, setting.rhythm.gap * (all.length - 1));
}

function needsOf(all: readonly Words[], setting: Setting, barHeight: number): readonly number[] {
  return all.map((words, i) => needOf(words, setting, barHeight, i === all.length - 1));
}

function needOf(words: Words, {rhythm, frame, settable}: Setting, barHeight: number, last: boolean): number {
  const {row, lanes, gain} = words;
  const fades = row.segments.some(({fadeFrom, fadeTo}) => fadeFrom + fadeTo > 0);
  const kept = last && settable && fades ? 1 : 0;
  const below = (row.contingent ? 1 : 0) + (frame.stacked ? row.whatIfs.length : kept);
  const bracket = row.bracket ? rhythm.bracket : 0;
  const second = !frame.stacked && words.apart && kept ? rhythm.text : 0;
  const drawing = lanes * rhythm.label + barHeight + (below ? rhythm.below : 0) + second;
  if (frame.stacked) {
    const more = Math.max(0, below - 1) * frame.leading.label;
    const brings = gain.length ? 6 + gain.length * frame.leading.label : 0;
    return heightOfWords(words, rhythm) + rhythm.words + bracket + drawing + more + brings;
  }
  return bracket + Math.max(drawing, heightOfWords(words, rhythm), gain.length * GAIN.leading * frame.scale);
}

/** Lines of words of a row. */
export const heightOfWords = ({title, text}: Words, rhythm: Rhythm) =>
  title.length * rhythm.title + text.length * rhythm.text;
