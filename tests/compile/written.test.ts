// What an author wrote is on the slide as the standard has it, or it is told of.

import {describe, expect, test} from "vitest";
import {inspect} from "../../src/compile/compile.ts";
import {checkText} from "../../src/compile/dialect/lookalikes.ts";
import {checkParagraph} from "../../src/compile/dialect/prose.ts";
import type {Scene} from "../../src/compile/dialect/scene.ts";
import {readPictures} from "../../src/compile/pictures/pictures.ts";
import {textOf} from "../../src/compile/source/file-text.ts";
import {folderOf, short} from "./folder.ts";
import {specs} from "./specs.ts";

const NAMES = {} as Scene["names"];
const NBSP = "\u00a0";
/** One pixel. */
const PNG = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==";
const PIXEL = Buffer.from(PNG, "base64");

/** The body of a slide, and its problems with their lines counted from that of the text. */
function written(markdown: string) {
  const talk = `::slide{#ferry ours}\n\n# The ferry\n\n${markdown}\n`;
  const {compiled, problems} = inspect(folderOf({"10-talk.md": talk, "a.png": PIXEL}), specs);
  const html = compiled?.sections[0]?.html.match(/<div class="body">([\s\S]*?)<\/div>\n<footer/)?.[1];
  const told = problems.map((each) => ({...each, line: each.line - 4}));
  return {html, told: short(told), severities: [...new Set(problems.map(({severity}) => severity))], problems};
}

const picture = (alt: string) => `<p><img src="data:image/png;base64,${PNG}" alt="${alt}"></p>`;

describe("is shown as it is written", () => {
  test.each([
    ["![The clock at 10:30](a.png)", picture("The clock at 10:30")],
    ["![Ratio 3:1, see 2:14](a.png)", picture("Ratio 3:1, see 2:14")],
    ["![The bank, :n[bank.length] long](a.png)", picture(`The bank, 600${NBSP}km long`)],
    ["![*Two* `words` [at](#ferry) 10:30](a.png)", picture("Two words at 10:30")],
    ["![A:b at 10:30][p]\n\n[p]: a.png", picture("A:b at 10:30")],
    ["![Words <!-- b --> c](a.png)", picture("Words c")],
    ["[at 10:30](#ferry)", '<p><a href="#/ferry">at 10:30</a></p>'],
    ["one <!--> two <!---> three <!-- --> four", "<p>one  two  three  four</p>"],
    ["<!-- one -->\n<!-- two -->\n\nText", "<p>Text</p>"],
    ["Note\\: the landing is closed.", "<p>Note: the landing is closed.</p>"],
    ["&#78;ote: the landing is closed.", "<p>Note: the landing is closed.</p>"],
    ["**Note:** the landing is closed.", "<p><strong>Note:</strong> the landing is closed.</p>"],
    ["We take\nnote: it is closed.", "<p>We take\nnote: it is closed.</p>"],
    ["\\--", "<p>--</p>"],
    ["\\???", "<p>???</p>"],
    ["\\^ up", "<p>^ up</p>"],
    ["Why??? And x^2 -- or ^ y", "<p>Why??? And x^2 -- or ^ y</p>"],
    ["dict\\:key[0]", "<p>dict:key[0]</p>"],
    ["1 < 2, \\<b> and \\<T>", "<p>1 &lt; 2, &lt;b> and &lt;T></p>"],
    ["as [sic] in [1], [1][2] and a[0][1]", "<p>as [sic] in [1], [1][2] and a[0][1]</p>"],
    ["\\[x](a b), \\[^1] and \\[a][b]", "<p>[x](a b), [^1] and [a][b]</p>"],
    ["`[^1]` and `:smile:` and `$x^2$`", "<p><code>[^1]</code> and <code>:smile:</code> and <code>$x^2$</code></p>"],
    ["```\n:::notes\n![a](b c)\n```", "<pre><code>:::notes\n![a](b c)\n</code></pre>"],
    ["It costs $5 to $10, or US$3 (A=$4).", "<p>It costs $5 to $10, or US$3 (A=$4).</p>"],
    ["$HOME/$PATH, $A_B/$C and \u0024{A_B}/$", "<p>$HOME/$PATH, $A_B/$C and \u0024{A_B}/$</p>"],
    ["a ** b ** c, 5 * 3 * 2 and a==b==c", "<p>a ** b ** c, 5 * 3 * 2 and a==b==c</p>"],
    ["这是**重要**的", "<p>这是<strong>重要</strong>的</p>"],
    ["file.txt[0] and f.a[1]", "<p>file.txt[0] and f.a[1]</p>"],
    ["https://example.org/$a^2$", '<p><a href="https://example.org/$a%5E2$">https://example.org/$a^2$</a></p>'],
    ["![Left bank, cover of a book](a.png)", picture("Left bank, cover of a book")],
    ["<!-- TODO fix this on the next day -->\n\n---\n\n::slide{#b}\n\n# B", ""],
    ["<!-- _class: lead for this one slide -->\n\n---\n\n::slide{#b}\n\n# B", ""],
    ["<!-- Four words stand here, above the text. -->\n\nText", "<p>Text</p>"],
    ["[//]: # (a remark)\n\nText", "<p>Text</p>"],
    ["[e\u0301](#ferry 'e\u0301')", '<p><a href="#/ferry" title="é">é</a></p>'],
    ["Cafe\u0301 `e\u0301` ![u\u0308](a.png)", `<p>Café <code>é</code> ${picture("ü").slice(3)}`]
  ])("%j", (markdown, html) => {
    expect(written(markdown)).toMatchObject({html, told: []});
  });

  test("in a table, and a bar after a backslash", () => {
    const {html, told} = written("| a | b |\n| - | - |\n| `x \\| y` | z |\n| one |");
    expect(told).toEqual([]);
    expect(html).toContain("<td><code>x | y</code></td>\n<td>z</td>");
  });
});

describe("is shown as it is written, and warned of", () => {
  test.each([
    [
      "![A picture](my pic.png)",
      "1:1 picture not read: ![A picture](my pic.png)",
      "write `![A picture](<my pic.png>)`"
    ],
    ["![Alt](a.png =200x100)", "1:1 picture not read: ![Alt](a.png =200x100)", "write `![Alt](a.png)`"],
    ["See [x](https://a.org/b c)", "1:5 link not read: [x](https://a.org/b c)", "write `[x](<https://a.org/b c>)`"],
    ["[**x** y](a b)", "1:9 link not read: ](a b)", ""],
    ["[the paper][ref]", "1:1 reference without a definition: [the paper][ref]", "\\["],
    ["![pic][nope]", "1:1 reference without a definition: ![pic][nope]", "\\!"],
    ["![nope] here", "1:1 picture not read: ![nope]", "\\!"],
    ["> Words[^1]", "1:8 footnote: [^1]", "\\["],
    ["Words^[of a note]", "1:6 footnote: ^[of a note]", "\\^"],
    ["Words [@doe99, p. 3]", "1:7 citation not read: [@doe99, p. 3]", "\\["],
    ["[[Page]]", "1:1 link not read: [[Page]]", "\\["],
    ["![[pic.png]]", "1:1 link not read: ![[pic.png]]", "\\!"],
    ["![w:300](a.png)", "1:1 setting in place of alternative text: w:300", "layout=split"],
    ["![bg right](a.png)", "1:1 setting in place of alternative text: bg right", "layout=split"],
    ["![fit](a.png)", "1:1 setting in place of alternative text: fit", "layout=split"],
    ["| a | b |\n| - |\n| 1 | 2 |", "2:1 table not read: | - |", "\\|"],
    ["-\u00a0item", "1:1 space of another kind: -", "\\-"],
    ["Text\n#\u3000Title", "2:1 space of another kind: #", "\\#"],
    ["1.\u00a0one", "1:1 space of another kind: 1.", "\\."],
    ["这是**重要的事。**所以", "1:3 emphasis not read: **重要的事。**", "\\*"],
    ["这是*重要的事。*所以", "1:3 emphasis not read: *重要的事。*", "\\*"],
    ["**bold **x", "1:1 emphasis not read: **bold **", "\\*"],
    ["Then $x^2$ and $5", "1:6 math not read: $x^2$", "\\$"],
    ["$$\nx\n$$", "1:1 math not read: $$", "\\$"],
    ["a :smile: b", "1:3 emoji code: :smile:", "\\:"],
    ["> [!NOTE]\n> Words", "1:3 callout not read: [!NOTE]", "\\["],
    [".red[x] and f.a[0]", "1:1 class not read: .red[", "\\."],
    ["A {.red} word", "1:3 attributes not read: {.red}", "\\{"],
    ["==x== and a==b", "1:1 mark not read: ==x==", "\\="],
    ["{{ name }}", "1:1 template not read: {{ name }}", "\\{"],
    ["x^2^ and a^b^c", "1:2 superscript or subscript: ^2^", "\\^"],
    ["H~2~O", "1:2 superscript or subscript: ~2~", "\\~"],
    ["Term\n: what it is", "2:1 definition list: : what it is", "\\:"],
    ["```js {1,3}\na\n```", "1:1 code settings not read: {1,3}", ""],
    ["```mermaid\na\n```", "1:1 drawing shown as code: mermaid", "```text"],
    ["one <!-- two", "1:5 comment not closed: <!--", "\\<"],
    ["[q]: yes", "1:1 unused definition: [q]", "`\\[`"],
    ["[q]\n\n[q]: #ferry\n\n[q]: #other", "5:1 unused definition: [q]", "`\\[`"],
    [
      "Text\n\n<!-- Remember to tell them of it -->",
      "3:1 comment dropped: <!-- Remember to tell them of it -->",
      "title"
    ]
  ])("%j", (markdown, problem, hint) => {
    const {html, told, severities, problems} = written(markdown);
    expect(html).toBeDefined();
    expect(told).toEqual([problem]);
    expect(severities).toEqual(["warning"]);
    expect(problems[0]?.hint ?? "").toContain(hint);
  });
});

describe("is refused", () => {
  test.each([
    ["</div>\nWords after an end tag.", "1:1 raw HTML: </div>", "leave it out"],
    ["a </b> c", "1:3 raw HTML: </b>", "leave it out"],
    ["</name> c", "1:1 raw HTML: </name>", "`\\<`"],
    ["<div>\n\n</div>", "1:1 raw HTML: <div>", ":::block"],
    ["<u>x</u>", "1:1 raw HTML: <u>", "leave it out"],
    ["<kbd>Q</kbd>", "1:1 raw HTML: <kbd>", "backquotes"],
    ["<del>Q</del>", "1:1 raw HTML: <del>", "`~~text~~`"],
    ["<style>a{}</style>", "1:1 raw HTML: <style>a{}</style>", "layout"],
    ["<v-click>\n\n</v-click>", "1:1 raw HTML: <v-click>", "{at=state}"],
    ["A List<String>", "1:7 raw HTML: <String>", "`\\<`"],
    ["| a |\n| - |\n| x<br>y |", "3:4 raw HTML: <br>", "another row"],
    ["![a <b>c</b>](a.png)", "1:5 raw HTML: <b>", "**text**"],
    ["<?php x ?>", "1:1 raw HTML: <?php x ?>", "leave it out"],
    ["<!DOCTYPE html>", "1:1 raw HTML: <!DOCTYPE html>", "leave it out"],
    ["a <![CDATA[ x ]]>", "1:3 raw HTML: <![CDATA[ x ]]>", "leave it out"],
    ["<!-- a --> Words.", "1:1 text beside a comment: Words.", ""],
    ["<!--> Words.", "1:1 text beside a comment: Words.", ""],
    ["![:n[nope] long](a.png)", "1:6 unknown quantity: nope", ""],
    ["![Words :cite[C01]](a.png)", "1:9 citation in alternative text", ""],
    ["???\nSecret", "1:1 note as a paragraph: ???", "`\\???`"],
    ["Text\n\n^ Secret", "3:1 note as a paragraph: ^", "`\\^`"],
    ["Speaker notes: secret", "1:1 note as a paragraph: Speaker notes:", "`Speaker notes\\:`"],
    ["**Speaker notes:** secret", "1:1 note as a paragraph: Speaker notes:", ":::notes"],
    ["## Presenter notes\n\nSecret", "1:1 note as a paragraph: Presenter notes", ":::notes"],
    ["> Text\n> Note: secret", "2:3 note as a paragraph: Note:", "`Note\\:`"],
    ["--", "1:1 not a slide break: --", "`\\--`"],
    ["| a | b |\n| - | - |\n| one | two | *three* words |", "3:15 cell beyond the head: three words", "`\\|`"],
    ["| a | b |\n| - | - |\n| `x | y` | z |", "3:13 cell beyond the head: z", "`\\|`"],
    ["\t::bar", "1:2 directive in indented code: ::bar", "spaces"],
    ["- Item\n\n      :::notes\n      Secret\n      :::", "3:7 directive in indented code: :::notes", "spaces"],
    ["> ```\n> a", "1:3 unclosed code: ```", ""],
    ["~~~~\na\n~~~\n\n---\n\n# B", "1:1 unclosed code: ~~~~", ""],
    ["[](#ferry) and so", "1:1 link without words: #ferry", ""],
    [":::notes[For us]\nSay.\n:::", "1:9 unexpected label: notes", ""],
    [":::notes{at=low}\nSay.\n:::", "1:10 unknown attribute: at", ""],
    ["One\ufefftwo", "1:4 byte order mark in the text: U+FEFF", "delete"],
    ["layout: center\n---", "2:1 underlined heading: layout: center", "`::slide{layout=...}`"],
    ["dict:key[0]", "1:5 unknown directive: key", "`\\:`"],
    ["f:g[1]", "1:2 unknown directive: g", "`\\:`"],
    ["[a][x] [b][x]\n\n[x]: http://example.org", "3:1 bad link: http://example.org", "https:"],
    ["![a][y]\n\n[y]: nope.png", "3:1 missing picture: nope.png", ""]
  ])("%j", (markdown, problem, hint) => {
    const {html, told, problems} = written(markdown);
    expect(html).toBeUndefined();
    expect(told).toEqual([problem]);
    expect(problems[0]?.hint ?? "").toContain(hint);
  });

  test.each([
    ["???\nSecret", "5:1 note as a paragraph: ???"],
    ["Text\nNote: secret", "6:1 note as a paragraph: Note:"],
    ["--\nText", "5:1 not a slide break: --"],
    ["$$\nx\n$$", "5:1 math not read: $$"],
    ["| a | b |\n| - |", "6:1 table not read: | - |"],
    ["- a\n\n      :::notes\n      b", "7:7 directive in indented code: :::notes"],
    ["```\na\n```", undefined]
  ])("with any line ends: %j", (text, problem) => {
    for (const end of ["\r\n", "\r"]) {
      const talk = `::slide{#a ours}\n\n# A\n\n${text}\n`.replaceAll("\n", end);
      expect(short(inspect(folderOf({"10-talk.md": talk}), specs).problems)).toEqual(problem ? [problem] : []);
    }
  });

  test.each([
    ["## Two", "write `# Two`"],
    ["#Two", "write a plain space after the #"],
    ["#\u00a0Two", "write a plain space after the #"],
    ["Text", undefined]
  ])("a slide that starts with %j has no title", (text, hint) => {
    const {problems} = inspect(folderOf({"10-talk.md": `${text}\n`}), specs);
    expect(problems.find(({severity}) => severity === "error")).toMatchObject({text: "slide without a title"});
    expect(problems.find(({severity}) => severity === "error")?.hint).toBe(hint);
  });

  test.each([
    ["that ends nowhere", "---\npart: One\n\n# A\n\nText\n"],
    ["that the next break ends", "---\npart: One\n\n# A\n\n---\n\n# B\n"]
  ])("front matter %s", (_, text) => {
    expect(short(inspect(folderOf({"10-talk.md": text}), specs).problems)).toContain(
      "1:1 front matter not closed: ---"
    );
  });
});

test("a title reads a picture's words whole", () => {
  const files = {"10-talk.md": "::slide{#a}\n\n# At ![clock 10:30](a.png) now\n", "a.png": PIXEL};
  expect(inspect(folderOf(files), specs).compiled?.briefing.slides[0]?.title).toBe("At clock 10:30 now");
});

test("spellings hold for letters however they are composed", () => {
  const briefing = "title: A\nasOf: 2031-04-02\nspellings: {Leon: [Le\u0301on]}\n";
  const files = {
    "briefing.yaml": briefing,
    "sources.yaml": undefined,
    "10-talk.md": "::slide{#a ours}\n\n# A\n\nLéon\n"
  };
  expect(short(inspect(folderOf(files), specs).findings)).toEqual(["5:1 spelling: Léon"]);
});

test.each(
  "[ ![ ]( [a]( [^a ^[a [@a_ ![[a .a[ {.a_ $a :a ==a {{a **a_ *a， ~~a_ ^_ > - -_ | ** : x"
    .split(" ")
    .flatMap((part) => [
      ["", part.replace("_", " ")],
      ["$", part.replace("_", " ")],
      ["x", `\n${part}`]
    ])
)("ten kilobytes of %j and %j are looked through at once", (first, part) => {
  const value = first + part.repeat(10_000 / part.length);
  const end = {line: 1, column: 1, offset: value.length};
  const text = {type: "text" as const, value, position: {start: {line: 1, column: 1, offset: 0}, end}};
  const paragraph = {type: "paragraph" as const, children: [text]};
  const source = textOf("10-talk.md", value);
  const pictures = readPictures(folderOf({}));
  const setting = {names: NAMES, widgets: new Map(), pictures, freeId: (id: string) => id, report() {}};
  const scene: Scene = {...setting, source, steps: [], inNotes: false};
  const start = performance.now();
  checkParagraph(paragraph, scene);
  checkText(text, paragraph, scene);
  expect(performance.now() - start).toBeLessThan(500);
});
