import {expect, test} from "vitest";
import {sentencesOf, stop, widthOf, wrap} from "../../src/widgets/lettering.ts";
import {briefing} from "./briefing.ts";

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

/** Measured once in the browser, in units of 1/1000 em at weight 400. */
test.each([
  ["preparing to come south; distance not given", 495],
  ["The whole line is within reach", 430]
])("%s is not narrower than the face draws it", (text, least) => {
  expect(widthOf(text, 28)).toBeGreaterThanOrEqual((text.length * 28 * least * 0.85) / 1000);
});

test("sentences stand in the order of the source, the headline first, each once", () => {
  expect(sentencesOf(briefing, ["C2", "C1", "C3", "C2", "missing"])).toEqual(["T0", "S1", "S8"]);
});

test.each([
  ["a line", "a line."],
  ["a line.", "a line."],
  ["“a line.”", "“a line.”"]
])("%s ends with one stop", (text, stopped) => {
  expect(stop(text)).toBe(stopped);
});
