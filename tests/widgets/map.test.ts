import {describe, expect, test} from "vitest";
import {layoutNamed} from "../../src/briefing/layouts.ts";
import type {State} from "../../src/briefing/records.ts";
import type {Tweaks} from "../../src/briefing/view.ts";
import {bar} from "../../src/widgets/bar/bar.ts";
import {gauge} from "../../src/widgets/gauge/gauge.ts";
import {type Box, frameIn, narrow, type Point, WIDE} from "../../src/widgets/kit/frame.ts";
import type {Form} from "../../src/widgets/kit/widget.ts";
import {map} from "../../src/widgets/map/map.ts";
import type {MapModel} from "../../src/widgets/map/model.ts";
import {planMap} from "../../src/widgets/map/plan.ts";
import {sample, type Track} from "../../src/widgets/map/track.ts";
import {boxOf, outside} from "./boxes.ts";
import {at, briefing, chosen} from "./briefing.ts";

const STEPS = ["close", "apart", "ringed", "now", "next", "end"];
const modelAt = (step: number, tweaks: Tweaks = {}, form: Form = "view", steps = STEPS): MapModel =>
  map.model(
    briefing,
    {...at(steps, step), subjects: gauge.subjects(briefing, chosen(gauge.options), steps)},
    tweaks,
    chosen(map.options),
    form
  );

describe("the situation", () => {
  test.each(["apart", "now", "next", "end", "crowded"])("has in state %s the sections that the bar draws", (state) => {
    const {holds} = modelAt(1, {}, "view", [state]);
    const [row] = bar.model(briefing, at([state]), {}, chosen(bar.options), "view").rows;
    expect(holds).toEqual(row?.segments);
  });

  test("brings places, movements, routes and rings of its state alone", () => {
    expect(modelAt(2).places.map(({name}) => name)).toEqual(["Pier", "Hill", "Land"]);
    expect(modelAt(2).moves.map(({id, status, hue}) => [id, status, hue])).toEqual([["march", "reported", "red"]]);
    expect(modelAt(1).routes.map(({label}) => label)).toEqual(["the road (course approximate)"]);
    expect(modelAt(3).rings.map(({km, bandKm}) => [km, bandKm])).toEqual([[15, [12.5, 17.5]]]);
    expect(modelAt(4).rings.length + modelAt(4).moves.length + modelAt(4).routes.length).toBe(0);
  });

  test("brings the bracket and the contingent of its state", () => {
    expect(modelAt(5).contingent).toEqual({text: "Green: fate not stated", hue: "teal"});
    expect([modelAt(5).bracket, modelAt(6).bracket]).toEqual(["", "within reach: all 600 km"]);
  });

  test("looks near where a step has a focus", () => {
    expect(modelAt(1).focus).toEqual({at: [2.5, 2.4], widthKm: 300});
    expect(modelAt(2).focus).toBeUndefined();
  });
});

describe("a mark", () => {
  test("leads to the step that told it first, unless that is the present one", () => {
    const {holds, places, moves} = modelAt(2);
    expect(holds.map(({section, step, goTo}) => [section, step, goTo])).toEqual([
      ["low", 1, "Go to: State close"],
      ["high", undefined, undefined]
    ]);
    expect(places[0]).toMatchObject({id: "pier", step: 1});
    expect(moves[0]?.step).toBeUndefined();
    expect(modelAt(3).moves[0]?.step).toBe(2);
  });
});

describe("what-ifs", () => {
  test("of a section are those of the bar; print leaves them out", () => {
    const tweaks = {"line.low.to": 180};
    expect(modelAt(4, tweaks).whatIfs).toEqual([
      {id: "low", from: 0, to: 0.3, text: "yours: 180 of 600\u00a0km (30%)"}
    ]);
    expect(modelAt(4, tweaks).sentence).toContain("The low, yours: 180 of 600\u00a0km");
    expect(modelAt(4, tweaks, "print").whatIfs).toEqual([]);
  });

  test.each<[string, Tweaks, string[], number | undefined]>([
    ["the one distance", {distance: 8}, STEPS, 8],
    ["another's distance", {"distance.far": 8}, [...STEPS, "two"], undefined],
    ["its own of two", {"distance.near": 8}, [...STEPS, "two"], 8],
    ["none", {}, STEPS, undefined]
  ])("of a ring follow the gauge's subject: %s", (_, tweaks, steps, km) => {
    const [ring] = modelAt(3, tweaks, "view", steps).rings;
    expect(ring?.whatIf?.km).toBe(km);
    expect(modelAt(3, tweaks, "print", steps).rings[0]?.whatIf).toBeUndefined();
  });
});

describe("words", () => {
  test("the caption says how to read what is drawn at this step, and what the boundaries are", () => {
    expect(modelAt(1).caption).toEqual([
      "Where an end fades, the extent is not given.",
      "Sections are placed by us; the source gives no lengths.",
      "Dotted: the road (course approximate).",
      "Boundaries: drawn for a test."
    ]);
    expect(modelAt(3).caption).toEqual([
      "An arrow is a direction, not a route or a position.",
      "The soft band is our reading of “around”.",
      "Boundaries: drawn for a test."
    ]);
  });

  test("the table twin has a row a state, with its marks and their status", () => {
    const {table} = modelAt(1);
    expect(table.caption).toBe("Map of the coast, step by step");
    expect(table.rows).toHaveLength(STEPS.length);
    expect(table.rows[1]).toEqual([
      "State apart",
      "The low (extent not given): Green; reported. The high (extent not given): Amber; reported. An arrow toward Pier (Rust, marching); reported.",
      "What it means (S1)"
    ]);
    expect(table.rows[2]?.[1]).toBe(
      "An arrow toward Pier (Rust); forecast. An arrow (an aim: Amber). A ring around Pier: 15 km from the pier."
    );
  });

  test("the alternative has what is so, the places and every mark with its ink; in print, what is so at every step", () => {
    const marks =
      "Places on it: Pier, Hill and Land. The low (extent not given): Green; reported. The high (extent not given): Amber; reported. An arrow toward Pier (Rust, marching); reported.";
    expect(modelAt(2).alternative).toBe(`Map of the coast. This is apart. ${marks}`);
    expect(modelAt(1).alternative).toMatch(/Green; reported\. Dotted: the road \(course approximate\)\.$/);
    expect(modelAt(2, {"line.low.to": 180}).alternative).toMatch(/The low, yours: 180 of 600\u00a0km \(30%\)\.$/);
    const printed = map.model(briefing, at(["close", "apart"]), {}, chosen(map.options), "print");
    expect(printed.alternative).toBe(`Map of the coast. This is close. This is apart. ${marks}`);
  });

  test("a ring whose label has no number has its distance, hedged", () => {
    const state = briefing.states.ringed as State;
    const rings = [{place: "pier", radius: "near", label: "as reported"}];
    const states = {...briefing.states, ringed: {...state, rings}};
    const {table} = map.model({...briefing, states}, at(["ringed"]), {}, chosen(map.options), "view");
    expect(table.rows[0]?.[1]).toMatch(/A ring around Pier: as reported, around 15\u00a0km\.$/);
  });

  test("without a map or a line it refuses", () => {
    const {map: _, ...without} = briefing;
    expect(() => map.model(without, at(STEPS), {}, chosen(map.options), "view")).toThrow("the briefing has no map");
    const {line: __, ...unlined} = briefing;
    expect(() => map.model(unlined, at(STEPS), {}, chosen(map.options), "view")).toThrow("the briefing has no line");
  });

  test("a ring of something that is no length refuses", () => {
    const odd = {...briefing, quantities: {...briefing.quantities, near: {value: 15, unit: "days", cite: []}}};
    expect(() => map.model(odd, at(["ringed"]), {}, chosen(map.options), "view")).toThrow("expected 0 km or more");
  });
});

const FRAMES = [
  ["a whole slide", WIDE],
  ["beside words", frameIn(layoutNamed("split"), 0, 1)],
  ["beside another picture", frameIn(layoutNamed("picture"), 0, 2)],
  ["a wide column", narrow(700)],
  ["a phone", narrow(340)]
] as const;

describe.each(FRAMES)("laid out in %s", (_, frame) => {
  test("a near look moves the ground, and nothing on it: the same paths at every step", () => {
    const [near, far] = [planMap(modelAt(1), frame), planMap(modelAt(2), frame)];
    expect(far.zoom).toEqual({k: 1, x: 0, y: 0});
    expect(near.zoom.k).toBeGreaterThan(2);
    expect(near.ground.land).toBe(far.ground.land);
    const spot = near.places.find(({place}) => place.id === "pier")?.at;
    expect(Math.abs((spot?.x ?? 0) - near.width / 2)).toBeLessThan(0.03 * near.width);
  });

  test("everything that the slide's steps tell is in sight where no step looks near", () => {
    const plan = planMap(modelAt(2), frame);
    const ends = plan.ground.line.track.flat();
    for (const {x, y} of [...ends, ...plan.places.map(({at: spot}) => spot)]) {
      expect(x).toBeGreaterThan(0);
      expect(x).toBeLessThan(plan.width);
      expect(y).toBeGreaterThan(0);
      expect(y).toBeLessThan(plan.height);
    }
  });

  test.each([1, 2, 3, 4, 5, 6])(
    "words lie on no line, arrow or dot, and within the box they keep free: step %d",
    (step) => {
      const {zoom, ground, moves, places, labels} = planMap(modelAt(step), frame);
      const seen = ({x, y}: Point): Point => ({x: zoom.k * x + zoom.x, y: zoom.k * y + zoom.y});
      const drawn = (track: Track) => sample(track, 1).map(seen);
      const dots = places.filter(({place}) => place.kind !== "country").map(({at}) => at);
      const arrows = moves.flatMap(({outline}) => drawn(outline.map((piece) => [...piece, ...piece.slice(0, 1)])));
      const marks = [...drawn(ground.line.track), ...arrows, ...dots];
      for (const {words, box} of labels) {
        const under = marks.filter(
          ({x, y}) => x > box.x && x < box.x + box.width && y > box.y && y < box.y + box.height
        );
        expect(under, words.lines.join(" ")).toEqual([]);
        const own = {...words, x: words.x - box.x, y: words.y - box.y};
        expect(outside(boxOf(own, frame.size.label), box.width + 0.01, box.height)).toEqual([]);
      }
      expect(labels.length).toBeGreaterThan(0);
    }
  );

  test("the scale bar is a round number of km, as long as the map has it", () => {
    for (const step of [1, 2]) {
      const {scaleBar, zoom} = planMap(modelAt(step), frame);
      const [, right] = scaleBar.words;
      const km = Number.parseInt(right?.lines[0] ?? "", 10);
      expect(`${km}`).toMatch(/^[125]0*$/);
      const length = Number(/H([\d.]+)/.exec(scaleBar.path)?.[1]) - Number(/^M([\d.]+)/.exec(scaleBar.path)?.[1]);
      // Two places of the test lie 124.5 km apart: half a degree east, one north, near the equator.
      const plan = planMap(modelAt(step), frame);
      const [hill] = plan.places.filter(({place}) => place.id === "hill");
      const unit = Math.abs((plan.places.find(({place}) => place.id === "pier")?.at.y ?? 0) - (hill?.at.y ?? 0)) / 111;
      expect(length / km / unit).toBeGreaterThan(0.9);
      expect(length / km / unit).toBeLessThan(1.1);
      expect(zoom.k).toBeGreaterThan(0);
    }
  });
});

test("a crossing stands on the line, wherever its coordinates put it", () => {
  const plan = planMap(modelAt(2), WIDE);
  const pier = plan.places.find(({place}) => place.id === "pier")?.at as {x: number; y: number};
  const [a, b] = plan.ground.line.track[0] as readonly {x: number; y: number}[] as [
    {x: number; y: number},
    {x: number; y: number}
  ];
  const off = ((b.x - a.x) * (pier.y - a.y) - (b.y - a.y) * (pier.x - a.x)) / Math.hypot(b.x - a.x, b.y - a.y);
  expect(Math.abs(off)).toBeLessThan(0.01);
});

test("words stay on the map where that is narrower than its picture", () => {
  const model = {...modelAt(2), frame: {west: 1.5, south: 0, east: 7.5, north: 10}};
  const {labels, places, ground} = planMap(model, WIDE);
  const edges = [...ground.water.matchAll(/[ML]?(-?[\d.]+),/g)].map(([, x]) => Number(x));
  const [left, right] = [Math.min(...edges), Math.max(...edges)];
  expect(right - left).toBeLessThan(WIDE.width - 400);
  expect(places.length).toBeGreaterThan(0);
  for (const {box} of labels) {
    expect(box.x).toBeGreaterThanOrEqual(left);
    expect(box.x + box.width).toBeLessThanOrEqual(right);
  }
});

test.each([
  ["right of it", 0.4, 0],
  ["left of it", -0.4, 0],
  ["over it", 0, 0.4],
  ["under it", 0, -0.4]
])("a name leaves the next place's dot free: %s", (_, east, north) => {
  const model = modelAt(2);
  const hill = model.places.find(({id}) => id === "hill") as MapModel["places"][number];
  const [longitude, latitude] = hill.at;
  const next = {...hill, id: "brook", name: "Brook", at: [longitude + east, latitude + north] as const};
  const {places, labels} = planMap({...model, places: [hill, next], moves: []}, WIDE);
  for (const {box} of labels)
    for (const {at: dot} of places) expect(Math.hypot(...offBox(box, dot)), `${dot.x},${dot.y}`).toBeGreaterThan(7);
});

/** How far beside and how far over or under a box a point lies. */
const offBox = ({x, y, width, height}: Box, point: Point): readonly [number, number] => [
  Math.max(0, x - point.x, point.x - x - width),
  Math.max(0, y - point.y, point.y - y - height)
];

test("what is out of sight has no words, and what is in sight in part has them there", () => {
  const model = modelAt(2);
  const near = planMap({...model, focus: {at: [7, 8], widthKm: 120}}, WIDE);
  const marks = near.labels.map(({mark}) => mark);
  expect(marks).not.toContain("place:pier");
  expect(marks).not.toContain("movement:march");
  expect(marks).toContain("section:high");
  for (const {leader} of near.labels)
    for (const {x, y} of leader ?? []) {
      expect(x).toBeGreaterThanOrEqual(0);
      expect(x).toBeLessThanOrEqual(near.width);
      expect(y).toBeGreaterThanOrEqual(0);
      expect(y).toBeLessThanOrEqual(near.height);
    }
});

test("words that find no room beside their mark are tied to it", () => {
  const model = modelAt(3);
  const ring = model.rings[0] as MapModel["rings"][number];
  const wide = {...model, rings: [{...ring, km: 90, bandKm: [30, 150] as const}]};
  const name = (of: MapModel) => planMap(of, WIDE).labels.find(({mark}) => mark === "place:pier");
  expect(name({...model, rings: []})?.leader).toBeUndefined();
  const {leader, box} = name(wide) ?? {};
  const [from, to] = leader ?? [];
  expect(Math.hypot((to?.x ?? 0) - (from?.x ?? 0), (to?.y ?? 0) - (from?.y ?? 0))).toBeGreaterThan(40);
  expect(to?.x).toBeGreaterThanOrEqual(box?.x ?? Number.NaN);
});

test("a line that ends where it begins has no bracket, but its words", () => {
  const model = modelAt(6);
  const closed = [2000, 2000, 3000, 2000, -3000, -2000];
  const plan = planMap({...model, geometry: {...model.geometry, line: [closed]}}, WIDE);
  expect(planMap(model, WIDE).bracket).not.toBe("");
  expect(plan.bracket).toBe("");
  expect(plan.labels.find(({mark}) => mark === "bracket")?.words.lines.join(" ")).toBe("within reach: all 600 km");
});

test("the line stays bare where nobody has it, and under what fades", () => {
  const pieces = (state: string) => planMap(modelAt(1, {}, "view", [state]), WIDE).bare.split("M").length - 1;
  expect(["apart", "now", "some", "plan", "ringed"].map(pieces)).toEqual([1, 1, 2, 0, 1]);
});
