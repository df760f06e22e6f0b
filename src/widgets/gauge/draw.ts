import {cites, type Push, pushes, type Range, ranges} from "../kit/draw/controls.ts";
import {marks, part, picture, words, write, writeStyle} from "../kit/draw/drawing.ts";
import {fields} from "../kit/draw/field.ts";
import type {Frame} from "../kit/frame.ts";
import {type Lettering, overCites, raised} from "../kit/lettering.ts";
import type {Act, WidgetView} from "../kit/widget.ts";
import type {GaugeModel} from "./model.ts";
import type {Bracket} from "./plan.brackets.ts";
import type {Question} from "./plan.question.ts";
import type {StripRow} from "./plan.strip.ts";
import {type ForceRow, type GaugePlan, planGauge} from "./plan.ts";

const THUMB = 100;
const MARKER = 96;

export const drawGauge: WidgetView<GaugeModel> = (root, model, frame, act) => {
  const plan = planGauge(model, frame);
  const told = plan.rows.filter(({force}) => force.shown);
  picture(root, model, frame, plan, (svg) => {
    marks(part(svg, "g.forces"), "g.force", told, ({force}) => force.id).each(function (row) {
      drawForce(this, row, frame);
    });
    drawTarget(part(svg, "g.target"), model, plan, frame);
    marks(svg, "line.rule", [plan.ruleY]).attr("x2", frame.width).attr("y1", Number).attr("y2", Number);
    marks(svg, "g.question", plan.question ? [plan.question] : []).each(function (question) {
      drawQuestion(this, model, question, frame);
    });
    marks(part(svg, "g.strips"), "g.strip", plan.strips, ({strip}) => strip.id).each(function (row) {
      drawStrip(this, row, frame);
    });
    marks(part(svg, "g.what-ifs"), "g.what-if", whatIfs(told), ({id}) => id).each(function (whatIf) {
      drawWhatIf(this, whatIf, frame);
    });
  });
  control(root, model, plan, frame, act);
};

function drawTarget(layer: SVGElement, {target}: GaugeModel, plan: GaugePlan, {scale}: Frame): void {
  write(layer, "class", `target hue-${target.hue}`);
  words(layer, "text.strong", [plan.target.name]);
  words(layer, "text.label", [plan.target.text]);
  marks(layer, "circle.goal", plan.target.ends)
    .attr("cx", ({x}) => x)
    .attr("cy", ({y}) => y)
    .attr("r", 30 * scale);
}

function drawForce(group: SVGElement, row: ForceRow, {scale, size}: Frame): void {
  write(group, "class", `force hue-${row.force.hue}`);
  words(group, "text.strong", [row.name]);
  marks(group, "rect.hollow", row.box ? [row.box] : [])
    .attr("data-ink", "open")
    .attr("x", ({x}) => x)
    .attr("y", ({y}) => y)
    .attr("width", ({width}) => width)
    .attr("height", ({height}) => height);
  words(group, "text.label", row.box ? [row.box.words] : []);
  marks(group, "g.ruler", row.ruler ? [row.ruler] : []).each(function (ruler) {
    write(this, "transform", `translate(0 ${row.y})`);
    marks(this, "rect.band", [ruler.band])
      .attr("x", ([far]) => far)
      .attr("y", -17 * scale)
      .attr("width", ([far, near]) => near - far)
      .attr("height", 34 * scale);
    marks(this, "line.scale", [ruler])
      .attr("x1", ruler.left - 1)
      .attr("x2", ruler.right);
    marks(this, "line.tick", ruler.ticks)
      .attr("x1", ({x}) => x)
      .attr("x2", ({x}) => x)
      .attr("y2", ({long}) => (long ? 26 : 13) * scale);
    marks(this, "path.marker", [ruler])
      .attr("data-ink", "reported")
      .attr("d", arrow(ruler.marker, scale))
      .attr("transform", `translate(${ruler.x} 0)`);
    marks(this, "text.numeral", [ruler])
      .attr("x", ruler.x - 8 * scale)
      .attr("y", raised(size.title))
      .text(ruler.numeral);
  });
  const below = row.ruler ? row.ruler.labels : [];
  words(group, "text.km", below);
  words(group, "text.hedge", row.ruler ? [row.ruler.hedge] : []);
}

interface WhatIf {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly numeral: string;
  readonly marker: number;
  readonly lift: number;
  readonly words: Lettering;
}

function whatIfs(rows: readonly ForceRow[]): readonly WhatIf[] {
  return rows.flatMap(({force, y, ruler}) => (ruler?.whatIf ? [{id: force.id, y, ...ruler, ...ruler.whatIf}] : []));
}

/** The copy hangs above the ruler, off the marker that stays; only the move along the ruler glides. */
function drawWhatIf(
  group: SVGElement,
  {x, y, numeral, marker, lift, words: named}: WhatIf,
  {scale, size}: Frame
): void {
  group.style.transform = `translate(${x}px, ${y}px)`;
  write(group, "data-ink", "what-if");
  writeStyle(group, "--lift", `${lift}px`);
  const copy = part(group, "g.copy");
  marks(copy, "line.stem", [null])
    .attr("y1", marker / 2 - lift)
    .attr("y2", 0);
  marks(copy, "circle.tip", [null]).attr("r", 7 * scale);
  marks(copy, "path.outline", [null]).attr("d", arrow(marker, scale)).attr("transform", `translate(0 ${-lift})`);
  marks(copy, "text.numeral", [numeral])
    .attr("x", -8 * scale)
    .attr("y", raised(size.title) - lift)
    .text(String);
  words(copy, "text.label", [named]);
}

/** Centred on its value, pointing to the target. */
function arrow(height: number, scale: number): string {
  const [x, y, tip] = [(MARKER * scale) / 2, height / 2, 26 * scale];
  return `M${-x},${-y}H${x - tip}L${x},0L${x - tip},${y}H${-x}Z`;
}

function drawQuestion(group: SVGElement, model: GaugeModel, question: Question, {scale, size}: Frame): void {
  const ring = 12 * scale;
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
      .attr("data-ink", "what-if")
      .attr("x", x - ring)
      .attr("y", y - ring)
      .attr("width", width + 2 * ring)
      .attr("height", height + 2 * ring);
    marks(this, "text.label", [text])
      .attr("x", x + width / 2)
      .attr("y", y + height / 2 + raised(size.label))
      .attr("text-anchor", "middle")
      .text(String);
    marks(this, "text.named", pressed ? [model.question?.named ?? ""] : [])
      .attr("x", x + width / 2)
      .attr("y", y - 7 * scale)
      .text(String);
  });
  words(group, "text.unit", [question.unit]);
}

function drawStrip(group: SVGElement, row: StripRow, {scale}: Frame): void {
  words(group, "text.strong", [row.title]);
  words(group, "text.note", [row.note]);
  marks(group, "g.day", row.cells).each(function ({x, y, width, height, words: name, shaded}) {
    write(this, "class", shaded ? "day shaded" : "day");
    marks(this, "rect.cell", [null]).attr("x", x).attr("y", y).attr("width", width).attr("height", height);
    words(this, "text.label", [name]);
  });
  marks(group, "line.between", row.between)
    .attr("x1", ({x}) => x)
    .attr("x2", ({x}) => x)
    .attr("y1", ({y}) => y)
    .attr("y2", ({y, height}) => y + height);
  words(group, "text.small", [row.shadedText]);
  words(group, "text.hint", [row.hint]);
  marks(group, "g.result", row.results, ({result}) => result.id).each(function (bracket) {
    drawResult(this, bracket, scale);
  });
}

function drawResult(group: SVGElement, {result, y, side, span, large, words: block}: Bracket, scale: number): void {
  const arm = side * 22 * scale;
  write(group, "class", `result${large ? " large" : ""}${result.whatIf ? " second" : ""}`);
  const ends = span && `${span.open ? "" : `M${span.to},${y}v${arm}`}M${span.from},${y}v${arm}`;
  marks(group, "path.bracket", span ? [`M${span.from},${y}H${span.to}`] : [])
    .attr("data-ink", "what-if")
    .attr("d", String);
  marks(group, "path.ends", ends ? [ends] : []).attr("d", String);
  words(group, "text.words", [block]);
}

function control(root: HTMLElement, model: GaugeModel, plan: GaugePlan, frame: Frame, act: Act | undefined): void {
  const {scale, size, press} = frame;
  const thumb = THUMB * scale;
  const {question} = model;
  const pace = question?.typed.subject.id ?? "";
  const buttons = plan.question?.buttons ?? [];
  pushes(
    root,
    buttons.map(
      ({preset, ...over}): Push => ({
        id: `pace-${preset.value}`,
        label: preset.spoken,
        pressed: preset.pressed,
        over,
        push: (act) => (preset.byHand ? act.clear(pace) : act.set(pace, preset.value))
      })
    ),
    act
  );
  fields(
    root,
    root.closest("figure")?.id ?? "gauge",
    plan.question && question ? [{...question.typed, over: plan.question.field, hint: plan.question.hint}] : [],
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
          label: distance.control,
          valueText: distance.valueText,
          value: distance.whatIfKm ?? distance.km,
          over: {x: ruler.left, y: y - thumb / 2, width: ruler.right - ruler.left, height: thumb},
          thumb,
          rise: ruler.lift + ruler.marker / 2 - thumb / 2,
          reversed: true
        }
      ];
    }),
    act
  );
  cites(
    root,
    plan.rows
      .filter(({force}) => force.shown && force.cites.length > 0)
      .map(({force, name}) => ({
        id: force.id,
        label: force.spoken,
        claims: force.claims,
        over: overCites(name, size.title, size.cite, press)
      })),
    act
  );
}
