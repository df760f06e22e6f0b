import type {Briefing} from "../../briefing/briefing.ts";
import {positionsOf} from "../../briefing/courses.ts";
import type {Geometry} from "../../briefing/geometry.ts";
import {kmFrom} from "../geography/length.ts";
import type {Cutter} from "../geography/theatre.ts";
import type {Report} from "../source/problems.ts";
import {checkMapContents} from "./map-contents.ts";
import type {BriefingYaml} from "./schema.ts";
import type {Yaml} from "./yaml.ts";

/** The map with its geometry, where the briefing has one; undefined, and reported, where it cannot be cut. */
export function readMap(
  shape: BriefingYaml,
  yaml: Yaml,
  cutter: Cutter,
  report: Report
): Pick<Briefing, "map"> | undefined {
  const {map} = shape;
  if (!map) return {};
  checkMapContents(shape, map.frame, yaml, report);
  const cut = cutter(map);
  if ("geometry" in cut) {
    checkCrossings(shape, cut.geometry, yaml, report);
    checkLength(shape, cut.geometry, yaml, report);
    return {map: {...map, geometry: cut.geometry}};
  }
  for (const {path, text, advice} of cut.faults) report(yaml.valueAt(["map", ...path]), text, advice);
  return undefined;
}

/** As a share of what it measures: a source rounds, and follows a river or does not. */
const MOST_OFF = 0.25;

/** Warns of a length that is another one's: pictures beside the map are drawn to it. */
function checkLength({line, quantities}: BriefingYaml, {lineKm}: Geometry, yaml: Yaml, report: Report): void {
  const given = line && Object.hasOwn(quantities, line.length) ? quantities[line.length] : undefined;
  if (!line || given?.unit !== "km" || Math.abs(given.value - lineKm) <= MOST_OFF * lineKm) return;
  report(yaml.valueAt(["line", "length"]), `length differs from the border's: ${line.length}`, {
    severity: "warning",
    expected: `about ${Math.round(lineKm)} km, as measured on the map; this one is ${given.value} km`
  });
}

/** A crossing is set on the line: so far off, its coordinates are another place's. */
const FARTHEST_KM = 50;

function checkCrossings({places}: BriefingYaml, {line}: Geometry, yaml: Yaml, report: Report): void {
  for (const [id, {kind, at}] of Object.entries(places)) {
    if (kind !== "crossing" || !at) continue;
    const km = Math.min(...line.map((course) => kmFrom(at, positionsOf(course))));
    if (km <= FARTHEST_KM) continue;
    report(yaml.valueAt(["places", id, "at"]), `crossing far from the line: ${id}`, {
      expected: `coordinates within ${FARTHEST_KM} km of it; these are ${Math.round(km)} km away`,
      hint: "as a `town` it is drawn at its own coordinates"
    });
  }
}
