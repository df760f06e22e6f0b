// Native controls, transparent, laid over a drawing: they bring keyboard, touch and screen reader with them.

import {select} from "d3";
import type {EntryId} from "../../../briefing/ids.ts";
import type {Subject} from "../../../briefing/subjects.ts";
import type {Box} from "../frame.ts";
import type {Act} from "../widget.ts";
import {sparing, writeStyle} from "./drawing.ts";
import {followHand, isHeld} from "./hand.ts";
import {followPen, type Scale} from "./pen.ts";

export interface Range {
  readonly subject: Subject;
  readonly label: string;
  readonly valueText: string;
  /** The mark that it moves. */
  readonly mark?: string;
  readonly value: number;
  /** Where the values lie, first to last; the control reaches half a thumb further on both sides. */
  readonly over: Box;
  /** Width of the thumb, and how far it reaches up over the control. */
  readonly thumb: number;
  readonly rise: number;
  /** The greatest value stands at the left. */
  readonly reversed: boolean;
}

export interface Push {
  readonly id: string;
  readonly label: string;
  readonly pressed?: boolean;
  /** The mark that it stands for, which has a twin in another picture. */
  readonly mark?: string;
  readonly over: Box;
  push(act: Act): void;
}

/** Where a press opens what a mark rests on. */
export interface Cite {
  readonly id: string;
  /** What it is about; what it rests on is in the card. */
  readonly label: string;
  readonly claims: readonly EntryId[];
  readonly over: Box;
}

/** What lies over a control of each kind, and is reached after it by Tab, whichever step brought it in. */
export const BEHIND = {
  push: "input.field, input.range, button.cite-press",
  field: "input.range, button.cite-press",
  range: "button.cite-press"
};

type Bound<D> = D & {readonly act: Act};

/** Drag and arrow keys move, letting go sets, a double click clears. The element outlives every redraw of its subject. */
export function ranges(root: HTMLElement, data: readonly Range[], act: Act | undefined): void {
  const bound = act ? data.map((datum) => ({...datum, act})) : [];
  const joined = select(root)
    .selectChildren<HTMLInputElement, Bound<Range>>("input.range")
    .data(bound, ({subject}) => subject.id)
    .join((enter) =>
      enter
        .insert("input", BEHIND.range)
        .attr("class", "range")
        .attr("type", "range")
        .on("input", (event: Event, {act, subject}) => act.move(subject.id, readValue(event)))
        .on("change", (event: Event, {act, subject}) => act.set(subject.id, readValue(event)))
        .on("dblclick", (_, {act, subject}) => act.clear(subject.id))
        .each(function () {
          followPen<Bound<Range>>(this, scaleOf);
          followHand(this, () => writeValue(this));
        })
    );
  sparing(joined)
    .attr("min", ({subject}) => subject.min)
    .attr("max", ({subject}) => subject.max)
    .attr("step", ({subject}) => subject.step)
    .attr("dir", ({reversed}) => (reversed ? "rtl" : "ltr"))
    .attr("aria-label", ({label}) => label)
    .attr("data-mark", ({mark}) => mark ?? null)
    .attr("aria-valuetext", ({valueText}) => valueText)
    .each(function ({over, thumb, rise}) {
      if (!isHeld(this)) writeValue(this);
      overlay(this, {...over, x: over.x - thumb / 2, width: over.width + thumb});
      writeStyle(this, "--thumb-width", `${thumb}`);
      writeStyle(this, "--thumb-height", `${over.height + rise}`);
      writeStyle(this, "--thumb-rise", `${rise}`);
    });
}

/** The value that it was last drawn with. */
function writeValue(input: HTMLInputElement): void {
  input.value = `${select<HTMLInputElement, Range>(input).datum().value}`;
}

function scaleOf({subject: {min, max}, thumb, over, reversed}: Range): Scale {
  return {min, max, reversed, thumbShare: thumb / (over.width + thumb)};
}

export function pushes(root: HTMLElement, data: readonly Push[], act: Act | undefined): void {
  const bound = act ? data.map((datum) => ({...datum, act})) : [];
  const joined = select(root)
    .selectChildren<HTMLButtonElement, Bound<Push>>("button.push")
    .data(bound, ({id}) => id)
    .join((enter) =>
      enter
        .insert("button", BEHIND.push)
        .attr("class", "push")
        .attr("type", "button")
        .on("click", (_, datum) => datum.push(datum.act))
    );
  sparing(joined)
    .attr("aria-label", ({label}) => label)
    .attr("data-mark", ({mark}) => mark ?? null)
    .attr("aria-pressed", ({pressed}) => (pressed === undefined ? null : `${pressed}`))
    .each(function ({over}) {
      overlay(this, over);
    });
}

/** Citations over marks: the deck opens the same card on them as on one in the text. */
export function cites(root: HTMLElement, data: readonly Cite[], act: Act | undefined): void {
  const joined = select(root)
    .selectChildren<HTMLButtonElement, Cite>("button.cite-press")
    .data(act ? data : [], ({id}) => id)
    .join((enter) => enter.append("button").attr("class", "cite-press").attr("type", "button"));
  sparing(joined)
    .attr("aria-label", ({label}) => label)
    .attr("data-claims", ({claims}) => claims.join(" "))
    .each(function ({over}) {
      overlay(this, over);
    });
}

/** In units of the drawing, so that it follows every scale. */
export function overlay(element: HTMLElement, over: Box): void {
  for (const side of ["x", "y", "width", "height"] as const) writeStyle(element, `--${side}`, `${over[side]}`);
}

function readValue(event: Event): number {
  return (event.currentTarget as HTMLInputElement).valueAsNumber;
}
