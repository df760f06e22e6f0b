import {describe, expect, test} from "vitest";
import type {Briefing} from "../../src/briefing/briefing.ts";
import type {Status} from "../../src/briefing/ids.ts";
import type {Claim} from "../../src/briefing/ledger.ts";
import type {Actor, Relation} from "../../src/briefing/records.ts";
import {narrow, WIDE} from "../../src/widgets/kit/frame.ts";
import {isWithin} from "../../src/widgets/kit/room.ts";
import type {Form} from "../../src/widgets/kit/widget.ts";
import {matrix} from "../../src/widgets/matrix/matrix.ts";
import type {MatrixModel} from "../../src/widgets/matrix/model.ts";
import {planMatrix, slashes} from "../../src/widgets/matrix/plan.ts";
import type {MatrixPlan} from "../../src/widgets/matrix/plan.types.ts";
import {readRelay} from "../relay.ts";
import {boxOf, type Lines, outside, overlapping} from "./boxes.ts";
import {at, briefing, chosen} from "./briefing.ts";

const tie = (from: string, to: string, text: string, cite: readonly string[] = [], status: Status = "reported") =>
  ({from, to, text, cite, status}) satisfies Relation;

const tied: Briefing = {
  ...briefing,
  relations: [
    tie("green", "amber", "supplies", ["C1"]),
    tie("green", "amber", "would leave", ["C2", "C1"], "forecast"),
    tie("rust", "green", "may join", ["C3"], "forecast")
  ]
};

const deck = readRelay();
const modelOf = (subject: Briefing, actors: readonly string[] = [], form: Form = "print"): MatrixModel =>
  matrix.model(subject, at([]), {}, chosen(matrix.options, {actors}), form);

/** So many actors, each tied to all others in these words. */
function crowd(count: number, name: string, text: string): Briefing {
  const ids = Array.from({length: count}, (_, i) => `a${i}`);
  const actors = Object.fromEntries(ids.map((id, i): [string, Actor] => [id, {id, name: `${name} ${i}`, hue: "blue"}]));
  const relations = ids.flatMap((from) => ids.flatMap((to) => (from === to ? [] : tie(from, to, text, ["C1"]))));
  return {...briefing, actors, relations};
}

describe("a cell", () => {
  const {cells} = modelOf(tied);
  const cell = (id: string) => cells.find((one) => one.id === id);

  test("says what is stated, in the direction in which it is stated", () => {
    expect(cells.map(({id, text}) => [id, text])).toEqual([
      ["green amber", "supplies; would leave"],
      ["green rust", ""],
      ["amber green", ""],
      ["amber rust", ""],
      ["rust green", "may join"],
      ["rust amber", ""]
    ]);
  });

  test("rests on every claim once, by sentence", () => {
    expect(cell("green amber")).toMatchObject({claims: ["C1", "C2"], cites: ["S1", "S8"], hue: "teal"});
    expect(cell("amber rust")).toMatchObject({claims: [], cites: []});
  });

  test.each([
    ["green amber", "Green to Amber: supplies; would leave, sentences 1 and 8"],
    ["rust green", "Rust to Green: may join, forecast, headline"],
    ["amber rust", "Amber to Rust: not stated"]
  ])("%s is read as %s", (id, label) => expect(cell(id)?.label).toBe(label));

  test("is solid as soon as anything in it is reported", () => {
    expect(cells.map(({status}) => status)).toEqual(["reported", "open", "open", "open", "forecast", "open"]);
  });
});

describe("words", () => {
  test("the table says in every cell what is stated, or that nothing is", () => {
    const {table} = modelOf(tied);
    expect(table.columns).toEqual(["Who", "to Green", "to Amber", "to Rust"]);
    expect(table.rows).toEqual([
      ["Green", "–", "supplies; would leave (S1, S8)", "not stated"],
      ["Amber", "not stated", "–", "not stated"],
      ["Rust", "may join, forecast (T0)", "not stated", "–"]
    ]);
  });

  test("sentence and caption count and explain what is there, and no more", () => {
    expect(modelOf(tied).sentence).toBe(
      "Of the 6 ways in which one of three actors can relate to another, the source states 2."
    );
    expect(modelOf(tied).caption.join(" ")).toMatch(
      /solid is said to be so, striped is forecast\. A dot: not stated in this direction\.$/
    );
    expect(modelOf(tied, [], "narrow").caption.join(" ")).toMatch(/^Under each actor: .* striped is forecast\.$/);
    const both = modelOf(crowd(2, "Actor", "knows"));
    expect(both.sentence).toBe("Of the 2 ways in which one of two actors can relate to another, the source states 2.");
    expect(both.caption.join(" ")).toMatch(/solid is said to be so\.$/);
  });

  test("the alternative has what is stated, by who is or does it, which of it the source judges, and a count of the rest", () => {
    const said = "Rust to Green: may join, forecast. Four more: not stated.";
    const how = "How three actors are said to be related.";
    expect(modelOf(tied).alternative).toBe(`${how} Green to Amber: supplies; would leave. ${said}`);
    const claims = {...briefing.claims, C1: {...(briefing.claims.C1 as Claim), kind: "assessment" as const}};
    const judged = modelOf({...tied, claims});
    expect(judged.alternative).toBe(`${how} Green to Amber: supplies; would leave, partly assessed. ${said}`);
    expect(judged.cells[0]?.label).toBe("Green to Amber: supplies; would leave, sentences 1 and 8, partly assessed");
    expect(judged.table.rows[0]?.[2]).toBe("supplies; would leave (S1 assessed, S8)");
  });

  test("a deck's own matrix has every relation, and nothing of an actor to itself", () => {
    const {cells, actors} = modelOf(deck);
    expect(actors).toHaveLength(5);
    expect(cells).toHaveLength(20);
    expect(cells.filter(({text}) => text !== "")).toHaveLength(deck.relations.length);
    for (const cell of cells) expect(cell.text === "").toBe(cell.cites.length === 0);
  });
});

describe("actors", () => {
  test.each([
    ["left out: those that a relation ties, in the briefing's order", [], ["green", "amber", "rust"]],
    ["named: those, in the order named, each once", ["rust", "green", "rust"], ["rust", "green"]]
  ])("%s", (_, ids, shown) => expect(modelOf(tied, ids).actors.map(({id}) => id)).toEqual(shown));

  test("who is not tied is not shown", () => {
    const subject = {...tied, relations: tied.relations.slice(0, 1)};
    expect(modelOf(subject).actors.map(({id}) => id)).toEqual(["green", "amber"]);
  });

  test("fewer than two are refused", () => {
    expect(() => modelOf(tied, ["green"])).toThrow("actors in the matrix: 1: expected two or more");
    expect(() => modelOf(briefing)).toThrow("actors in the matrix: 0: expected two or more");
  });
});

/** Every piece of words of a plan. */
function linesOf({corner, heads, cells, rests}: MatrixPlan, wide: boolean, size = WIDE.size): readonly Lines[] {
  return [
    ...boxOf(corner, size.small),
    ...heads.flatMap(({words}) => boxOf(words, wide ? size.label : size.title)),
    ...cells.flatMap(({words}) => (words ? boxOf(words, wide ? size.small : size.label) : [])),
    ...cells.flatMap(({name}) => (name ? boxOf(name.words, size.label) : [])),
    ...rests.flatMap((words) => boxOf(words, size.small))
  ];
}

const places = ({cells}: MatrixPlan): readonly Lines[] =>
  cells.map(({cell, over: {x, y, width, height}}) => ({
    text: cell.id,
    left: x,
    top: y,
    right: x + width,
    bottom: y + height
  }));

const models: readonly [string, MatrixModel][] = [
  ["a deck's relations", modelOf(deck)],
  ["two actors", modelOf(crowd(2, "Actor", "is said to know the other very well"))],
  ["three actors, one silent", modelOf(tied)],
  ["nine actors, every cell filled", modelOf(crowd(9, "Actor", "knows well"))],
  ["long names", modelOf(crowd(5, "The Association of Ferrymen", "knows"))]
];

describe("the table", () => {
  test.each(models)("of %s has all words and cells in the frame, none on another", (_, model) => {
    const plan = planMatrix(model, WIDE);
    expect(plan.width).toBe(WIDE.width);
    expect(plan.height).toBeLessThanOrEqual(WIDE.height);
    for (const boxes of [linesOf(plan, true), places(plan)]) {
      expect(outside(boxes, plan.width, plan.height)).toEqual([]);
      expect(overlapping(boxes)).toEqual([]);
    }
  });

  test.each(models)("of %s keeps each cell's words with their sentences in the cell", (_, model) => {
    for (const {words, over} of planMatrix(model, WIDE).cells) {
      if (!words) continue;
      const [box] = boxOf({...words, lines: words.lines.map((line, i) => line + tail(words, i))}, WIDE.size.small);
      expect(box?.left).toBeGreaterThan(over.x);
      expect(box?.right).toBeLessThanOrEqual(over.x + over.width);
      expect(box?.top).toBeGreaterThan(over.y);
      expect(box?.bottom).toBeLessThan(over.y + over.height);
    }
  });
  const tail = ({lines, cites}: {lines: readonly string[]; cites: readonly string[]}, i: number) =>
    i === lines.length - 1 && cites.length ? ` ${cites.join(" ")}` : "";

  test.each(models)("of %s has cells for a finger, in rows and columns", (_, model) => {
    const {cells} = planMatrix(model, WIDE);
    for (const {over} of cells) expect(over.height).toBeGreaterThanOrEqual(WIDE.press - 4);
    for (const one of cells)
      for (const other of cells) {
        if (one.cell.from === other.cell.from) expect(one.over.y).toBe(other.over.y);
        if (one.cell.to === other.cell.to) expect(one.over.x).toBe(other.over.x);
      }
  });

  test("marks what is stated by an edge, what is not by a dot", () => {
    for (const {cell, edge, words, dot} of planMatrix(modelOf(tied), WIDE).cells) {
      expect([edge !== undefined, words !== undefined]).toEqual([cell.text !== "", cell.text !== ""]);
      expect(dot !== undefined).toBe(cell.text === "");
    }
  });

  test.each([
    ["many actors", crowd(9, "The Association of Ferrymen", "knows")],
    ["many words", crowd(2, "Actor", "knows the other ".repeat(30))],
    ["a narrow frame", crowd(9, "Actor", "knows well"), 1116]
  ])("with %s takes more room than there is, and keeps its words apart", (_, subject, width = WIDE.width) => {
    const frame = {...WIDE, width};
    const model = modelOf(subject);
    expect(isWithin(matrix.plan(model, frame), frame)).toBe(false);
    const plan = planMatrix(model, frame);
    expect(outside(linesOf(plan, true), plan.width, plan.height)).toEqual([]);
    expect(overlapping(linesOf(plan, true))).toEqual([]);
  });
});

test.each([40, 66, 68, 110])("stripes along an edge of %i stay in it, at least one", (height) => {
  const path = slashes({x: 100, y: 50, width: 8, height});
  const strokes = [...path.matchAll(/M100,([\d.]+)l8,-8v([\d.]+)l-8,8z/g)].map(([, at, broad]) =>
    [at, broad].map(Number)
  );
  expect(strokes.length).toBe(path.split("M").length - 1);
  expect(strokes.length).toBeGreaterThan(0);
  for (const [at = 0, broad = 0] of strokes) {
    expect(at - 8).toBeGreaterThanOrEqual(50);
    expect(at + broad).toBeLessThanOrEqual(50 + height);
  }
});

describe.each([320, 390, 700])("the list in a column of %i px", (width) => {
  const frame = narrow(width);

  test.each(models)("of %s has all words in it, none on another", (_, model) => {
    const plan = planMatrix(model, frame);
    const boxes = linesOf(plan, false, frame.size);
    expect(plan.width).toBe(width);
    expect(outside(boxes, width, plan.height)).toEqual([]);
    expect(overlapping(boxes)).toEqual([]);
  });

  test.each(models)("of %s has a target for a finger at each thing stated, and names the rest", (_, model) => {
    const plan = planMatrix(model, frame);
    const stated = model.cells.filter(({text}) => text !== "");
    expect(plan.cells.map(({cell}) => cell.id)).toEqual(stated.map(({id}) => id));
    expect(overlapping(places(plan))).toEqual([]);
    for (const {over} of plan.cells) expect(over.height).toBeGreaterThanOrEqual(44);
    const silent = model.cells.length - stated.length;
    const rests = plan.rests.map(({lines}) => lines.join(" ").replace("Not stated: to ", "").split(", ").length);
    expect(rests.reduce((sum, count) => sum + count, 0)).toBe(silent);
  });
});
