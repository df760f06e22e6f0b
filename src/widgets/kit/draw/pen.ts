// Chromium moves a native range with mouse and finger, but not with a pen: its thumb is made to follow one here.

import {select} from "d3";

export interface Scale {
  readonly min: number;
  readonly max: number;
  /** Share of the control's width that its thumb takes. */
  readonly thumbShare: number;
  readonly reversed: boolean;
}

/** Turns a pen's drag into the control's own `input` events. */
export function followPen<D>(input: HTMLInputElement, scaleOf: (datum: D) => Scale): void {
  select<HTMLInputElement, D>(input)
    .on("pointerdown.pen", (event: PointerEvent) => {
      if (event.pointerType === "pen" && event.button === 0) input.setPointerCapture(event.pointerId);
    })
    .on("pointermove.pen", (event: PointerEvent, datum) => {
      if (event.pointerType !== "pen" || !input.hasPointerCapture(event.pointerId)) return;
      const before = input.valueAsNumber;
      // The control itself brings it onto its steps.
      input.valueAsNumber = valueAt(input, event.clientX, scaleOf(datum));
      if (input.valueAsNumber === before) return;
      input.dispatchEvent(new Event("input"));
    });
}

/** Shares of the drawn width, so that it holds under any scale. */
function valueAt(input: HTMLInputElement, clientX: number, {min, max, thumbShare, reversed}: Scale): number {
  const {left, width} = input.getBoundingClientRect();
  const along = (clientX - left - (width * thumbShare) / 2) / (width * (1 - thumbShare));
  const share = Math.min(1, Math.max(0, reversed ? 1 - along : along));
  return min + share * (max - min);
}
