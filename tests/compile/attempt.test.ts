import {expect, test} from "vitest";
import {attempt} from "../../src/compile/html/attempt.ts";

type Figure = Parameters<typeof attempt>[0];
const figure = {spec: {name: "tally"}, location: {file: "a.md", line: 3, column: 1, length: 7}} as unknown as Figure;

test.each([
  ["what the records lack", new Error("no boats"), "records in briefing.yaml for what it draws", undefined],
  ["what would fit", new Error("max is 5: expected 9 or more"), undefined, undefined],
  ["a fault of its own", new TypeError("undefined is no object"), undefined, /^a fault of the widget itself \(at /]
])("a widget that cannot draw says %s", (_, error, expected, hint) => {
  const told: unknown[][] = [];
  const made = attempt(
    figure,
    (...problem) => void told.push(problem),
    () => {
      throw error;
    }
  );
  expect(made).toBeUndefined();
  const [location, text, advice] = told[0] as [unknown, string, {expected?: string; hint?: string}];
  expect([location, text]).toEqual([figure.location, `cannot draw tally: ${error.message}`]);
  expect(advice.expected).toBe(expected);
  if (hint) expect(advice.hint).toMatch(hint);
  else expect(advice.hint).toBeUndefined();
});
