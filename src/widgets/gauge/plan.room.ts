import type {Box, Frame} from "../kit/frame.ts";
import {type Laid, laid, type Room, roomOf} from "../kit/room.ts";
import type {GaugeModel} from "./model.ts";
import type {Question} from "./plan.question.ts";
import type {StripRow} from "./plan.strip.ts";
import {type ForceRow, planGauge} from "./plan.ts";

/** On a shorter one markers and their words would stand on each other. */
const LEAST_RULER = 260;

export function roomOfGauge(model: GaugeModel, frame: Frame): Room {
  const plan = planGauge(model, frame);
  const {size} = frame;
  const {target, question, strips} = plan;
  const all = [
    ...plan.rows.flatMap((row) => laidRow(row, model, frame)),
    ...laid(target.name, size.title),
    ...laid(target.text, size.label),
    ...(question ? laidQuestion(question, frame) : []),
    ...strips.flatMap((strip) => laidStrip(strip, frame))
  ];
  const rulers = plan.rows.flatMap(({ruler}) => (ruler ? [ruler.right - ruler.left] : []));
  const short = Math.max(0, LEAST_RULER * frame.scale - Math.min(...rulers));
  const room = roomOf(plan, all);
  return {...room, width: room.width + Math.ceil(short)};
}

function laidRow({name, ruler, box, y}: ForceRow, {target}: GaugeModel, {size, stacked}: Frame): readonly Laid[] {
  if (box) return [...laid(name, size.title, size.cite), {...box, name: box.words.lines.join(" ")}];
  if (!ruler) return laid(name, size.title, size.cite);
  const {left, right, marker, labels, hedge} = ruler;
  const over: Box = {x: left, y: y - marker / 2, width: right - left, height: marker};
  return [
    ...laid(name, size.title, size.cite),
    ...labels.flatMap((label) => laid(label, size.label)),
    ...laid(hedge, size.label),
    ...(stacked ? [] : [{name: `the ruler to ${target.name}`, ...over}])
  ];
}

function laidQuestion({title, buttons, field, unit}: Question, {size}: Frame): readonly Laid[] {
  return [
    ...laid(title, size.title),
    ...buttons.map(({preset, ...over}) => ({name: preset.text, ...over})),
    {name: "the field for a pace", ...field},
    ...laid(unit, size.label)
  ];
}

function laidStrip({title, note, cells, shadedText, results}: StripRow, {size}: Frame): readonly Laid[] {
  return [
    ...laid(title, size.title),
    ...laid(note, size.label),
    ...cells.flatMap(({words}) => laid(words, size.label)),
    ...laid(shadedText, size.small),
    ...results.flatMap(({words, large}) => laid(words, large ? size.title : size.label))
  ];
}
