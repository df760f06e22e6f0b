import {describe, expect, test} from "vitest";
import type {Tweaks} from "../../src/briefing/view.ts";
import {bar} from "../../src/widgets/bar/bar.ts";
import type {BarModel} from "../../src/widgets/bar/model.ts";
import {planBar} from "../../src/widgets/bar/plan.ts";
import {narrow, WIDE} from "../../src/widgets/kit/frame.ts";
import {extentOf} from "../../src/widgets/kit/lettering.ts";
import type {Form} from "../../src/widgets/kit/widget.ts";
import {boxOf, outside, overlapping} from "./boxes.ts";
import {at, briefing, chosen} from "./briefing.ts";

const STEPS = ["plan", "now", "next", "end"];
const SIX = [...STEPS, "some", "crowded"];
const OUTCOMES = chosen(bar.options, {rows: ["some", "end"], gain: "What it brings"});

function modelAt(step: number, tweaks: Tweaks = {}, form: Form = "view", steps: readonly string[] = STEPS): BarModel {
  return bar.model(briefing, at(steps, step), tweaks, chosen(bar.options), form);
}

const outcomes = (form: Form = "view", steps: readonly string[] = []) =>
  bar.model(briefing, at(steps), {}, OUTCOMES, form);
const whatIf = (tweaks: Tweaks) => modelAt(2, tweaks).rows[1]?.whatIfs[0]?.text;

describe("rows", () => {
  test.each([1, 2, 3, 4])("pile up to step %i; only the present one is bright, and earlier ones go back", (step) => {
    const {rows} = modelAt(step);
    expect(rows.filter(({shown}) => shown).map(({id}) => id)).toEqual(STEPS.slice(0, step));
    expect(rows.filter(({bright}) => bright).map(({id}) => id)).toEqual([STEPS[step - 1]]);
    expect(rows.filter(({shown}) => shown).map((row) => row.step)).toEqual([
      ...Array.from({length: step - 1}, (_, i) => i + 1),
      undefined
    ]);
  });

  test("are all told in a column that is read: the present one is bright, the others go to their steps", () => {
    const {rows} = modelAt(2, {}, "narrow");
    expect(rows.map(({shown, bright, step}) => [shown, bright, step])).toEqual([
      [true, false, 1],
      [true, true, undefined],
      [true, false, 3],
      [true, false, 4]
    ]);
  });

  test("all stand bright in print, and go nowhere", () => {
    const {rows} = modelAt(1, {"line.low.to": 200}, "print");
    expect(rows.every(({shown, bright}) => shown && bright)).toBe(true);
    expect(rows.flatMap(({step, ends, whatIfs}) => [...(step ? [step] : []), ...ends, ...whatIfs])).toEqual([]);
  });

  test("of the option stand bright; only steps of the slide can be pressed, and nothing dragged", () => {
    const {rows} = outcomes("view", ["now", "end"]);
    expect(rows.map(({id, shown, bright, step}) => [id, shown, bright, step])).toEqual([
      ["some", true, true, undefined],
      ["end", true, true, 2]
    ]);
    expect(outcomes("view", ["end", "now"]).rows[1]?.step).toBe(1);
    expect(rows.flatMap(({ends}) => ends)).toEqual([]);
    expect(bar.subjects(briefing, OUTCOMES, STEPS)).toEqual([]);
  });

  test("cite sentences in the order of the source, each once", () => {
    expect(modelAt(2).rows[1]?.cites).toEqual(["S1", "S8"]);
    expect(outcomes().rows[0]?.gainCites).toEqual(["T0"]);
  });
});

describe("segments", () => {
  test("fade over at least three tenths where an end inside the line is not given, and nowhere else", () => {
    for (const {segments} of modelAt(4, {}, "print", SIX).rows) {
      for (const {section, from, to, fadeFrom, fadeTo} of segments) {
        const given = ["whole", "rest", "next"].includes(section);
        expect([fadeFrom > 0, fadeTo > 0]).toEqual([!given && from > 0, !given && to < 1]);
        for (const fade of [fadeFrom, fadeTo]) if (fade) expect(fade).toBeGreaterThanOrEqual(0.3 * (to - from));
        expect(fadeFrom + fadeTo).toBeLessThan(to - from);
      }
    }
  });

  test("keep a firm middle between two faded ends, and most of their length under one", () => {
    const shares = modelAt(4, {}, "print", SIX).rows.flatMap(({segments}) =>
      segments
        .filter(({fadeFrom, fadeTo}) => fadeFrom + fadeTo > 0)
        .map(({from, to, fadeFrom, fadeTo}) => {
          const ends = [fadeFrom, fadeTo].filter((fade) => fade > 0).length;
          return [ends, Math.round((100 * (to - from - fadeFrom - fadeTo)) / (to - from))];
        })
    );
    expect([...new Map(shares.map(([ends, firm]) => [ends, firm]))].sort()).toEqual([
      [1, 58],
      [2, 36]
    ]);
  });

  test("have the hue of their first actor; without one they have none", () => {
    expect(modelAt(2).rows[1]?.segments.map(({hue, status}) => [hue, status])).toEqual([
      ["teal", "reported"],
      ["none", "open"],
      ["gold", "reported"]
    ]);
  });
});

describe("a dragged end", () => {
  test("is there for every end that fades in the present row", () => {
    expect(modelAt(2).rows.map(({ends}) => ends.map(({subject}) => subject.id))).toEqual([
      [],
      ["line.low.to", "line.high.from"],
      [],
      []
    ]);
  });

  test("says no kilometers before it is set", () => {
    const [low] = modelAt(2).rows[1]?.ends ?? [];
    expect(low).toMatchObject({valueText: "not given", label: "North end of the low"});
    expect(JSON.stringify(modelAt(2).rows)).not.toContain("yours");
  });

  test.each<[Tweaks, string]>([
    [{"line.low.to": 180}, "yours: 180 of 600\u00a0km (30%)"],
    [{"line.high.from": 300}, "yours: 300 of 600\u00a0km (50%)"],
    [{"line.low.to": 0}, "yours: 10 of 600\u00a0km (2%)"],
    [{"line.high.from": 600}, "yours: 10 of 600\u00a0km (2%)"],
    [{"line.low.to": 600}, "yours: 600 of 600\u00a0km (100%)"]
  ])("%o reads %s", (tweaks, text) => {
    expect(whatIf(tweaks)).toBe(text);
  });

  test.each<[Tweaks, number, number]>([
    [{"line.inner.from": 240}, 240, 420],
    [{"line.inner.from": 500}, 410, 420],
    [{"line.inner.to": 100}, 180, 190],
    [{"line.inner.from": 400, "line.inner.to": 300}, 290, 300],
    [{"line.inner.from": 0, "line.inner.to": 0}, 0, 10]
  ])("never passes the other: %o", (tweaks, from, to) => {
    const row = modelAt(1, tweaks, "view", ["some"]).rows[0];
    expect(row?.whatIfs[0]?.from).toBeCloseTo(from / 600);
    expect(row?.whatIfs[0]?.to).toBeCloseTo(to / 600);
  });

  test("stands where it is set, else in the middle of the fade", () => {
    expect(modelAt(2, {"line.low.to": 180}).rows[1]?.ends.map(({km}) => km)).toEqual([180, 460]);
    expect(modelAt(2).rows[1]?.ends[0]?.km).toBe(90);
  });

  test("leaves what is reported as it is", () => {
    expect(modelAt(2, {"line.low.to": 180}).rows[1]?.segments).toEqual(modelAt(2).rows[1]?.segments);
  });

  test("is a subject of the slide, once", () => {
    expect(bar.subjects(briefing, chosen(bar.options), STEPS)).toEqual([
      {id: "line.low.to", min: 0, max: 600, step: 10},
      {id: "line.high.from", min: 0, max: 600, step: 10}
    ]);
  });
});

describe("words", () => {
  test("the sentence is the state's, with what the viewer sets in the label's own words", () => {
    const tweaks = {"line.low.to": 180};
    expect(modelAt(2).sentence).toBe("This is now.");
    expect(modelAt(2, tweaks).sentence).toBe(`This is now. The low, ${whatIf(tweaks)}.`);
  });

  test("of chosen states, their titles and what each brings", () => {
    expect(outcomes().sentence).toBe("State some: What it means: nothing yet; State end: What it means.");
  });

  test("the alternative has every row that is shown, its stretches and their inks, and what a viewer sets", () => {
    const [plan, now] = [
      "Control of the coast, 600\u00a0km. State plan: What it means. The whole: Green: planned; an aim.",
      "State now: What it means. The low (extent not given): Green; reported. The rest: not stated; open. The high (extent not given): Amber; reported."
    ];
    expect(modelAt(2).alternative).toBe(`${plan} ${now}`);
    expect(modelAt(2, {"line.low.to": 180}).alternative).toBe(
      `${plan} ${now} The low, ${whatIf({"line.low.to": 180})}.`
    );
    const printed = modelAt(1, {}, "print").alternative;
    expect(printed).toContain("Rust; forecast. The high (extent not given): Amber; reported. Green: fate not stated.");
    expect(printed).toMatch(/A bracket over the whole line: within reach: all 600 km\.$/);
    expect(outcomes().alternative).toContain(
      "State some: What it means. The inner (extent not given): a stretch; open. What it brings: nothing yet."
    );
  });

  test("a hedge of the length goes wherever the length goes", () => {
    const quantities = {...briefing.quantities, length: {value: 600, unit: "km", hedge: "about", cite: []}};
    const model = bar.model({...briefing, quantities}, at(["now"]), {"line.low.to": 180}, chosen(bar.options), "view");
    expect(model.length.text).toBe("about 600\u00a0km");
    expect(model.rows[0]?.whatIfs[0]?.text).toBe("yours: 180 of about 600\u00a0km (30%)");
  });

  test("the caption says of stretches what is not given, and what is ours", () => {
    const line = "The coast as one line.";
    const placed = "Sections are placed by us; the source gives no lengths.";
    const faded = [line, "Where an end fades, the extent is not given.", placed];
    expect(modelAt(1, {}, "view", ["plan"]).caption).toEqual([line]);
    expect(modelAt(1, {}, "view", ["now"]).caption).toEqual(faded);
    expect(modelAt(1).caption).toEqual([...faded, "Stripes: where a force would be, not what it would hold."]);
  });

  test("the table has every state at every step, with every hold, mark and reference", () => {
    const {table} = modelAt(1, {"line.low.to": 180});
    expect(table).toEqual(modelAt(4).table);
    expect(table.columns).toEqual(["Step", "On the coast", "In words"]);
    expect(table.rows.map(([title]) => title)).toEqual(["State plan", "State now", "State next", "State end"]);
    expect(table.rows[1]).toEqual([
      "State now",
      "The low (extent not given): Green; reported. The rest: not stated; open. The high (extent not given): Amber; reported.",
      "What it means (S1, S8)"
    ]);
    expect(table.rows[2]?.[1]).toContain("Green: fate not stated");
    expect(table.rows[3]?.[1]).toContain("within reach: all 600 km");
    expect(outcomes().table.rows.map((row) => row[3])).toEqual(["nothing yet (T0)", ""]);
  });
});

describe("the plan", () => {
  const plans: readonly [string, BarModel][] = [
    ["three rows", modelAt(3, {}, "view", STEPS.slice(0, 3))],
    ["four rows", modelAt(4)],
    ["six rows", modelAt(6, {}, "view", SIX)],
    ["print", modelAt(1, {}, "print", SIX)],
    ["outcomes", outcomes()],
    ["what-ifs", modelAt(2, {"line.low.to": 200, "line.high.from": 250})]
  ];

  test.each(plans)("of %s keeps every row in its place and in the drawing", (_, model) => {
    const {rows} = planBar(model, WIDE);
    rows.forEach((row, i) => {
      const {title, text, barY, barHeight, top, height, contingent} = row;
      const next = rows[i + 1]?.top ?? WIDE.height;
      expect(top + height).toBeLessThanOrEqual(next + 0.01);
      expect(text.y + (text.lines.length - 1) * text.leading).toBeLessThan(next);
      expect(title.y + (title.lines.length - 1) * title.leading).toBeLessThan(text.y - 20);
      expect(barY + barHeight).toBeLessThanOrEqual(contingent ? contingent.y - 20 : next);
      expect(barHeight).toBeGreaterThanOrEqual(32);
    });
  });

  test.each(plans)("of %s lets no label touch another", (_, model) => {
    for (const {labels} of planBar(model, WIDE).rows) {
      for (const [i, one] of labels.entries()) {
        for (const other of labels.slice(i + 1)) {
          const [a, b] = [extentOf(one, WIDE.size.label), extentOf(other, WIDE.size.label)];
          const apart = a[1] < b[0] || b[1] < a[0] || Math.abs(one.y - other.y) >= WIDE.leading.small;
          expect(apart).toBe(true);
        }
      }
    }
  });

  test("puts the words of an open stretch inside it, others at their solid side", () => {
    const {left, right, rows} = planBar(modelAt(2), WIDE);
    const row = rows[1];
    expect(row?.inside.map(({lines}) => lines[0])).toEqual(["not stated"]);
    expect(row?.labels.map(({anchor, x}) => [anchor, x])).toEqual([
      ["start", left],
      ["end", right]
    ]);
  });

  test("keeps the viewer's words clear of the contingent", () => {
    const row = planBar(modelAt(3, {"line.low.to": 200}), WIDE).rows[2];
    const [words] = row?.whatIfWords ?? [];
    expect(row?.contingent && words && extentOf(row.contingent, WIDE.size.label)[1] < words.x).toBe(true);
  });

  test("does not move a row as others pile up", () => {
    expect(planBar(modelAt(1), WIDE).rows.map(({top}) => top)).toEqual(
      planBar(modelAt(4), WIDE).rows.map(({top}) => top)
    );
  });
});

describe.each([280, 320, 350, 390, 640])("the plan of a column of %i px", (width) => {
  const frame = narrow(width);
  const {size} = frame;
  const models: readonly [string, BarModel][] = [
    ["all rows", modelAt(4, {}, "narrow")],
    ["six rows", modelAt(6, {}, "narrow", SIX)],
    ["outcomes", outcomes("narrow")],
    ["what-ifs", modelAt(2, {"line.low.to": 200, "line.high.from": 250}, "narrow", STEPS.slice(0, 2))],
    ["a what-if under a contingent", modelAt(3, {"line.low.to": 600}, "narrow", STEPS.slice(0, 3))]
  ];

  test.each(models)("with %s has all words within it, none on another", (_, model) => {
    const plan = planBar(model, frame);
    const all = [
      ...plan.heads.flatMap((words) => boxOf(words, size.label)),
      ...plan.rows.flatMap(({title, text, gain, labels, inside, contingent, bracket, whatIfWords}) => [
        ...boxOf(title, size.title),
        ...[text, gain, ...labels, ...inside, ...whatIfWords].flatMap((words) => boxOf(words, size.label)),
        ...(contingent ? boxOf(contingent, size.label) : []),
        ...(bracket ? boxOf(bracket.words, size.label) : [])
      ])
    ];
    expect(all.length).toBeGreaterThan(8);
    expect(outside(all, width, plan.height)).toEqual([]);
    expect(overlapping(all)).toEqual([]);
  });

  test.each(models)("with %s keeps words off the bars, row under row", (_, model) => {
    const {rows, height} = planBar(model, frame);
    rows.forEach(({title, text, labels, barY, barHeight, top, height: own}, i) => {
      const words = [title, text, ...labels].flatMap((block) => boxOf(block, size.label));
      expect(Math.max(...words.map(({bottom}) => bottom))).toBeLessThan(barY);
      expect(barY + barHeight).toBeLessThanOrEqual(top + own);
      expect(top + own).toBeLessThan(rows[i + 1]?.top ?? height + 1);
    });
  });

  test("does not move a row as others pile up", () => {
    const tops = [1, 2, 3, 4].map((step) => planBar(modelAt(step, {}, "narrow"), frame).rows.map(({top}) => top));
    for (const other of tops) expect(other).toEqual(tops[0]);
  });
});

test("without a line the bar refuses", () => {
  const {line: _, ...without} = briefing;
  expect(() => bar.model(without, at(STEPS), {}, chosen(bar.options), "view")).toThrow("the briefing has no line");
});

test.each([
  [600, 10],
  [400, 10],
  [399, 1],
  [40, 1],
  [8, 0.1]
])("a line of %d km has handles that move by %d km", (lengthKm, stepKm) => {
  const length = briefing.line?.length ?? "";
  const quantities = {...briefing.quantities, [length]: {value: lengthKm, unit: "km", cite: []}};
  const subjects = bar.subjects({...briefing, quantities}, chosen(bar.options), STEPS);
  expect(subjects.length).toBeGreaterThan(0);
  for (const subject of subjects) expect(subject).toMatchObject({max: lengthKm, step: stepKm});
  const miles = {...briefing.quantities, [length]: {value: lengthKm, unit: "miles", cite: []}};
  expect(() => bar.subjects({...briefing, quantities: miles}, chosen(bar.options), STEPS)).toThrow(
    /expected more than 0 km/
  );
});
