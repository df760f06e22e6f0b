import {describe, expect, test} from "vitest";
import type {Position} from "../../src/briefing/geometry.ts";
import {
  centerOn,
  changeBetween,
  fitTo,
  keepWithin,
  latitudeAt,
  project,
  unitsPerKm
} from "../../src/widgets/map/projection.ts";

const BOX = {x: 0, y: 0, width: 1000, height: 600};
const CORNERS: readonly [Position, Position] = [
  [0, 50],
  [20, 40]
];

test("positions fit into the box, the tightest side at its padding", () => {
  const fit = fitTo([...CORNERS], BOX, 50);
  const [a, b] = CORNERS.map((corner) => project(fit, corner)) as [{x: number; y: number}, {x: number; y: number}];
  expect(Math.min(a.x, a.y, 1000 - b.x, 600 - b.y)).toBeCloseTo(50, 6);
  expect(a.x + b.x).toBeCloseTo(1000, 6);
  expect(a.y + b.y).toBeCloseTo(600, 6);
});

test.each([-60, 0, 33, 68])("a place at %d degrees stands in the middle of a box so many km wide", (latitude) => {
  const view = centerOn([10, latitude], 200, BOX);
  expect(project(view, [10, latitude])).toEqual({x: expect.closeTo(500, 6), y: expect.closeTo(300, 6)});
  expect(unitsPerKm(view, latitude)).toBeCloseTo(5, 9);
  // One degree of longitude is 111.2 km times the cosine of the latitude.
  const east = project(view, [11, latitude]).x - 500;
  expect(east / 5).toBeCloseTo(111.195 * Math.cos((latitude * Math.PI) / 180), 1);
  expect(latitudeAt(view, 300)).toBeCloseTo(latitude, 9);
});

describe("kept within what is known", () => {
  test.each<[string, Position, Position, number, number]>([
    ["north-west", [-3, 53], [0, 50], 0, 0],
    ["north-east", [23, 53], [20, 50], 1000, 0],
    ["south-west", [-3, 37], [0, 40], 0, 600],
    ["south-east", [23, 37], [20, 40], 1000, 600]
  ])("a view beyond an edge moves in, and no farther: %s", (_, place, corner, x, y) => {
    const view = keepWithin(centerOn(place, 300, BOX), CORNERS, BOX);
    expect(project(view, corner)).toEqual({x: expect.closeTo(x, 6), y: expect.closeTo(y, 6)});
  });

  test("a box that does not begin at 0 is kept to as well", () => {
    const box = {x: 70, y: -30, width: 1000, height: 600};
    const view = keepWithin(centerOn([-3, 53], 300, box), CORNERS, box);
    expect(project(view, CORNERS[0])).toEqual({x: expect.closeTo(70, 6), y: expect.closeTo(-30, 6)});
  });

  test("a view that lies within stays", () => {
    const view = centerOn([10, 45], 200, BOX);
    expect(keepWithin(view, CORNERS, BOX)).toEqual(view);
  });

  test("a view larger than all that is known has it in the middle", () => {
    const view = keepWithin(centerOn([2, 41], 9000, BOX), CORNERS, BOX);
    expect(project(view, CORNERS[0]).x + project(view, CORNERS[1]).x).toBeCloseTo(1000, 6);
    expect(project(view, CORNERS[0]).y + project(view, CORNERS[1]).y).toBeCloseTo(600, 6);
  });
});

test("a change of projection takes points of one to points of the other", () => {
  const [from, to] = [fitTo([...CORNERS], BOX, 10), centerOn([10, 45], 300, BOX)];
  const {k, x, y} = changeBetween(from, to);
  const [a, b] = [project(from, [12, 46]), project(to, [12, 46])];
  expect({x: k * a.x + x, y: k * a.y + y}).toEqual({x: expect.closeTo(b.x, 6), y: expect.closeTo(b.y, 6)});
});
