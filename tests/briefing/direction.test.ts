import {expect, test} from "vitest";
import {directionOf} from "../../src/briefing/direction.ts";
import type {Position} from "../../src/briefing/theatre.ts";

test.each<[string, readonly Position[]]>([
  [
    "north",
    [
      [10, 50],
      [10, 51]
    ]
  ],
  [
    "northeast",
    [
      [10, 50],
      [11.5, 51]
    ]
  ],
  [
    "east",
    [
      [10, 0],
      [11, 0.1]
    ]
  ],
  // A degree east is half as far there as a degree north.
  [
    "northeast",
    [
      [10, 60],
      [12, 61]
    ]
  ],
  [
    "south",
    [
      [-70, 10],
      [-69, 12],
      [-70.1, 8]
    ]
  ],
  [
    "southwest",
    [
      [5, 5],
      [4, 4]
    ]
  ],
  [
    "west",
    [
      [5, 5],
      [4, 5.2]
    ]
  ],
  [
    "northwest",
    [
      [5, -5],
      [4, -4]
    ]
  ],
  ["", []]
])("a course heads %s", (wind, course) => {
  expect(directionOf(course)).toBe(wind);
});
