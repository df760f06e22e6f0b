import {mkdtempSync, rmSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {expect, test} from "vitest";
import {generate} from "../../src/bench/bench.ts";
import {inspect} from "../../src/compile/compile.ts";
import {readFolder} from "../../src/compile/source/folder.ts";
import {printProblems} from "../../src/compile/source/problem-text.ts";
import {specs} from "../../src/widgets/specs.ts";
import {RELAY} from "../relay.ts";

test("the decks that the bench measures are a deck's own slides over and over, but the claims", () => {
  const temporary = mkdtempSync(join(tmpdir(), "briefing-bench-test-"));
  try {
    const {compiled: own} = inspect(readFolder(RELAY), specs);
    const folder = readFolder(generate(RELAY, temporary, 60));
    const {problems, compiled} = inspect(folder, specs);
    expect(printProblems(problems, folder)).toBe("");
    const told = own?.sections.flatMap(({id, html}) => (html.includes('class="claims"') ? [] : [id])) ?? [];
    expect(compiled?.sections.map(({id}) => id)).toEqual(
      Array.from({length: 60}, (_, i) => `${told[i % told.length]}-${i + 1}`)
    );
    const drawn = (html: string | undefined) => html?.match(/data-widget="\w+"/g) ?? [];
    for (const [i, id] of told.entries())
      expect(drawn(compiled?.sections[i]?.html)).toEqual(
        drawn(own?.sections.find((section) => section.id === id)?.html)
      );
  } finally {
    rmSync(temporary, {recursive: true, force: true});
  }
});
