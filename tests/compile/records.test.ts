import {describe, expect, test} from "vitest";
import {compile} from "../../src/compile/compile.ts";
import {BRIEFING, folderOf, SOURCES, short} from "./folder.ts";
import {specs} from "./specs.ts";

const TALK = {"10-talk.md": "::slide{#a}\n\n# A\n"};
const read = (yaml: string, sources?: string) =>
  compile(folderOf({...TALK, "briefing.yaml": yaml, "sources.yaml": sources}), specs);

test("a title and a date are enough", () => {
  expect(read("title: The ferry\nasOf: 2031-04-02\n").compiled?.briefing).toEqual({
    id: "the-ferry",
    title: "The ferry",
    language: "en-US",
    asOf: "2031-04-02",
    asOfText: "2 April 2031",
    sourceLine: "",
    outsideLine: "",
    outsideBand: "",
    source: {title: "", grade: "", gradeText: ""},
    actors: {},
    places: {},
    quantities: {},
    forces: {},
    states: {},
    routes: {},
    movements: {},
    events: {},
    relations: [],
    deployments: [],
    claims: {},
    notSaid: {},
    tensions: {},
    outside: {},
    slides: [
      {
        id: "a",
        title: "A",
        number: "1",
        part: "",
        appendix: false,
        optional: false,
        stops: [{blocks: []}],
        subjects: []
      }
    ]
  });
});

test("the source's title stands at the foot, where briefing.yaml names no other line", () => {
  expect(read("title: A\nasOf: 2031-04-02\n", "source: {title: One notice}\n").compiled?.briefing.sourceLine).toBe(
    "One notice"
  );
});

test("a line's sections are a list, in the order of the file", () => {
  const yaml = `${BRIEFING}line:
  name: Bank
  length: bank.length
  start: S
  end: N
  sections:
    west: {name: West, from: 0, to: 0.5, extent: given}
    east: {name: East, from: 0.5, to: 1, extent: given}
`;
  expect(read(yaml).compiled?.briefing.line?.sections.map(({id}) => id)).toEqual(["west", "east"]);
});

test("a state's missing parts are empty", () => {
  expect(read(BRIEFING).compiled?.briefing.states.low).toEqual({
    id: "low",
    title: "Low water",
    text: "",
    sentence: "The water is low.",
    cite: [],
    line: [],
    assume: {},
    places: [],
    routes: [],
    movements: [],
    rings: []
  });
});

describe("a broken file hides nothing in the others, and accuses no name in them", () => {
  const talk = "::slide{#a steps=low}\n\n# A :cite[C01]\n\n::gauge{max=400}\n";
  test.each([
    ["briefing.yaml", "title: [\n"],
    ["sources.yaml", "claims: [\n"]
  ])("%s", (file, text) => {
    const {problems} = compile(folderOf({"10-talk.md": talk, [file]: text}), specs);
    expect(problems.filter((problem) => problem.file === "10-talk.md").map((problem) => problem.text)).toEqual([
      "out of range: max=400"
    ]);
    expect(problems.some((problem) => problem.file === file)).toBe(true);
  });
});

test("a key that would change every record is refused", () => {
  expect(short(read(`${BRIEFING}places:\n  __proto__: {name: A}\n`).problems)).toEqual([
    "12:3 key not allowed: __proto__"
  ]);
});

test("names of what every object has are no ids", () => {
  const {problems} = compile(
    folderOf({"10-talk.md": "::slide{#a}\n\n# :n[constructor] :actor[tostring] :toString[x]\n\n::valueof\n"}),
    specs
  );
  expect(problems.map(({text}) => text)).toEqual([
    "unknown quantity: constructor",
    "unknown actor: tostring",
    "unknown directive: toString",
    "unknown widget: valueof"
  ]);
});

test("an event's time is one that the calendar has, and a span runs forward", () => {
  const yaml = `title: A
asOf: 2031-04-02
events:
  a: {text: A, at: 2031-02-29}
  b: {text: B, at: 2031-02-28T24:30}
  c: {text: C, between: [2031-04-02, 2031-04-01]}
  d: {text: D, at: 2031-04, between: [2031-04-01, 2031-04-02]}
  e: {text: E, cite: [C09]}
`;
  const {problems} = read(yaml, "claims: {}\n");
  expect(problems.map(({file, line, column, text}) => `${file}:${line}:${column} ${text}`)).toEqual([
    "briefing.yaml:4:20 bad at: 2031-02-29",
    "briefing.yaml:5:20 bad at: 2031-02-28T24:30",
    'briefing.yaml:6:25 bad between: ["2031-04-02","2031-04-01"]',
    'briefing.yaml:7:38 bad between: ["2031-04-01","2031-04-02"]',
    "briefing.yaml:8:23 unknown claim: C09"
  ]);
});

test("relations and deployments are held to the actors, the ledger and their shape", () => {
  const yaml = `${BRIEFING}relations:
  - {from: company, to: guild, text: owns}
  - {from: company, to: company, text: is}
  - {from: company, to: guild, text: runs}
deployments:
  - {title: Here, status: reported, units: [{name: Boats, actors: [compani], cite: [C09]}]}
  - {title: There, status: rumoured, units: []}
`;
  expect(short(read(yaml, SOURCES).problems)).toEqual([
    "12:25 unknown actor: guild",
    "13:25 bad to: company",
    "14:25 bad to: guild",
    "14:25 unknown actor: guild",
    "16:68 unknown actor: compani",
    "16:85 unknown claim: C09",
    "17:28 unknown status: rumoured",
    "17:45 out of range: units=[]"
  ]);
});
