import {expect, test} from "vitest";
import {positionsOf} from "../../src/briefing/courses.ts";

test.each([
  [[], []],
  [[-70080, -32820], [[-70.08, -32.82]]],
  [
    [1000, 2000, 1, 0, -2001, 500],
    [
      [1, 2],
      [1.001, 2],
      [-1, 2.5]
    ]
  ]
])("the course %j has positions in degrees", (course, positions) => {
  expect(positionsOf(course)).toEqual(positions);
});
