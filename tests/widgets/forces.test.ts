import {describe, expect, test} from "vitest";
import type {Briefing} from "../../src/briefing/briefing.ts";
import type {Status} from "../../src/briefing/ids.ts";
import type {Claim} from "../../src/briefing/ledger.ts";
import type {Deployment, Unit} from "../../src/briefing/records.ts";
import {forces} from "../../src/widgets/forces/forces.ts";
import type {ForcesModel} from "../../src/widgets/forces/model.ts";
import {type ForcesPlan, planForces} from "../../src/widgets/forces/plan.ts";
import {type Frame, narrow, WIDE} from "../../src/widgets/kit/frame.ts";
import {readRelay} from "../relay.ts";
import {boxOf, type Lines, outside, overlapping} from "./boxes.ts";
import {at, briefing, chosen} from "./briefing.ts";

const unit = (name: string, actors: readonly string[], rest: Partial<Unit> = {}): Unit => ({
  name,
  actors,
  cite: [],
  ...rest
});
const group = (title: string, status: Status, ...units: readonly Unit[]): Deployment => ({title, status, units});
const subject = (...deployments: readonly Deployment[]): Briefing => ({...briefing, deployments});
const modelOf = (given: Briefing): ForcesModel => forces.model(given, at([]), {}, chosen(forces.options), "print");

const small = subject(
  group("At the harbor", "reported", unit("Green boats", ["green"], {text: "two of them", cite: ["C2", "C1"]})),
  group("Not placed", "open", unit("Amber pilots", ["amber"], {cite: ["C3"]}), unit("Strangers", [])),
  group("Coming", "forecast", unit("Rust column", ["rust"]))
);
const units = (count: number) => Array.from({length: count}, (_, i) => unit(`Unit ${i}`, ["green"], {cite: ["C1"]}));
const LONG = "The Reserve of the Association of Ferrymen and Pilots";

describe("a unit", () => {
  const [first, second] = modelOf(small).groups;

  test("has its name, what is said of it, its actor's hue and its sentences", () => {
    expect(first?.units[0]).toMatchObject({
      name: "Green boats",
      text: "two of them",
      hue: "teal",
      cites: ["S1", "S8"],
      claims: ["C2", "C1"]
    });
    expect(second?.units.map(({hue}) => hue)).toEqual(["gold", "ink"]);
  });

  test.each([
    [0, 0, "At the harbor: Green boats, two of them, sentences 1 and 8"],
    [1, 0, "Not placed: Amber pilots, headline"],
    [1, 1, "Not placed: Strangers"]
  ])("%i, %i is read as %s", (g, u, label) => expect(modelOf(small).groups[g]?.units[u]?.label).toBe(label));
});

describe("words", () => {
  test("the sentence has every group with its units", () => {
    expect(modelOf(small).sentence).toBe(
      "At the harbor: Green boats. Not placed: Amber pilots and Strangers. Coming: Rust column."
    );
  });

  test("the alternative has every group with its ink, and every unit with its words and which the source judges", () => {
    expect(modelOf(small).alternative).toBe(
      "Forces on the ground. At the harbor, reported: Green boats, two of them. Not placed, open: Amber pilots; Strangers. Coming, forecast: Rust column."
    );
    const claims = {...briefing.claims, C1: {...(briefing.claims.C1 as Claim), kind: "assessment" as const}};
    const judged = modelOf({...small, claims});
    expect(judged.alternative).toContain("Green boats, two of them, partly assessed.");
    expect(judged.groups[0]?.units[0]?.label).toMatch(/sentences 1 and 8, partly assessed$/);
    expect(judged.table.rows[0]?.[2]).toBe("two of them (S1 assessed, S8)");
  });

  test("the table has every unit, what is said, and the form of its mark", () => {
    expect(modelOf(small).table.rows).toEqual([
      ["At the harbor", "Green boats", "two of them (S1, S8)", "solid"],
      ["Not placed", "Amber pilots", "(T0)", "hollow"],
      ["Not placed", "Strangers", "", "hollow"],
      ["Coming", "Rust column", "", "striped"]
    ]);
  });

  test.each([
    [
      "every ink that is there",
      small,
      "Solid: said to be so; striped: forecast; hollow: not placed. The size of a mark means nothing."
    ],
    [
      "no ink that is not",
      subject(group("There", "aim", ...units(1))),
      "Outlined: an aim. The size of a mark means nothing."
    ]
  ])("the caption explains %s", (_, given, caption) => expect(modelOf(given).caption.join(" ")).toBe(caption));

  test("without deployments it refuses", () => {
    expect(() => modelOf(briefing)).toThrow("forces: the briefing has no deployments");
  });
});

const models: readonly [string, ForcesModel][] = [
  ["a deck's forces", modelOf(readRelay())],
  ["three groups", modelOf(small)],
  ["two units", modelOf(subject(group("Here", "reported", ...units(2))))],
  ["nine units", modelOf(subject(group("Here", "reported", ...units(5)), group("There", "reported", ...units(4))))],
  [
    "four groups that are reported",
    modelOf(subject(...["A", "B", "C", "D"].map((name) => group(name, "reported", ...units(2)))))
  ],
  [
    "long names",
    modelOf(
      subject(
        group(LONG, "reported", unit(LONG, ["green"], {text: `${LONG}, or so it is said`, cite: ["C1", "C2", "C3"]})),
        group("There", "open", unit(LONG, ["rust"], {text: LONG}))
      )
    )
  ]
];

const box = (text: string, {x, y, width, height}: ForcesPlan["groups"][number]["rule"]): Lines => ({
  text,
  left: x,
  top: y,
  right: x + width,
  bottom: y + height
});
const marksOf = ({groups}: ForcesPlan) => groups.flatMap((group) => group.units);

describe.each([
  ["a slide", WIDE],
  ["a narrower place", {...WIDE, width: 1116}],
  ["a column of 320 px", narrow(320)],
  ["a column of 390 px", narrow(390)],
  ["a column of 700 px", narrow(700)]
] as readonly [string, Frame][])("the plan for %s", (_, frame) => {
  const {size} = frame;

  test.each(models)("of %s has all words and marks in it, none on another", (_, model) => {
    const plan = planForces(model, frame);
    const heads = plan.groups.flatMap(({head}) => boxOf(head, size.title));
    const texts = marksOf(plan).flatMap(({text}) => boxOf(text, size.label));
    const marks = marksOf(plan).map(({unit, mark}) => box(unit.name, mark));
    expect(outside([...heads, ...texts, ...marks], frame.width, plan.height)).toEqual([]);
    expect(overlapping([...heads, ...texts, ...marks])).toEqual([]);
    expect(overlapping(marksOf(plan).map(({unit, over}) => box(unit.id, over)))).toEqual([]);
  });

  test.each(models)("of %s has every name inside its mark, and marks of one size", (_, model) => {
    const planned = marksOf(planForces(model, frame));
    expect(new Set(planned.map(({mark}) => `${mark.width} x ${mark.height}`)).size).toBe(1);
    for (const {name, mark, over} of planned) {
      const [words] = boxOf(name, size.title);
      expect(words?.left).toBeGreaterThan(mark.x);
      expect(words?.right).toBeLessThan(mark.x + mark.width);
      expect(words?.top).toBeGreaterThan(mark.y);
      expect(words?.bottom).toBeLessThan(mark.y + mark.height);
      expect(over.height).toBeGreaterThanOrEqual(frame.press);
    }
  });
});

test("what is not reported stands under the reported before it, in rows that are shared", () => {
  const {groups} = planForces(modelOf(readRelay()), WIDE);
  const left = groups.map(({rule}) => rule.x);
  expect([left[0] === left[1], left[2] === left[3], (left[2] ?? 0) > (left[0] ?? 0)]).toEqual([true, true, true]);
  expect(groups[1]?.head.y).toBe(groups[3]?.head.y);
});

test("more than a slide has room for takes more height than it has", () => {
  const model = modelOf(subject(group("Here", "reported", ...units(12))));
  expect(forces.plan(model, WIDE).height).toBeGreaterThan(WIDE.height);
});
