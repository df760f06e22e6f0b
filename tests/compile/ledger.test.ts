// The ledger: what may be cited, how a citation is printed and pressed, and the table that is made of the claims.

import {describe, expect, test} from "vitest";
import type {Briefing} from "../../src/briefing/briefing.ts";
import {compile} from "../../src/compile/compile.ts";
import {citation} from "../../src/words/citation.ts";
import {entryOf} from "../../src/words/entry.ts";
import {BRIEFING, folderOf, short} from "./folder.ts";
import {specs} from "./specs.ts";

const SOURCES = `source: {title: One notice}
claims:
  C01: {text: A, sentence: S9, paragraph: 1, voice: the notice, kind: reported, date: today}
  C02: {text: B, sentence: S8, paragraph: 1, voice: the notice, kind: unknown}
  C03: {text: C, sentence: T0, paragraph: 0, voice: the notice, kind: forecast}
notSaid:
  N01: {text: How deep it is.}
  N02: {text: Who pays.}
tensions:
  X1: {topic: Width, text: Wide or narrow., handling: Both are given., claims: [C01, C02]}
outside:
  O1: {text: It floods., where: the county record, read: May 2031}
`;
const compiled = (markdown: string, briefing = BRIEFING, sources = SOURCES) =>
  compile(folderOf({"10-talk.md": markdown, "briefing.yaml": briefing, "sources.yaml": sources}), specs);
const textOf = (html = "") => html.replace(/<[^>]*>/g, "").replace(/&#xA0;|&nbsp;/g, "\u00a0");
const ledger = compiled("::slide{#a}\n\n# A\n").compiled?.briefing as Briefing;

test("the four kinds reach the page's data by id, what only checks read does not", () => {
  const briefing = `${BRIEFING}outsideLine: Not from it.\noutsideWords: [harbor]\nspellings: {Ferry: [Ferri]}\nplannedMinutes: 3\n`;
  const data = compiled("::slide{#a}\n\n# A\n", briefing).compiled?.briefing;
  expect(data).toMatchObject({
    notSaid: {N01: {id: "N01", text: "How deep it is."}},
    tensions: {X1: {id: "X1", topic: "Width", handling: "Both are given.", claims: ["C01", "C02"]}},
    outside: {O1: {id: "O1", where: "the county record", read: "May 2031"}},
    outsideLine: "Not from it.",
    outsideBand: ""
  });
  expect(JSON.stringify(data)).not.toMatch(/harbor|Ferri|spellings|outsideWords|plannedMinutes/);
});

describe("a citation of", () => {
  test.each([
    [["C01"], "S9", "sentence 9"],
    [["C01", "C02", "C03"], "T0 S8 S9", "headline and sentences 8 and 9"],
    [["X1"], "X1", "tension X1"],
    [["N01"], "N01", "gap N01"],
    [["N02", "N01"], "N01 N02", "gaps N01 and N02"],
    [["O1"], "O1", "outside item O1"],
    [["N01", "C01"], "S9 N01", "sentence 9, gap N01"],
    [["O1", "X1", "C02", "C01"], "S8 S9 X1 O1", "sentences 8 and 9, tension X1, outside item O1"]
  ])("%j is printed %s", (ids, printed, spoken) => {
    expect(citation(ids, ledger)).toEqual({ids, printed, spoken});
  });
});

describe("an entry in words", () => {
  test.each([
    ["C01", {text: "A", source: ["Sentence 9", "the notice", "reported", "today"]}],
    ["C02", {text: "B", source: ["Sentence 8", "the notice", "said to be unknown"]}],
    ["C03", {text: "C", source: ["Headline", "the notice", "forecast"]}],
    ["N01", {text: "How deep it is.", source: ["Gap", "not said"]}],
    [
      "X1",
      {
        topic: "Width",
        text: "Wide or narrow.",
        handling: "Both are given.",
        source: ["Tension"],
        between: [
          {id: "C01", text: "A", source: ["Sentence 9", "the notice", "reported", "today"]},
          {id: "C02", text: "B", source: ["Sentence 8", "the notice", "said to be unknown"]}
        ]
      }
    ],
    ["O1", {text: "It floods.", source: ["Outside item", "the county record", "Read in May 2031"]}]
  ])("%s", (id, entry) => {
    expect(entryOf(id, ledger)).toEqual({id, ...entry});
  });

  test("is nothing for what is no entry", () => {
    expect(entryOf("C99", ledger)).toBeUndefined();
    expect(entryOf("constructor", ledger)).toBeUndefined();
  });
});

describe("what the ledger refuses", () => {
  test.each([
    ["notSaid: {N1: {}}", ["1:11 missing key: text"]],
    ["notSaid: {n1: {text: A}}", ["1:11 bad id: n1"]],
    ["tensions: {X1: {topic: A, text: B, claims: []}}", ["1:44 out of range: claims=[]"]],
    ["tensions: {X1: {topic: A, text: B, claims: [C07]}}", ["1:45 unknown claim: C07"]],
    ["tensions: {X1: {topic: A, text: B, claim: [C07]}}", ["1:12 missing key: claims", "1:36 unknown key: claim"]],
    ["outside: {O1: {text: A, where: B}}", ["1:11 missing key: read"]]
  ])("%s", (yaml, expected) => {
    expect(short(compiled("::slide{#a}\n\n# A\n", BRIEFING, yaml).problems)).toEqual(expected);
  });

  test("an unknown entry is told those of its kind, and the nearest", () => {
    const {problems} = compiled("::slide{#a cite=N1}\n\n# A :cite[O9]\n");
    expect(problems.map(({text, expected, hint}) => [text, expected, hint])).toEqual([
      ["unknown claim: N1", "one of N01, N02", "did you mean `N01`?"],
      ["unknown claim: O9", "O1", undefined]
    ]);
  });

  test("a citation in briefing.yaml is one of the four as well", () => {
    const yaml = BRIEFING.replace("value: 600, unit: km", "value: 600, unit: km, cite: [N01, X1, O1, X2]");
    expect(compiled("::slide{#a}\n\n# A\n", yaml).problems.map(({text}) => text)).toEqual(["unknown claim: X2"]);
  });
});

describe("a slide that is not from the source", () => {
  const outside = `${BRIEFING}sourceLine: One notice.\noutsideLine: Not from it.\noutsideBand: From elsewhere\n`;

  const many = `outside:
  O10: {text: A, where: the tenth, read: May 2031}
  O2: {text: B, where: the second, read: June 2031}
  O3: {text: C, where: the third, read: May 2031}
`;
  const bound = outside.replace("unit: km}", "unit: km, cite: [O3]}");
  const htmlOf = (markdown: string) => compiled(markdown, bound, many).compiled?.sections[0]?.html ?? "";

  test.each([
    ["a title", "::slide{#a outside cite=O10}\n\n# A\n", "Read in May 2031", ["O10\u00a0the tenth"]],
    [
      "a body, by number",
      "::slide{#a outside}\n\n# A\n\nText. :cite[O10 O2]\n",
      "Read in June 2031 and May 2031",
      ["O2\u00a0the second", "O10\u00a0the tenth"]
    ],
    ["a bound number", "::slide{#a outside}\n\n# A :n[bank.length]\n", "Read in May 2031", ["O3\u00a0the third"]]
  ])("is stamped with when its items were read, and names them in its foot: %s", (_, markdown, stamp, sources) => {
    const html = htmlOf(markdown);
    expect(html).toContain(`<span class="read-in">${stamp}</span>`);
    expect(html).not.toContain("As of");
    expect(textOf(/<span class="sources">.*(?=<span class="number">)/.exec(html)?.[0])).toBe(sources.join(" · "));
  });

  test("that cites nothing from elsewhere has no stamp", () => {
    const html = htmlOf("::slide{#a outside}\n\n# A\n");
    expect(html).not.toMatch(/As of|Read in|class="sources"/);
  });

  test("has a band after its top line, and another foot", () => {
    const html = compiled("::slide{#a layout=full outside}\n\n# A\n\nText. :cite[O1]\n", outside).compiled?.sections[0]
      ?.html;
    expect(html).toMatch(/^<section id="a" class="full outside"/);
    expect(html).toMatch(/<\/header>\n<p class="band">From elsewhere<\/p>\n<h2/);
    expect(html).toContain('<span class="source">Not from it.</span>');
  });

  test("needs words for the band", () => {
    expect(short(compiled("::slide{#a outside}\n\n# A\n").problems)).toEqual(["1:9 band without words: outside"]);
  });
});

describe("the table of claims", () => {
  const many = (count: number, text = "A claim in words of our own, about as long as they are.") =>
    `claims:\n${Array.from({length: count}, (_, i) => `  C${String(i + 1).padStart(2, "0")}: {text: "${text}", sentence: S1, paragraph: 1, voice: the notice, kind: unknown, date: today}`).join("\n")}\n`;
  const table = "::slide{#all seconds=9}\n\n# All claims\n\n:::claims\n:::\n\n:::notes\nSpoken.\n:::\n";
  const after = `::slide{#a}\n\n# A :cite[C30 C02]\n\n---\n\n${table}\n---\n\n::slide{#z}\n\n# Z\n`;

  test("has a row for each claim, which is its anchor", () => {
    const html = compiled(table).compiled?.sections[0]?.html ?? "";
    expect(html).toContain(
      '<tr id="C02"><th scope="row">C02</th><td>B</td><td>S8</td><td>the notice</td><td>said to be unknown</td><td></td></tr>'
    );
    expect(html).toMatch(/^<section id="all" class="table"/);
  });

  test("takes as many slides as it needs, numbered with the others", () => {
    const {briefing, sections, notes} = compiled(after, BRIEFING, many(53)).compiled ?? {};
    const pages = (briefing?.slides ?? []).map(({id, number, title}) => `${number} ${id}: ${title}`);
    expect(pages.slice(0, 3)).toEqual(["1 a: A", "2 all: All claims (1 of 7)", "3 all-2: All claims (2 of 7)"]);
    expect(pages.at(-1)).toBe("9 z: Z");
    expect(sections?.[2]?.html).toContain('<h2 class="title" id="all-2_title">All claims (2 of 7)</h2>');
    const rows = (sections ?? []).flatMap(({html}) => [...html.matchAll(/<tr id="(C\d+)"/g)].map(([, id]) => id));
    expect(rows).toEqual(Object.keys(briefing?.claims ?? {}));
    expect(notes?.slides.all).toEqual({seconds: 9, html: "<p>Spoken.</p>", uses: []});
    expect(notes?.slides["all-2"]).toEqual({html: "", uses: []});
  });

  test("shares its rows out evenly", () => {
    const {sections} = compiled(table, BRIEFING, many(16)).compiled ?? {};
    expect(sections?.map(({html}) => html.match(/<tr id/g)?.length)).toEqual([8, 8]);
  });

  test("fewer rows where they are long", () => {
    const long = compiled(table, BRIEFING, many(12, "words ".repeat(60))).compiled?.sections.length;
    expect(long).toBeGreaterThan(compiled(table, BRIEFING, many(12)).compiled?.sections.length ?? 9);
  });

  test("is where a citation leads", () => {
    const html = (markdown: string) => compiled(`${markdown}\n\n---\n\n${table}`).compiled?.sections[0]?.html;
    const hrefOf = (cite: string) =>
      html(`::slide{#a}\n\n# A\n\nText :cite[${cite}]`)
        ?.match(/<sup><a class="cite" href="([^"]*)" data-claims="([^"]*)"/)
        ?.slice(1);
    expect(hrefOf("C03 C01")).toEqual(["#C03", "C03 C01"]);
    expect(hrefOf("X1")).toEqual(["#X1", "X1"]);
    expect(hrefOf("N01 C02")).toEqual(["#N01", "N01 C02"]);
    expect(hrefOf("O1")).toEqual(["#O1", "O1"]);
  });

  test.each([
    ["with content", ":::claims\nText\n:::", ["5:1 claims with content"]],
    ["beside a text", "Text\n\n:::claims\n:::", ["7:1 claims beside other content"]],
    ["in a block", "::::card\n:::claims\n:::\n::::", ["6:1 claims beside other content"]],
    ["with a mark", ":::claims{ours}\n:::", ["5:11 unknown attribute: ours"]],
    ["with content under its label", ":::claims[A]\nText\n:::", ["5:1 claims with content"]],
    ["with an unknown number in its label", ":::claims[A :n[B]]\n:::", ["5:16 unknown quantity: B"]],
    ["twice", ":::claims\n:::\n\n---\n\n::slide{#b}\n\n# B\n\n:::claims\n:::", ["10:9 second table of claims"]]
  ])("%s is a problem", (_, markdown, expected) => {
    expect(short(compiled(`::slide{#a}\n\n# A\n\n${markdown}\n`).problems)).toEqual(expected);
  });

  test("with no claims is a problem", () => {
    expect(short(compiled(table, BRIEFING, "claims: {}\n").problems)).toEqual(["5:1 no claims to list"]);
  });

  test("a further page leaves an id to the slide that it is written on", () => {
    const {sections} = compiled(`${table}\n---\n\n::slide{#all-2}\n\n# B\n`, BRIEFING, many(16)).compiled ?? {};
    expect(sections?.map(({id}) => id)).toEqual(["all", "all-2-2", "all-2"]);
  });

  describe("is followed by the rest of the ledger", () => {
    const pages = (markdown: string, sources = SOURCES) =>
      compiled(markdown, `${BRIEFING}outsideBand: From elsewhere\n`, sources).compiled?.sections.map(
        ({html}) => html
      ) ?? [];
    const titles = (all: readonly string[]) => all.map((html) => textOf(/<h2.*<\/h2>/.exec(html)?.[0]));

    test("a row for each, with what it says and where it is from", () => {
      const [, inside = "", elsewhere = ""] = pages(table);
      expect(inside).toContain('<tr id="N02"><th scope="row">N02</th><td>Who pays.</td></tr>');
      expect(inside).toContain(
        '<tr id="X1"><th scope="row">X1</th><td>Width</td><td>Wide or narrow.</td><td>Both are given.</td><td><a class="cite" href="#C01" data-claims="C01 C02">'
      );
      expect(elsewhere).toContain(
        '<tr id="O1"><th scope="row">O1</th><td>It floods.</td><td>the county record</td><td>May 2031</td></tr>'
      );
    });

    test("on pages of the appendix, counted, and what is from elsewhere marked so", () => {
      const all = pages(table);
      const name = "What is not said, tensions and what is from elsewhere";
      expect(titles(all)).toEqual(["All claims", `${name} (1 of 2)`, `${name} (2 of 2)`]);
      expect(all[1]).toContain("As of");
      expect(all[2]).toMatch(/class="table outside".*Read in May 2031.*<p class="band">From elsewhere/s);
      expect(all[2]).not.toMatch(/As of|class="sources"/);
    });

    test("under the label of the block, with bound numbers", () => {
      const labelled = table.replace(":::claims", ":::claims[Not said of :n[bank.length]]");
      expect(titles(pages(labelled)).slice(1)).toEqual([
        "Not said of 600\u00a0km (1 of 2)",
        "Not said of 600\u00a0km (2 of 2)"
      ]);
    });

    test.each([
      ["N01: {text: A}", "notSaid", ["All claims", "What is not said"]],
      ["X1: {topic: A, text: B, claims: [C01]}", "tensions", ["All claims", "Tensions"]],
      ["O1: {text: A, where: B, read: May 2031}", "outside", ["All claims", "What is from elsewhere"]]
    ])("of the kinds there are: %s", (entry, kind, expected) => {
      expect(titles(pages(table, `${many(1)}${kind}:\n  ${entry}\n`))).toEqual(expected);
    });

    test("of which a page is no use of what it lists", () => {
      const {notes} = compiled(table).compiled ?? {};
      expect(Object.values(notes?.slides ?? {}).flatMap(({uses}) => uses)).toEqual([]);
    });
  });
});
