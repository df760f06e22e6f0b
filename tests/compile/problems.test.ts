import {existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {describe, expect, test} from "vitest";
import {compile} from "../../src/compile/compile.ts";
import {readFolder} from "../../src/compile/source/folder.ts";
import {printProblems} from "../../src/compile/source/problem-text.ts";
import type {Problem} from "../../src/compile/source/problems.ts";
import {folderOf, inMemory} from "./folder.ts";
import {specs} from "./specs.ts";

const CASES = "tests/fixtures/problems";

/** `UPDATE=1 npx vitest run tests/build/problems.test.ts` writes them anew: read each one before you keep it. */
const update = process.env.UPDATE === "1";

describe("a folder with problems prints them, and compiles to nothing", () => {
  test.each(readdirSync(CASES))("%s", (name) => {
    const folder = readFolder(`${CASES}/${name}`);
    const {compiled, problems} = compile(folder, specs);
    const file = join(CASES, name, "expected.txt");
    const printed = printProblems(problems, folder, {color: false});
    if (update) writeFileSync(file, printed);
    expect(compiled).toBeUndefined();
    expect(printed).toBe(existsSync(file) ? readFileSync(file, "utf8") : "");
    expect(printed).toContain(": error: ");
  });
});

test("an empty folder is told what a briefing is", () => {
  const folder = readFolder(mkdtempSync(join(tmpdir(), "briefing-")));
  const printed = printProblems(compile(folder, specs).problems, {...folder, path: "empty"}, {color: false});
  expect(printed).toBe(
    "empty: error: empty folder\n  expected: briefing.yaml, slides as *.md, and sources.yaml for what they cite\n\n1 error\n"
  );
});

test("a folder that is not there is told of, not taken for an empty one", () => {
  const folder = readFolder("tests/fixtures/nothing-here");
  expect(printProblems(compile(folder, specs).problems, folder)).toMatch(
    /: error: cannot read the folder: nothing is there/
  );
});

test("a name and a line cannot speak to the terminal, nor turn the writing around", () => {
  const file = "1\u001b[31m\n\u202e.md";
  const folder = folderOf({[file]: "\ufeff\ufeff::slide{#a ours}\n\n# A\n\n::nothing[\u001b[1m\u2067\u202e]\n"});
  const printed = printProblems(compile(folder, specs).problems, folder);
  expect(printed).toMatch(/^deck\/1\ufffd\[31m\ufffd\ufffd\.md:5:1: error: directive not read/m);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not be there
  expect(printed).not.toMatch(/[\u001b\u202a-\u202e\u2066-\u2069\ufeff]/);
});

describe("of one file a hundred problems are printed, and the rest are counted", () => {
  const problem = (line: number, severity: Problem["severity"], file = "a.md"): Problem => ({
    file,
    line,
    column: 1,
    length: 1,
    severity,
    text: `${severity} ${line}`
  });
  const many = (count: number, severity: Problem["severity"], file?: string) =>
    Array.from({length: count}, (_, i) => problem(i + 1, severity, file));
  const printed = (problems: readonly Problem[]) => printProblems(problems, inMemory("deck", {}));

  test.each<[string, readonly Problem[], readonly string[], number]>([
    ["a hundred", many(100, "error"), ["100 errors"], 100],
    ["one more", many(101, "error"), ["and 1 more in this file", "101 errors"], 100],
    [
      "thousands, in two files",
      [...many(3458, "error"), ...many(3, "warning", "b.md")],
      ["and 3,358 more in this file", "3,458 errors, 3 warnings"],
      103
    ],
    [
      "warnings before an error",
      [...many(150, "warning"), problem(200, "error")],
      ["deck/a.md:200:1: error: error 200", "and 51 more in this file", "1 error, 150 warnings"],
      100
    ]
  ])("%s", (_, problems, ends, told) => {
    const lines = printed(problems).split("\n");
    expect(lines.filter((line) => ends.includes(line))).toEqual(ends);
    expect(lines.filter((line) => line.startsWith("deck/"))).toHaveLength(told);
  });
});
