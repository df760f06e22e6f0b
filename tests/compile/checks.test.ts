import {existsSync, readdirSync, readFileSync, writeFileSync} from "node:fs";
import {join} from "node:path";
import {describe, expect, test} from "vitest";
import {inspect} from "../../src/compile/compile.ts";
import {readFolder} from "../../src/compile/source/folder.ts";
import {printProblems} from "../../src/compile/source/problem-text.ts";
import {specs as catalog} from "../../src/widgets/specs.ts";
import {folderOf} from "./folder.ts";
import {specs} from "./specs.ts";

const CASES = "tests/fixtures/checks";

/** `UPDATE=1 npx vitest run tests/build/checks.test.ts` writes them anew: read each one before you keep it. */
const update = process.env.UPDATE === "1";

describe("a folder that owes something builds, and says what", () => {
  test.each(readdirSync(CASES))("%s", (name) => {
    const folder = readFolder(`${CASES}/${name}`);
    const {compiled, problems, findings} = inspect(folder, specs);
    const file = join(CASES, name, "expected.txt");
    const printed = printProblems(findings, folder, {color: false});
    if (update) writeFileSync(file, printed);
    expect(compiled).toBeDefined();
    expect(problems).toEqual([]);
    expect(printed).toBe(existsSync(file) ? readFileSync(file, "utf8") : "");
    expect(printed).not.toContain(": error: ");
  });
});

test("pictures keep the hedge of every quantity that they say, at every step and on paper", () => {
  const crowded = readFileSync("tests/fixtures/crowded/briefing.yaml", "utf8");
  const briefing = crowded.replaceAll("unit: km}", "unit: km, hedge: about}");
  const slides = ['::gauge{forces="one three"}', "::bar", "::timeline", "::matrix", "::forces"].map(
    (picture, i) => `::slide{#s${i} layout=full steps="served slow" ours}\n\n# A\n\n${picture}\n`
  );
  const folder = folderOf({"10.md": slides.join("\n---\n\n"), "briefing.yaml": briefing});
  const {problems, findings} = inspect(folder, catalog);
  expect([...problems, ...findings].map(({text}) => text)).toEqual([]);
});

test("without a plan, slides owe no times", () => {
  const talk = "::slide{#a seconds=60 ours}\n\n# A\n\n---\n\n::slide{#b ours}\n\n# B\n";
  expect(inspect(folderOf({"10-talk.md": talk}), specs).findings).toEqual([]);
});

describe("the claims not used in the talk", () => {
  const SOURCES = `claims:
  C01: {text: A, sentence: S1, paragraph: 1, voice: v, kind: reported}
  C02: {text: B, sentence: S2, paragraph: 1, voice: v, kind: reported}
tensions:
  X1: {topic: T, text: T, claims: [C02]}
`;
  const BRIEFING = `title: A
asOf: 2031-04-02
quantities:
  width: {value: 4, unit: m, cite: [C02]}
forces:
  boat: {name: Boat, distance: width, cite: []}
states:
  low: {title: L, sentence: S, cite: [C02]}
  placed: {title: L, sentence: S, forces: [boat]}
`;
  test.each([
    ["nothing but its own", "# A :cite[C01]", ["C02"]],
    ["cited in a title, and in a body", "# A :cite[C01]\n\nText. :cite[C02]", []],
    ["behind a step", "# A :cite[C01]", [], "steps=low"],
    ["behind a step's force", "# A :cite[C01]", [], "steps=placed"],
    ["behind a bound number", "# A :n[width] :cite[C01]", []],
    ["behind a picture's rows", "# A :cite[C01]\n\n::bar{rows=low}", []],
    ["behind a tension", "# A :cite[C01 X1]", []],
    ["in the notes alone", "# A :cite[C01]\n\n:::notes\nText. :cite[C02]\n:::", ["C02"]]
  ])("%s", (_, markdown, unused, head = "") => {
    const talk = `::slide{#a ${head}}\n\n${markdown}\n`;
    const appendix =
      "---\nappendix: true\n---\n\n::slide{#z}\n\n# Z\n\nText. :cite[C02]\n\n---\n\n::slide{#claims}\n\n# All\n\n:::claims\n:::\n";
    const files = {"10-talk.md": talk, "90-more.md": appendix, "briefing.yaml": BRIEFING, "sources.yaml": SOURCES};
    const {problems, unused: found} = inspect(folderOf(files), specs);
    expect(problems).toEqual([]);
    expect(found.inTalk).toEqual(unused);
  });

  test.each([
    ["timeline", "events:\n  flood: {text: Flood, at: 2031-04-01, cite: [C02]}"],
    ["matrix", "relations:\n  - {from: guild, to: town, text: pays, cite: [C02]}"],
    [
      "forces",
      "deployments:\n  - {title: Here, status: reported, units: [{name: Boats, actors: [guild], cite: [C02]}]}"
    ]
  ])("behind what a picture shows: %s", (picture, records) => {
    const actors = "actors:\n  guild: {name: Guild, hue: red}\n  town: {name: Town, hue: blue}";
    const yaml = `title: A\nasOf: 2031-04-02\n${actors}\n${records}\n`;
    const unusedWith = (widget: string) => {
      const talk = `::slide{#a cite=C01}\n\n# A\n\nText. :cite[C01]\n\n${widget}\n`;
      const files = folderOf({"10-talk.md": talk, "briefing.yaml": yaml, "sources.yaml": SOURCES});
      const {problems, unused} = inspect(files, catalog);
      expect(problems).toEqual([]);
      return unused.inTalk;
    };
    expect(unusedWith("")).toEqual(["C02"]);
    expect(unusedWith(`::${picture}`)).toEqual([]);
  });
});

describe("the gaps, tensions and outside items that nothing cites", () => {
  const SOURCES = `claims:
  C01: {text: A, sentence: S1, paragraph: 1, voice: v, kind: reported}
notSaid: {N01: {text: A}, N02: {text: B}}
tensions: {X1: {topic: T, text: T, claims: [C01]}}
outside: {O1: {text: A, where: W, read: May 2031}}
`;
  const BRIEFING = `title: A
asOf: 2031-04-02
outsideBand: From elsewhere
quantities: {width: {value: 4, unit: m, cite: [O1]}}
states: {low: {title: L, sentence: S, cite: [X1]}}
`;
  const LIST = "\n---\n\n::slide{#claims}\n\n# All\n\n:::claims\n:::\n";
  test.each([
    ["nothing but a claim", "# A :cite[C01]", "", ["N01", "N02", "X1", "O1"]],
    ["cited in the appendix", "# A :cite[N02]\n\nText. :cite[N01 O1]", "", ["X1"]],
    ["behind a step and a bound number", "# A :n[width]", "steps=low", ["N01", "N02"]],
    ["in the notes alone", "# A :cite[C01]\n\n:::notes\nText. :cite[N01]\n:::", "", ["N01", "N02", "X1", "O1"]],
    ["on the head", "# A", 'cite="N01 N02 X1 O1"', []]
  ])("%s", (_, markdown, head, expected) => {
    const appendix = `---\nappendix: true\n---\n\n::slide{#z outside ${head}}\n\n${markdown}\n${LIST}`;
    const files = {
      "10-talk.md": "::slide{#a cite=C01}\n\n# A\n",
      "90-more.md": appendix,
      "briefing.yaml": BRIEFING,
      "sources.yaml": SOURCES
    };
    const {problems, unused} = inspect(folderOf(files), specs);
    expect(problems).toEqual([]);
    expect(unused).toEqual({inTalk: [], anywhere: expected});
  });
});
