// One catalogue: a file a language, all of them saying the same things, and nothing said outside of them.

import {readdirSync, readFileSync} from "node:fs";
import {join} from "node:path";
import {transformSync} from "esbuild";
import {expect, test} from "vitest";
import {wordsOf} from "../../src/words/catalogue.ts";
import {en} from "../../src/words/en.ts";
import {LANGUAGES} from "../../src/words/languages.ts";

const src = new URL("../../src", import.meta.url).pathname;

test.each([
  ["en-US", "en"],
  ["EN", "en"],
  ["de", "de"],
  ["de-AT", "de"],
  ["fr", "en"],
  ["", "en"],
  ["constructor", "en"]
])("the words of %s are those of %s", (language, tag) => {
  expect(wordsOf({language})).toBe(LANGUAGES[tag]);
});

type Leaf = string | ((...filled: never[]) => unknown);

/** Every string and sentence of a catalogue, with where it stands in it. */
function leaves(said: unknown, path = ""): readonly (readonly [string, Leaf])[] {
  if (typeof said === "string" || typeof said === "function") return [[path, said as Leaf]];
  if (typeof said !== "object" || said === null) return [];
  return Object.entries(said).flatMap(([key, value]) => leaves(value, `${path}/${key}`));
}

/** What a string says, or a sentence between what is filled in. */
function textOf(leaf: Leaf): string {
  if (typeof leaf === "string") return leaf;
  return [...`${leaf}`.matchAll(/`([^`]*)`/g)].map(([, text = ""]) => text.replace(/\$\{[^}]*\}/g, "…")).join(" ");
}

test.each(Object.entries(LANGUAGES))("%s says something everywhere, and as many columns as English", (_, words) => {
  const shape = (said: typeof en) => leaves({...said, units: {}}).map(([path, leaf]) => `${path} ${typeof leaf}`);
  expect(shape(words)).toEqual(shape(en));
  expect(leaves(words).filter(([, leaf]) => typeof leaf === "string" && leaf.trim() === "")).toEqual([]);
  expect(words.units[words.kmADay]).toBeDefined();
});

test.each(Object.entries(LANGUAGES).filter(([tag]) => tag !== "en"))("nothing of %s is left in English", (_, words) => {
  const english = new Map(leaves(en));
  const same = leaves(words).filter(([path, leaf]) => {
    const text = textOf(leaf);
    return /\p{L}{3}/u.test(text) && text !== "Esc" && text === textOf(english.get(path) ?? "");
  });
  expect(same).toEqual([]);
});

/** Where what is said is said to whoever looks at a deck; elsewhere, and in what is thrown and documented, to its author. */
const SPOKEN =
  /^(?:briefing|words|widgets|deck)\/|^compile\/html\/(?:cite|dress|html|ledger-tables|render|sources)\.ts/;
const TO_AUTHORS = /\/plan\.room\.ts$/;
/** Names that a browser gives, and ids. */
const NAMES = "Alt Control End Enter Escape Home Live Meta Notice Shift Tab".split(" ");
const GRAMMAR =
  /(?<![\p{L}-])(?:the|of|is|are|an|and|or|not|no|with|for|from|by|this|that|what|in|at|as)(?![\p{L}-])/iu;
const SENTENCE = /\S\s+\S/;
const NAME = /^\p{Lu}\p{Ll}+(?!\S)/u;
const CODE = /[[\]{}<>=;#@]|:\w|\w\(/;

const isSaid = (text: string) =>
  !CODE.test(text) && !NAMES.includes(text) && ((GRAMMAR.test(text) && SENTENCE.test(text)) || NAME.test(text));

/** Strings and templates, "0" for what is filled in; without what is imported, thrown, or documented for authors. */
function literals(source: string): readonly string[] {
  const code = transformSync(source, {loader: "ts"}).code.replace(/\/\*\*.*?\*\//gs, "");
  const filled = code.replace(/\$\{(?:[^{}`]|`[^`]*`|\{[^{}]*\})*\}/g, "0");
  const all = filled.matchAll(
    /(\bdoc: |\bnew Error\(\s*|\bfrom |\bimport )?(?:"((?:\\.|[^"\\\n])*)"|`((?:\\.|[^`\\])*)`)/g
  );
  return [...all].flatMap(([, unsaid, plain, template]) => (unsaid ? [] : (plain ?? template ?? [])));
}

// biome-ignore-start lint/suspicious/noTemplateCurlyInString: code to be read.
test.each([
  ['const x = {label: "Close"};', ["Close"]],
  ["const x = `${count} of ${all}`;", ["0 of 0"]],
  ["throw new Error(`the line of ${a} is none`);", []],
  ['const x = {doc: "Length of the ruler."};', []],
  ['import {a} from "../of/the.ts";', []],
  ["// the end of it\nconst a = 'x';", []],
  ['const x = key === "Enter" ? "from" : null;', []],
  ['closest("a, button, .chrome:not(.black)");', []]
])("of %s it is said: %o", (code, said) => {
  expect(literals(code).filter(isSaid)).toEqual(said);
});

// biome-ignore-end lint/suspicious/noTemplateCurlyInString: code to be read.

test("nothing is said outside of the catalogue", () => {
  const files = readdirSync(src, {recursive: true, encoding: "utf8"}).filter(
    (file) => file.endsWith(".ts") && SPOKEN.test(file) && !TO_AUTHORS.test(file)
  );
  const languages = Object.keys(LANGUAGES).map((tag) => `words/${tag}.ts`);
  expect(files).toEqual(expect.arrayContaining(languages));
  const said = files
    .filter((file) => !languages.includes(file))
    .flatMap((file) => literals(readFileSync(join(src, file), "utf8")).map((text) => `${file}: ${text}`));
  expect(said.length).toBeGreaterThan(500);
  expect(said.filter((line) => isSaid(line.slice(line.indexOf(": ") + 2)))).toEqual([]);
});
