import {mkdtempSync, rmSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {expect, test} from "vitest";
import {generate} from "../../src/build/bench/bench.ts";
import {inspect} from "../../src/build/compile.ts";
import {printProblems} from "../../src/build/problems.ts";
import {readFolder} from "../../src/build/read.ts";
import {specs} from "../../src/widgets/catalog.ts";

const root = new URL("../..", import.meta.url).pathname;

test("the decks that the bench measures are briefings of as many slides as it says", () => {
  const temporary = mkdtempSync(join(tmpdir(), "briefing-bench-test-"));
  try {
    const folder = readFolder(generate(join(root, "slides"), temporary, 60));
    const {problems, compiled} = inspect(folder, specs);
    expect(printProblems(problems, folder)).toBe("");
    expect(compiled?.sections).toHaveLength(60);
  } finally {
    rmSync(temporary, {recursive: true, force: true});
  }
});
