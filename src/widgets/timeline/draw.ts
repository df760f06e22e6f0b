import {cites} from "../kit/draw/controls.ts";
import {marks, part, picture, words, write} from "../kit/draw/drawing.ts";
import {fade, inks, stripes} from "../kit/draw/inks.ts";
import type {Frame} from "../kit/frame.ts";
import type {WidgetView} from "../kit/widget.ts";
import type {TimelineModel} from "./model.ts";
import {planTimeline} from "./plan.ts";
import type {PlannedEvent, Stroke, TimeBox} from "./plan.types.ts";

export const drawTimeline: WidgetView<TimelineModel> = (root, model, frame, act) => {
  const plan = planTimeline(model, frame);
  const hues = plan.events.map(({event}) => event.hue);
  picture(root, model, frame, plan, (svg) => {
    inks(svg, root, frame, hues);
    marks(part(svg, "g.cells"), "g.time", plan.cells).each(function ({words: name, ahead, ...box}) {
      write(this, "class", ahead ? "time ahead" : "time");
      marks(this, "rect.cell", [box])
        .attr("x", box.x)
        .attr("y", box.y)
        .attr("width", box.width)
        .attr("height", box.height);
      words(this, "text.label", [name]);
    });
    lines(svg, "line.rail", plan.rail);
    const events = part(svg, "g.events");
    marks(events, "g.span", boxed(plan.events), ({event}) => event.id).each(function (planned) {
      drawBox(this, root, planned, frame);
    });
    lines(svg, "line.grid", plan.grid);
    lines(svg, "line.rule", plan.rule);
    lines(svg, "line.look", plan.look.strokes);
    marks(part(svg, "g.named-events"), "g.event", plan.events, ({event}) => event.id).each(function (planned) {
      drawEvent(this, root, planned);
    });
    words(part(svg, "g.latest"), "text.look-words", [plan.look.words]);
    words(part(svg, "g.heading"), "text.strong", [plan.heading]);
  });
  const pressed = plan.events.filter(({event}) => event.claims.length > 0);
  cites(
    root,
    pressed.map(({event, over}) => ({id: event.id, label: event.spoken, claims: event.claims, over})),
    act
  );
};

type Boxed = PlannedEvent & {readonly box: TimeBox};

const boxed = (events: readonly PlannedEvent[]) => events.filter((event): event is Boxed => event.box !== undefined);

function lines(parent: SVGElement, shape: string, strokes: readonly Stroke[]): void {
  const [, name] = shape.split(".");
  marks(part(parent, `g.${name}s`), shape, strokes)
    .attr("x1", ({from}) => from.x)
    .attr("y1", ({from}) => from.y)
    .attr("x2", ({to}) => to.x)
    .attr("y2", ({to}) => to.y);
}

/** Drawn along time from its own corner; upright ones are turned. */
function drawBox(group: SVGElement, root: HTMLElement, {event, box}: Boxed, {scale}: Frame): void {
  const {x, y, length, breadth, upright, ink, fade: ramp} = box;
  const edge = 2 * scale;
  write(group, "class", `span ${event.status} hue-${event.hue}`);
  write(group, "data-ink", event.status);
  write(group, "transform", upright ? `translate(${x + breadth} ${y}) rotate(90)` : `translate(${x} ${y})`);
  marks(group, "rect.fill", ink ? [event.status === "forecast" ? stripes(root, event.hue) : null] : [])
    .attr("width", ink)
    .attr("height", breadth)
    .attr("fill", (fill) => fill);
  const [right, bottom] = [length - edge, breadth - edge];
  const sides = `M${edge},${edge}H${right}M${edge},${bottom}H${right}`;
  marks(group, "path.hollow", [ramp ? sides : `M${edge},${edge}H${right}V${bottom}H${edge}Z`]).attr("d", String);
  marks(group, "rect.fade", ramp ? (["from", "to"] as const) : [])
    .attr("data-ink", "faded")
    .attr("x", (end) => (end === "from" ? -4 : length - ramp))
    .attr("y", -4)
    .attr("width", ramp + 4)
    .attr("height", breadth + 8)
    .attr("fill", (end) => fade(root, end));
}

function drawEvent(group: SVGElement, root: HTMLElement, {event, dot, text, when, inside}: PlannedEvent): void {
  write(group, "class", `event ${event.status} hue-${event.hue}`);
  write(group, "data-ink", event.status);
  marks(group, "circle.dot", dot ? [dot] : [])
    .attr("cx", ({x}) => x)
    .attr("cy", ({y}) => y)
    .attr("r", ({radius}) => radius)
    .attr("fill", event.status === "forecast" ? stripes(root, event.hue) : null);
  words(group, "text.what", [text]);
  words(group, "text.small", when ? [when] : []);
  words(group, "text.within", inside ? [inside] : []);
}
