import {existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {describe, expect, test} from "vitest";
import {compile} from "../../src/build/compile.ts";
import {printProblems} from "../../src/build/problems.ts";
import {readFolder} from "../../src/build/read.ts";
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

test("a folder that is not there is read as an empty one", () => {
  expect(readFolder("tests/fixtures/nothing-here")).toEqual({path: "tests/fixtures/nothing-here", files: []});
});
