// What every drawing is made of: one svg, named parts made once, and words.

import {type Selection, select} from "d3";
import type {Frame} from "../frame.ts";
import type {Lettering} from "../lettering.ts";
import type {Model} from "../widget.ts";

/** Marks of one name under a parent, one a datum; made when they enter. `shape` is "tag.name". */
export function marks<D>(
  parent: Element,
  shape: string,
  data: readonly D[],
  key?: (datum: D, index: number) => string
): Selection<SVGElement, D, Element, unknown> {
  const [tag = "g", name = ""] = shape.split(".");
  const late = parent.closest("svg[data-drawn]") !== null;
  const joined = select<Element, unknown>(parent)
    .selectChildren<SVGElement, D>(shape)
    .data(data, key as (datum: unknown, index: number) => string)
    .join((enter) =>
      enter
        .append<SVGElement>(tag)
        .attr("class", name)
        .attr("data-late", late ? "" : null)
    );
  return sparing(joined);
}

type Value<E, D> = string | number | null | ((this: E, datum: D, i: number, all: ArrayLike<E>) => unknown);

/** The selection, writing only what differs: a browser styles, lays out and paints again whatever is written, changed or not. */
export function sparing<E extends Element, D, P extends Element>(
  drawn: Selection<E, D, P, unknown>
): Selection<E, D, P, unknown> {
  const each = (value: Value<E, D>, put: (element: E, text: string | null) => void) =>
    drawn.each(function (datum, i, all) {
      const given = typeof value === "function" ? value.call(this, datum, i, all as ArrayLike<E>) : value;
      put(this, given === null || given === undefined ? null : `${given}`);
    });
  return Object.assign(drawn, {
    attr: (name: string, value: Value<E, D>) =>
      each(value, (element, text) => {
        if (text === null) element.removeAttribute(name);
        else write(element, name, text);
      }),
    text: (value: Value<E, D>) =>
      each(value, (element, text) => {
        if (element.textContent !== (text ?? "")) element.textContent = text;
      })
  });
}

/** Writes an attribute where it differs. */
export function write(element: Element, name: string, text: string): void {
  if (element.getAttribute(name) !== text) element.setAttribute(name, text);
}

/** Writes a property of an element's own style where it differs. */
export function writeStyle({style}: HTMLElement | SVGElement, name: string, text: string): void {
  if (style.getPropertyValue(name) !== text) style.setProperty(name, text);
}

const drawnFrom = new WeakMap<Element, string>();

/** Those of the marks that were last drawn from something else: for what takes its time, and is drawn from its datum alone. */
export function differing<D>(drawn: Selection<SVGElement, D, Element, unknown>): typeof drawn {
  const those = drawn.filter(function (datum) {
    const text = JSON.stringify(datum);
    if (drawnFrom.get(this) === text) return false;
    drawnFrom.set(this, text);
    return true;
  });
  return sparing(those);
}

/** The one part of this name: a layer, in the order of the first drawing. */
export function part(parent: Element, shape: string): SVGElement {
  return marks(parent, shape, [null]).node() as SVGElement;
}

/** The drawing's svg, as high as its plan, which is read out as its alternative; what enters once it is drawn may show it. */
export function picture(
  root: HTMLElement,
  model: Model,
  {stacked, scale, size}: Frame,
  {width, height}: {readonly width: number; readonly height: number},
  draw: (svg: SVGElement) => void
): void {
  const svg = part(root, "svg.picture");
  write(svg, "class", stacked ? "picture narrow" : "picture");
  write(svg, "viewBox", `0 0 ${width} ${height}`);
  write(svg, "role", "img");
  write(svg, "aria-label", model.alternative);
  for (const [name, value] of Object.entries({...size, units: width, high: height, scale}))
    writeStyle(root, `--${name}`, `${value}`);
  draw(svg);
  write(svg, "data-drawn", "");
}

/** Prefix for ids: that of the figure, which differs in every copy. */
export function idOf(root: HTMLElement, name: string): string {
  return `${root.closest("figure")?.id || "Widget"}-${name}`;
}

/** Blocks of words, one text element each. */
export function words(parent: Element, shape: string, data: readonly Lettering[]): void {
  marks(parent, shape, data)
    .attr("x", ({x}) => x)
    .attr("y", ({y}) => y)
    .attr("text-anchor", ({anchor}) => anchor)
    .each(function (block) {
      marks(this, "tspan.run", block.lines)
        .attr("x", block.x)
        .attr("dy", (_, i) => (i === 0 ? null : block.leading))
        .text((line, i) => (i < block.lines.length - 1 ? `${line} ` : line));
      marks(this, "tspan.cites", block.cites.length ? [block.cites.join(" ")] : [])
        .attr("dx", "0.42em")
        .attr("dy", "-0.47em")
        .attr("data-rests", block.claims.join(" "))
        .text((cites) => cites)
        // Behind lines that came later.
        .raise();
    });
}
