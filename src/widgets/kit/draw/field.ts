// A number field over a drawing: what is typed counts when it is committed and lies in the range.

import {select} from "d3";
import type {Subject} from "../../../briefing/subjects.ts";
import type {Box} from "../frame.ts";
import type {Act} from "../widget.ts";
import {BEHIND, overlay} from "./controls.ts";

export interface Field {
  readonly subject: Subject;
  readonly label: string;
  readonly prompt: string;
  /** Words beside the field while it holds something else. */
  readonly range: string;
  readonly value?: number;
  readonly over: Box;
  readonly hint: Box;
}

type Bound = Field & {readonly act: Act; readonly hintId: string};

export function fields(root: HTMLElement, prefix: string, data: readonly Field[], act: Act | undefined): void {
  const bound = act ? data.map((datum) => ({...datum, act, hintId: `${prefix}-range`})) : [];
  select(root)
    .selectChildren<HTMLInputElement, Bound>("input.field")
    .data(bound, ({subject}) => subject.id)
    .join((enter) =>
      enter
        .insert("input", BEHIND.field)
        .attr("class", "field")
        .attr("type", "number")
        .attr("inputmode", "decimal")
        .on("change", (event: Event, datum) => commit(event.currentTarget as HTMLInputElement, datum))
    )
    .attr("min", ({subject}) => subject.min)
    .attr("max", ({subject}) => subject.max)
    .attr("step", ({subject}) => subject.step)
    .attr("placeholder", ({prompt}) => prompt)
    .attr("aria-label", ({label}) => label)
    .attr("aria-describedby", ({hintId}) => hintId)
    .classed("pressed", ({value}) => value !== undefined)
    .each(function (datum) {
      write(this, datum.value);
      overlay(this, datum.over);
    });
  select(root)
    .selectChildren<HTMLSpanElement, Bound>("span.range-hint")
    .data(bound, ({subject}) => subject.id)
    .join((enter) => enter.insert("span", BEHIND.field).attr("class", "range-hint"))
    .attr("id", ({hintId}) => hintId)
    .text(({range}) => range)
    .each(function ({hint}) {
      overlay(this, hint);
    });
}

function commit(input: HTMLInputElement, {act, subject, value}: Bound): void {
  if (!input.validity.valid) return;
  input.defaultValue = input.value;
  if (input.value !== "") act.set(subject.id, input.valueAsNumber);
  else if (value !== undefined) act.clear(subject.id);
}

/** Writes the value, but not over what is being typed: that is what differs from the text written or committed last. */
function write(input: HTMLInputElement, value: number | undefined): void {
  const text = value === undefined ? "" : `${value}`;
  const changed = input.value !== input.defaultValue || input.validity.badInput;
  if (changed && document.activeElement === input) return;
  input.defaultValue = text;
  input.value = text;
}
