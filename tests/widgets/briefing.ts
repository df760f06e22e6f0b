// A small briefing with one of everything that a widget draws.

import type {Briefing} from "../../src/briefing/briefing.ts";
import type {StateId} from "../../src/briefing/ids.ts";
import type {Claim} from "../../src/briefing/ledger.ts";
import type {Hold, Section, State} from "../../src/briefing/records.ts";
import {type Situation, situationOf} from "../../src/briefing/situation.ts";
import type {Slide} from "../../src/briefing/slides.ts";
import type {OptionSpecs, OptionValues} from "../../src/widgets/kit/options.ts";

const claim = (id: string, sentence: string): Claim => ({
  id,
  text: "A claim.",
  sentence,
  paragraph: 1,
  voice: "the report",
  kind: "reported",
  date: "undated",
  actors: [],
  fingerprint: ""
});

const section = (id: string, from: number, to: number, extent: Section["extent"] = "not-given"): Section => ({
  id,
  name: `the ${id}`,
  from,
  to,
  extent
});

const hold = (section: string, actors: readonly string[], status: Hold["status"], label: string): Hold => ({
  section,
  actors,
  status,
  label
});

const state = (id: string, rest: Partial<State> = {}): State => ({
  id,
  title: `State ${id}`,
  text: "What it means",
  sentence: `This is ${id}.`,
  cite: [],
  line: [],
  assume: {},
  places: [],
  routes: [],
  movements: [],
  rings: [],
  ...rest
});

const LOW = hold("low", ["green"], "reported", "Green");
const HIGH = hold("high", ["amber"], "reported", "Amber");

const states: readonly State[] = [
  state("ruler", {forces: ["near"]}),
  state("both", {forces: ["near", "unplaced"]}),
  state("slow", {forces: ["near", "unplaced"], assume: {pace: 5}}),
  state("fast", {forces: ["near", "unplaced"], assume: {pace: 15}}),
  state("still", {forces: ["near", "unplaced"], assume: {pace: 0}}),
  state("two", {forces: ["near", "far"], assume: {pace: 10}}),
  state("plan", {line: [hold("whole", ["green"], "aim", "Green: planned")], cite: ["C3"]}),
  state("now", {line: [LOW, hold("rest", [], "open", "not stated"), HIGH], cite: ["C2", "C1", "C2"]}),
  state("next", {
    line: [hold("low", ["rust"], "forecast", "Rust"), HIGH],
    contingent: {actors: ["green"], text: "Green: fate not stated"}
  }),
  state("end", {line: [hold("low", ["rust"], "forecast", "Rust"), HIGH], bracket: "within reach: all 600 km"}),
  state("some", {line: [hold("inner", ["rust"], "open", "a stretch")], gain: "nothing yet", gainCite: ["C3"]}),
  state("apart", {
    line: [LOW, HIGH],
    cite: ["C1"],
    places: ["pier", "hill", "land"],
    movements: [{movement: "march", status: "reported", label: "Rust, marching"}]
  }),
  state("close", {line: [LOW], focus: "pier", places: ["pier", "hill"], routes: ["road"]}),
  state("ringed", {
    forces: ["near", "unplaced"],
    places: ["pier"],
    movements: [
      {movement: "march", status: "forecast", label: "Rust"},
      {movement: "sweep", status: "aim", label: "an aim"}
    ],
    rings: [{place: "pier", radius: "near", label: "15 km from the pier"}]
  }),
  state("crowded", {
    line: [
      hold("low", ["green"], "reported", "A label far longer than its stretch"),
      hold("next", ["rust"], "reported", "Rust")
    ]
  })
];

export const briefing: Briefing = {
  id: "harbor",
  title: "A harbor",
  language: "en-US",
  asOf: "2017-06-01",
  asOfText: "Thursday night",
  sourceLine: "One report",
  outsideLine: "",
  outsideBand: "",
  source: {title: "A report", grade: "F", gradeText: "cannot be judged"},
  actors: {
    green: {id: "green", name: "Green", hue: "teal"},
    amber: {id: "amber", name: "Amber", hue: "gold"},
    rust: {id: "rust", name: "Rust", hue: "red"}
  },
  places: {
    pier: {id: "pier", name: "Pier", kind: "crossing", at: [2.5, 2.4]},
    hill: {id: "hill", name: "Hill", kind: "town", at: [3, 3.4]},
    land: {id: "land", name: "Land", kind: "country", at: [3, 6]}
  },
  quantities: {
    near: {value: 15, unit: "km", hedge: "around", band: [12.5, 17.5], cite: ["C1"]},
    far: {value: 25, unit: "km", cite: ["C2"]},
    length: {value: 600, unit: "km", cite: ["C1"]}
  },
  forces: {
    near: {id: "near", name: "Rust column", actors: ["rust"], distance: "near", cite: ["C1"]},
    far: {id: "far", name: "Amber column", actors: ["amber"], distance: "far", cite: ["C2"]},
    unplaced: {id: "unplaced", name: "Amber", actors: ["amber"], text: "distance not given", cite: ["C2"]}
  },
  states: Object.fromEntries(states.map((one) => [one.id, one])),
  claims: {C1: claim("C1", "S1"), C2: claim("C2", "S8"), C3: claim("C3", "T0")},
  notSaid: {},
  tensions: {},
  outside: {},
  line: {
    name: "the coast",
    length: "length",
    start: "South",
    end: "North",
    sections: [
      section("whole", 0, 1, "given"),
      section("low", 0, 0.2),
      section("next", 0.2, 0.5, "given"),
      section("rest", 0.2, 0.7, "given"),
      section("high", 0.7, 1),
      section("inner", 0.3, 0.7)
    ]
  },
  approach: {
    target: "Harbor",
    targetText: "held by Green",
    targetActors: ["green"],
    paces: [0, 5, 15, 30],
    printPaces: [5, 15, 0],
    standstill: "standoff",
    zero: "Thursday night",
    shaded: {days: [2, 3], text: "“the weekend”"},
    bandText: "The band is our reading of “around”"
  },
  routes: {
    road: {
      id: "road",
      name: "the road",
      note: "course approximate",
      course: [
        [1, 2],
        [2.5, 2.4],
        [5, 1.5]
      ]
    }
  },
  movements: {
    march: {
      id: "march",
      actors: ["rust"],
      toward: "pier",
      breadth: "arrow",
      course: [
        [1, 3],
        [1.6, 2.8],
        [2.3, 2.5]
      ]
    },
    sweep: {
      id: "sweep",
      actors: ["amber"],
      breadth: "corridor",
      course: [
        [8, 3],
        [2, 6]
      ]
    }
  },
  events: {},
  relations: [],
  deployments: [],
  map: {
    frame: {west: 0, south: 0, east: 10, north: 10},
    between: ["Land", "Sea"],
    start: "south",
    note: "Boundaries: drawn for a test",
    geometry: {
      land: [[0, 0, 10000, 0, 0, 10000, -10000, 0, 0, -10000]],
      lakes: [],
      rivers: [[1000, 9000, 500, -2000]],
      borders: [[0, 1000, 2000, 1000]],
      // From 2 east 2 north, to 5 east 4 north, to 7 east 8 north.
      line: [[2000, 2000, 3000, 2000, 2000, 4000]],
      lineKm: 895
    }
  },
  slides: []
};

/** The situation at the last of these states, or at another step. */
export function at(steps: readonly StateId[], step = steps.length): Situation {
  const stops: Slide["stops"] = steps.length ? steps.map((id) => ({state: id, blocks: []})) : [{blocks: []}];
  return situationOf(briefing, {stops, subjects: []}, step || 1);
}

/** Every option's default, with some of one's own. */
export function chosen<S extends OptionSpecs>(specs: S, own: Partial<OptionValues<S>> = {}): OptionValues<S> {
  const defaults = Object.fromEntries(Object.entries(specs).map(([name, spec]) => [name, spec.default]));
  return {...(defaults as OptionValues<S>), ...own};
}
