import {describe, expect, test} from "vitest";
import type {State} from "../../src/briefing/records.ts";
import type {Tweaks} from "../../src/briefing/view.ts";
import {gauge} from "../../src/widgets/gauge/gauge.ts";
import {planGauge, type RulerRow} from "../../src/widgets/gauge/plan.ts";
import {type Frame, narrow, WIDE} from "../../src/widgets/kit/frame.ts";
import {extentOf, type Lettering} from "../../src/widgets/kit/lettering.ts";
import type {Form} from "../../src/widgets/kit/widget.ts";
import {boxOf, outside, overlapping} from "./boxes.ts";
import {at, briefing, chosen} from "./briefing.ts";

const STEPS = ["ruler", "both", "slow", "fast", "still"];
const options = chosen(gauge.options);

function modelAt(step: number, tweaks: Tweaks = {}, form: Form = "view", steps: readonly string[] = STEPS) {
  return gauge.model(briefing, at(steps, step), tweaks, options, form);
}

const texts = (model: ReturnType<typeof modelAt>) => model.strips.flatMap(({results}) => results.map(({text}) => text));

describe("results", () => {
  test.each<[string, number, Tweaks, readonly string[]]>([
    ["no pace, no result", 2, {}, []],
    ["a step's pace", 3, {}, ["From around 15\u00a0km at 5\u00a0km a day: Sunday or Monday"]],
    ["another step's pace", 4, {}, ["From around 15\u00a0km at 15\u00a0km a day: Friday or Saturday"]],
    ["a pace by hand over the step's", 3, {pace: 30}, ["From around 15\u00a0km at 30\u00a0km a day: Friday"]],
    ["a pace with a decimal", 2, {pace: 2.5}, ["From around 15\u00a0km at 2.5\u00a0km a day: Tuesday or later"]],
    ["the slowest pace", 2, {pace: 0.1}, ["From around 15\u00a0km at 0.1\u00a0km a day: later than Wednesday"]],
    ["a standstill", 5, {}, ["Standoff: nobody arrives"]],
    [
      "a distance by hand has a line of its own",
      3,
      {distance: 8},
      ["From around 15\u00a0km at 5\u00a0km a day: Sunday or Monday", "From your 8\u00a0km: Saturday"]
    ],
    ["who is there needs no pace", 5, {distance: 0}, ["Standoff: nobody arrives", "From your 0\u00a0km: already there"]]
  ])("%s", (_, step, tweaks, expected) => {
    expect(texts(modelAt(step, tweaks))).toEqual(expected);
  });

  test("of several distances name their force", () => {
    expect(texts(modelAt(1, {"distance.far": 5}, "view", ["two"]))).toEqual([
      "Rust column from around 15\u00a0km: Saturday",
      "Amber column from 25\u00a0km: Sunday",
      "Amber column from your 5\u00a0km: Friday"
    ]);
  });
});

describe("forces", () => {
  test("keep their row before they are told", () => {
    expect(modelAt(1).forces.map(({id, shown}) => [id, shown])).toEqual([
      ["near", true],
      ["unplaced", false]
    ]);
  });

  test("are all told in print, and without a what-if", () => {
    const {forces} = modelAt(1, {distance: 8}, "print");
    expect(forces.map(({shown}) => shown)).toEqual([true, true]);
    expect(forces[0]?.distance?.whatIfKm).toBeUndefined();
  });

  test("are those of the option", () => {
    const model = gauge.model(briefing, at(STEPS), {}, chosen(gauge.options, {forces: ["far"]}), "view");
    expect(model.forces.map(({id, shown}) => [id, shown])).toEqual([["far", true]]);
  });

  test("carry the source's hedge, and say where the viewer puts them", () => {
    const distance = modelAt(1, {distance: 8}).forces[0]?.distance;
    expect(distance).toMatchObject({km: 15, bandKm: [12.5, 17.5], hedge: "“around 15”", whatIfKm: 8});
    expect(distance?.valueText).toBe("8\u00a0km from Harbor, your what-if");
    expect(modelAt(1).forces[0]?.distance?.valueText).toBe("around 15\u00a0km from Harbor");
    expect(modelAt(1, {}, "view", ["two"]).forces[1]?.distance).toMatchObject({hedge: "", bandKm: [25, 25]});
  });
});

describe("the question", () => {
  test.each<[string, number, Tweaks, string | number | undefined]>([
    ["nothing is pressed without a pace", 1, {}, undefined],
    ["a step presses", 3, {}, "5\u00a0km a day"],
    ["a hand presses", 1, {pace: 30}, "30"],
    ["zero has the approach's word", 5, {}, "standoff"],
    ["another pace stands in the field", 3, {pace: 7.5}, 7.5]
  ])("%s", (_, step, tweaks, pressed) => {
    const question = modelAt(step, tweaks).question;
    expect(question?.presets.find((preset) => preset.pressed)?.text ?? question?.typed.value).toBe(pressed);
  });

  test("knows what is pressed by hand, to take it back", () => {
    expect(modelAt(3).question?.presets.some(({byHand}) => byHand)).toBe(false);
    expect(modelAt(3, {pace: 15}).question?.presets.find(({byHand}) => byHand)?.value).toBe(15);
  });
});

describe("words", () => {
  test.each<[number, Tweaks, string]>([
    [1, {}, "Rust column around 15\u00a0km from Harbor."],
    [2, {}, "Rust column around 15\u00a0km from Harbor. Amber: distance not given."],
    [
      3,
      {distance: 8},
      "Rust column around 15\u00a0km from Harbor. Amber: distance not given. Rust column 8\u00a0km from Harbor, your what-if. What if 5\u00a0km a day: Sunday or Monday. From your 8\u00a0km: Saturday."
    ],
    [5, {}, "Rust column around 15\u00a0km from Harbor. Amber: distance not given. State still: nobody arrives."]
  ])("the sentence at step %i with %o", (step, tweaks, sentence) => {
    expect(modelAt(step, tweaks).sentence).toBe(sentence);
  });

  test("the caption owns up to the band and says where the count begins", () => {
    expect(modelAt(1).caption).toEqual([
      "The band is our reading of “around”.",
      "Days are counted from Thursday night."
    ]);
  });

  test("the table has every force and every preset, at every step, and no what-if", () => {
    const {table} = modelAt(1, {distance: 8, pace: 7});
    expect(table).toEqual(modelAt(3).table);
    expect(table.columns).toEqual([
      "Force",
      "Distance",
      "State still",
      "What if 5\u00a0km a day",
      "What if 15\u00a0km a day",
      "What if 30\u00a0km a day"
    ]);
    expect(table.rows[0]?.slice(1)).toEqual([
      "around 15\u00a0km from Harbor",
      "nobody arrives",
      "Sunday or Monday",
      "Friday or Saturday",
      "Friday"
    ]);
    expect(table.rows[1]?.slice(0, 2)).toEqual(["Amber", "distance not given"]);
  });

  test("the alternative has the marker, who has no place, and what comes of each pace that is asked", () => {
    const there =
      "Force-distance gauge: distance to Harbor. Harbor: held by Green. A marker: Rust column, around 15\u00a0km from Harbor; reported. No place on the ruler: Amber, distance not given.";
    const shaded = "Shaded: Saturday and Sunday, “the weekend”.";
    expect(modelAt(2).alternative).toBe(`${there} ${shaded}`);
    expect(modelAt(3, {distance: 8}).alternative).toBe(
      `${there} Rust column 8\u00a0km from Harbor, your what-if. What if 5\u00a0km a day: Sunday or Monday. From your 8\u00a0km: Saturday. ${shaded}`
    );
    expect(modelAt(1, {distance: 8}, "print").alternative).toBe(
      `${there} What if 5\u00a0km a day: Sunday or Monday. What if 15\u00a0km a day: Friday or Saturday. State still: nobody arrives. ${shaded}`
    );
  });

  test("a pace of 0 is headed by the title of the step that assumes it, else by the approach's word", () => {
    expect(modelAt(5).sentence).toContain("State still: nobody arrives.");
    expect(modelAt(1, {pace: 0}, "view", ["ruler"]).sentence).toContain("What if standoff: nobody arrives.");
  });

  test("a heading that is long is broken before the days begin", () => {
    const still = {...(briefing.states.still as State), title: "What if the standoff holds on"};
    const subject = {...briefing, states: {...briefing.states, still}};
    const {strips} = planGauge(gauge.model(subject, at(STEPS, 1), {}, options, "print"), WIDE);
    const last = strips.at(-1);
    expect(last?.title.lines).toEqual(["What if the", "standoff holds on"]);
    const [, right] = extentOf(last?.title as Lettering, WIDE.size.title);
    expect(right).toBeLessThan(last?.cells[0]?.x ?? 0);
  });

  test("results, sentence and table say the same", () => {
    const model = modelAt(4);
    expect(texts(model)[0]).toContain(model.table.rows[0]?.[4]);
    expect(model.sentence).toContain(model.table.rows[0]?.[4]);
  });
});

test("print has a strip for each printed pace and nothing to press", () => {
  const model = modelAt(1, {pace: 7, distance: 8}, "print");
  expect(model.question).toBeUndefined();
  expect(model.strips.map(({title}) => title)).toEqual([
    "What if 5\u00a0km a day",
    "What if 15\u00a0km a day",
    "State still"
  ]);
  expect(texts(model)).toEqual([
    "From around 15\u00a0km: Sunday or Monday",
    "From around 15\u00a0km: Friday or Saturday",
    "Standoff: nobody arrives"
  ]);
});

test.each([
  ["one distance", STEPS, ["pace", "distance"]],
  ["several", ["two"], ["pace", "distance.near", "distance.far"]]
])("a viewer may set, with %s", (_, steps, ids) => {
  const subjects = gauge.subjects(briefing, options, steps);
  expect(subjects.map(({id}) => id)).toEqual(ids);
  expect(subjects[0]).toMatchObject({min: 0, max: 100, step: 0.1});
  expect(subjects[1]).toMatchObject({min: 0, max: 30, step: 1, given: 15});
});

describe("the plan", () => {
  test("lets no tick label touch the source's own words", () => {
    const {rows} = planGauge(modelAt(1), WIDE);
    expect(rows[0]?.ruler?.labels.flatMap(({lines}) => lines)).toEqual([
      "0",
      "5\u00a0km",
      "10\u00a0km",
      "20\u00a0km",
      "25\u00a0km",
      "30\u00a0km"
    ]);
  });

  test.each<[string, Frame, Form]>([
    ["on a slide", WIDE, "view"],
    ["on paper", WIDE, "print"],
    ["on a phone", narrow(340), "narrow"]
  ])("puts marker, what-if and band where their km are on the ruler, the far end first: %s", (_, frame, form) => {
    const plan = planGauge(modelAt(1, {"distance.far": 5}, form, ["two"]), frame);
    const [near, far] = plan.rows.map(({ruler}) => ruler as RulerRow) as [RulerRow, RulerRow];
    const at = (km: number) => expect.closeTo(near.left + ((30 - km) / 30) * (near.right - near.left), 6);
    expect([near.band, far.band]).toEqual([
      [at(17.5), at(12.5)],
      [at(25), at(25)]
    ]);
    expect([near.x, far.x, near.whatIf?.x, far.whatIf?.x]).toEqual([
      at(15),
      at(25),
      undefined,
      form === "print" ? undefined : at(5)
    ]);
  });

  test.each<[string, string, Frame]>([
    ["one ruler", "ruler", WIDE],
    ["several", "two", WIDE],
    ["one ruler on a phone", "ruler", narrow(340)],
    ["several on a phone", "two", narrow(340)]
  ])("lifts what the viewer sets clear of the marker that stays and of what stands above: %s", (_, state, frame) => {
    const model = modelAt(1, {distance: 8, "distance.near": 8, "distance.far": 5}, "view", [state]);
    const rows = planGauge(model, frame).rows.filter(({ruler}) => ruler);
    expect(rows).toHaveLength(state === "two" ? 2 : 1);
    for (const [i, {ruler, y, name}] of rows.entries()) {
      const {lift, marker} = ruler as RulerRow;
      const above = rows[i - 1];
      const named = Math.max(...boxOf(name, frame.size.title).map(({bottom}) => bottom));
      const floor = frame.stacked ? named : (above?.y ?? 0) + (above?.ruler?.marker ?? 0) / 2;
      expect(lift - marker / 2).toBeGreaterThan(marker / 2);
      expect(y - lift - marker / 2).toBeGreaterThan(floor);
    }
  });

  test("brackets whole days over the strip, the viewer's under it", () => {
    const {strips} = planGauge(modelAt(3, {distance: 8}), WIDE);
    const [strip] = strips;
    const [told, yours] = strip?.results ?? [];
    const [day3, day4] = strip?.cells.slice(2) ?? [];
    expect(told?.span?.from).toBeCloseTo(day3?.x ?? 0, -1);
    expect(told?.span?.to).toBeCloseTo((day4?.x ?? 0) + (day4?.width ?? 0), -1);
    expect(told?.y).toBeLessThan(day3?.y ?? 0);
    expect(yours?.y).toBeGreaterThan((day3?.y ?? 0) + (day3?.height ?? 0));
  });

  test("runs out of the strip where it may be later", () => {
    const [strip] = planGauge(modelAt(2, {pace: 2.5}), WIDE).strips;
    expect(strip?.results[0]?.span?.open).toBe(true);
  });

  test.each<[string, ReturnType<typeof modelAt>]>([
    ["one ruler", modelAt(3, {distance: 8})],
    ["two rulers", modelAt(1, {"distance.near": 3, "distance.far": 5}, "view", ["two"])],
    ["print", modelAt(1, {}, "print")]
  ])("with %s keeps to its drawing, row under row", (_, model) => {
    const plan = planGauge(model, WIDE);
    const ys = plan.rows.map(({y}) => y);
    expect(ys).toEqual([...ys].sort((a, b) => a - b));
    expect(Math.max(...ys)).toBeLessThan(plan.ruleY - 30);
    const bottom = Math.max(
      ...plan.strips.flatMap(({cells, results}) => [
        ...cells.map(({y, height}) => y + height),
        ...results.map(({y}) => y)
      ])
    );
    expect(bottom).toBeLessThan(WIDE.height);
    expect(ys[0]).toBeGreaterThan(34);
  });
});

describe.each([280, 320, 350, 390, 640])("the plan of a column of %i px", (width) => {
  const frame = narrow(width);
  const {size} = frame;
  const models: readonly [string, ReturnType<typeof modelAt>][] = [
    ["one ruler", modelAt(2, {}, "narrow")],
    ["a pace", modelAt(3, {}, "narrow")],
    ["what-ifs at an end", modelAt(3, {distance: 30}, "narrow")],
    ["what-ifs at the target", modelAt(2, {distance: 0, pace: 2.5}, "narrow")],
    ["two rulers", modelAt(1, {"distance.near": 3, "distance.far": 29}, "narrow", ["two"])]
  ];

  test.each(models)("with %s has all words within it, none on another", (_, model) => {
    const plan = planGauge(model, frame);
    const rows = plan.rows.flatMap(({name, ruler, box, y}) => [
      ...boxOf(name, size.title),
      ...(box ? boxOf(box.words, size.label) : []),
      ...(ruler ? [...ruler.labels, ruler.hedge].flatMap((words) => boxOf(words, size.label)) : []),
      ...(ruler?.whatIf
        ? boxOf(
            {...ruler.whatIf.words, x: ruler.whatIf.x + ruler.whatIf.words.x, y: y + ruler.whatIf.words.y},
            size.label
          )
        : [])
    ]);
    const strips = plan.strips.flatMap(({title, note, cells, shadedText, hint, results}) => [
      ...boxOf(title, size.title),
      ...boxOf(shadedText, size.small),
      ...[note, hint, ...cells.map(({words}) => words), ...results.map(({words}) => words)].flatMap((words) =>
        boxOf(words, size.label)
      )
    ]);
    const {target, question} = plan;
    const asked = question ? [...boxOf(question.title, size.title), ...boxOf(question.unit, size.label)] : [];
    const all = [...rows, ...boxOf(target.name, size.title), ...boxOf(target.text, size.label), ...asked, ...strips];
    expect(all.length).toBeGreaterThan(10);
    expect(outside(all, width, plan.height)).toEqual([]);
    expect(overlapping(all)).toEqual([]);
  });

  test("has buttons for fingers, apart and within it", () => {
    const {question, height} = planGauge(modelAt(3, {}, "narrow"), frame);
    const places = [...(question?.buttons ?? []), ...(question ? [question.field] : [])].map((box, i) => ({
      text: `${i}`,
      left: box.x,
      top: box.y,
      right: box.x + box.width,
      bottom: box.y + box.height
    }));
    for (const {left, right, top, bottom} of places)
      expect(Math.min(right - left, bottom - top)).toBeGreaterThanOrEqual(44);
    expect(outside(places, width, height)).toEqual([]);
    expect(overlapping(places)).toEqual([]);
  });

  test("is as high at every step", () => {
    const heights = [1, 2, 3, 4, 5].map((step) => planGauge(modelAt(step, {}, "narrow"), frame).height);
    expect(new Set(heights).size).toBe(1);
  });
});

describe("what it cannot draw", () => {
  const near = Object.values(briefing.quantities).find(({hedge}) => hedge !== undefined);
  const within = (quantity: object) => ({
    ...briefing,
    quantities: Object.fromEntries(
      Object.entries(briefing.quantities).map(([id, known]) => [id, known === near ? {...known, ...quantity} : known])
    )
  });
  const draw = (subject: typeof briefing, values = options) => gauge.model(subject, at(STEPS, 3), {}, values, "view");

  test("a distance in another unit, below zero, or beyond the ruler is refused", () => {
    expect(() => draw(within({unit: "miles"}))).toThrow(/miles: expected 0 km or more/);
    expect(() => draw(within({value: -3}))).toThrow(/-3.km: expected 0 km or more/);
    expect(() => draw(briefing, {...options, max: 10})).toThrow(/max is 10: expected at least [\d.]+ km/);
  });

  test("a force without a distance arrives at no day that could be named", () => {
    const model = gauge.model(briefing, at(STEPS, 3), {}, {...options, forces: ["unplaced"]}, "view");
    expect(texts(model)).toEqual(["No distance given"]);
  });
});
