// What each picture rests on, besides what the states of its steps cite themselves.

import {expect, test} from "vitest";
import type {Briefing} from "../../src/briefing/briefing.ts";
import type {StateId} from "../../src/briefing/ids.ts";
import type {Event} from "../../src/briefing/records.ts";
import {specs} from "../../src/widgets/specs.ts";
import {briefing, chosen} from "./briefing.ts";

const event = (id: string, cite: readonly string[]): Event => ({
  id,
  text: "Something",
  actors: [],
  status: "open",
  cite
});
const tie = (from: string, to: string, cite: readonly string[]) =>
  ({from, to, text: "depends on", status: "reported", cite}) as const;

const FULL: Briefing = {
  ...briefing,
  events: {dawn: event("dawn", ["E1"]), dusk: event("dusk", ["E2", "E3"])},
  relations: [tie("green", "amber", ["R1"]), tie("rust", "green", ["R2"])],
  deployments: [
    {
      title: "At the pier",
      status: "reported",
      units: [
        {name: "Pilots", actors: ["green"], cite: ["D1"]},
        {name: "Crew", actors: ["rust"], cite: ["D2"]}
      ]
    }
  ],
  quantities: {
    near: {value: 15, unit: "km", cite: ["Q1"]},
    far: {value: 25, unit: "km", cite: ["Q2"]},
    length: {value: 600, unit: "km", cite: ["Q3"]}
  }
};

const NEAR = ["C1", "Q1"];
const FAR = ["C2", "Q2"];

test.each<[string, string, object, readonly StateId[], readonly string[]]>([
  ["gauge", "of the step's forces", {}, ["both"], [...NEAR, "C2"]],
  ["gauge", "of all forces, where no step names any", {}, ["now"], [...NEAR, ...FAR, "C2"]],
  ["gauge", "of chosen ones", {forces: ["far"]}, ["both"], FAR],
  ["bar", "of the steps' states, and the length of its line", {}, ["now", "some"], ["Q3"]],
  ["bar", "of chosen rows", {rows: ["now", "some"]}, [], ["Q3", "C2", "C1", "C2"]],
  ["bar", "of chosen rows, and what they bring", {rows: ["some"], gain: "Brings"}, [], ["Q3", "C3"]],
  ["map", "of a step with a ring: the ring's radius", {}, ["ringed", "now"], ["Q1"]],
  ["map", "of a step without", {}, ["now"], []],
  ["timeline", "of all events", {}, [], ["E1", "E2", "E3"]],
  ["timeline", "of chosen ones", {events: ["dusk"]}, [], ["E2", "E3"]],
  ["matrix", "of all actors", {}, [], ["R1", "R2"]],
  ["matrix", "of chosen ones: what ties them", {actors: ["green", "amber"]}, [], ["R1"]],
  ["forces", "of all units", {}, [], ["D1", "D2"]]
])("the picture of a %s %s", (name, _, own, states, expected) => {
  const spec = specs.find((one) => one.name === name);
  expect(spec?.uses(FULL, chosen(spec.options, own), states)).toEqual(expected);
});

test("each rests on nothing where nothing is there, and does not refuse: its model does", () => {
  const {line: _line, ...none} = {...FULL, events: {}, relations: [], deployments: [], forces: {}, states: {}};
  const uses = specs.map(({uses, options}) => uses(none, chosen(options), ["gone"]));
  expect(uses.flat()).toEqual([]);
});
