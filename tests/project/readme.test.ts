// The README is held to what it says: its examples build as they stand, its tables are the code's own.

import {readdirSync, readFileSync} from "node:fs";
import {join} from "node:path";
import {describe, expect, test} from "vitest";
import {LAYOUTS} from "../../src/briefing/layouts.ts";
import {optionTables} from "../../src/commands/option-tables.ts";
import {inspect} from "../../src/compile/compile.ts";
import {CARD_INKS} from "../../src/compile/dialect/blocks.ts";
import {BLOCKS, INLINE} from "../../src/compile/dialect/forms.ts";
import {type Folder, readFolder} from "../../src/compile/source/folder.ts";
import {printProblems} from "../../src/compile/source/problem-text.ts";
import {commandsOf} from "../../src/deck/controls/commands.ts";
import type {Deck} from "../../src/deck/window/deck.ts";
import {specs} from "../../src/widgets/specs.ts";
import {en} from "../../src/words/en.ts";
import {inMemory} from "../compile/folder.ts";

const root = new URL("../..", import.meta.url).pathname;
const readme = readFileSync(join(root, "README.md"), "utf8");
const slides = readFolder(join(root, "slides"));
const examples = [...readme.matchAll(/^```markdown\n([\s\S]*?)^```$/gm)].map((match) => match[1] as string);

/** The briefing's own records, with this as its only Markdown. */
function withOnly(markdown: string): Folder {
  const records = slides.files.filter((file) => !file.endsWith(".md"));
  const example = inMemory(slides.path, {"example.md": markdown});
  return {
    ...slides,
    files: [...records, "example.md"],
    read: (file) => (file === "example.md" ? example : slides).read(file)
  };
}

describe("the README's examples", () => {
  test("there are some", () => expect(examples.length).toBeGreaterThanOrEqual(2));

  test.each(examples.map((text, i) => [i + 1, text] as const))("example %i builds, and owes nothing", (_, text) => {
    const folder = withOnly(text);
    const {problems, findings, compiled} = inspect(folder, specs);
    const owed = findings.filter(({file}) => file === "example.md");
    expect(printProblems([...problems, ...owed], folder)).toBe("");
    expect(compiled?.sections.length).toBeGreaterThan(0);
  });

  test("the first has a title, three bullets and a gauge", () => {
    const html = inspect(withOnly(examples[0] as string), specs).compiled?.sections[0]?.html ?? "";
    expect(html.match(/<li/g)).toHaveLength(3);
    expect(html).toContain('data-widget="gauge"');
  });
});

const oneOf = (name: string) =>
  (new RegExp(`\`${name}\`(?: is)? one of \`([^\`]+)\``).exec(readme)?.[1] ?? "").split(" ");
const written = (mark: string) => (readme.includes(mark) ? [] : [mark]);

test("what may be written in Markdown is in the README: every layout, directive and ink", () => {
  expect(oneOf("ink")).toEqual(CARD_INKS);
  expect(INLINE.flatMap((name) => written(`:${name}[`))).toEqual([]);
  expect(BLOCKS.flatMap((name) => written(`:::${name}`))).toEqual([]);
  expect(specs.flatMap(({name}) => written(`::${name}`))).toEqual([]);
});

test("the table of layouts is that of the code", () => {
  const count = (pictures: number) => ["none", "one", "two"][pictures];
  const rows = LAYOUTS.map(({name, doc, pictures}) => `| \`${name}\` | ${doc} | ${count(pictures.length)} |`);
  expect(readme).toContain(["| layout | for | widgets |", "| --- | --- | --- |", ...rows].join("\n"));
});

test("every key that works is in the README's table of keys", () => {
  const table = readme.slice(readme.indexOf("| key | does |"), readme.indexOf("On a phone"));
  const rows = [...table.matchAll(/^\| (.+?) \| (.+?) \|$/gm)].map(([, keys, does]) =>
    `${keys}, ${does}`.split(/,| or | and /)
  );
  const listed = rows.flat().map((name) => name.trim());
  const stages = (["present", "read"] as const).map((now) => ({stage: {now: () => now}}) as unknown as Deck);
  const shown = stages.flatMap(commandsOf).flatMap(({name}) => en.commands[name].keys.split(/, | or /));
  expect(shown.length).toBeGreaterThan(20);
  expect(shown.filter((name) => !listed.includes(name))).toEqual([]);
});

test("the small briefing of the README builds, with its widgets, and owes nothing", () => {
  const block = (language: string) =>
    new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\`$`, "m").exec(readme)?.[1] ?? "";
  const folder = inMemory("ferry", {"briefing.yaml": block("yaml"), "slides.md": block("md")});
  const {problems, findings, compiled} = inspect(folder, specs);
  expect(printProblems([...problems, ...findings], folder)).toBe("");
  const widgets = compiled?.sections.map(({html}) =>
    [...html.matchAll(/data-widget="(\w+)"/g)].map(([, name]) => name)
  );
  expect(widgets).toEqual([["gauge"], ["map", "bar"]]);
});

test("what the README shows for the matrix and the forces goes into the same briefing", () => {
  const [small, lists] = [...readme.matchAll(/^```yaml\n([\s\S]*?)^```$/gm)].map((match) => match[1] as string);
  const slide = (name: string) => `::slide{#${name} ours}\n\n# ${name}\n\n::${name}\n`;
  const folder = inMemory("ferry", {
    "briefing.yaml": `${small}\n${lists}`,
    "slides.md": [slide("matrix"), slide("forces")].join("\n---\n\n")
  });
  const {problems, findings} = inspect(folder, specs);
  expect(printProblems([...problems, ...findings], folder)).toBe("");
});

test("the option tables are those of the code", () => {
  expect(readme).toContain(optionTables(specs));
});

test("every dependency earns its place, and none is praised that is not there", () => {
  const {devDependencies, dependencies} = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as Record<
    string,
    Record<string, string>
  >;
  const table = readme.slice(readme.indexOf("| dependency |"));
  const named = [...table.matchAll(/^\| ([^|]+) \|/gm)]
    .slice(2)
    .flatMap((match) => (match[1] as string).split(", ").map((name) => name.trim()));
  expect(named.sort()).toEqual(Object.keys({...dependencies, ...devDependencies}).sort());
});

test("what the README calls scripts are scripts, and the folders are there", () => {
  const {scripts} = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as {scripts: Record<string, string>};
  for (const [, name] of readme.matchAll(/`?npm run (\w+)/g)) expect(scripts).toHaveProperty(name as string);
  const top = readdirSync(root);
  for (const [, path] of readme.matchAll(/^ {4}(\w+)\//gm)) expect(top).toContain(path);
});
