import {type Compiled, type Inspected, inspect} from "../../src/compile/compile.ts";
import type {Folder} from "../../src/compile/source/folder.ts";
import type {Problem} from "../../src/compile/source/problems.ts";
import {specs} from "./specs.ts";

export const BRIEFING = `title: The ferry at Low Crossing
asOf: 2031-04-02
actors:
  company: {name: "River <& Co>", hue: blue}
quantities:
  river.width: {value: 420, unit: m, hedge: about}
  bank.length: {value: 600, unit: km}
states:
  low: {title: Low water, sentence: The water is low.}
  high: {title: High water, sentence: The water is high.}
`;

export const SOURCES = `source: {title: One notice}
claims:
  C01: {text: A, sentence: S9, paragraph: 1, voice: the notice, kind: reported}
  C02: {text: B, sentence: S8, paragraph: 1, voice: the notice, kind: reported}
  C03: {text: C, sentence: S10, paragraph: 1, voice: the notice, kind: reported}
  C04: {text: D, sentence: T0, paragraph: 0, voice: the notice, kind: reported}
`;

/** The smallest picture, as a file and as what a slide shows. */
export const PICTURE = '<svg xmlns="http://www.w3.org/2000/svg"/>';
export const PICTURE_SOURCE = `data:image/svg+xml;base64,${Buffer.from(PICTURE).toString("base64")}`;

/** A briefing in memory; a file that is set to undefined is left out. */
export const folderOf = (files: Files): Folder =>
  inMemory("deck", {"briefing.yaml": BRIEFING, "sources.yaml": SOURCES, ...files});

type Files = Readonly<Record<string, string | Uint8Array | undefined>>;

export function inMemory(path: string, files: Files): Folder {
  const bytes = (file: string) => {
    const content = files[file] ?? "";
    return typeof content === "string" ? new TextEncoder().encode(content) : content;
  };
  return {path, files: Object.keys(files).filter((file) => files[file] !== undefined), read: bytes};
}

/** One slide with the id `ferry`, its head's other attributes, and what is under its title. */
export function slide(markdown: string, head = ""): Inspected {
  return inspect(folderOf({"10-talk.md": `::slide{#ferry ${head}}\n\n# The ferry\n\n${markdown}\n`}), specs);
}

/** What stands in the body of that slide. */
export function bodyOf(markdown: string, head = ""): string {
  const {compiled, problems} = slide(markdown, head);
  return between(compiled, problems, /<div class="body">([\s\S]*?)<\/div>\n(?:<div class="aside"|<footer)/);
}

/** Its title as HTML. */
export function titleOf(title: string, briefing = BRIEFING): string {
  const files = folderOf({"briefing.yaml": briefing, "10-talk.md": `::slide{#ferry}\n\n# ${title}\n`});
  const {compiled, problems} = inspect(files, specs);
  return between(compiled, problems, /<h2[^>]*>([\s\S]*?)<\/h2>/);
}

/** Problems in short: "4:7 unknown widget: x". */
export function short(problems: readonly Problem[]): readonly string[] {
  return problems.map(({line, column, text}) => `${line}:${column} ${text}`);
}

function between(compiled: Compiled | undefined, problems: readonly Problem[], pattern: RegExp): string {
  if (!compiled) throw new Error(short(problems).join("\n"));
  return compiled.sections[0]?.html.match(pattern)?.[1] ?? "";
}
