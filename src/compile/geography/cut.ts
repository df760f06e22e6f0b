import {gzipSync} from "node:zlib";
import {feature, mergeArcs, meshArcs} from "topojson-client";
import {presimplify, simplify} from "topojson-simplify";
import type {GeometryObject, MultiLineString, MultiPolygon, Topology} from "topojson-specification";
import type {Bounds, Course, Geometry, Position, TheatreMap} from "../../briefing/geometry.ts";
import type {Atlas, Country} from "./atlas.ts";
import {boundsOf} from "./bounds.ts";
import {clipCourse, clipRing} from "./clip.ts";
import {courseOf} from "./course.ts";
import {cull} from "./cull.ts";
import {visibleArea} from "./detail.ts";
import {isBetween} from "./line.ts";
import {smooth} from "./smooth.ts";
import {unroll} from "./unroll.ts";

/** Bytes of gzip that a cut may take: past it, all but the line is made coarser by steps. */
const LIMIT = 11_000;
const COARSER = 1.6;
const STEPS = 16;

/** The line is the heaviest mark: it keeps corners so many times smaller. */
const FINER = 8;

type Pieces = readonly (readonly Position[])[];

/** Land, lakes, rivers and borders in the frame, and the line's pieces whole; as fine as the frame can show. */
export function cut(
  {frame, between}: Pick<TheatreMap, "frame" | "between">,
  pieces: Pieces,
  {world, countries, water, rivers, lakes}: Atlas
): Omit<Geometry, "lineKm"> {
  const ground = presimplify(cull(world, frame));
  const wet = presimplify(smooth(cull(water, frame), gridOf(water)));
  const line = presimplify({type: "Topology", objects: {}, arcs: pieces as unknown as Topology["arcs"]});
  const besideLine = (one: GeometryObject, other: GeometryObject) =>
    one !== other && !isBetween(between, one as Country, other as Country);
  const arcs = {
    land: mergeArcs(ground, [...countries]),
    lakes: mergeArcs(wet, [...lakes]),
    rivers: meshArcs(wet, rivers),
    borders: meshArcs(ground, {type: "GeometryCollection", geometries: [...countries]}, besideLine)
  };
  const lineCourses = simplify(line, visibleArea(frame) / FINER)
    .arcs.map((arc) => courseOf(arc as unknown as Position[]))
    .filter(({length}) => length >= STROKE);
  const ofArea = (area: number) => {
    const land = simplify(ground, area);
    const inland = simplify(wet, area);
    return {
      land: rings(land, arcs.land, frame, area),
      lakes: rings(inland, arcs.lakes, frame, area),
      rivers: courses(inland, arcs.rivers, frame, area),
      borders: courses(land, arcs.borders, frame, area),
      line: lineCourses
    };
  };
  let found = ofArea(visibleArea(frame));
  for (let step = 1; step <= STEPS && gzipSync(JSON.stringify(found)).length > LIMIT; step++)
    found = ofArea(visibleArea(frame) * COARSER ** step);
  return found;
}

/** Degrees between the positions that an atlas can name. */
const gridOf = ({transform}: Topology) => Math.max(0, ...(transform?.scale ?? []));

/** Numbers in a ring of three positions and the first once more, and in a course of two. */
const RING = 8;
const STROKE = 4;

/** The least extent of a course, in sides of the smallest visible square. */
const LEAST = 3;

/** Rings that enclose as much as can be seen, in square degrees. */
function rings(topology: Topology, object: MultiPolygon, frame: Bounds, area: number): readonly Course[] {
  return positionsIn(topology, object)
    .flatMap((ring) => unroll(ring, frame))
    .map((ring) => clipRing(ring, frame))
    .filter((ring) => areaOf(ring) >= area)
    .map(courseOf)
    .filter(({length}) => length >= RING);
}

/** Courses long enough to be seen. */
function courses(topology: Topology, object: MultiLineString, frame: Bounds, area: number): readonly Course[] {
  return positionsIn(topology, object)
    .flatMap((course) => clipCourse(course, frame))
    .filter((course) => extentOf(course) >= LEAST * Math.sqrt(area))
    .map(courseOf)
    .filter(({length}) => length >= STROKE);
}

function positionsIn(topology: Topology, object: MultiPolygon | MultiLineString): Pieces {
  const {geometry} = feature<object>(topology as Topology<Record<string, never>>, object as MultiPolygon<object>);
  const {coordinates} = geometry as unknown as {readonly coordinates: readonly Pieces[] | Pieces};
  return object.type === "MultiPolygon" ? (coordinates as readonly Pieces[]).flat() : (coordinates as Pieces);
}

function extentOf(course: readonly Position[]): number {
  const {west, south, east, north} = boundsOf(course);
  return Math.hypot(east - west, north - south);
}

function areaOf(ring: readonly Position[]): number {
  const doubled = ring.slice(1).reduce((sum, [x, y], i) => {
    const [fromX, fromY] = ring[i] as Position;
    return sum + fromX * y - x * fromY;
  }, 0);
  return Math.abs(doubled) / 2;
}
