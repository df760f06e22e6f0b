import type {Briefing} from "../../src/briefing/briefing.ts";
import type {Assumptions, State} from "../../src/briefing/records.ts";
import type {Slide} from "../../src/briefing/slides.ts";

const slide = (id: string, number: string, more: Partial<Slide> = {}): Slide => ({
  id,
  title: `Slide ${id}`,
  number,
  part: "",
  appendix: false,
  optional: false,
  stops: [{blocks: []}],
  subjects: [],
  ...more
});

const state = (id: string, title: string, sentence: string, assume: Assumptions = {}): State => ({
  id,
  title,
  text: "",
  sentence,
  cite: [],
  line: [],
  assume,
  places: [],
  routes: [],
  movements: [],
  rings: []
});

/** A ferry that may be late: three slides of talk, one of appendix; steps, assumptions and what-ifs on two of them. */
export const ferry: Briefing = {
  id: "ferry",
  title: "The ferry",
  language: "en-US",
  asOf: "2021-03-04",
  asOfText: "4 March 2021",
  sourceLine: "One timetable.",
  outsideLine: "",
  outsideBand: "",
  source: {title: "One timetable", grade: "B", gradeText: "usually right"},
  actors: {},
  places: {},
  quantities: {},
  forces: {},
  states: {
    calm: state("calm", "Calm", "The river is calm."),
    slow: state("slow", "Slow", "The ferry is slow.", {pace: 5}),
    fast: state("fast", "Fast", "The ferry is fast.", {pace: 15})
  },
  claims: Object.fromEntries(
    ["C01", "C02", "C03"].map((id) => [
      id,
      {
        id,
        text: "A claim.",
        sentence: "S1",
        paragraph: 1,
        voice: "the timetable",
        kind: "reported" as const,
        date: "undated",
        actors: [],
        fingerprint: "1:0"
      }
    ])
  ),
  notSaid: {},
  tensions: {},
  outside: {},
  routes: {},
  movements: {},
  events: {},
  relations: [],
  deployments: [],
  slides: [
    slide("opening", "1"),
    slide("distance", "2", {
      stops: [
        {state: "calm", blocks: []},
        {state: "slow", blocks: []},
        {state: "fast", blocks: ["b1"]}
      ],
      subjects: [
        {id: "pace", min: 0, max: 100, step: 0.1},
        {id: "distance", min: 0, max: 30, step: 1, given: 15}
      ]
    }),
    slide("line", "3", {
      stops: [{state: "calm", blocks: []}, {blocks: []}],
      subjects: [
        {id: "line.north.from", min: 0, max: 600, step: 10},
        {id: "reach", min: 0, max: 605, step: 10},
        {id: "length", min: 0, max: 30, step: 1, given: 12.5}
      ]
    }),
    slide("sources", "A1", {appendix: true})
  ]
};

/** Numbers in [0, 1), the same for the same seed (mulberry32). */
export function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
