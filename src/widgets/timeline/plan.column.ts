// The timeline in a column that is read: time runs down, event under event, and the latest look lies across.

import type {Frame} from "../kit/frame.ts";
import {citesWidth, type Lettering, lettering, wrap} from "../kit/lettering.ts";
import type {TimedEvent, TimelineModel} from "./model.ts";
import type {PlannedEvent, Stroke, TimelinePlan} from "./plan.types.ts";
import {heightOfUndated, planUndated} from "./plan.undated.ts";

const RAIL = 10;
const LEFT = 34;
const RADIUS = 9;
const GAP = 20;
const BOX = {breadth: 18, fade: 0.3};

export function planColumn(model: TimelineModel, frame: Frame): TimelinePlan {
  const {size, leading, width} = frame;
  const ahead = model.timed.findIndex(({from}) => from >= model.look.at);
  const before = ahead === -1 ? model.timed : model.timed.slice(0, ahead);
  const past = planItems(before, 0, frame);
  const look = lookOf(model, past.bottom + (past.events.length ? GAP : 0), frame);
  const coming = planItems(model.timed.slice(before.length), look.bottom + GAP, frame);
  const bottom = coming.events.length ? coming.bottom : look.bottom;
  const events = [...past.events, ...coming.events];
  const heading = bottom + 2 * GAP + size.title;
  const lane = model.undated.length ? heading - bottom + GAP / 2 + heightOfUndated(model, frame) : 0;
  const height = bottom + lane + 4;
  return {
    width,
    height,
    cells: [],
    grid: [],
    look: {strokes: [{from: {x: 0, y: look.y}, to: {x: width, y: look.y}}], words: look.words},
    rail: railOf(events),
    events: [...events, ...planUndated(model, height - 2, frame)],
    rule: lane ? [{from: {x: 0, y: bottom + GAP}, to: {x: width, y: bottom + GAP}}] : [],
    heading: lettering(0, heading, "start", lane ? [model.undatedTitle] : [], leading.title)
  };
}

/** From mark to mark, and through none. */
function railOf(events: readonly PlannedEvent[]): readonly Stroke[] {
  const spines = events.map(({dot, box}) => ({
    from: box ? box.y : (dot?.y ?? 0) - RADIUS,
    to: box ? box.y + box.length : (dot?.y ?? 0) + RADIUS
  }));
  return spines.slice(1).map(({from}, i) => ({
    from: {x: RAIL, y: spines[i]?.to ?? from},
    to: {x: RAIL, y: from}
  }));
}

function lookOf({look}: TimelineModel, top: number, {size, leading, width}: Frame) {
  const lines = wrap(look.text, width, size.label);
  const y = top + lines.length * leading.label + 8;
  const words: Lettering = lettering(width, top + size.label, "end", lines, leading.label);
  return {y, words, bottom: y};
}

function planItems(
  events: readonly TimedEvent[],
  top: number,
  frame: Frame
): {readonly events: readonly PlannedEvent[]; readonly bottom: number} {
  let y = top;
  const planned = events.map((event) => {
    const item = planItem(event, y, frame);
    y = item.over.y + item.over.height + 4;
    return item;
  });
  return {events: planned, bottom: y - (planned.length ? 4 : 0)};
}

/** Its time over its words, beside its mark. */
function planItem(event: TimedEvent, top: number, {size, leading, width, press}: Frame): PlannedEvent {
  const when = wrap(event.when, width - LEFT, size.small);
  const lines = wrap(event.text, width - LEFT, size.label, citesWidth(event.cites, size.cite));
  const first = top + size.small + 4;
  const text = first + (when.length - 1) * leading.small + leading.label;
  const height = Math.max(press, text + (lines.length - 1) * leading.label + 12 - top);
  const middle = first - size.small * 0.36;
  return {
    event,
    over: {x: 0, y: top, width, height},
    when: lettering(LEFT, first, "start", when, leading.small),
    text: lettering(LEFT, text, "start", lines, leading.label, event.cites, event.claims),
    ...(event.dated
      ? {dot: {x: RAIL, y: middle, radius: RADIUS}}
      : {
          box: {
            x: RAIL - BOX.breadth / 2,
            y: top + 3,
            length: height - 6,
            breadth: BOX.breadth,
            upright: true,
            fade: event.worded ? BOX.fade * (height - 6) : 0,
            ink: event.inked ? height - 6 : 0
          }
        })
  };
}
