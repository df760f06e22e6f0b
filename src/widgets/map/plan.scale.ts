// The scale bar of a map: a round number of km at the lower right.

import type {Box, Frame} from "../kit/frame.ts";
import {type Lettering, lettering} from "../kit/lettering.ts";
import {latitudeAt, type Projection, unitsPerKm} from "./projection.ts";

export interface ScaleBar {
  readonly path: string;
  readonly words: readonly Lettering[];
  readonly box: Box;
}

const MOST = 210;
const TICK = 10;
const MARGIN = 26;
/** From the bar up to its words. */
const RISE = 18;

/** No longer than there is room for, and right at the latitude of the middle. */
export function planScale(view: Projection, width: number, height: number, {size, mark}: Frame): ScaleBar {
  const perKm = unitsPerKm(view, latitudeAt(view, height / 2));
  const most = (MOST * mark) / perKm;
  const power = 10 ** Math.floor(Math.log10(most));
  const km = [5, 2, 1].map((times) => times * power).find((value) => value <= most) ?? power;
  const length = km * perKm;
  const [right, y] = [width - MARGIN * mark, height - MARGIN * mark];
  const left = right - length;
  const words = y - RISE * mark;
  return {
    path: `M${left},${y - TICK * mark}V${y}H${right}V${y - TICK * mark}`,
    words: [lettering(left, words, "start", ["0"]), lettering(right, words, "end", [`${km}\u00a0km`])],
    box: {
      x: left - 2 * RISE * mark,
      y: words - size.small,
      width: length + 2 * RISE * mark,
      height: size.small + (RISE + 6) * mark
    }
  };
}
