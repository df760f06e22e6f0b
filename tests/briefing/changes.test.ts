import {describe, expect, test} from "vitest";
import * as changes from "../../src/briefing/changes.ts";
import {readLink, writeLink} from "../../src/briefing/link.ts";
import {firstView, type LooseView, onScale, settle, type View} from "../../src/briefing/view.ts";
import {ferry, generator} from "./briefing.ts";

const at = (link: string): View => readLink(ferry, link).view;
const {back, clearTweak, doubt, first, goTo, jump, last, next, reset, setTweak, toggleCover, uncover} = changes;

describe("each change gives the view that its name says", () => {
  const cases: readonly (readonly [string, string, (view: View) => View, string])[] = [
    ["next goes to the next step", "#/distance", (v) => next(ferry, v), "#/distance/2"],
    ["next leaves a slide after its last step", "#/distance/3", (v) => next(ferry, v), "#/line"],
    ["next goes from the talk to the appendix", "#/line/2", (v) => next(ferry, v), "#/sources"],
    ["next stays at the end", "#/sources", (v) => next(ferry, v), "#/sources"],
    ["back goes to the last step of the slide before", "#/line", (v) => back(ferry, v), "#/distance/3"],
    ["back stays at the beginning", "#/opening", (v) => back(ferry, v), "#/opening"],
    ["next lifts the black and moves nothing", "#/line?cover=black", (v) => next(ferry, v), "#/line"],
    ["back lifts the black and moves nothing", "#/line?cover=black", (v) => back(ferry, v), "#/line"],
    ["first goes to the first slide", "#/line/2", (v) => first(ferry, v), "#/opening"],
    ["last goes to the last stop of the talk", "#/opening", (v) => last(ferry, v), "#/line/2"],
    ["last goes on to the end of the appendix", "#/line/2", (v) => last(ferry, v), "#/sources"],
    ["jump goes to a number", "#/opening", (v) => jump(ferry, v, " a1 "), "#/sources"],
    ["jump to no slide stays", "#/opening", (v) => jump(ferry, v, "9"), "#/opening"],
    [
      "a what-if is kept through the steps of its slide",
      "#/distance?distance=8",
      (v) => next(ferry, v),
      "#/distance/2?distance=8"
    ],
    ["a what-if is cleared by leaving its slide", "#/distance/3?distance=8", (v) => next(ferry, v), "#/line"],
    ["a step that assumes a subject clears its what-if", "#/distance?pace=30", (v) => next(ferry, v), "#/distance/2"],
    ["a step that assumes nothing keeps it", "#/distance/2?pace=30", (v) => back(ferry, v), "#/distance?pace=30"],
    [
      "setting a value rounds it to the scale",
      "#/distance",
      (v) => setTweak(ferry, v, "distance", 7.6),
      "#/distance?distance=8"
    ],
    [
      "setting a value keeps it in range",
      "#/distance",
      (v) => setTweak(ferry, v, "distance", 99),
      "#/distance?distance=30"
    ],
    [
      "setting a decimal keeps one digit",
      "#/distance",
      (v) => setTweak(ferry, v, "pace", 12.34),
      "#/distance?pace=12.3"
    ],
    [
      "setting the given value clears the what-if",
      "#/distance?distance=8",
      (v) => setTweak(ferry, v, "distance", 15),
      "#/distance"
    ],
    [
      "setting the given value clears the what-if, off the scale's steps too",
      "#/line?length=8",
      (v) => setTweak(ferry, v, "length", 12.5),
      "#/line"
    ],
    [
      "setting what a step assumes goes to that step",
      "#/distance?pace=30",
      (v) => setTweak(ferry, v, "pace", 15),
      "#/distance/3"
    ],
    [
      "setting what this step assumes clears the what-if",
      "#/distance/2?pace=30",
      (v) => setTweak(ferry, v, "pace", 5),
      "#/distance/2"
    ],
    [
      "setting a subject that the slide lacks changes nothing",
      "#/opening",
      (v) => setTweak(ferry, v, "pace", 5),
      "#/opening"
    ],
    ["setting no number changes nothing", "#/distance", (v) => setTweak(ferry, v, "pace", Number.NaN), "#/distance"],
    [
      "clearing takes one what-if away",
      "#/distance?distance=8&pace=2",
      (v) => clearTweak(ferry, v, "pace"),
      "#/distance?distance=8"
    ],
    [
      "reset takes all of them, and the doubts",
      "#/distance?distance=8&doubt=C02",
      (v) => reset(ferry, v),
      "#/distance"
    ],
    ["doubt adds a claim in order", "#/opening?doubt=C02", (v) => doubt(ferry, v, "C01"), "#/opening?doubt=C01+C02"],
    ["doubt takes a claim back", "#/opening?doubt=C01+C02", (v) => doubt(ferry, v, "C01"), "#/opening?doubt=C02"],
    ["a cover is put on", "#/line", (v) => toggleCover(v, "black"), "#/line?cover=black"],
    ["a cover is taken off by the same key", "#/line?cover=black", (v) => toggleCover(v, "black"), "#/line"],
    ["uncover lifts any", "#/line?cover=black", (v) => uncover(v), "#/line"],
    ["goTo an unknown slide goes to the first", "#/line", (v) => goTo(ferry, v, "nowhere"), "#/opening"]
  ];
  test.each(cases)("%s", (_, from, change, to) => {
    expect(writeLink(at(from))).toBe(from);
    expect(writeLink(change(at(from)))).toBe(to);
  });
});

describe("a value on its subject's scale", () => {
  const given = {id: "", unit: "km", min: 0, max: 30, step: 1, given: 12.5};
  const odd = {id: "", unit: "km", min: 5, max: 605, step: 10};
  test.each([
    ["is rounded to its step", given, 7.4, 7],
    ["is rounded up from the middle", given, 7.5, 8],
    ["is the given one, off the steps", given, 12.5, 12.5],
    ["is the given one from just under it", given, 12.01, 12.5],
    ["is the given one from just over it", given, 12.99, 12.5],
    ["is the step under it", given, 12, 12],
    ["is the step over it", given, 13, 13],
    ["is at least the least", given, -0.6, 0],
    ["is at most the greatest", given, 30.6, 30],
    ["counts its steps from the least", odd, 21, 25],
    ["is the least where it is far under it", odd, -99, 5],
    ["is the greatest where that is no step", {...odd, max: 600}, 600, 600],
    ["has as many digits as its step", {...given, step: 0.1}, 0.1 + 0.2, 0.3]
  ])("%s", (_, subject, value, expected) => {
    expect(onScale(subject, value)).toBe(expected);
  });
});

test("10,000 random moves end where walking straight there ends", () => {
  const random = generator(7);
  const pick = <T>(items: readonly T[]): T => items[Math.floor(random() * items.length)] as T;
  const moves: readonly ((view: View) => View)[] = [
    (v) => next(ferry, v),
    (v) => next(ferry, v),
    (v) => back(ferry, v),
    (v) => first(ferry, v),
    (v) => last(ferry, v),
    (v) => jump(ferry, v, pick(["1", "2", "3", "A1", "7"])),
    (v) => goTo(ferry, v, pick(ferry.slides).id, 1 + Math.floor(random() * 4)),
    (v) => setTweak(ferry, v, pick(["pace", "distance", "line.north.from", "reach"]), random() * 700 - 50),
    (v) => setTweak(ferry, v, "pace", pick([0, 5, 15, 30])),
    (v) => clearTweak(ferry, v, pick(["pace", "distance"])),
    (v) => doubt(ferry, v, pick(["C01", "C02", "C03", "C99"])),
    (v) => toggleCover(v, "black"),
    (v) => uncover(v),
    (v) => (random() < 0.2 ? reset(ferry, v) : v)
  ];
  let view = firstView(ferry);
  const seen = new Set<string>();
  const astray: string[] = [];
  for (let i = 0; i < 10_000; i++) {
    view = pick(moves)(view);
    const bytes = JSON.stringify(view);
    seen.add(bytes);
    const link = readLink(ferry, writeLink(view));
    const ends = [walkStraightTo(view), settle(ferry, JSON.parse(bytes)), link.view];
    if (!link.exact || ends.some((end) => JSON.stringify(end) !== bytes)) astray.push(bytes);
  }
  // Asked once: to expect takes longer than to move.
  expect(astray).toEqual([]);
  expect(seen.size).toBeGreaterThan(300);
});

function walkStraightTo(target: View): View {
  let view = goTo(ferry, firstView(ferry), target.slide, target.step);
  for (const [id, value] of Object.entries(target.tweaks).reverse()) view = setTweak(ferry, view, id, value);
  for (const claim of [...target.doubts].reverse()) view = doubt(ferry, view, claim);
  return target.cover === "none" ? view : toggleCover(view, target.cover);
}

test.each([null, undefined, "x", 7, [], {slide: null}])("%j is given: the nearest view is the first", (given) => {
  expect(settle(ferry, given as LooseView)).toEqual(firstView(ferry));
});
