import type {Briefing} from "../../briefing/data.ts";
import {positionsOf} from "../../briefing/geometry.ts";
import type {Geometry} from "../../briefing/theatre.ts";
import {kmFrom} from "../geography/length.ts";
import type {Cutter} from "../geography/theatre.ts";
import type {Report} from "../problems.ts";
import {checkMapped} from "./mapped.ts";
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
  checkMapped(shape, map.frame, yaml, report);
  const cut = cutter(map);
  if ("geometry" in cut) {
    checkCrossings(shape, cut.geometry, yaml, report);
    return {map: {...map, geometry: cut.geometry}};
  }
  for (const {path, text, advice} of cut.faults) report(yaml.valueAt(["map", ...path]), text, advice);
  return undefined;
}

/** A crossing is set on the line: so far off, its coordinates are another place's. */
const FARTHEST_KM = 50;

function checkCrossings({places}: BriefingYaml, {line}: Geometry, yaml: Yaml, report: Report): void {
  for (const [id, {kind, at}] of Object.entries(places)) {
    if (kind !== "crossing" || !at) continue;
    const km = Math.min(...line.map((course) => kmFrom(at, positionsOf(course))));
    if (km <= FARTHEST_KM) continue;
    report(yaml.valueAt(["places", id, "at"]), `crossing far from the line: ${id}`, {
      expected: `coordinates within ${FARTHEST_KM} km of it; these are ${Math.round(km)} km off`,
      hint: "of another kind, `town`, it stands where its coordinates are"
    });
  }
}
