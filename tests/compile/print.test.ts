import {describe, expect, test} from "vitest";
import {nearest} from "../../src/compile/source/advice.ts";
import {printProblems} from "../../src/compile/source/problem-text.ts";
import type {Problem} from "../../src/compile/source/problems.ts";
import {folderOf} from "./folder.ts";

const at = (line: number, column: number, length: number, more: Partial<Problem> = {}): Problem => ({
  severity: "error",
  file: "10-talk.md",
  line,
  column,
  length,
  text: "noun: value",
  ...more
});
const print = (text: string, ...problems: readonly Problem[]) =>
  printProblems(problems, folderOf({"10-talk.md": text}));

test("nothing prints nothing", () => {
  expect(print("")).toBe("");
});

test("sorted by file and place, with a count", () => {
  const printed = print("a\nb", at(2, 1, 1), at(1, 1, 1, {severity: "warning"}), at(9, 9, 1, {file: "00.md"}));
  expect(printed.match(/^deck.*|^\d.*/gm)).toEqual([
    "deck/00.md:9:9: error: noun: value",
    "deck/10-talk.md:1:1: warning: noun: value",
    "deck/10-talk.md:2:1: error: noun: value",
    "2 errors, 1 warning"
  ]);
});

describe("the underline", () => {
  test.each([
    ["stands under the place", "::guage", at(1, 3, 5), "  ::guage\n    ^^^^^\n"],
    ["keeps tabs", "\tab", at(1, 2, 1), "  \tab\n  \t^\n"],
    ["ends with the line", "abc", at(1, 2, 99), "  abc\n   ^^\n"],
    ["counts a pair of surrogates as one", "😀 ab", at(1, 4, 2), "  😀 ab\n    ^^\n"]
  ])("%s", (_, text, problem, expected) => {
    expect(print(text, problem)).toContain(expected);
  });

  test("of a long line is found in its middle", () => {
    const printed = print(`${"a".repeat(300)}X${"b".repeat(300)}`, at(1, 301, 1));
    const [line = "", marks = ""] = printed.split("\n").slice(1);
    expect(line[marks.indexOf("^")]).toBe("X");
    expect(line.length).toBeLessThan(120);
  });
});

test("an escape sequence in a file does not reach the terminal", () => {
  expect(print("a\u001b[31mb", at(1, 1, 1, {text: "bad: \u001b[2J"}))).not.toContain("\u001b");
});

test("color marks the severity", () => {
  expect(printProblems([at(1, 1, 1)], folderOf({"10-talk.md": "a"}), {color: true})).toContain(
    "\u001b[1;31merror\u001b[0m"
  );
});

describe("the nearest name", () => {
  const known = ["gauge", "bar", "map", "C01", "C12", "pace-5", "high"];
  test.each([
    ["guage", "gauge"],
    ["Bar", "bar"],
    ["hihg", "high"],
    ["C1", "C01"],
    ["gau", "gauge"],
    ["C02", undefined],
    ["pace-15", undefined],
    ["weather", undefined]
  ])("to %s is %s", (name, meant) => {
    expect(nearest(name, known)).toBe(meant);
  });
});
