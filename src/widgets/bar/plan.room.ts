import type {Frame} from "../kit/frame.ts";
import {type Laid, laid, type Room, roomOf} from "../kit/room.ts";
import type {BarModel} from "./model.ts";
import {GAIN} from "./plan.heights.ts";
import {type PlannedRow, planBar} from "./plan.ts";

/** On a shorter one its sections could not be told apart. */
const LEAST_LINE = 260;

export function roomOfBar(model: BarModel, frame: Frame): Room {
  const plan = planBar(model, frame);
  const short = Math.max(0, LEAST_LINE * frame.scale - (plan.right - plan.left));
  const all = [
    ...plan.heads.flatMap((head) => laid(head, frame.size.label)),
    ...plan.rows.filter(({row}) => row.shown).flatMap((row) => laidRow(row, plan, frame))
  ];
  const room = roomOf(plan, all);
  return {...room, width: room.width + Math.ceil(short)};
}

function laidRow(
  row: PlannedRow,
  {left, right}: {left: number; right: number},
  {size, stacked, scale}: Frame
): readonly Laid[] {
  const {title, text, gain, labels, contingent, bracket, whatIfWords, barY, barHeight} = row;
  const gainSize = stacked ? size.label : GAIN.size * scale;
  return [
    ...laid(title, size.title),
    ...laid(text, size.label, size.cite),
    ...laid(gain, gainSize, size.cite),
    ...[...labels, ...(contingent ? [contingent] : []), ...(bracket ? [bracket.words] : []), ...whatIfWords].flatMap(
      (words) => laid(words, size.label)
    ),
    {name: `the line of ${row.row.title}`, x: left, y: barY, width: right - left, height: barHeight}
  ];
}
