import {describe, expect, test} from "vitest";
import {arrowAlong, bandAround, smooth} from "../../src/widgets/map/outline.ts";
import {measured, nearestOn, pathOf, sample, spotAt, stretchOf, type Track} from "../../src/widgets/map/track.ts";

const at = (x: number, y: number) => ({x, y});
/** Ten units east, ten north; and after a gap ten more east. */
const TRACK: Track = [
  [at(0, 0), at(10, 0), at(10, 10)],
  [at(20, 10), at(30, 10)]
];

describe("a stretch of a track", () => {
  test.each<[number, number, string]>([
    [0, 1, "M0,0L10,0L10,10M20,10L30,10"],
    [0, 0.5, "M0,0L10,0L10,5"],
    [0.25, 0.5, "M7.5,0L10,0L10,5"],
    [0.5, 1, "M10,5L10,10M20,10L30,10"],
    [0.9, 1, "M27,10L30,10"],
    [0.4, 0.4, ""]
  ])("from %d to %d is %s", (from, to, path) => {
    expect(pathOf(stretchOf(measured(TRACK), from, to))).toBe(path);
  });

  test("is a share of what is measured, not of what is drawn", () => {
    const northIsFar = measured(TRACK, (a, b) => Math.abs(b.x - a.x) + 3 * Math.abs(b.y - a.y));
    expect(pathOf(stretchOf(northIsFar, 0, 0.5))).toBe("M0,0L10,0L10,5");
    expect(northIsFar.total).toBe(50);
  });
});

test.each<[number, number, number, number]>([
  [0, 0, 0, 0],
  [0.5, 10, 5, Math.PI / 2],
  [1, 30, 10, 0],
  [2, 30, 10, 0]
])("the spot at %d of a track is %d, %d, in the direction %d", (share, x, y, angle) => {
  expect(spotAt(measured(TRACK), share)).toEqual({x, y, angle});
});

test.each<[number, number, number, number]>([
  [4, 3, 4, 0],
  [12, 4, 10, 4],
  [99, 99, 30, 10],
  [-5, -5, 0, 0]
])("the nearest point of a track to %d, %d is %d, %d", (x, y, nearX, nearY) => {
  expect(nearestOn(TRACK, at(x, y))).toEqual(at(nearX, nearY));
});

test("samples are no farther from each other than asked for", () => {
  const points = sample([[at(0, 0), at(10, 0)]], 3);
  expect(points).toHaveLength(5);
  expect(points.at(-1)).toEqual(at(10, 0));
});

describe("outlines", () => {
  test("a band lies on both sides of its course", () => {
    expect(pathOf(bandAround([at(0, 0), at(10, 0)], 4), true)).toBe("M0,2L10,2L10,-2L0,-2Z");
  });

  test("an arrow ends in the last position of its course, with a head as wide as asked for", () => {
    const [outline] = arrowAlong([at(0, 0), at(100, 0)], 4, {length: 20, width: 10});
    expect(outline).toEqual([at(0, 2), at(80, 2), at(80, 5), at(100, 0), at(80, -5), at(80, -2), at(0, -2)]);
  });

  test("a course shorter than its head is all head, and still points to its end", () => {
    const [outline] = arrowAlong([at(0, 0), at(10, 0)], 4, {length: 20, width: 10});
    expect(outline?.[3]).toEqual(at(10, 0));
    expect(Math.min(...(outline ?? []).map(({x}) => x))).toBeGreaterThanOrEqual(0);
  });

  test("smoothing cuts each corner a quarter of the way to its neighbors", () => {
    const course = [at(0, 0), at(8, 0), at(8, 16), at(0, 16)];
    expect(pathOf([smooth(course, 1)])).toBe("M0,0L6,0L8,4L8,12L6,16L0,16");
    expect(smooth(course, 0)).toEqual(course);
    expect(smooth(course)).toEqual(smooth(smooth(smooth(course, 1), 1), 1));
  });

  test("a bent band turns with its course, as an arrow's head does", () => {
    const [band] = bandAround([at(0, 0), at(10, 0), at(10, 10)], 2);
    expect(band?.map(({x, y}) => [x.toFixed(1), y.toFixed(1)].join())).toEqual([
      "0.0,1.0",
      "9.3,0.7",
      "9.0,10.0",
      "11.0,10.0",
      "10.7,-0.7",
      "0.0,-1.0"
    ]);
    const [up] = arrowAlong([at(0, 0), at(0, 100)], 4, {length: 20, width: 10});
    expect(up?.map(({x, y}) => [x.toFixed(1), y.toFixed(1)].join()).slice(1, 4)).toEqual([
      "-2.0,80.0",
      "-5.0,80.0",
      "0.0,100.0"
    ]);
  });

  test("an arrow's shaft ends where its head begins, over corners that lie within the head", () => {
    const [outline] = arrowAlong([at(0, 0), at(80, 0), at(90, 0), at(100, 0)], 4, {length: 30, width: 10});
    expect(outline?.map(({x}) => x)).toEqual([0, 70, 70, 100, 70, 70, 0]);
  });

  test("smoothing keeps both ends, and cuts no straight course", () => {
    const bent = smooth([at(0, 0), at(10, 0), at(10, 10)]);
    expect([bent[0], bent.at(-1)]).toEqual([at(0, 0), at(10, 10)]);
    expect(bent.length).toBeGreaterThan(6);
    expect(bent).not.toContainEqual(at(10, 0));
    expect(smooth([at(0, 0), at(10, 0)])).toEqual([at(0, 0), at(10, 0)]);
  });
});
