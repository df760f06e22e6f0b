import {readdirSync, readFileSync} from "node:fs";
import {describe, expect, test} from "vitest";
import {LAYOUTS} from "../../src/briefing/layouts.ts";
import {type Compiled, compile, inspect} from "../../src/compile/compile.ts";
import {readFolder} from "../../src/compile/source/folder.ts";
import {printProblems} from "../../src/compile/source/problem-text.ts";
import {specs} from "./specs.ts";

const folder = readFolder("tests/fixtures/layouts");
const {compiled, problems, findings} = inspect(folder, specs);
const {briefing, sections, notes} = compiled as Compiled;
const html = (id: string) => sections.find((section) => section.id === id)?.html ?? "";

test("it has no problems, and owes no source", () => {
  expect(printProblems([...problems, ...findings], folder)).toBe("");
});

test("it has a slide of each layout", () => {
  const used = sections.map((section) => section.html.match(/data-layout="(\w+)"/)?.[1]);
  expect(new Set(used)).toEqual(new Set(LAYOUTS.map(({name}) => name)));
});

test("no layout's name stands in the code but in its record", () => {
  const files = readdirSync("src", {recursive: true, encoding: "utf8"}).filter((file) => file.endsWith(".ts"));
  const names = LAYOUTS.map(({name}) => name);
  const said = new RegExp(`(?:layout|frame).*["'=.](?:${names.join("|")})\\b`, "i");
  // The rest are names of other things, too: of a kind of claim, of an element, of what covers a slide.
  const quoted = /["'](?:statement|split|full)["']/;
  const lines = files
    .filter((file) => file !== "briefing/layouts.ts")
    .flatMap((file) =>
      readFileSync(`src/${file}`, "utf8")
        .split("\n")
        .map((line) => `${file}: ${line.trim()}`)
    );
  expect(lines.filter((line) => said.test(line) || quoted.test(line))).toEqual([]);
});

test("the same folder gives the same bytes", () => {
  expect(JSON.stringify(compile(readFolder("tests/fixtures/layouts"), specs))).toBe(
    JSON.stringify({compiled, problems})
  );
});

test("slides are numbered through the talk, and anew in the appendix", () => {
  expect(briefing.slides.map(({id, number, part, appendix}) => [id, number, part, appendix])).toEqual([
    ["cover", "1", "", false],
    ["summary", "2", "", false],
    ["distance", "3", "1 The river", false],
    ["landing", "4", "1 The river", false],
    ["parties", "5", "1 The river", false],
    ["mayor", "6", "2 The council", false],
    ["signs", "7", "2 The council", false],
    ["bank", "A1", "Appendix", true]
  ]);
});

test("a step gives a stop, with the blocks that are shown at it", () => {
  expect(briefing.slides.find(({id}) => id === "landing")?.stops).toEqual([
    {state: "plan", blocks: []},
    {state: "april", blocks: ["landing-b1"]}
  ]);
  expect(html("landing")).toContain('<li data-block="landing-b1">Who is licensed.');
});

test("a slide's subjects are those of its widgets", () => {
  expect(briefing.slides.find(({id}) => id === "distance")?.subjects).toEqual([
    {id: "pace", min: 0, max: 100, step: 1},
    {id: "distance", min: 0, max: 10, step: 4}
  ]);
});

describe("a section", () => {
  test("has its head, title, body and foot", () => {
    expect(html("mayor")).toBe(
      [
        '<section id="mayor" class="quotation" data-layout="quotation" data-part="2 The council" aria-labelledby="mayor_title">',
        '<header class="top"><span class="part">2 The council</span><span class="as-of">As of the evening of 2 April 2031</span></header>',
        '<h2 class="title" id="mayor_title">The mayor is in no hurry</h2>',
        '<div class="body"><blockquote>',
        '<p>"We have always crossed on foot."</p>',
        '<p>The mayor, 1 April\u00a0<sup><button class="cite" type="button" data-claims="C06"><span aria-hidden="true">S5</span><span class="sr">sentence 5</span></button></sup></p>',
        "</blockquote>",
        '<div class="block" data-ours><p>It may mean that no license comes before the fair.</p><span class="ours">our reading</span></div></div>',
        '<footer class="foot"><span class="source">One notice on the landing, 2 April 2031. Unconfirmed.</span><span class="number">6</span></footer>',
        "</section>"
      ].join("\n")
    );
  });

  test("has a widget with its words and its table, before any script", () => {
    expect(html("distance")).toContain(
      [
        '<figure id="distance_w1" class="widget" data-widget="gauge" data-options="{&quot;max&quot;:10,&quot;days&quot;:6,&quot;forces&quot;:[]}">',
        '<div class="drawing"></div>',
        "<figcaption>&lt;Gauge> of The ferry at Low Crossing</figcaption>",
        '<p class="alternative">A gauge. Step 3 of plan &amp; april &amp; high-water in print, up to 10.</p>',
        '<div class="twin"><table><caption>Forces</caption><thead><tr><th scope="col">Force</th><th scope="col">km</th></tr></thead>',
        '<tbody><tr><th scope="row">Upstream</th><td>4 &lt; 5</td></tr></tbody></table></div></figure>'
      ].join("")
    );
  });

  test.each([
    [
      "cover",
      '<h1 class="title" id="cover_title">A ferry, and <span class="n" data-quantity="bank.length">forty kilometers</span> of bank</h1>'
    ],
    ["cover", 'data-claims="C01"><span aria-hidden="true">T0</span><span class="sr">headline</span>'],
    ["summary", '<span class="n" data-quantity="ferry.distance">about 6\u00a0km</span>'],
    ["summary", '<span class="actor" data-hue="gold">Pilots\' Guild</span>'],
    ["summary", '<span aria-hidden="true">T0 S1</span><span class="sr">headline and sentence 1</span>'],
    ["summary", 'Unconfirmed.\u00a0<sup><button class="cite" type="button" data-claims="C01 C02">'],
    [
      "summary",
      '<p data-ours>The council\'s choice decides more than the water does. <span class="ours">our reading</span></p>'
    ],
    ["landing", "<h3>What stays open</h3>"],
    ["landing", '</ol></div>\n<div class="aside"><p data-ours><img src="data:image/svg+xml;base64,'],
    ["parties", '<div class="cards" data-count="4"><div class="card" data-ink="reported"><h3>Now</h3>'],
    ["parties", '<div class="card" data-ink="open" data-block="parties-b1"><h3>Open</h3>'],
    ["parties", '<div class="card" data-ink="plain" data-ours><h3>Watch</h3>'],
    ["signs", '<div class="table"><table>\n<thead>\n<tr>\n<th scope="col">Sign</th>'],
    ["signs", 'See <a href="#/parties">the three parties</a>'],
    [
      "bank",
      '<section id="bank" class="full" data-layout="full" data-part="Appendix" data-ours aria-labelledby="bank_title">'
    ],
    ["bank", '<span class="ours">our reading</span><span class="as-of">'],
    ["bank", '<div class="column"><p>Left of the bend: meadows.</p></div>']
  ])("of %s has %s", (id, part) => {
    expect(html(id)).toContain(part);
  });

  test("has neither a style nor a handler", () => {
    expect(sections.map((section) => section.html).join("")).not.toMatch(/ (style|on\w+)=/);
  });
});

test("notes are kept apart from the sections", () => {
  expect(notes.plannedMinutes).toBe(8);
  expect(notes.slides.distance).toEqual({
    seconds: 130,
    html: "<p>Show the ferry first. [click] Then the pilots. [click]</p>\n<ul>\n<li>Ask for the pace, not for the distance.</li>\n</ul>",
    uses: expect.arrayContaining(["C02"])
  });
  expect(sections.map((section) => section.html).join("")).not.toContain("click");
});
