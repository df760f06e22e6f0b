// Stripes as paths: Chromium prints a pattern, and a long repeating gradient, as a bitmap.

import type {Box} from "../../widgets/kit/frame.ts";

const SVG = "http://www.w3.org/2000/svg";
/** Longer than any slide is wide. */
const LENGTH = 2000;

interface Stripes {
  /** Across a stripe, and from one to the next. */
  readonly width: number;
  readonly period: number;
  /** To the right; else they rise. */
  readonly fall?: boolean;
}

/** A band of stripes, so many px high, which its box cuts off. */
export function hatching(height: number, stripes: Stripes): SVGElement {
  const svg = made("svg", {class: "hatching", height: `${height}`, "aria-hidden": "true"});
  const d = pathOf({x: 0, y: 0, width: LENGTH, height}, stripes);
  svg.append(made("path", {d, fill: "currentColor"}));
  return svg;
}

/** Draws as a path whatever a sheet fills with a pattern of stripes, in the ink and at the place of the pattern. */
export function hatchPatterns(sheet: HTMLElement): void {
  for (const mark of sheet.querySelectorAll<SVGElement>("svg [fill^='url(']")) {
    const id = /#([^")]+)/.exec(mark.getAttribute("fill") ?? "")?.[1] ?? "";
    const pattern = sheet.querySelector(`pattern[id="${CSS.escape(id)}"]`);
    if (pattern) hatch(mark, pattern);
  }
}

/** Puts stripes under the mark, cut to its shape; the mark keeps its outline. */
function hatch(mark: SVGElement, pattern: Element): void {
  const id = `${pattern.id}-${hatchings++}`;
  const group = made("g", {class: pattern.getAttribute("class") ?? ""});
  const clip = made("clipPath", {id});
  const transform = mark.getAttribute("transform");
  if (transform) group.setAttribute("transform", transform);
  const shape = mark.cloneNode() as SVGElement;
  for (const name of ["id", "class", "fill", "transform"]) shape.removeAttribute(name);
  clip.append(shape);
  const scale = Number(/scale\(([\d.]+)\)/.exec(pattern.getAttribute("patternTransform") ?? "")?.[1] ?? 1);
  const width = scale * Number(pattern.firstElementChild?.getAttribute("width"));
  const period = scale * Number(pattern.getAttribute("width"));
  const fall = /rotate\(-/.test(pattern.getAttribute("patternTransform") ?? "");
  const d = pathOf(reachOf(mark), {width, period, fall});
  group.append(clip, made("path", {class: "stroke", d, "clip-path": `url(#${id})`}));
  mark.before(group);
  mark.setAttribute("fill", "none");
}
let hatchings = 0;

/** What a mark may cover, in its own units: a rectangle's own box, else all of the drawing, wherever it was moved to. */
function reachOf(mark: SVGElement): Box {
  const [x, y, width, height] = ["x", "y", "width", "height"].map((name) => Number(mark.getAttribute(name)));
  if (mark.tagName === "rect") return {x: x ?? 0, y: y ?? 0, width: width ?? 0, height: height ?? 0};
  const {width: w, height: h} = (mark.closest("svg") as SVGSVGElement).viewBox.baseVal;
  return {x: -w, y: -h, width: 3 * w, height: 3 * h};
}

/** Stripes at 45 degrees, which lie alike wherever the box is. */
function pathOf({x, y, width, height}: Box, stripes: Stripes): string {
  const across = stripes.width * Math.SQRT2;
  const apart = stripes.period * Math.SQRT2;
  const {fall = false} = stripes;
  const first = Math.floor((x - across + (fall ? -y - height : y)) / apart);
  const last = Math.ceil((x + width + (fall ? -y : y + height)) / apart);
  const px = (value: number) => Number(value.toFixed(1));
  return Array.from({length: last - first}, (_, i) => (first + i) * apart + (fall ? y : -y))
    .map((left) => `M${px(left)},${px(y)}h${px(across)}l${px(fall ? height : -height)},${px(height)}h${px(-across)}z`)
    .join("");
}

function made(name: string, attributes: Readonly<Record<string, string>>): SVGElement {
  const element = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  return element;
}
