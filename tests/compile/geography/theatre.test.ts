import {mkdtempSync, readdirSync, rmSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {gzipSync} from "node:zlib";
import {describe, expect, test} from "vitest";
import {positionsOf} from "../../../src/briefing/courses.ts";
import type {Geometry, Position, TheatreMap} from "../../../src/briefing/geometry.ts";
import {compile} from "../../../src/compile/compile.ts";
import {naturalEarth} from "../../../src/compile/geography/atlas.ts";
import {keptCutter} from "../../../src/compile/geography/cutter.ts";
import {lineOf} from "../../../src/compile/geography/line.ts";
import {cutTheatre, type Theatre} from "../../../src/compile/geography/theatre.ts";
import {readFolder} from "../../../src/compile/source/folder.ts";
import {keeper} from "../../../src/compile/source/keeper.ts";
import {printProblems} from "../../../src/compile/source/problem-text.ts";
import {distance, nearestOn} from "../../../src/widgets/map/track.ts";
import {specs} from "../specs.ts";

const LIMIT = 12_000;

interface Case extends Theatre {
  /** Measured at 1:10m; published lengths follow more bends. */
  readonly km: number;
  readonly pieces: number;
  /** Where the line starts, to a tenth of a degree. */
  readonly from: Position;
  /** Whether there is open sea in the frame. */
  readonly sea: boolean;
}

const CASES: readonly Case[] = [
  {
    between: ["Syria", "Iraq"],
    frame: {west: 35.7, south: 31.6, east: 47.2, north: 38},
    start: "south",
    km: 599.3,
    pieces: 1,
    from: [38.8, 33.4],
    sea: true
  },
  {
    between: ["Tanzania", "Kenya"],
    frame: {west: 33, south: -6, east: 42, north: 0},
    start: "east",
    km: 762.6,
    pieces: 1,
    from: [39.2, -4.7],
    sea: true
  },
  {
    between: ["Norway", "Sweden"],
    frame: {west: 4, south: 57, east: 32, north: 72},
    start: "north",
    km: 1595,
    pieces: 1,
    from: [20.6, 69],
    sea: true
  },
  {
    between: ["Lesotho", "South Africa"],
    frame: {west: 26, south: -31, east: 30, north: -28},
    start: "west",
    km: 786,
    pieces: 1,
    from: [27, -29.7],
    sea: false
  }
];

describe.each(CASES.map((map) => [map.between.join(" and "), map] as const))("%s", (_, map) => {
  const cut = cutTheatre(map);
  const geometry = "geometry" in cut ? cut.geometry : undefined;

  test("is cut whole, in few bytes", () => {
    expect(geometry && gzipSync(JSON.stringify(geometry)).length).toBeLessThan(LIMIT);
    expect(geometry?.line).toHaveLength(map.pieces);
    expect(geometry?.lineKm.toFixed(1)).toBe(map.km.toFixed(1));
    expect(positionsOf(geometry?.line[0] ?? [])[0]?.map((degrees) => degrees.toFixed(1))).toEqual(
      map.from.map((degrees) => degrees.toFixed(1))
    );
  });

  test("has a line that lies within 100 m of the atlas's, of which whole thousandths of a degree take 80", () => {
    const narrowing = Math.cos((((map.frame.south + map.frame.north) / 2) * Math.PI) / 180);
    const point = ([x, y]: Position) => ({x: 111.2 * narrowing * x, y: 111.2 * y});
    const drawn = (geometry?.line ?? []).map((course) => positionsOf(course).map(point));
    const offKm = lineOf(map, naturalEarth())
      .flat()
      .map((position) => distance(point(position), nearestOn(drawn, point(position))));
    expect(Math.max(...offKm)).toBeLessThan(0.1);
  });

  test("stays in its frame, with closed rings", () => holdsTogether(map, geometry as Geometry));

  test("has sea where there is some", () => {
    const {west, south, east, north} = map.frame;
    const whole = (east - west) * (north - south);
    const land = (geometry?.land ?? []).map((ring) => signedArea(positionsOf(ring)));
    expect(Math.abs(land.reduce((sum, area) => sum + area, 0)) < whole * 0.999).toBe(map.sea);
  });
});

describe("a briefing on another continent", () => {
  const folder = readFolder("tests/fixtures/maps/passes");
  const {compiled, problems} = compile(folder, specs);
  const map = compiled?.briefing.map as TheatreMap;

  test("compiles, and has its map", () => {
    expect(printProblems(problems, folder)).toBe("");
    expect(map).toMatchObject({between: ["Chile", "Argentina"], start: "south", frame: {west: -76.5}});
    holdsTogether(map, map.geometry);
    expect(gzipSync(JSON.stringify(map.geometry)).length).toBeLessThan(LIMIT);
  });

  test("has a line of three pieces, from the far south northward", () => {
    const {line, lineKm} = map.geometry;
    const ends = line.map(positionsOf).flatMap((piece) => [piece[0]?.[1], piece.at(-1)?.[1]]);
    expect(ends.map((degrees) => degrees?.toFixed(1))).toEqual(["-54.9", "-54.8", "-54.8", "-52.6", "-52.3", "-22.8"]);
    expect(lineKm).toBeGreaterThan(5000);
    expect(lineKm).toBeLessThan(5310);
  });
});

test.each([
  ["south", [-7.4, 37.2]],
  ["north", [-8.8, 42]],
  ["west", [-8.8, 42]],
  ["east", [-7.4, 37.2]]
] as const)("a line starts at the end that lies to the %s", (start, [x, y]) => {
  const cut = cutTheatre({between: ["Spain", "Portugal"], frame: {west: -10, south: 36, east: -6, north: 43}, start});
  const first = "geometry" in cut ? positionsOf(cut.geometry.line[0] ?? [])[0] : undefined;
  expect(first?.map((degrees) => degrees.toFixed(1))).toEqual([x.toFixed(1), y.toFixed(1)]);
});

test("a line too short to be seen is no line", () => {
  const cut = cutTheatre({
    between: ["Italy", "Vatican"],
    frame: {west: 6, south: 36, east: 19, north: 47},
    start: "west"
  });
  expect(cut).toMatchObject({faults: [{path: ["between"], text: "line too short for the frame: 0.4 km"}]});
});

test("what was cut once is kept, by what it was cut for", () => {
  const cache = mkdtempSync(join(tmpdir(), "briefing-map-"));
  const asked: string[] = [];
  const cutter = keptCutter(keeper(cache), ({start}) => {
    asked.push(start);
    return {faults: [{path: ["frame"], text: `cut from the ${start}`, advice: {}}]};
  });
  const theatre = {between: ["A", "B"], frame: {west: 0, south: 0, east: 1, north: 1}} as const;
  const first = cutter({...theatre, start: "south"});
  expect(cutter({...theatre, start: "south"})).toEqual(first);
  expect(cutter({...theatre, start: "north"})).not.toEqual(first);
  expect(asked).toEqual(["south", "north"]);
  expect(readdirSync(cache)).toHaveLength(2);
  rmSync(cache, {recursive: true});
});

function holdsTogether({frame}: Theatre, {land, lakes, rivers, borders, line}: Geometry): void {
  const rings = [...land, ...lakes].map(positionsOf);
  const positions = [...rings, ...[...rivers, ...borders, ...line].map(positionsOf)].flat();
  const {west, south, east, north} = frame;
  expect(positions.filter(([x, y]) => x < west || x > east || y < south || y > north)).toEqual([]);
  expect(rings.filter((ring) => ring.length < 4 || String(ring[0]) !== String(ring.at(-1)))).toEqual([]);
  expect(land.length).toBeGreaterThan(0);
}

function signedArea(ring: readonly Position[]): number {
  return ring.slice(1).reduce((sum, [x, y], i) => {
    const [fromX, fromY] = ring[i] as Position;
    return sum + (fromX * y - x * fromY) / 2;
  }, 0);
}
