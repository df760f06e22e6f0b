import {describe, expect, test} from "vitest";
import {compile} from "../../src/compile/compile.ts";
import {folderOf} from "./folder.ts";
import {specs} from "./specs.ts";

const TALK = "::slide{#a}\n\n# A\n";
const told = (yaml: string) =>
  compile(folderOf({"10-talk.md": TALK, "briefing.yaml": yaml, "sources.yaml": undefined}), specs).problems.map(
    ({line, column, text, expected = "", hint = ""}) => `${line}:${column} ${text} | ${expected} | ${hint}`
  );
const OK = "title: A\nasOf: 2031-04-02\n";

describe("what is wrong with a YAML text is said where it is, and what to do", () => {
  test.each([
    [
      "title: Foo: bar\n",
      "1:8 invalid YAML: nested mappings are not allowed in compact mappings |  | put a value with a colon in quotes"
    ],
    [
      "title:Trial\nasOf: 2031-04-02\n",
      "1:1 invalid YAML: implicit keys need to be on a single line |  | put a space after the colon of a key"
    ],
    ['asOf: 2031-04-02\ntitle: "open\n', '2:8 invalid YAML: quote not closed: " | " at its end | '],
    ["title: 'open\nasOf: 2031-04-02\n", "1:8 invalid YAML: quote not closed: ' | ' at its end | "],
    [`---\n${OK}---\n`, "4:1 invalid YAML: more than one document |  | remove the second `---`"],
    [`${OK}actors: *nix\n`, "3:9 unknown alias: *nix | `&nix` before it | put a value that starts with `*` in quotes"],
    [`${OK}actors: &all {a: *all}\n`, "3:18 alias within itself: *all | an alias of something else | "],
    [
      `${OK}actors:\n  a: &a {name: A, hue: red}\n  b:\n    <<: *a\n`,
      "6:5 merge key: << | keys and their values | write out what is to be merged"
    ],
    [
      `${OK}quantities:\n  a: {value: 1,5, unit: km}\n`,
      "4:16 comma in a number: 1,5 | `1.5`, or nothing between thousands | "
    ],
    [
      `${OK}quantities:\n  a:\n    value: 1,5\n    unit: km\n`,
      "5:12 wrong type: value | a number | use a point, not a comma: `1.5`"
    ],
    [
      `${OK}quantities:\n  a: {value: 1e400, unit: km}\n`,
      "4:14 wrong type: value | a number | use a number of at most 308 digits"
    ],
    ["%YAML 1.1\n---\ntitle: A\nasOf: 2031-04-02\n", "4:7 wrong type: asOf | text | put the value in quotes"],
    [
      `${OK}author: @home\n`,
      "3:9 invalid YAML: plain value cannot start with reserved character @ |  | put the value in quotes"
    ],
    [`${OK}actors:\n\ta: {}\n`, "4:1 invalid YAML: tabs are not allowed as indentation |  | indent with spaces"],
    [`${OK}title: B\n`, "3:1 duplicate key: title | each key once | "],
    ["title:\nasOf: 2031-04-02\n", "1:1 missing value: title | text | "]
  ])("%j", (yaml, problem) => {
    expect(told(yaml)).toEqual([problem]);
  });

  test.each(["", "# nothing yet\n", "~\n"])("%j lacks its keys", (yaml) => {
    expect(told(yaml)).toEqual(["1:1 missing key: asOf | text | ", "1:1 missing key: title | text | "]);
  });
});

test("one slip that breaks all that follows is told a few times, and counted", () => {
  const rest = Array.from({length: 1000}, (_, i) => `key${i}: {a: 1}\n`).join("");
  const all = told(`${OK}actors: {a: {name: A, hue: red}}}\n${rest}`);
  expect(all).toHaveLength(6);
  expect(all[0]).toMatch(/^3:33 invalid YAML: .* \| close what is opened, once/);
  expect(all.at(-1)).toMatch(/invalid YAML: [\d,]+ more in this file .* \| fix the first one: most of the others/);
});

describe("what is nested too deeply is said where it is", () => {
  test.each([
    ["lists in brackets", `${OK}actors: ${"[".repeat(2000)}`],
    ["closed ones", `${OK}actors: ${"[".repeat(5000)}${"]".repeat(5000)}\n`],
    ["records in braces", `${OK}actors: ${"{a: ".repeat(2000)}`],
    ["lists in a line", `${OK}${"- ".repeat(3000)}x\n`],
    ["keys without values", `${OK}${"? ".repeat(2000)}x\n`]
  ])("%s", (_, yaml) => {
    expect(told(yaml)).toEqual([expect.stringMatching(/^3:\d+ nested too deeply \| at most 50 levels \| $/)]);
  });

  test("forty levels are read", () => {
    expect(told(`${OK}actors: ${"[".repeat(40)}${"]".repeat(40)}\n`)).toEqual([
      "3:9 wrong type: actors | a record of keys and values | "
    ]);
  });
});
