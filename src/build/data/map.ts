import type {Briefing} from "../../briefing/data.ts";
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
  if ("geometry" in cut) return {map: {...map, geometry: cut.geometry}};
  for (const {path, text, advice} of cut.faults) report(yaml.valueAt(["map", ...path]), text, advice);
  return undefined;
}
