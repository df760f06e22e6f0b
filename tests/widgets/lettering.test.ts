import {expect, test} from "vitest";
import {leastWidth, widthOf, wrap} from "../../src/widgets/kit/lettering.ts";
import {stop} from "../../src/words/text.ts";

test.each<[string, number, readonly string[]]>([
  ["one line", 400, ["one line"]],
  ["words of about one length a line", 300, ["words of about", "one length a line"]],
  ["reads “quoted words” whole", 250, ["reads", "“quoted words”", "whole"]],
  ["this army + that one", 170, ["this army", "+ that one"]],
  ["unbreakablelongword here", 100, ["unbreakablelongword", "here"]]
])("%s wraps at %i", (text, width, lines) => {
  expect(wrap(text, width, 28)).toEqual(lines);
});

test("the last line leaves room for what follows it", () => {
  const text = "some words that fill a line";
  const width = widthOf(text, 28);
  expect(wrap(text, width, 28)).toHaveLength(1);
  expect(wrap(text, width, 28, 60)).toHaveLength(2);
});

test.each([
  [1, 0],
  [2, 0],
  [2, 70],
  [3, 70]
])("the least width for %i lines with a tail of %i takes them, and one less does not", (lines, tail) => {
  const text = "some words, “quoted ones”, that go into a few lines";
  const width = leastWidth(text, lines, 24, tail);
  const fits = (within: number) => {
    const wrapped = wrap(text, within, 24, tail);
    const ends = wrapped.map((line, i) => widthOf(line, 24) + (i === wrapped.length - 1 ? tail : 0));
    return wrapped.length <= lines && Math.max(...ends) <= within;
  };
  expect([fits(width), fits(width - 1)]).toEqual([true, false]);
});

/** Measured once in a browser, at 100 px and weight 600. */
test.each([
  ["From 15 km at 2.5 km a day: Tuesday or later", 1880],
  ["preparing to come south; distance not given", 1830],
  ["WITHIN REACH: ALL 600 KM", 1207],
  ["a sentence of many small letters, as they come", 1954]
])("the width of %s is estimated at what it takes, or up to a tenth more", (text, measured) => {
  expect(widthOf(text, 100)).toBeGreaterThanOrEqual(measured);
  expect(widthOf(text, 100)).toBeLessThan(measured * 1.1);
});

test.each([
  ["a line", "a line."],
  ["a line.", "a line."],
  ["“a line.”", "“a line.”"]
])("%s ends with one stop", (text, stopped) => {
  expect(stop(text)).toBe(stopped);
});
