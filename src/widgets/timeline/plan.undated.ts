// What has no place on the axis: boxes in a lane of their own.

import type {Status} from "../../briefing/ids.ts";
import type {Frame} from "../kit/frame.ts";
import {citesWidth, lettering, raised, widthOf, wrap} from "../kit/lettering.ts";
import type {TimelineEvent, TimelineModel} from "./model.ts";
import type {PlannedEvent} from "./plan.types.ts";

const GAP = 24;
const PAD = {x: 24, y: 14};
const BAND: Readonly<Record<Status, number>> = {reported: 1, forecast: 2, aim: 0, open: 0};
const BOX = {least: 300, most: 760};

interface Lane {
  readonly left: number;
  readonly columns: number;
  readonly width: number;
  readonly gap: number;
  readonly rows: readonly {readonly height: number; readonly boxes: readonly Words[]}[];
}

interface Words {
  readonly event: TimelineEvent;
  readonly lines: readonly string[];
}

export function heightOfUndated(model: TimelineModel, frame: Frame): number {
  const {rows, gap} = laneOf(model, frame);
  return rows.reduce((sum, {height}) => sum + height, 0) + gap * (rows.length - 1);
}

export function heightOfFirst(model: TimelineModel, frame: Frame): number {
  return laneOf(model, frame).rows[0]?.height ?? 0;
}

/** The boxes, down to this height. */
export function planUndated(model: TimelineModel, bottom: number, frame: Frame): readonly PlannedEvent[] {
  const {left, width, gap, rows} = laneOf(model, frame);
  const {size, leading, scale} = frame;
  let y = bottom - heightOfUndated(model, frame);
  return rows.flatMap(({height, boxes}) => {
    const top = y;
    y += height + gap;
    return boxes.map(({event, lines}, i) => {
      const x = left + i * (width + gap);
      const first = top + height / 2 + raised(size.label) - ((lines.length - 1) * leading.label) / 2;
      return {
        event,
        over: {x, y: top, width, height},
        box: {x, y: top, length: width, breadth: height, upright: false, fade: 0, ink: bandOf(event, frame)},
        text: lettering(
          x + PAD.x * scale + bandOf(event, frame),
          first,
          "start",
          lines,
          leading.label,
          event.cites,
          event.claims
        )
      };
    });
  });
}

/** A band of ink before the words; stripes show in a wider one. */
function bandOf({status}: TimelineEvent, {scale}: Frame): number {
  return BAND[status] * PAD.x * scale;
}

/** As many boxes beside each other as are wide enough. */
function laneOf({undated, undatedTitle}: TimelineModel, frame: Frame): Lane {
  const {size, leading, scale, stacked, press} = frame;
  const left = stacked ? 2 : widthOf(undatedTitle, size.title) + GAP;
  const all = frame.width - left - (stacked ? 2 : 0);
  const gap = GAP * scale;
  const fitting = stacked ? 1 : Math.max(1, Math.floor((all + gap) / (BOX.least + gap)));
  const lanes = Math.ceil(undated.length / fitting);
  const columns = Math.max(1, Math.ceil(undated.length / Math.max(1, lanes)));
  const width = Math.min(stacked ? all : BOX.most, (all - (columns - 1) * gap) / columns);
  const boxes = undated.map((event) => ({
    event,
    lines: wrap(
      event.text,
      width - 2 * PAD.x * scale - bandOf(event, frame),
      size.label,
      citesWidth(event.cites, size.cite)
    )
  }));
  const rows = Array.from({length: lanes}, (_, i) => boxes.slice(i * columns, (i + 1) * columns)).map((row) => ({
    boxes: row,
    height: Math.max(press, ...row.map(({lines}) => lines.length * leading.label + 2 * PAD.y * scale))
  }));
  return {left, columns, width, gap, rows};
}
