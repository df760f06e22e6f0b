import {expect, test} from "vitest";
import {arrivalAfter, arrivalText} from "../../src/widgets/gauge/arrival.ts";
import {en} from "../../src/words/en.ts";

test.each([
  [12.5, 17.5, 5, 3, 4],
  [12.5, 17.5, 15, 1, 2],
  [12.5, 12.5, 2.5, 5, 5],
  [15, 15, 5, 3, 3],
  [15, 15, 0.1, 150, 150],
  [0.3, 0.3, 0.1, 3, 3],
  [2.1, 2.1, 0.7, 3, 3],
  [15.1, 15.1, 5, 4, 4],
  [0, 0, 5, 0, 0],
  [0, 2, 5, 0, 1],
  [0, 0, 0, 0, 0],
  [30, 30, 100, 1, 1]
])("from %f to %f km at %f km a day it is day %i to day %i", (near, far, pace, first, last) => {
  expect(arrivalAfter(near, far, pace)).toEqual({first, last});
});

test("without a pace nobody arrives", () => {
  expect(arrivalAfter(12.5, 17.5, 0)).toBeUndefined();
});

test.each([
  [3, 4, 6, "Sunday or Monday"],
  [1, 2, 6, "Friday or Saturday"],
  [3, 6, 6, "between Sunday and Wednesday"],
  [2, 2, 6, "Saturday"],
  [0, 0, 6, "already there"],
  [0, 1, 6, "already there or by Friday"],
  [6, 6, 6, "Wednesday"],
  [5, 7, 6, "Tuesday or later"],
  [7, 9, 6, "later than Wednesday"],
  [4, 4, 3, "later than Sunday"]
])("day %i to day %i on a strip of %i is said as %s", (first, last, days, said) => {
  expect(arrivalText({first, last}, {asOf: "2017-06-01", count: days}, en)).toBe(said);
});
