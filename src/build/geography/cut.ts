import {gzipSync} from "node:zlib";
import {feature, mergeArcs, meshArcs} from "topojson-client";
import {presimplify, simplify} from "topojson-simplify";
import type {GeometryObject, MultiLineString, MultiPolygon, Topology} from "topojson-specification";
import type {Course, Geometry, MapFrame, Position, TheatreMap} from "../../briefing/data.ts";
import type {Atlas, Country} from "./atlas.ts";
import {clipCourse, clipRing} from "./clip.ts";
import {courseOf} from "./course.ts";
import {visibleArea} from "./detail.ts";
import {isBetween} from "./line.ts";
import {near} from "./near.ts";

/** Bytes of gzip that a cut may take: past it, it is made coarser by steps. */
const LIMIT = 11_000;
const COARSER = 1.5;

/** The line is the heaviest mark: it keeps corners so many times smaller. */
const FINER = 8;

/** Land, lakes, rivers and borders in the frame, and the line's pieces whole; as fine as the frame can show. */
export function cut(
  {frame, between}: Pick<TheatreMap, "frame" | "between">,
  pieces: readonly (readonly Position[])[],
  {world, countries, water, rivers, lakes}: Atlas
): Omit<Geometry, "lineKm"> {
  const ground = presimplify(near(world, frame));
  const wet = presimplify(near(water, frame));
  const line = presimplify(topologyOf(pieces));
  const besideLine = (one: GeometryObject, other: GeometryObject) =>
    one !== other && !isBetween(between, one as Country, other as Country);
  const arcs = {
    land: mergeArcs(ground, [...countries]),
    lakes: mergeArcs(wet, [...lakes]),
    rivers: meshArcs(wet, rivers),
    borders: meshArcs(ground, {type: "GeometryCollection", geometries: [...countries]}, besideLine)
  };
  const ofArea = (area: number) => {
    const land = simplify(ground, area);
    const inland = simplify(wet, area);
    return {
      land: rings(land, arcs.land, frame),
      lakes: rings(inland, arcs.lakes, frame),
      rivers: courses(inland, arcs.rivers, frame),
      borders: courses(land, arcs.borders, frame),
      line: simplify(line, area / FINER).arcs.map((arc) => courseOf(arc as unknown as Position[]))
    };
  };
  let area = visibleArea(frame);
  let found = ofArea(area);
  while (gzipSync(JSON.stringify(found)).length > LIMIT) {
    area *= COARSER;
    found = ofArea(area);
  }
  return found;
}

/** Three positions, and the first once more. */
const RING = 8;
const STROKE = 4;

function rings(topology: Topology, object: MultiPolygon, frame: MapFrame): readonly Course[] {
  return feature(topology, object)
    .geometry.coordinates.flat()
    .map((ring) => courseOf(clipRing(ring as unknown as Position[], frame)))
    .filter(({length}) => length >= RING);
}

function courses(topology: Topology, object: MultiLineString, frame: MapFrame): readonly Course[] {
  return feature(topology, object)
    .geometry.coordinates.flatMap((line) => clipCourse(line as unknown as Position[], frame))
    .map(courseOf)
    .filter(({length}) => length >= STROKE);
}

const topologyOf = (pieces: readonly (readonly Position[])[]) =>
  ({type: "Topology", objects: {}, arcs: pieces}) as unknown as Topology<Record<string, never>>;
