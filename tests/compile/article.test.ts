// A ledger held against the article that it was made from.

import {mkdtempSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {describe, expect, test} from "vitest";
import {readArticle, searched} from "../../src/commands/article.ts";
import {compile} from "../../src/compile/compile.ts";
import {fingerprint} from "../../src/compile/records/fingerprint.ts";
import {folderOf} from "./folder.ts";
import {specs} from "./specs.ts";

const SENTENCES = ["The ferry’s last run is at six.", "Pilots – all 12 of them – wait up-stream.", "The bank is long."];
const ARTICLE = `A notice\n\n${SENTENCES.slice(0, 2).join("  ")}\r\nNobody signed it.`;

describe("a fingerprint", () => {
  const sha = (words: string) => fingerprint(words).split(":")[1];
  test("is the number of words and their SHA-256", () =>
    expect(fingerprint("abc")).toBe("1:ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"));

  test.each([
    ["any case, marks and blanks", "  The FERRY,\n“waits” ", "the ferry waits", 3],
    ["an apostrophe and a dash part words", "Iran’s Syrian-Iraqi", "iran s syrian iraqi", 4],
    ["digits are words, and join letters", "600km in 3,000", "600km in 3 000", 4],
    ["letters of any script, composed", "Cafe\u0301 №5 ﬁn", "café no5 fin", 3]
  ])("%s", (_, sentence, words, count) => {
    expect(fingerprint(sentence)).toBe(`${count}:${sha(words)}`);
  });
});

/** The ledger with a claim of each sentence, an empty one without a fingerprint, searched for in an article. */
function search(text: string, sentences: readonly string[]) {
  const claims = sentences.map((sentence, i) => {
    const print = sentence && `, fingerprint: "${fingerprint(sentence)}"`;
    return `  C0${i + 1}: {text: A, sentence: S${i + 4}, paragraph: 1, voice: v, kind: reported${print}}`;
  });
  const folder = folderOf({
    "10-talk.md": "::slide{#a ours}\n\n# A\n",
    "sources.yaml": `claims:\n${claims.join("\n")}\n`
  });
  const {compiled} = compile(folder, specs);
  if (!compiled) throw new Error("the ledger is wrong");
  const file = join(mkdtempSync(join(tmpdir(), "briefing-article-")), "notice.txt");
  writeFileSync(file, text);
  return searched(readArticle(file), compiled.briefing, folder);
}

describe("an article", () => {
  test.each([
    ["each of two", SENTENCES.slice(0, 2), "notice.txt holds the sentence of each of the 2 claims"],
    ["one twice", [SENTENCES[1], SENTENCES[1]], "notice.txt holds the sentence of each of the 2 claims"],
    ["the only one", [SENTENCES[0]], "notice.txt holds the sentence of the one claim"],
    [
      "beside one without a fingerprint",
      [SENTENCES[0], ""],
      "notice.txt holds the sentence of the one claim; 1 more has no fingerprint"
    ]
  ])("that holds the sentences says so: %s", (_, sentences, held) => {
    expect(search(ARTICLE, sentences as string[])).toEqual({problems: [], held});
  });

  test("that lacks a sentence is told for each claim of it, at its fingerprint", () => {
    const {problems, held} = search(ARTICLE, [SENTENCES[2], SENTENCES[0], SENTENCES[2]] as string[]);
    expect(held).toBeUndefined();
    expect(problems).toMatchObject([
      {
        file: "sources.yaml",
        line: 2,
        text: "sentence not in notice.txt: C01, S4",
        expected: "4 words in a row with this fingerprint"
      },
      {file: "sources.yaml", line: 4, text: "sentence not in notice.txt: C03, S6"}
    ]);
  });

  test.each([
    ["a word more", "The ferry’s very last run is at six."],
    ["another word", "The ferry’s last run is at five."],
    ["its end alone", "last run is at six."]
  ])("is held to the words: %s", (_, text) => {
    expect(search(text, [SENTENCES[0]] as string[]).problems).toHaveLength(1);
  });

  test("is of no use to a ledger without fingerprints", () => {
    expect(() => search(ARTICLE, ["", ""])).toThrow("no claim has a fingerprint: nothing to look for in notice.txt");
  });

  test.each([
    ["is empty", " \n–", /^no words in .*notice\.txt: expected the text of the article$/],
    ["is no text", "\u0000", /^no words/]
  ])("that %s is refused", (_, text, message) => {
    expect(() => search(text, SENTENCES)).toThrow(message);
  });
});

test("a file that is not there, or no UTF-8, is no article", () => {
  const folder = mkdtempSync(join(tmpdir(), "briefing-article-"));
  const latin = join(folder, "latin.txt");
  writeFileSync(latin, Buffer.from("caf\xe9", "latin1"));
  expect(() => readArticle(join(folder, "none.txt"))).toThrow(/^cannot read .*none\.txt: nothing is there/);
  expect(() => readArticle(latin)).toThrow(/latin\.txt: not UTF-8: byte 0xe9: expected plain text in UTF-8$/);
});
