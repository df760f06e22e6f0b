import type {Topology} from "topojson-specification";
import {describe, expect, test} from "vitest";
import {positionsOf} from "../../../src/briefing/courses.ts";
import type {Position} from "../../../src/briefing/geometry.ts";
import {clipCourse, clipRing} from "../../../src/compile/geography/clip.ts";
import {courseOf} from "../../../src/compile/geography/course.ts";
import type {Shapes} from "../../../src/compile/geography/cull.ts";
import {lengthKm} from "../../../src/compile/geography/length.ts";
import {chain} from "../../../src/compile/geography/line.ts";
import {smooth} from "../../../src/compile/geography/smooth.ts";
import {unroll} from "../../../src/compile/geography/unroll.ts";

type Course = readonly Position[];
const frame = {west: 0, south: 0, east: 10, north: 10};

describe("a course", () => {
  test("keeps every position to a thousandth of a degree, there and back", () => {
    const positions: Course = [
      [38.77418774, 33.37190964],
      [38.7751, 33.3719],
      [-0.0004, -89.9996],
      [180, 90]
    ];
    expect(positionsOf(courseOf(positions))).toEqual([
      [38.774, 33.372],
      [38.775, 33.372],
      [0, -90],
      [180, 90]
    ]);
  });

  test("of whole thousandths comes back as it was, however long", () => {
    const positions = Array.from({length: 500}, (_, i): Position => [(i * 37 - 4000) / 1000, (i * i - 9000) / 1000]);
    expect(positionsOf(courseOf(positions))).toEqual(positions);
  });

  test("has positions that fall together once", () => {
    expect(
      courseOf([
        [1, 1],
        [1.0001, 1.0002],
        [1.001, 1]
      ])
    ).toEqual([1000, 1000, 1, 0]);
  });
});

describe("clipping", () => {
  test.each<[string, Course, Course]>([
    [
      "inside stays",
      [
        [1, 1],
        [9, 1],
        [5, 9],
        [1, 1]
      ],
      [
        [1, 1],
        [9, 1],
        [5, 9],
        [1, 1]
      ]
    ],
    [
      "outside goes",
      [
        [11, 1],
        [19, 1],
        [15, 9],
        [11, 1]
      ],
      []
    ],
    [
      "around the frame is the frame",
      [
        [-5, -5],
        [15, -5],
        [15, 15],
        [-5, 15],
        [-5, -5]
      ],
      [
        [0, 10],
        [0, 0],
        [10, 0],
        [10, 10],
        [0, 10]
      ]
    ],
    [
      "over a side is cut there",
      [
        [5, 2],
        [15, 2],
        [15, 8],
        [5, 8],
        [5, 2]
      ],
      [
        [5, 2],
        [10, 2],
        [10, 8],
        [5, 8],
        [5, 2]
      ]
    ]
  ])("a ring %s", (_, ring, clipped) => {
    expect(clipRing(ring, frame)).toEqual(clipped);
  });

  test("a comb beyond a side leaves no positions along it", () => {
    const comb: Course = [
      [5, 2],
      [11, 2],
      [11, 4],
      [12, 4],
      [12, 6],
      [11, 6],
      [11, 8],
      [5, 8],
      [5, 2]
    ];
    expect(clipRing(comb, frame)).toEqual([
      [5, 2],
      [10, 2],
      [10, 8],
      [5, 8],
      [5, 2]
    ]);
  });

  test.each<[string, Course, readonly Course[]]>([
    [
      "inside stays",
      [
        [1, 1],
        [9, 9]
      ],
      [
        [
          [1, 1],
          [9, 9]
        ]
      ]
    ],
    [
      "outside goes",
      [
        [11, 1],
        [11, 9]
      ],
      []
    ],
    [
      "through the frame is its middle",
      [
        [-5, 5],
        [15, 5]
      ],
      [
        [
          [0, 5],
          [10, 5]
        ]
      ]
    ],
    [
      "that leaves and comes back is two",
      [
        [1, 1],
        [1, 15],
        [9, 15],
        [9, 1]
      ],
      [
        [
          [1, 1],
          [1, 10]
        ],
        [
          [9, 10],
          [9, 1]
        ]
      ]
    ]
  ])("a course %s", (_, course, pieces) => {
    expect(clipCourse(course, frame)).toEqual(pieces);
  });
});

describe("smoothing what was drawn on a grid", () => {
  const smoothed = (arc: Course) => {
    const topology = {type: "Topology", objects: {}, arcs: [arc]} as unknown as Topology<Shapes>;
    return (smooth(topology, 1).arcs[0] as unknown as Course).map(([x, y]) => [x.toFixed(2), y.toFixed(2)].join());
  };

  test.each<[string, Course, readonly string[]]>([
    [
      "rounds a corner within two steps of it, and keeps the ends",
      [
        [0, 0],
        [10, 0],
        [10, 10]
      ],
      ["0.00,0.00", "8.00,0.00", "9.11,0.22", "9.78,0.89", "10.00,2.00", "10.00,10.00"]
    ],
    [
      "rounds it within half a side that is shorter",
      [
        [0, 0],
        [10, 0],
        [10, 3]
      ],
      ["0.00,0.00", "8.00,0.00", "9.11,0.17", "9.78,0.67", "10.00,1.50", "10.00,3.00"]
    ],
    [
      "leaves out a stair",
      [
        [0, 0],
        [10, 0],
        [10, 0.3],
        [20, 0.3]
      ],
      ["0.00,0.00", "20.00,0.30"]
    ]
  ])("%s", (_, arc, expected) => {
    expect(smoothed(arc)).toEqual(expected);
  });
});

describe("unrolling", () => {
  test("a ring over the date line lies on both sides of it, and nowhere between", () => {
    const ring: Course = [
      [170, 60],
      [-170, 60],
      [-170, 70],
      [170, 70],
      [170, 60]
    ];
    const clipped = (west: number, east: number) => {
      const box = {west, south: 0, east, north: 80};
      return unroll(ring, box)
        .map((turned) => clipRing(turned, box))
        .filter(({length}) => length > 0);
    };
    expect(clipped(-100, 100)).toEqual([]);
    expect(clipped(160, 180)).toEqual([
      [
        [170, 60],
        [180, 60],
        [180, 70],
        [170, 70],
        [170, 60]
      ]
    ]);
    expect(clipped(-180, -160)).toEqual([
      [
        [-180, 60],
        [-170, 60],
        [-170, 70],
        [-180, 70],
        [-180, 60]
      ]
    ]);
  });

  test("a ring around a pole holds it", () => {
    const ring: Course = [
      [-180, -70],
      [-90, -70],
      [0, -70],
      [90, -70],
      [180, -70],
      [-180, -70]
    ];
    const box = {west: 10, south: -85, east: 20, north: -60};
    const clipped = unroll(ring, box).map((turned) => clipRing(turned, box));
    expect(clipped[0]?.map(([, y]) => y).sort()).toEqual([-70, -70, -85, -85, -85].sort());
  });
});

// Published lengths; Flinders Peak to Buninyong is the worked example of Australia's geodetic manual.
test.each<[string, Course, number]>([
  [
    "a degree of the equator",
    [
      [0, 0],
      [1, 0]
    ],
    111.3195
  ],
  [
    "a degree of the meridian at 45",
    [
      [0, 44.5],
      [0, 45.5]
    ],
    111.1318
  ],
  [
    "a degree of the parallel at 45",
    [
      [0, 45],
      [1, 45]
    ],
    78.8467
  ],
  [
    "Flinders Peak to Buninyong",
    [
      [144.42486789, -37.95103342],
      [143.92649553, -37.65282114]
    ],
    54.9723
  ],
  [
    "a quarter of the meridian",
    [
      [0, 0],
      [0, 90]
    ],
    10001.966
  ]
])("%s on WGS84", (_, course, km) => {
  expect(Math.abs(lengthKm(course) - km)).toBeLessThan(0.0002 + km * 1e-6);
});

describe("a line of several pieces", () => {
  const south: Course = [
    [1, 3],
    [0, 0]
  ];
  const middle: Course = [
    [2, 4],
    [3, 8]
  ];
  const north: Course = [
    [5, 12],
    [3, 9]
  ];
  const island: Course = [
    [4, -2],
    [5, -2],
    [5, -1],
    [4, -2]
  ];
  const back = (course: Course) => [...course].reverse();

  test.each([
    ["south", [back(south), middle, back(north)]],
    ["west", [back(south), middle, back(north)]],
    ["north", [north, back(middle), south]],
    ["east", [north, back(middle), south]]
  ] as const)("runs from the %s", (start, chained) => {
    expect(chain([north, south, middle], start)).toEqual(chained);
  });

  test("that is a ring starts where it lies farthest", () => {
    expect(chain([island], "north")).toEqual([
      [
        [5, -1],
        [4, -2],
        [5, -2],
        [5, -1]
      ]
    ]);
  });

  test("does not start on an enclave", () => {
    expect(chain([island, north, middle, south], "south")[0]).toEqual(back(south));
  });
});
