// The talk itself, as it is written: what the checks ask of it, what its titles promise, and what is written on its maps.

import {describe, expect, test} from "vitest";
import {layoutNamed} from "../../src/briefing/layouts.ts";
import {situationAt} from "../../src/briefing/situation.ts";
import type {Slide} from "../../src/briefing/slides.ts";
import {inspect} from "../../src/compile/compile.ts";
import {readFolder} from "../../src/compile/source/folder.ts";
import {printProblems} from "../../src/compile/source/problem-text.ts";
import {type Box, frameIn, narrow} from "../../src/widgets/kit/frame.ts";
import {map} from "../../src/widgets/map/map.ts";
import {overlap} from "../../src/widgets/map/placing.ts";
import {planMap} from "../../src/widgets/map/plan.ts";
import {specs} from "../../src/widgets/specs.ts";

const folder = readFolder(new URL("../../slides", import.meta.url).pathname);
const {compiled, problems, findings} = inspect(folder, specs);
if (!compiled) throw new Error(printProblems(problems, folder));
const {briefing, sections} = compiled;

const withMaps = sections.flatMap(({id, html}) => {
  const slide = briefing.slides.find((one) => one.id === id) as Slide;
  const near = /data-widget="map" data-options="[^"]*?near':(\d+)/.exec(html.replaceAll(/&#x22;|&quot;/g, "'"))?.[1];
  if (near === undefined) return [];
  const layout = layoutNamed(/data-layout="(\w+)"/.exec(html)?.[1]);
  const pictures = html.split('class="widget"').length - 1;
  return slide.stops.map((_, i) => ({id, step: i + 1, near: Number(near), slideFrame: frameIn(layout, 0, pictures)}));
});

test("the checks find nothing in it", () => {
  expect(printProblems([...problems, ...findings], folder)).toBe("");
});

test("every claim can be checked by whoever holds the source, against a sentence of it", () => {
  const claims = Object.values(briefing.claims);
  expect(claims.length).toBeGreaterThan(40);
  expect(claims.filter(({fingerprint}) => fingerprint === "").map(({id}) => id)).toEqual([]);
});

test("two are tied to Iran by a word, as the title over the matrix says", () => {
  const tied = briefing.relations.filter(({to, text}) => to === "iran" && text.includes("“"));
  expect(tied.map(({from}) => from)).toEqual(["hizballah", "pmu"]);
  expect(briefing.slides.find(({id}) => id === "who-what")?.title).toMatch(/two are tied to Iran/);
});

test("maps stand on the slides that the content names", () => {
  expect([...new Set(withMaps.map(({id}) => id))]).toEqual(["situation", "corridor", "scenario", "which-al-tanf"]);
});

/** From a point to the nearest and to the farthest point of a box. */
function distancesTo({x, y, width, height}: Box, px: number, py: number): readonly [number, number] {
  const [left, right, over, under] = [x - px, x + width - px, y - py, y + height - py];
  const beside = (low: number, high: number) => Math.max(0, low, -high);
  return [
    Math.hypot(beside(left, right), beside(over, under)),
    Math.hypot(Math.max(-left, right), Math.max(-over, under))
  ];
}

describe.each(withMaps)("$id, step $step", ({id, step, near, slideFrame}) => {
  const situation = situationAt(briefing, {slide: id, step});

  test.each([
    ["on its slide", slideFrame, "view" as const],
    ["in print", slideFrame, "print" as const],
    ["in a wide column", narrow(700), "narrow" as const],
    ["on a phone", narrow(343), "narrow" as const]
  ])("no label lies on another or leaves the map %s", (_, frame, form) => {
    const {labels, rings, zoom, width, height} = planMap(map.model(briefing, situation, {}, {near}, form), frame);
    const collisions = labels.flatMap((a, i) =>
      labels.slice(i + 1).flatMap((b) => (overlap(a.box, b.box) > 0 ? [`${a.words.lines} / ${b.words.lines}`] : []))
    );
    expect(collisions).toEqual([]);
    const onRings = rings.flatMap(({center: {x, y}, band: [low, high]}) =>
      labels.flatMap(({words: {lines}, box}) => {
        const [near, far] = distancesTo(box, zoom.k * x + zoom.x, zoom.k * y + zoom.y);
        return near < high * zoom.k && far > low * zoom.k ? [lines.join(" ")] : [];
      })
    );
    expect(onRings).toEqual([]);
    for (const {box} of labels) {
      expect(box.x).toBeGreaterThanOrEqual(0);
      expect(box.y).toBeGreaterThanOrEqual(0);
      expect(box.x + box.width).toBeLessThanOrEqual(width);
      expect(box.y + box.height).toBeLessThanOrEqual(height);
    }
  });

  test("it names five places at most", () => {
    expect(map.model(briefing, situation, {}, {near}, "view").places.length).toBeLessThanOrEqual(5);
  });
});
