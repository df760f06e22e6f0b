import {describe, expect, test} from "vitest";
import {back, goTo, next, reset, setTweak, toggleCover} from "../../../src/briefing/changes.ts";
import {readLink, writeLink} from "../../../src/briefing/link.ts";
import {settle, type View} from "../../../src/briefing/view.ts";
import {type Asked, createStore, type Phase, type Store} from "../../../src/deck/window/store.ts";
import {ferry, generator} from "../../briefing/briefing.ts";

const at = (link: string): View => readLink(ferry, link).view;
const to = (link: string) => () => at(link);

/** A store, and all that a listener was told: `before -> view (phase, origin)`. */
function heard(link: string): {store: Store; told: string[]; undo: () => void} {
  const store = createStore(at(link));
  const told: string[] = [];
  return {store, told, undo: store.subscribe(noting(told))};
}

const noting =
  (told: string[]): Parameters<Store["subscribe"]>[0] =>
  (view, before, {phase, origin}) =>
    void told.push(`${before ? `${writeLink(before)} -> ` : ""}${writeLink(view)} (${phase}, ${origin})`);

type Doing = readonly [(view: View) => View, Asked?];
const drag = (value: number): Doing => [
  (view) => setTweak(ferry, view, "distance", value),
  {phase: "move", subject: "distance"}
];
const letGo = (value: number): Doing => [(view) => setTweak(ferry, view, "distance", value), {subject: "distance"}];
const there = (link: string, phase: Phase = "end"): Doing => [to(link), {phase, origin: "there"}];

describe("what is done, and what a listener is told of it", () => {
  const cases: readonly (readonly [string, string, readonly Doing[], readonly string[]])[] = [
    ["it is called at once", "#/line", [], []],
    ["a change", "#/line", [[(v) => next(ferry, v)]], ["#/line -> #/line/2 (end, here)"]],
    ["the same view is told to nobody", "#/line", [[(v) => ({...v})], [to("#/line")]], []],
    [
      "a gesture",
      "#/distance",
      [drag(8), drag(7), letGo(6)],
      [
        "#/distance -> #/distance?distance=8 (move, here)",
        "#/distance?distance=8 -> #/distance?distance=7 (move, here)",
        "#/distance?distance=7 -> #/distance?distance=6 (end, here)"
      ]
    ],
    [
      "the end of a gesture is told, at the last value moved to as well, and once",
      "#/distance",
      [drag(8), letGo(8), letGo(8)],
      ["#/distance -> #/distance?distance=8 (move, here)", "#/distance?distance=8 -> #/distance?distance=8 (end, here)"]
    ],
    [
      "a gesture that ends where it began is over too",
      "#/distance",
      [drag(8), drag(15), letGo(15)],
      [
        "#/distance -> #/distance?distance=8 (move, here)",
        "#/distance?distance=8 -> #/distance (move, here)",
        "#/distance -> #/distance (end, here)"
      ]
    ],
    [
      "what this window does by itself",
      "#/opening",
      [
        [to("#/distance"), {phase: "move", origin: "own"}],
        [to("#/distance"), {origin: "own"}]
      ],
      ["#/opening -> #/distance (move, own)", "#/distance -> #/distance (end, own)"]
    ],
    ["another window", "#/opening", [there("#/line/2")], ["#/opening -> #/line/2 (end, there)"]],
    [
      "what is in the hand stays, and the rest of the other window's view is taken",
      "#/distance",
      [drag(8), there("#/distance/2?distance=3&doubt=C01&pace=30"), drag(7), letGo(7)],
      [
        "#/distance -> #/distance?distance=8 (move, here)",
        "#/distance?distance=8 -> #/distance/2?distance=8&pace=30&doubt=C01 (end, there)",
        "#/distance/2?distance=8&pace=30&doubt=C01 -> #/distance/2?distance=7&pace=30&doubt=C01 (move, here)",
        "#/distance/2?distance=7&pace=30&doubt=C01 -> #/distance/2?distance=7&pace=30&doubt=C01 (end, here)"
      ]
    ],
    [
      "what is in the hand where it began stays without a what-if",
      "#/distance",
      [drag(15), there("#/distance?distance=3", "move"), letGo(15)],
      ["#/distance -> #/distance (end, here)"]
    ],
    [
      "the end is told where another window has told the same in the meantime",
      "#/distance",
      [drag(8), there("#/distance?distance=8"), letGo(8)],
      [
        "#/distance -> #/distance?distance=8 (move, here)",
        "#/distance?distance=8 -> #/distance?distance=8 (end, there)",
        "#/distance?distance=8 -> #/distance?distance=8 (end, here)"
      ]
    ],
    [
      "once the hand has let go, another window moves it",
      "#/distance",
      [drag(8), letGo(8), there("#/distance?distance=3")],
      [
        "#/distance -> #/distance?distance=8 (move, here)",
        "#/distance?distance=8 -> #/distance?distance=8 (end, here)",
        "#/distance?distance=8 -> #/distance?distance=3 (end, there)"
      ]
    ],
    [
      "a slide that is turned away under the hand is gone, and what is left of the gesture sets nothing",
      "#/distance",
      [drag(8), there("#/line"), drag(7), letGo(6), letGo(6)],
      ["#/distance -> #/distance?distance=8 (move, here)", "#/distance?distance=8 -> #/line (end, there)"]
    ],
    [
      "the next gesture counts again",
      "#/distance",
      [drag(8), there("#/line"), letGo(6), there("#/distance"), drag(7)],
      [
        "#/distance -> #/distance?distance=8 (move, here)",
        "#/distance?distance=8 -> #/line (end, there)",
        "#/line -> #/distance (end, there)",
        "#/distance -> #/distance?distance=7 (move, here)"
      ]
    ],
    [
      "a person here may take away what is in the hand",
      "#/distance",
      [drag(8), [(v) => reset(ferry, v)], letGo(8)],
      [
        "#/distance -> #/distance?distance=8 (move, here)",
        "#/distance?distance=8 -> #/distance (end, here)",
        "#/distance -> #/distance?distance=8 (end, here)"
      ]
    ]
  ];
  test.each(cases)("%s", (_, link, doings, expected) => {
    const {store, told} = heard(link);
    for (const [make, asked] of doings) store.change(make, asked);
    expect(told).toEqual([`${link} (end, here)`, ...expected]);
  });
});

test("only what the window can show is ever told", () => {
  const store = createStore(at("#/line?cover=black"), (view) => ({...view, cover: "none"}));
  const told: string[] = [];
  store.subscribe(noting(told));
  store.change((view) => toggleCover(view, "black"));
  store.change((view) => toggleCover(next(ferry, view), "black"), {origin: "there"});
  expect(told).toEqual(["#/line (end, here)", "#/line -> #/line/2 (end, there)"]);
});

test("a listener that has had enough is told no more, and undoing twice is undoing once", () => {
  const {store, told, undo} = heard("#/opening");
  const others: string[] = [];
  store.subscribe(noting(others));
  undo();
  undo();
  store.change((view) => next(ferry, view));
  expect(told).toHaveLength(1);
  expect(others).toHaveLength(2);
});

test("a listener that another one removes while a change is told does not hear of it", () => {
  const store = createStore(at("#/opening"));
  const told: string[] = [];
  store.subscribe((_, before) => before && undo());
  const undo = store.subscribe(noting(told));
  store.change((view) => next(ferry, view));
  expect(told).toEqual(["#/opening (end, here)"]);
});

test("a listener that is added while a change is told hears of the view as it is, once", () => {
  const store = createStore(at("#/opening"));
  const told: string[] = [];
  store.subscribe((_, before) => before && store.subscribe(noting(told)));
  store.change((view) => next(ferry, view));
  expect(told).toEqual(["#/distance (end, here)"]);
});

test("a change made by a listener waits: all hear of the same views in the same order", () => {
  const store = createStore(at("#/opening"));
  const [first, second]: [string[], string[]] = [[], []];
  store.subscribe(noting(first));
  store.subscribe((view, before) => {
    if (!before || view.slide !== "distance" || view.step > 2) return;
    store.change((now) => next(ferry, now), {origin: "own"});
    expect(store.view()).toBe(view);
  });
  store.subscribe(noting(second));
  store.change((view) => next(ferry, view));
  expect(first).toEqual([
    "#/opening (end, here)",
    "#/opening -> #/distance (end, here)",
    "#/distance -> #/distance/2 (end, own)",
    "#/distance/2 -> #/distance/3 (end, own)"
  ]);
  expect(second).toEqual(first);
});

test("so does one that it makes when it is first called", () => {
  const {store, told} = heard("#/opening");
  const own: string[] = [];
  store.subscribe((view, before, cause) => {
    if (!before) store.change((now) => next(ferry, now));
    noting(own)(view, before, cause);
  });
  expect(own).toEqual(["#/opening (end, here)", "#/opening -> #/distance (end, here)"]);
  expect(told).toEqual(own);
});

test("a listener that fails is the caller's fault to hear of, and what waits is not lost", () => {
  const {store, told} = heard("#/opening");
  const undo = store.subscribe((_, before) => {
    if (!before) return;
    store.change((view) => goTo(ferry, view, "line"));
    throw new Error("refused");
  });
  expect(() => store.change((view) => next(ferry, view))).toThrow("refused");
  undo();
  store.change((view) => back(ferry, view));
  expect(told.slice(1)).toEqual([
    "#/opening -> #/distance (end, here)",
    "#/distance -> #/line (end, here)",
    "#/line -> #/distance/3 (end, here)"
  ]);
});

test("hands here and another window, 20,000 times at random: each hand keeps its value, and all hear the same", () => {
  const random = generator(11);
  const pick = <T>(items: readonly T[]): T => items[Math.floor(random() * items.length)] as T;
  const anyView = (): View => {
    const tweaks = {distance: random() * 40, pace: random() * 90, reach: random() * 600};
    const doubts = random() < 0.3 ? ["C02"] : [];
    return settle(ferry, {slide: pick(ferry.slides).id, step: pick([1, 2, 3]), tweaks, doubts});
  };
  const {store, told} = heard("#/distance");
  const others: string[] = [];
  store.subscribe(noting(others));
  /** The slide that each hand is on. */
  const hands = new Map<string, string>();
  const seen = {kept: 0, lost: 0, ended: 0};
  const faults: string[] = [];
  const holds = (is: boolean, what: string) => void (is || faults.push(`${told.length}: ${what}`));
  for (let i = 0; i < 20_000; i++) {
    const [before, count] = [store.view(), told.length];
    const subject = pick(["distance", "pace", "reach"]);
    const on = hands.get(subject);
    const lost = on !== undefined && on !== before.slide;
    const what = pick(["move", "move", "move", "end", "there", "there"]);
    const set = (value: number, phase: Phase) =>
      store.change((view) => setTweak(ferry, view, subject, value), {phase, subject});
    if (what === "move") set(random() * 700 - 50, "move");
    if (what === "end") set(random() * 700 - 50, "end");
    if (what === "there") store.change(anyView, {origin: "there", phase: pick(["move", "end"])});
    const view = store.view();
    holds(JSON.stringify(settle(ferry, view)) === JSON.stringify(view), "a view is settled");
    if (what === "there") {
      for (const [id, slide] of hands) {
        if (slide !== before.slide || slide !== view.slide) continue;
        holds(view.tweaks[id] === before.tweaks[id], `a hand keeps ${id}`);
        seen.kept += 1;
      }
      continue;
    }
    if (lost) {
      holds(told.length === count, "of a lost hand nothing is told");
      seen.lost += 1;
    } else if (what === "end" && on !== undefined) {
      holds(told.at(-1)?.endsWith("(end, here)") === true, "an end is told as one");
      holds(told.length === count + 1, "an end is told once");
      seen.ended += 1;
    }
    if (what === "end") hands.delete(subject);
    else if (!lost) hands.set(subject, view.slide);
  }
  // Asked once: to expect takes longer than to move.
  expect(faults).toEqual([]);
  expect(others).toEqual(told);
  expect(Math.min(...Object.values(seen))).toBeGreaterThan(300);
});
