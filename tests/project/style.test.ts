// The style sheets: what holds over what, who may say something of whom, and what is written once.

import {readdirSync, readFileSync} from "node:fs";
import {basename, join} from "node:path";
import {expect, test} from "vitest";

const root = new URL("../..", import.meta.url).pathname;
const find = (folder: string, end: string) =>
  readdirSync(join(root, folder), {recursive: true, encoding: "utf8"})
    .filter((file) => file.endsWith(end))
    .map((file) => join(folder, file));
const read = (file: string) => readFileSync(join(root, file), "utf8").replace(/\/\*.*?\*\//gs, "");
const sheets = [...find("assets", ".css"), ...find("src/widgets", ".css")];
const widgets = sheets.filter((file) => file.startsWith("src/") && basename(file) !== "kit.css");

test("every sheet has its place in the cascade", () => {
  const placed = [...read("assets/style.css").matchAll(/@import "(.+)" layer\(\w+\);/g)].map(([, file = ""]) =>
    join("assets", file)
  );
  expect(placed.sort()).toEqual(sheets.filter((file) => file !== "assets/style.css").sort());
});

test("nothing is important", () => {
  expect(sheets.filter((file) => read(file).includes("!important"))).toEqual([]);
});

test.each(widgets)("%s says nothing of another widget", (file) => {
  const scope = `[data-widget="${basename(file, ".css")}"]`;
  const rules = [...read(file).matchAll(/^(?: {2})?([^\s&@}].*) \{$/gm)].map(([, selector]) => selector);
  expect(rules.filter((selector) => !selector?.includes(scope) && !/^(from|to)$/.test(selector ?? ""))).toEqual([]);
});

test("every property of the style's own is set and used", () => {
  const css = sheets.map(read).join("\n");
  const code = find("src", ".ts").map(read).join("\n");
  const names = (pattern: RegExp, text: string) => new Set([...text.matchAll(pattern)].map(([, name = ""]) => name));
  const set = names(/(?:^|[\s{])--([\w-]+):/gm, css);
  const used = names(/var\(--([\w-]+)/g, css + code);
  // What a drawing writes of its frame: kit/draw/drawing.ts.
  const written = new Set([
    ...names(/"--([\w-]+)"/g, code),
    "title",
    "label",
    "small",
    "cite",
    "units",
    "high",
    "scale"
  ]);
  // What a control writes of its box: kit/draw/controls.ts.
  for (const name of ["x", "y", "width", "height"]) written.add(name);
  expect({
    unused: [...set].filter((name) => !used.has(name)),
    unset: [...used].filter((name) => !set.has(name) && !written.has(name))
  }).toEqual({unused: [], unset: []});
});
