import {select} from "d3";
import {type Push, pushes, type Range, ranges} from "./controls.view.ts";
import {marks, part, picture, words, write} from "./drawing.view.ts";
import {fields} from "./field.view.ts";
import {FRAME} from "./frame.ts";
import {type ForceRow, type GaugePlan, planGauge} from "./gauge.layout.ts";
import type {GaugeModel} from "./gauge.ts";
import type {Bracket, StripRow} from "./strip.layout.ts";
import type {Act, WidgetView} from "./widget.ts";

const THUMB = 100;
const MARKER = 96;

export const drawGauge: WidgetView<GaugeModel> = (root, model, act) => {
  const plan = planGauge(model);
  const told = plan.rows.filter(({force}) => force.shown);
  picture(root, model, (svg) => {
    marks(part(svg, "g.forces"), "g.force", told, ({force}) => force.id).each(drawForce);
    drawTarget(part(svg, "g.target"), model, plan);
    marks(svg, "line.rule", [plan.ruleY]).attr("x2", FRAME.width).attr("y1", Number).attr("y2", Number);
    marks(svg, "g.question", plan.question ? [plan.question] : []).each(function (question) {
      drawQuestion(this, model, question);
    });
    marks(part(svg, "g.strips"), "g.strip", plan.strips, ({strip}) => strip.id).each(drawStrip);
    marks(part(svg, "g.what-ifs"), "g.what-if", whatIfs(told), ({id}) => id).each(function (whatIf) {
      drawWhatIf(this, model, whatIf);
    });
  });
  control(root, model, plan, act);
};

function drawTarget(layer: SVGElement, {target}: GaugeModel, plan: GaugePlan): void {
  write(layer, "class", `target hue-${target.hue}`);
  words(layer, "text.strong", [plan.target.name]);
  words(layer, "text.label", [plan.target.text]);
  marks(layer, "circle.goal", plan.target.ends)
    .attr("cx", ({x}) => x)
    .attr("cy", ({y}) => y)
    .attr("r", 30);
}

function drawForce(this: SVGElement, row: ForceRow): void {
  write(this, "class", `force hue-${row.force.hue}`);
  words(this, "text.strong", [row.name]);
  marks(this, "rect.hollow", row.box ? [row.box] : [])
    .attr("x", ({x}) => x)
    .attr("y", ({y}) => y)
    .attr("width", ({width}) => width)
    .attr("height", ({height}) => height);
  words(this, "text.label", row.box ? [row.box.words] : []);
  marks(this, "g.ruler", row.ruler ? [row.ruler] : []).each(function (ruler) {
    write(this, "transform", `translate(0 ${row.y})`);
    marks(this, "rect.band", [ruler.band])
      .attr("x", ([far]) => far)
      .attr("y", -17)
      .attr("width", ([far, near]) => near - far)
      .attr("height", 34);
    marks(this, "line.scale", [ruler])
      .attr("x1", ruler.left - 1)
      .attr("x2", ruler.right);
    marks(this, "line.tick", ruler.ticks)
      .attr("x1", ({x}) => x)
      .attr("x2", ({x}) => x)
      .attr("y2", ({long}) => (long ? 26 : 13));
    marks(this, "path.marker", [ruler]).attr("d", arrow(ruler.marker)).attr("transform", `translate(${ruler.x} 0)`);
    marks(this, "text.numeral", [ruler])
      .attr("x", ruler.x - 8)
      .attr("y", 12)
      .text(ruler.numeral);
  });
  const below = row.ruler ? row.ruler.labels : [];
  words(this, "text.km", below);
  words(this, "text.hedge", row.ruler ? [row.ruler.hedge] : []);
}

interface WhatIf {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly numeral: string;
  readonly marker: number;
  readonly lift: number;
}

function whatIfs(rows: readonly ForceRow[]): readonly WhatIf[] {
  return rows.flatMap(({force, y, ruler}) => (ruler?.whatIf ? [{id: force.id, y, ...ruler, ...ruler.whatIf}] : []));
}

/** The copy hangs above the ruler, off the marker that stays; only the move along the ruler glides. */
function drawWhatIf(group: SVGElement, {whatIfName}: GaugeModel, {x, y, numeral, marker, lift}: WhatIf): void {
  group.style.transform = `translate(${x}px, ${y}px)`;
  const copy = part(group, "g.copy");
  marks(copy, "line.stem", [null])
    .attr("y1", marker / 2 - lift)
    .attr("y2", 0);
  marks(copy, "circle.tip", [null]).attr("r", 7);
  marks(copy, "path.outline", [null]).attr("d", arrow(marker)).attr("transform", `translate(0 ${-lift})`);
  marks(copy, "text.numeral", [numeral])
    .attr("x", -8)
    .attr("y", 12 - lift)
    .text(String);
  marks(copy, "text.label", [whatIfName])
    .attr("x", -64)
    .attr("y", 10 - lift)
    .attr("text-anchor", "end")
    .text(String);
}

/** Centred on its value, pointing to the target. */
function arrow(height: number): string {
  const [x, y] = [MARKER / 2, height / 2];
  return `M${-x},${-y}H${x - 26}L${x},0L${x - 26},${y}H${-x}Z`;
}

function drawQuestion(group: SVGElement, model: GaugeModel, question: NonNullable<GaugePlan["question"]>): void {
  words(group, "text.strong", [question.title]);
  const typed = model.question?.typed.value !== undefined;
  const boxes = [
    ...question.buttons.map(({preset, ...box}) => ({...box, text: preset.text, pressed: preset.pressed})),
    {...question.field, text: "", pressed: typed}
  ];
  marks(group, "g.button", boxes).each(function ({x, y, width, height, text, pressed}) {
    write(this, "class", pressed ? "button pressed" : "button");
    marks(this, "rect.face", [null]).attr("x", x).attr("y", y).attr("width", width).attr("height", height);
    marks(this, "rect.ring", pressed ? [null] : [])
      .attr("x", x - 12)
      .attr("y", y - 12)
      .attr("width", width + 24)
      .attr("height", height + 24);
    marks(this, "text.label", [text])
      .attr("x", x + width / 2)
      .attr("y", y + height / 2 + 10)
      .attr("text-anchor", "middle")
      .text(String);
    marks(this, "text.named", pressed ? [model.question?.named ?? ""] : [])
      .attr("x", x + width / 2)
      .attr("y", y - 7)
      .text(String);
  });
  words(group, "text.unit", [question.unit]);
}

function drawStrip(this: SVGElement, row: StripRow): void {
  words(this, "text.strong", [row.title]);
  words(this, "text.note", [row.note]);
  marks(this, "g.day", row.cells).each(function ({x, y, width, height, name, shaded}) {
    write(this, "class", shaded ? "day shaded" : "day");
    marks(this, "rect.cell", [null]).attr("x", x).attr("y", y).attr("width", width).attr("height", height);
    marks(this, "text.label", [name])
      .attr("x", x + 16)
      .attr("y", y + 36)
      .text(String);
  });
  marks(this, "line.between", row.between)
    .attr("x1", ({x}) => x)
    .attr("x2", ({x}) => x)
    .attr("y1", ({y}) => y)
    .attr("y2", ({y, height}) => y + height);
  words(this, "text.small", [row.shadedText]);
  words(this, "text.hint", [row.hint]);
  marks(this, "g.result", row.results, ({result}) => result.id).each(drawResult);
}

function drawResult(this: SVGElement, {result, y, side, span, large, words: block}: Bracket): void {
  write(this, "class", `result${large ? " large" : ""}${result.whatIf ? " second" : ""}`);
  const ends = span && `${span.open ? "" : `M${span.to},${y}v${side * 22}`}M${span.from},${y}v${side * 22}`;
  marks(this, "path.bracket", span ? [`M${span.from},${y}H${span.to}`] : []).attr("d", String);
  marks(this, "path.ends", ends ? [ends] : []).attr("d", String);
  words(this, "text.words", [block]);
}

function control(root: HTMLElement, model: GaugeModel, plan: GaugePlan, act: Act | undefined): void {
  if (act) select(root).attr("data-prevent-swipe", "");
  const {question} = model;
  const buttons = plan.question?.buttons ?? [];
  pushes(
    root,
    buttons.map(
      ({preset, ...over}): Push => ({
        id: `pace-${preset.value}`,
        label: `What if ${preset.spoken}`,
        pressed: preset.pressed,
        over,
        push: (act) => (preset.byHand ? act.clear("pace") : act.set("pace", preset.value))
      })
    ),
    act
  );
  fields(
    root,
    root.closest("figure")?.id ?? "gauge",
    plan.question && question ? [{...question.typed, over: plan.question.field}] : [],
    act
  );
  ranges(
    root,
    plan.rows.flatMap(({force, y, ruler}): Range[] => {
      const {distance} = force;
      if (!distance || !ruler || !force.shown) return [];
      return [
        {
          subject: distance.subject,
          label: `${force.name}: distance to ${model.target.name}`,
          valueText: distance.valueText,
          min: 0,
          max: model.maxKm,
          step: 1,
          value: distance.whatIfKm ?? distance.km,
          over: {x: ruler.left, y: y - THUMB / 2, width: ruler.right - ruler.left, height: THUMB},
          thumb: THUMB,
          rise: ruler.lift + ruler.marker / 2 - THUMB / 2,
          reversed: true
        }
      ];
    }),
    act
  );
}
