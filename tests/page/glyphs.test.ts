import {expect, test} from "vitest";
import {missingGlyphs} from "../../src/page/glyphs.ts";
import {folderOf} from "../compile/folder.ts";

const TALK = "# One\n\nDone ✅, 5 ≤ 6 and Привет\n";
const FILES = {
  "briefing.yaml": "title: Ω\n",
  "sources.yaml": undefined,
  "10-talk.md": TALK,
  "20-more.md": "Привет, ✅☃\n"
};
const told = (missing: string, language = "en-US", files: Readonly<Record<string, string | undefined>> = FILES) =>
  missingGlyphs(folderOf(files), [...missing], language).map(
    ({file, line, column, text}) => `${file}:${line}:${column} ${text}`
  );

test("characters in no face are one problem a file, each at its first place", () => {
  expect(told("✅≤ПриветΩ☃")).toEqual([
    "briefing.yaml:1:8 not in any font: Ω",
    "10-talk.md:3:6 not in any font: ✅ ≤ П р и в е т",
    "20-more.md:1:10 not in any font: ☃"
  ]);
});

test.each([
  ["ru", "Привет", []],
  ["ru", "Ω", [":1:1 not in any font: Ω"]],
  ["zh-Hans", "重要，。", []],
  ["ja", "重ひカ。", []],
  ["ko", "한漢", []],
  ["ar-EG", "عربي،", []],
  ["sr-Latn", "П", [":1:1 not in any font: П"]],
  ["ur-Aran", "П", [":1:1 not in any font: П"]]
])("the letters of the language %s are none: %s", (language, missing, expected) => {
  expect(told(missing, language, {})).toEqual(expected);
});

test("of many, the first are shown", () => {
  const many = Array.from({length: 5000}, (_, i) => String.fromCodePoint(0x4e00 + i)).join("");
  const [first] = told(many, "en-US", {"10-talk.md": `# A\n\n${many}\n`});
  expect(first).toMatch(/^10-talk\.md:3:1 not in any font: (. ){20}… \(5000 in all\)$/);
});

test("a letter that is written in two signs has its place", () => {
  expect(told("ḗ", "en-US", {"10-talk.md": "# Ae\u0304\u0301\n"})).toEqual(["10-talk.md:1:4 not in any font: ḗ"]);
});

test("one that nobody sees is named by its number", () => {
  expect(told("\u202f", "fr", {"10-talk.md": "5\u202f%\n"})).toEqual(["10-talk.md:1:2 not in any font: U+202F"]);
});

test("one that an entity stands for is told of, without a place", () => {
  expect(told("✨", "en-US", {"10-talk.md": "&#x2728;\n"})).toEqual([":1:1 not in any font: ✨"]);
});
