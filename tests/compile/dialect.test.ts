import {describe, expect, test} from "vitest";
import {inspect} from "../../src/compile/compile.ts";
import {bodyOf, folderOf, PICTURE, PICTURE_SOURCE, short, slide, titleOf} from "./folder.ts";
import {specs} from "./specs.ts";

const cite = (claims: string, printed: string, spoken: string) =>
  `<sup><button class="cite" type="button" data-claims="${claims}"><span aria-hidden="true">${printed}</span><span class="sr">${spoken}</span></button></sup>`;

describe("what is no directive stays as it is written", () => {
  test.each([
    "at 10:30 the ratio was 3:1",
    "a :smile: b",
    "S21:F06 and :name and a:b_c-d:e",
    "3::1 and x:::y",
    "about ~15~ or ~20",
    "a {b, c} d {1}",
    "the set {a}, and more",
    "the route is /customers/{customer_account_identifier_number}/orders, as before.",
    "use {abcdefghijklmnopqrstuvwxyzabcdefgh} here",
    "we read it so {as the article has it in its second paragraph}, and not otherwise",
    "never closed {dependencies and devDependencies",
    "a word of {ourselves} and {at home}, said"
  ])("%s", (text) => {
    expect(bodyOf(text)).toBe(`<p>${text}</p>`);
  });

  test("a brace after a backslash", () => {
    expect(bodyOf("The set \\{ours}")).toBe("<p>The set {ours}</p>");
  });

  test("in code", () => {
    expect(bodyOf("`:cite[C01] {ours}`")).toBe("<p><code>:cite[C01] {ours}</code></p>");
  });
});

describe("a citation", () => {
  test.each([
    [":cite[C01]", cite("C01", "S9", "sentence 9")],
    [":cite[C01 C02]", cite("C01 C02", "S8 S9", "sentences 8 and 9")],
    [":cite[C03 C01 C02 C01]", cite("C03 C01 C02", "S8 S9 S10", "sentences 8, 9 and 10")],
    [":cite[C04]", cite("C04", "T0", "headline")],
    [":cite[C01 C04 C02]", cite("C01 C04 C02", "T0 S8 S9", "headline and sentences 8 and 9")]
  ])("%s names the sentences in their order", (markdown, html) => {
    expect(bodyOf(`Text ${markdown}`)).toBe(`<p>Text\u00a0${html}</p>`);
  });

  test.each([
    ["across a line break", "Text\n:cite[C01]"],
    ["without a space", "Text:cite[C01]"],
    ["after more than one", "Text   :cite[C01]"]
  ])("holds to the word before it %s", (_, markdown) => {
    expect(bodyOf(markdown)).toBe(`<p>Text\u00a0${cite("C01", "S9", "sentence 9")}</p>`);
  });

  test("holds to what is emphasized, too", () => {
    expect(bodyOf("**Text** :cite[C01]")).toContain("<strong>Text</strong>\u00a0<sup");
  });
});

describe("a bound number", () => {
  test.each([
    [":n[bank.length]", "600\u00a0km"],
    [":n[bank.length]{as=words}", "six hundred kilometers"],
    [":n[river.width]{hedge}", "about 420\u00a0m"],
    [":n[river.width]{as=words hedge}", "about four hundred twenty m"]
  ])("%s is %s, in the text and in the plain title", (markdown, text) => {
    const id = markdown.match(/\[(.*)\]/)?.[1];
    expect(bodyOf(markdown)).toBe(`<p><span class="n" data-quantity="${id}">${text}</span></p>`);
    const {compiled} = inspect(folderOf({"10-talk.md": `::slide{#a}\n\n# All *of* ${markdown} :cite[C01]\n`}), specs);
    expect(compiled?.briefing.slides[0]?.title).toBe(`All of ${text}`);
  });
});

describe("everything is escaped", () => {
  test.each([
    ["a name", ":actor[company]", '<span class="actor" data-hue="blue">River &lt;&#x26; Co></span>'],
    ["text", '5 < 6 & "7" &lt;b&gt;', '5 &lt; 6 &#x26; "7" &lt;b>'],
    ["code", "`<b>`", "<code>&lt;b></code>"],
    ["an address", '[a](https://example.org/?a=1&b=%22"x)', '<a href="https://example.org/?a=1&#x26;b=%22%22x">a</a>']
  ])("%s", (_, markdown, html) => {
    expect(bodyOf(markdown)).toBe(`<p>${html.replaceAll("&#x26;", "&amp;")}</p>`);
  });

  test("a widget's option", () => {
    expect(bodyOf('::bar{gain="<\'&"}')).toContain(
      'data-options="{&quot;rows&quot;:[],&quot;gain&quot;:&quot;<&#x27;&amp;&quot;}"'
    );
  });

  test("a title and the records under it", () => {
    const briefing = "title: A\nasOf: 2031-04-02\nasOfText: '<b>'\nsourceLine: '</footer>'\n";
    const {compiled} = inspect(
      folderOf({"briefing.yaml": briefing, "sources.yaml": undefined, "10-talk.md": "::slide{#a}\n\n# 1 < 2\n"}),
      specs
    );
    expect(compiled?.sections[0]?.html).toContain("As of &lt;b></span>");
    expect(compiled?.sections[0]?.html).toContain("&lt;/footer></span>");
    expect(titleOf("1 < 2")).toBe("1 &lt; 2");
  });
});

describe("slides", () => {
  const ids = (text: string) =>
    inspect(folderOf({"10-talk.md": text}), specs).compiled?.briefing.slides.map(({id}) => id);

  test.each([
    ["split at a break", "::slide{#a}\n\n# A\n\n---\n\n::slide{#b}\n\n# B\n", ["a", "b"]],
    ["split at any break", "::slide{#a}\n\n# A\n\n***\n\n::slide{#b}\n\n# B\n", ["a", "b"]],
    ["do not split in a code fence", "::slide{#a}\n\n# A\n\n```yaml\n---\na: 1\n\n---\n```\n", ["a"]],
    ["may have breaks around them", "---\npart: P\n---\n\n---\n\n::slide{#a}\n\n# A\n\n---\n", ["a"]],
    ["may have comments around them", "<!-- one -->\n\n::slide{#a}\n\n# A\n\n<!-- two\n\n---\n-->\n", ["a"]],
    ["without an id take one from the title", "# About 15 km out: *why*?\n", ["about-15-km-out-why"]],
    ["of one title take the next id", "# A\n\n---\n\n# A\n\n---\n\n# A\n", ["a", "a-2", "a-3"]],
    ["leave an id to where it is written", "# A\n\n---\n\n::slide{#a}\n\n# B\n", ["a-2", "a"]],
    ["without a Latin title take one from their place", "# Мост\n", ["slide-1"]],
    [
      "may have lines that end in CR LF",
      "---\r\npart: P\r\n---\r\n\r\n::slide{#a}\r\n\r\n# A\r\n\r\n---\r\n\r\n::slide{#b}\r\n\r\n# B\r\n",
      ["a", "b"]
    ]
  ])("%s", (_, text, expected) => {
    expect(ids(text)).toEqual(expected);
  });

  test("a long title gives a short id, of whole words", () => {
    expect(ids(`# ${"crossing ".repeat(20)}\n`)).toEqual(["crossing-crossing-crossing-crossing"]);
  });

  test("the id that a slide takes is a warning, which compiles", () => {
    const {compiled, problems} = inspect(folderOf({"10-talk.md": "# The ferry\n"}), specs);
    expect(problems).toMatchObject([{severity: "warning", text: "slide without an id: using #the-ferry", line: 1}]);
    expect(compiled).toBeDefined();
  });

  test.each([
    ["::gauge", 'class="picture"'],
    ["Text.", 'class="statement"']
  ])("with %s have a layout of their own", (markdown, part) => {
    expect(slide(markdown).compiled?.sections[0]?.html).toContain(part);
  });
});

describe("front matter", () => {
  test.each([
    ["part: Landing\nnumber: 2", "2 Landing", "1"],
    ["part: Bottom line", "Bottom line", "1"],
    ["appendix: true", "Appendix", "A1"],
    ["part: Maps\nappendix: true", "Maps", "A1"]
  ])("%j names the part", (front, part, number) => {
    const {compiled} = inspect(folderOf({"10-talk.md": `---\n${front}\n---\n\n::slide{#a}\n\n# A\n`}), specs);
    expect(compiled?.briefing.slides[0]).toMatchObject({part, number});
  });

  test("stands only at a file's head", () => {
    const {problems} = inspect(folderOf({"10-talk.md": "::slide{#a}\n\n# A\n\n---\n\npart: B\n---\n\n# B\n"}), specs);
    expect(short(problems)).toContain("8:1 underlined heading: part: B");
  });
});

describe("a block with a step", () => {
  const STEPS = 'steps="low high"';

  test.each([
    ["a paragraph", "Text. {at=high}", '<p data-block="ferry-b1">Text.</p>'],
    ["a heading", "## Text {at=high}", '<h3 data-block="ferry-b1">Text</h3>'],
    ["a list item", "- Text {at=high}", '<li data-block="ferry-b1">Text</li>'],
    ["a block", ":::block{at=high}\nText\n:::", '<div class="block" data-block="ferry-b1"><p>Text</p></div>'],
    ["a column", ":::column{at=high}\nText\n:::", '<div class="column" data-block="ferry-b1">'],
    ["a card", ":::card[A]{at=high}\nText\n:::", '<div class="card" data-ink="plain" data-block="ferry-b1">'],
    ["a widget", "::bar{at=high}", 'data-block="ferry-b1"><div class="drawing">'],
    ["a picture", "![Text](a.svg) {at=high}", `<p data-block="ferry-b1"><img src="${PICTURE_SOURCE}" alt="Text"></p>`]
  ])("is %s", (_, markdown, html) => {
    const files = {
      "10-talk.md": `::slide{#ferry ${STEPS}}\n\n# A\n\n${markdown}\n`,
      "a.svg": PICTURE
    };
    const {compiled} = inspect(folderOf(files), specs);
    expect(compiled?.sections[0]?.html).toContain(html);
    expect(compiled?.briefing.slides[0]?.stops).toEqual([
      {state: "low", blocks: []},
      {state: "high", blocks: ["ferry-b1"]}
    ]);
  });

  test("an inner one counts apart from the one around it", () => {
    const {compiled} = slide("- Outer {at=low}\n  - Inner {at=high}", STEPS);
    expect(compiled?.briefing.slides[0]?.stops.map(({blocks}) => blocks)).toEqual([
      ["ferry-b1"],
      ["ferry-b1", "ferry-b2"]
    ]);
  });

  test("is never hidden by an attribute", () => {
    expect(slide("Text. {at=high}", STEPS).compiled?.sections[0]?.html).not.toContain("hidden>");
  });
});

describe("notes", () => {
  test.each([
    ["on a slide", ":::notes\nSay this.\n:::"],
    ["in a block", "::::block\nText.\n\n:::notes\nSay this.\n:::\n::::"],
    ["in a list", "- Text.\n\n  :::notes\n  Say this.\n  :::"],
    ["in a quotation", "> Text.\n>\n> :::notes\n> Say this.\n> :::"]
  ])("%s never come into the section", (_, markdown) => {
    const {compiled} = slide(markdown);
    expect(compiled?.notes.slides.ferry).toEqual({html: "<p>Say this.</p>", uses: []});
    expect(JSON.stringify([compiled?.sections, compiled?.briefing])).not.toContain("Say this");
  });

  test("several on a slide are joined", () => {
    expect(slide(":::notes\nOne.\n:::\n\nText.\n\n:::notes\nTwo.\n:::").compiled?.notes.slides.ferry?.html).toBe(
      "<p>One.</p>\n<p>Two.</p>"
    );
  });

  test("plan what the slides add up to, where briefing.yaml says nothing", () => {
    expect(slide("Text.", "seconds=61").compiled?.notes.plannedMinutes).toBe(2);
  });

  test("plan nothing for the appendix", () => {
    const files = {"90-more.md": "---\nappendix: true\n---\n\n::slide{#more seconds=600}\n\n# More\n"};
    expect(inspect(folderOf(files), specs).compiled?.notes.plannedMinutes).toBe(0);
  });
});

test("comments are dropped, in a line and between blocks", () => {
  expect(bodyOf("One<!-- secret -->two\n\n<!-- secret -->\n\nThree")).toBe("<p>Onetwo</p>\n<p>Three</p>");
});

test("a link or picture by reference is found in the whole file", () => {
  const files = {
    "10-talk.md": "::slide{#a}\n\n# A\n\n[one][x]\n\n---\n\n::slide{#b}\n\n# B\n\n[x]: https://example.org\n"
  };
  expect(inspect(folderOf(files), specs).compiled?.sections[0]?.html).toContain(
    '<a href="https://example.org">one</a>'
  );
});

test("a picture in a folder beside the Markdown is found, a space in its name too", () => {
  const files = {
    "10-talk.md": "::slide{#a}\n\n# A\n\n![B](./pictures/b%20c.SVG)\n",
    "pictures/b c.SVG": PICTURE
  };
  expect(inspect(folderOf(files), specs).compiled?.sections[0]?.html).toContain(
    `<img src="${PICTURE_SOURCE}" alt="B">`
  );
});

test("a subject that two widgets of a slide share is one", () => {
  const {compiled} = slide("::gauge\n\n::bar");
  expect(compiled?.briefing.slides[0]?.subjects.map(({id}) => id)).toEqual(["pace", "distance"]);
});

test("only cards that stand together are one group, and only in a cards slide", () => {
  const cards = ":::card\nA\n:::\n\n:::card\nB\n:::\n\nText.\n\n:::card\nC\n:::";
  expect(bodyOf(cards, "layout=cards").match(/data-count="\d"/g)).toEqual(['data-count="2"', 'data-count="1"']);
  expect(bodyOf(cards)).not.toContain("data-count");
});
