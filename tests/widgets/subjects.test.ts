// What a viewer may set has one name and one scale, whichever picture asks.

import {expect, test} from "vitest";
import type {Tweaks} from "../../src/briefing/view.ts";
import {gauge} from "../../src/widgets/gauge/gauge.ts";
import {map} from "../../src/widgets/map/map.ts";
import {at, briefing, chosen} from "./briefing.ts";

const STEPS = ["two", "ringed"];

test.each<[string, readonly string[], Tweaks, number | undefined]>([
  ["the gauge's own force, of several that the steps name", ["near"], {distance: 8}, 8],
  ["one of two that the gauge has", ["near", "far"], {"distance.near": 8}, 8],
  ["another force", ["near", "far"], {"distance.far": 8}, undefined],
  ["the only one that the gauge has, which is another", ["far"], {distance: 8}, undefined],
  ["a force that no step names", ["far", "near"], {"distance.near": 0}, 0]
])("gauge and ring move together: %s", (_, forces, tweaks, expected) => {
  const options = chosen(gauge.options, {forces});
  const situation = {...at(STEPS), subjects: gauge.subjects(briefing, options, STEPS)};
  const [ring] = map.model(briefing, situation, tweaks, chosen(map.options), "view").rings;
  expect(ring?.whatIf?.km).toBe(expected);
  const moved = gauge.model(briefing, situation, tweaks, options, "view").forces.filter(({id}) => id === "near");
  expect(moved[0]?.distance?.whatIfKm).toBe(expected);
});
