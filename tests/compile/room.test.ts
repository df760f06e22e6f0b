import {readFileSync} from "node:fs";
import {expect, test} from "vitest";
import {inspect} from "../../src/compile/compile.ts";
import {specs} from "../../src/widgets/specs.ts";
import {folderOf} from "./folder.ts";

const CROWDED = readFileSync("tests/fixtures/crowded/briefing.yaml", "utf8");

/** How the first widget of a slide is set, on screen and on paper, or why it has no room. */
function set(head: string, body: string, briefing = CROWDED): readonly string[] {
  const markdown = `::slide{#s ours ${head}}\n\n# A title\n\n${body}\n`;
  const {compiled, problems} = inspect(folderOf({"briefing.yaml": briefing, "10.md": markdown}), specs);
  const [figure = ""] = compiled?.sections[0]?.html.match(/<figure [^>]*>/) ?? [];
  const fit = (name: string) => figure.match(`data-${name}="([a-z-]+)"`)?.[1] ?? "roomy";
  return compiled ? [fit("fit"), fit("print-fit")] : problems.map(({line, text}) => `${line}: ${text}`);
}

const FORCES = ["one", "two", "three", "four"];
const STATES = ["served", "wanted", "flooded", "frozen", "autumn", "spring", "summer", "slow"];

const gaugeOf = (count: number) => `::gauge{forces="${FORCES.slice(0, count).join(" ")}"}`;
const barOf = (count: number) => `::bar{rows="${STATES.slice(0, count).join(" ")}"}`;
const steps = 'steps="served slow"';

test.each<[string, string, string, readonly string[]]>([
  ["one force beside words", `layout=split ${steps}`, gaugeOf(1), ["roomy", "roomy"]],
  ["two", `layout=split ${steps}`, gaugeOf(2), ["close", "close"]],
  ["two on a whole slide", `layout=picture ${steps}`, gaugeOf(2), ["roomy", "roomy"]],
  ["three", `layout=full ${steps}`, gaugeOf(3), ["close", "close"]],
  ["rows", "layout=picture", barOf(4), ["roomy", "roomy"]],
  [
    "many rows with what they bring",
    `layout=picture steps="${STATES.slice(0, 7).join(" ")}"`,
    '::bar{gain="What it brings"}',
    ["close", "close"]
  ],
  ["a bar as the first of two", `layout=picture ${steps}`, "::bar\n\n::timeline", ["stacked", "stacked"]],
  ["a matrix beside words", "layout=split", "::matrix", ["roomy", "roomy"]],
  ["forces as the first of two", "layout=picture", "::forces\n\n::matrix", ["roomy", "roomy"]]
])("%s: as it is, in smaller letters, or stacked", (_, head, body, expected) => {
  expect(set(head, body)).toEqual(expected);
});

test.each<[string, string, string, RegExp]>([
  [
    "four forces",
    `layout=picture ${steps}`,
    gaugeOf(4),
    /^5: no room for it: gauge at step 1: \d+ units high, of 700$/
  ],
  [
    "a gauge as the first of two",
    `layout=picture ${steps}`,
    `${gaugeOf(1)}\n\n::bar`,
    /^5: no room for it: gauge at .*units wide, of 580/
  ],
  [
    "what a viewer may set",
    `layout=split steps="served wanted flooded summer"`,
    "::bar",
    /^5: no room for it: bar at step \d with every what-if set: \d+ units wide, of 1076$/
  ],
  ["a widget among cards", "layout=cards", "::matrix", /^5: no room for it: matrix in the layout cards$/],
  ["a widget on a cover", "layout=cover", "::matrix", /^5: no room for it: matrix in the layout cover$/]
])("%s: refused where it stands", (_, head, body, expected) => {
  expect(set(head, body).join("\n")).toMatch(expected);
});

test.each([
  ["gauge", `layout=picture ${steps}`, gaugeOf(1), "name: The first boats", `name: ${"Steamboats of the ".repeat(40)}`],
  ["bar", "layout=picture", barOf(3), "title: What is wanted", `title: ${"What is wanted by many ".repeat(40)}`],
  ["timeline", "layout=picture", "::timeline", "text: The guild meets", `text: ${"The guild meets and ".repeat(50)}`],
  [
    "matrix",
    "layout=picture",
    "::matrix",
    "text: asks for a licence",
    `text: ${"asks for a licence and ".repeat(120)}`
  ],
  ["forces", "layout=picture", "::forces", "name: Pilot boats", `name: ${"Pilot boats of the upper bank ".repeat(40)}`],
  [
    "matrix of one endless word",
    "layout=picture",
    "::matrix",
    "text: asks for a licence",
    `text: ${"asks".repeat(90)}`
  ],
  ["forces of one endless word", "layout=picture", "::forces", "name: Pilot boats", `name: ${"boats".repeat(90)}`]
])("words without end in a %s are refused, and never drawn over others", (_, head, body, short, long) => {
  expect(set(head, body, CROWDED.replace(short, long)).join("\n")).toMatch(/^5: no room for it: /);
});

test("where paper has no room for all steps at once it has a page for each, and says so", () => {
  const yaml = CROWDED.replace("printPaces: [3, 6]", "printPaces: [1, 2, 3, 4, 5, 6]");
  const markdown = `::slide{#s ours layout=split ${steps}}\n\n# A title\n\n${gaugeOf(2)}\n`;
  const {compiled, problems} = inspect(folderOf({"briefing.yaml": yaml, "10.md": markdown}), specs);
  expect(compiled?.briefing.slides[0]?.stepPages).toBe(true);
  expect(problems.map(({severity, text}) => `${severity}: ${text}`)).toEqual([
    expect.stringMatching(/^warning: no room for it: gauge at once on paper, which has a page for each step: /)
  ]);
});
