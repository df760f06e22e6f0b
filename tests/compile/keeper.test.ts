import {mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {afterAll, expect, test} from "vitest";
import {keeper} from "../../src/compile/source/keeper.ts";

const top = mkdtempSync(join(tmpdir(), "briefing-keeper-"));
afterAll(() => rmSync(top, {recursive: true, force: true}));

const VALUE = {css: "line\nline", missing: ["ü"]};

test("what was kept is there for the next run, in one file", () => {
  const folder = join(top, "made/anew");
  keeper(folder).write("a.json", VALUE);
  expect(keeper(folder).read("a.json")).toEqual(VALUE);
  expect(keeper(folder).read("b.json")).toBeUndefined();
  expect(readdirSync(folder)).toEqual(["a.json"]);
});

test.each([
  ["cut short", (text: string) => text.slice(0, -3)],
  ["empty", () => ""],
  ["another value", (text: string) => text.replace("line", "LINE")],
  ["JSON of another hand", () => "{}"],
  ["zeros, as a disk may leave it", (text: string) => "\0".repeat(text.length)]
])("a file that is %s is none", (_, spoil) => {
  const kept = keeper(top);
  kept.write("c.json", VALUE);
  writeFileSync(join(top, "c.json"), spoil(readFileSync(join(top, "c.json"), "utf8")));
  expect(kept.read("c.json")).toBeUndefined();
  kept.write("c.json", VALUE);
  expect(kept.read("c.json")).toEqual(VALUE);
});

test("where nothing can be written it is kept for this run", () => {
  writeFileSync(join(top, "file"), "");
  const kept = keeper(join(top, "file", "folder"));
  kept.write("a.json", VALUE);
  expect(kept.read("a.json")).toEqual(VALUE);
});
