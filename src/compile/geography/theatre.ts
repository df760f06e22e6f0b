import type {Geometry, TheatreMap} from "../../briefing/geometry.ts";
import {type Atlas, naturalEarth} from "./atlas.ts";
import {boundsOf} from "./bounds.ts";
import {cut} from "./cut.ts";
import {beyondFrame, type Fault, noLand, noLine, tooShort, unknownCountries} from "./faults.ts";
import {lengthKm} from "./length.ts";
import {lineOf} from "./line.ts";

export type Theatre = Pick<TheatreMap, "frame" | "between" | "start">;

/** What a theatre's geometry is, or all that is wrong with it. */
export type Cut = {readonly geometry: Geometry} | {readonly faults: readonly Fault[]};
export type Cutter = (theatre: Theatre) => Cut;

/** Cuts a theatre from Natural Earth; the line is measured before anything is left out. */
export function cutTheatre(theatre: Theatre, atlas: Atlas = naturalEarth()): Cut {
  const {frame, between} = theatre;
  const unknown = unknownCountries(between, atlas.countries);
  if (unknown.length > 0) return {faults: unknown};
  const line = lineOf(theatre, atlas);
  if (line.length === 0) return {faults: [noLine(between, atlas.countries)]};
  const bounds = boundsOf(line.flat());
  const shapes = cut(theatre, line, atlas);
  if (shapes.land.length === 0) return {faults: [noLand(theatre, bounds)]};
  const beyond = beyondFrame(frame, between, bounds);
  if (beyond.length > 0) return {faults: beyond};
  const lineKm = line.reduce((sum, piece) => sum + lengthKm(piece), 0);
  return shapes.line.length === 0 ? {faults: [tooShort(lineKm)]} : {geometry: {...shapes, lineKm}};
}
