// Stripes and fades as patterns and gradients of one drawing; every copy of a drawing has its own.

import type {Hue} from "../../../briefing/ids.ts";
import type {Frame} from "../frame.ts";
import {idOf, marks, part, write} from "./drawing.ts";

export type InkHue = Hue | "none";

export interface Stripes {
  /** Undoes that of the marks they fill. */
  readonly shrink?: number;
  /** They fall to the right, where what they fill rises. */
  readonly fall?: boolean;
}

/** Makes what the fills of a drawing refer to. */
export function inks(
  svg: SVGElement,
  root: HTMLElement,
  {scale}: Frame,
  hues: readonly InkHue[],
  {shrink = 1, fall = false}: Stripes = {}
): void {
  const defs = part(svg, "defs.inks");
  marks(defs, "pattern.stripe", [...new Set(hues)], String)
    .attr("id", (hue) => idOf(root, `stripe-${hue}`))
    .attr("patternUnits", "userSpaceOnUse")
    .attr("width", 16)
    .attr("height", 16)
    .attr("patternTransform", `rotate(${fall ? -45 : 45}) scale(${((1 + scale) / 2) * shrink})`)
    .each(function (hue) {
      write(this, "class", `stripe hue-${hue}`);
      marks(this, "rect.stroke", [null]).attr("width", 8).attr("height", 16);
    });
  marks(defs, "linearGradient.fade", ["from", "to"], String)
    .attr("id", (end) => idOf(root, `fade-${end}`))
    .attr("x1", (end) => (end === "from" ? 1 : 0))
    .attr("x2", (end) => (end === "from" ? 0 : 1))
    .each(function () {
      marks(this, "stop.paper", [0, 1])
        .attr("offset", (at) => at * 0.92)
        .attr("stop-opacity", (at) => at);
    });
}

export function stripes(root: HTMLElement, hue: InkHue): string {
  return `url(#${idOf(root, `stripe-${hue}`)})`;
}

/** A fade to the paper, at the section's lower or upper end. */
export function fade(root: HTMLElement, end: "from" | "to"): string {
  return `url(#${idOf(root, `fade-${end}`)})`;
}
