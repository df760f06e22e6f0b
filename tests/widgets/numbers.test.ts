// A picture says a quantity as its record holds it.

import {expect, test} from "vitest";
import type {Briefing} from "../../src/briefing/briefing.ts";
import type {Quantity} from "../../src/briefing/records.ts";
import {bar} from "../../src/widgets/bar/bar.ts";
import {gauge} from "../../src/widgets/gauge/gauge.ts";
import {planGauge} from "../../src/widgets/gauge/plan.ts";
import {WIDE} from "../../src/widgets/kit/frame.ts";
import {map} from "../../src/widgets/map/map.ts";
import {at, briefing, chosen} from "./briefing.ts";

function withNumber(value: number): Briefing {
  const {band: _, ...near} = briefing.quantities.near as Quantity;
  const length = {...briefing.quantities.length, value} as Quantity;
  return {...briefing, quantities: {...briefing.quantities, near: {...near, value}, length}};
}

test.each([
  [0.125, "0.125"],
  [12.3456789, "12.3456789"],
  [0.004, "0.004"]
])("%d km in a gauge, a bar and a map", (value, text) => {
  const subject = withNumber(value);
  const measured = gauge.model(subject, at(["ruler"]), {}, chosen(gauge.options), "view");
  const [row] = planGauge(measured, WIDE).rows;
  expect(row?.ruler?.numeral).toBe(text);
  expect(measured.forces[0]?.distance?.told).toContain(`around ${text}\u00a0km`);
  expect(measured.table.rows[0]?.[1]).toContain(`${text}\u00a0km`);
  expect(bar.model(subject, at(["plan"]), {}, chosen(bar.options), "view").length.text).toBe(`${text}\u00a0km`);
  const drawn = map.model(subject, at(["ringed"]), {}, chosen(map.options), "view");
  expect(JSON.stringify(drawn.rings)).toContain(`${value}`);
});
