import {type Push, pushes} from "../kit/draw/controls.ts";
import {differing, idOf, marks, part, picture, words, write, writeStyle} from "../kit/draw/drawing.ts";
import {inks, stripes} from "../kit/draw/inks.ts";
import type {Box, Frame} from "../kit/frame.ts";
import type {Act, WidgetView} from "../kit/widget.ts";
import type {MapModel, MapMove} from "./model.ts";
import {type MapLabel, SPACING} from "./plan.labels.ts";
import {isUnknown, type PlannedHold, WIDTH} from "./plan.line.ts";
import type {PlannedMove, PlannedRing} from "./plan.marks.ts";
import {type MapPlan, planMap} from "./plan.ts";
import {pathOf} from "./track.ts";

export const drawMap: WidgetView<MapModel> = (root, model, frame, act) => {
  const plan = planMap(model, frame);
  picture(root, model, frame, plan, (svg) => {
    inks(
      svg,
      root,
      frame,
      [...model.holds, ...model.moves].map(({hue}) => hue),
      {shrink: 1 / plan.zoom.k, fall: plan.rises}
    );
    fades(svg, root, plan);
    const window = part(svg, "g.window");
    write(window, "clip-path", `url(#${idOf(root, "window")})`);
    const ground = part(window, "g.ground") as SVGGElement;
    writeStyle(ground, "--k", `${plan.zoom.k}`);
    writeStyle(ground, "--stretch", `${WIDTH.stretch}`);
    writeStyle(ground, "transform", `translate(${plan.zoom.x}px, ${plan.zoom.y}px) scale(${plan.zoom.k})`);
    drawGround(ground, plan);
    const drawMovesOf = (name: string, breadth: MapMove["breadth"]) =>
      drawMoves(
        part(ground, name),
        root,
        plan.moves.filter(({move}) => move.breadth === breadth)
      );
    marks(part(ground, "g.routes"), "path.route", plan.routes, ({id}) => id).attr("d", ({path}) => path);
    drawMovesOf("g.corridors", "corridor");
    differing(marks(part(ground, "g.stretches"), "g.stretch", plan.holds, ({hold}) => hold.section)).each(
      function (hold) {
        drawHold(this, root, hold);
      }
    );
    marks(ground, "path.bare", [plan.bare]).attr("d", (path) => path);
    marks(part(ground, "g.rings"), "g.ring-around", plan.rings, ({ring}) => ring.id).each(function (ring) {
      drawRing(this, ring);
    });
    marks(part(ground, "g.yours-on-line"), "path.yours", plan.yours, ({whatIf}) => whatIf.id)
      .attr("data-ink", "what-if")
      .attr("d", ({path}) => path);
    drawMovesOf("g.arrows", "arrow");
    const over = part(window, "g.over");
    marks(over, "path.reach", plan.bracket ? [plan.bracket] : [])
      .attr("d", (path) => path)
      .attr("data-mark", "bracket");
    drawPlaces(over, plan, frame);
    drawLabels(over, plan.labels);
    const bar = part(over, "g.scale-bar");
    marks(bar, "path.scale", [plan.scaleBar.path]).attr("d", (path) => path);
    words(bar, "text.small", plan.scaleBar.words);
  });
  control(root, plan, frame, act);
};

function drawGround(group: SVGElement, {ground}: MapPlan): void {
  for (const layer of ["water", "land", "lakes", "rivers", "borders"] as const)
    marks(group, `path.${layer}`, [ground[layer]]).attr("d", (path) => path);
}

/** What fades does so into the land, from where it is all to where it is nothing. */
function fades(svg: SVGElement, root: HTMLElement, {holds, width, height}: MapPlan): void {
  const defs = part(svg, "defs.fades");
  marks(defs, "clipPath.clip", [null])
    .attr("id", idOf(root, "window"))
    .each(function () {
      marks(this, "rect.box", [null]).attr("width", width).attr("height", height);
    });
  const all = holds.flatMap(({hold, fades: ends}) => ends.map((end) => ({...end, id: `${hold.section}-${end.end}`})));
  marks(defs, "linearGradient.fade-out", all, ({id}) => id)
    .attr("id", ({id}) => idOf(root, `fade-${id}`))
    .attr("gradientUnits", "userSpaceOnUse")
    .attr("x1", ({all: {x}}) => x)
    .attr("y1", ({all: {y}}) => y)
    .attr("x2", ({nothing: {x}}) => x)
    .attr("y2", ({nothing: {y}}) => y)
    .each(function () {
      marks(this, "stop.ground-color", [0, 1])
        .attr("offset", (at) => at * 0.92)
        .attr("stop-opacity", (at) => at);
    });
}

function drawHold(group: SVGElement, root: HTMLElement, {hold, path, band, fades: ends}: PlannedHold): void {
  write(group, "class", `stretch ${hold.status} hue-${hold.hue}`);
  write(group, "data-mark", `section:${hold.section}`);
  write(group, "data-ink", hold.status);
  const unknown = isUnknown(hold);
  const hollow = hold.status === "aim" || hold.status === "open";
  // Under the fades, whatever it is made of.
  const body = part(group, "g.body");
  marks(body, "path.fill", hollow ? [] : [band])
    .attr("d", (d) => d)
    .attr("fill", hold.status === "forecast" ? stripes(root, hold.hue) : null);
  for (const name of ["path.tube", "path.core"])
    marks(body, name, hollow && !unknown ? [path] : []).attr("d", (d) => d);
  marks(group, "path.faded", unknown ? [] : ends, ({end}) => end)
    .attr("data-ink", "faded")
    .attr("d", (end) => end.path)
    .attr("stroke", ({end}) => `url(#${idOf(root, `fade-${hold.section}-${end}`)})`);
}

function drawMoves(group: SVGElement, root: HTMLElement, moves: readonly PlannedMove[]): void {
  differing(marks(group, "g.move", moves, ({move}) => move.id))
    .attr("class", ({move: {status, hue}}) => `move ${status} hue-${hue}`)
    .attr("data-mark", ({move}) => `movement:${move.id}`)
    .attr("data-ink", ({move}) => move.status)
    .each(function ({move: {status, hue}, outline}) {
      marks(this, "path.fill", [pathOf(outline, true)])
        .attr("d", (d) => d)
        .attr("fill", status === "forecast" ? stripes(root, hue) : null);
    });
}

function drawRing(group: SVGElement, {ring, center, radius, band, yours}: PlannedRing): void {
  write(group, "data-mark", `ring:${ring.id}`);
  const circle = (r: number) => `M${center.x - r},${center.y}a${r},${r} 0 1 0 ${2 * r},0a${r},${r} 0 1 0 ${-2 * r},0Z`;
  const [low, high] = band;
  marks(group, "path.soft", low < high ? [`${circle(high)}${circle(low)}`] : []).attr("d", (d) => d);
  marks(group, "path.around", [circle(radius)]).attr("d", (d) => d);
  marks(group, "path.yours", yours === undefined ? [] : [circle(yours)])
    .attr("data-ink", "what-if")
    .attr("d", (d) => d);
}

function drawPlaces(group: SVGElement, {places}: MapPlan, {scale}: Frame): void {
  const dots = places.filter(({place}) => place.kind !== "country");
  marks(part(group, "g.places"), "g.place", dots, ({place}) => place.id)
    .attr("class", ({place}) => `place ${place.kind}`)
    .attr("data-mark", ({place}) => `place:${place.id}`)
    .each(function ({place, at}) {
      (this as SVGGElement).style.transform = `translate(${at.x}px, ${at.y}px)`;
      marks(this, "circle.dot", [null]).attr("r", (place.kind === "crossing" ? 15 : 7) * scale);
    });
}

function drawLabels(group: SVGElement, labels: readonly MapLabel[]): void {
  writeStyle(group, "--spacing", `${SPACING}`);
  const tied = labels.flatMap(({mark, hue, leader}) => (leader ? [{mark, hue, leader}] : []));
  marks(part(group, "g.leaders"), "path.leader", tied, ({mark}) => mark)
    .attr("class", ({hue}) => `leader hue-${hue}`)
    .attr("d", ({leader: [from, to]}) => `M${from.x},${from.y}L${to.x},${to.y}`);
  differing(marks(part(group, "g.labels"), "g.tag", labels, ({mark, kind}) => `${mark} ${kind}`))
    .attr("class", ({kind, hue}) => `tag ${kind} hue-${hue}`)
    .attr("data-mark", ({mark}) => mark)
    .each(function ({words: block, box}) {
      // Shown on paper alone, where letters have no halo.
      marks(this, "rect.plate", [box])
        .attr("x", ({x}) => x - block.x - 4)
        .attr("y", ({y}) => y - block.y)
        .attr("width", ({width}) => width + 8)
        .attr("height", ({height}) => height);
      (this as SVGGElement).style.transform = `translate(${block.x}px, ${block.y}px)`;
      words(this, "text.on-map", [{...block, x: 0, y: 0}]);
    });
}

function control(root: HTMLElement, {labels, places}: MapPlan, {press: least}: Frame, act: Act | undefined): void {
  const leading = labels.flatMap(({mark: id, words: {lines}, box, leader, step, goTo}): Push[] => {
    if (step === undefined) return [];
    const words = pressable(
      {...box, x: box.x - 8, y: box.y - 8, width: box.width + 16, height: box.height + 16},
      least
    );
    // A place is its dot as much as its name.
    const dot = places.find(({place}) => `place:${place.id}` === id && place.kind !== "country")?.at;
    const over = dot && !leader ? around(words, pressable({...dot, width: 0, height: 0}, least)) : words;
    return [{id, label: `${lines.join(" ")}. ${goTo}`, mark: id, over, push: (act) => act.goTo(step)}];
  });
  pushes(root, leading, act);
}

/** At least so wide and high, about its middle. */
function pressable({x, y, width, height}: Box, least: number): Box {
  const [wide, high] = [Math.max(width, least), Math.max(height, least)];
  return {x: x + (width - wide) / 2, y: y + (height - high) / 2, width: wide, height: high};
}

/** What both boxes lie in. */
function around(a: Box, b: Box): Box {
  const [x, y] = [Math.min(a.x, b.x), Math.min(a.y, b.y)];
  return {
    x,
    y,
    width: Math.max(a.x + a.width, b.x + b.width) - x,
    height: Math.max(a.y + a.height, b.y + b.height) - y
  };
}
