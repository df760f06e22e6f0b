// The scale bar of a map: a round number of km at the lower right.

import type {Words} from "../../words/en.ts";
import {kmText} from "../../words/quantity.ts";
import type {Box, Frame, Size} from "../kit/frame.ts";
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
export function planScale(view: Projection, {width, height}: Size, {size, scale}: Frame, words: Words): ScaleBar {
  const perKm = unitsPerKm(view, latitudeAt(view, height / 2));
  const most = (MOST * scale) / perKm;
  const power = 10 ** Math.floor(Math.log10(most));
  const km = [5, 2, 1].map((times) => times * power).find((value) => value <= most) ?? power;
  const length = km * perKm;
  const [right, y] = [width - MARGIN * scale, height - MARGIN * scale];
  const left = right - length;
  const over = y - RISE * scale;
  return {
    path: `M${left},${y - TICK * scale}V${y}H${right}V${y - TICK * scale}`,
    words: [lettering(left, over, "start", [words.numeral(0)]), lettering(right, over, "end", [kmText(km, words)])],
    box: {
      x: left - 2 * RISE * scale,
      y: over - size.small,
      width: length + 2 * RISE * scale,
      height: size.small + (RISE + 6) * scale
    }
  };
}
