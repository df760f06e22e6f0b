import type {Bounds, TheatreMap} from "../../briefing/geometry.ts";
import {adviceFor} from "../source/advice.ts";
import type {Path} from "../source/path.ts";
import type {Advice} from "../source/problems.ts";
import type {Country} from "./atlas.ts";
import {down, inWords, up} from "./bounds.ts";

/** What is wrong with a theatre, at a value under `map`: plain, so that it can be kept. */
export interface Fault {
  readonly path: Path;
  readonly text: string;
  readonly advice: Advice;
}

type Pair = TheatreMap["between"];

/** Names that the atlas does not have, and one name given twice. */
export function unknownCountries([one, other]: Pair, countries: readonly Country[]): readonly Fault[] {
  const names = countries.map(nameOf).sort();
  const unknown = [one, other].flatMap((name, i) =>
    names.includes(name) ? [] : {path: ["between", i], text: `unknown country: ${name}`, advice: adviceFor(name, names)}
  );
  if (one !== other || unknown.length > 0) return unknown;
  return [{path: ["between", 1], text: `same country twice: ${one}`, advice: {expected: "two countries"}}];
}

export function noLine([one, other]: Pair, countries: readonly Country[]): Fault {
  const known = neighbors(one, countries);
  const expected = known.length > 0 ? `one of ${known.join(", ")} beside ${one}` : `${one} borders on no country`;
  return {path: ["between"], text: `no common border: ${one} and ${other}`, advice: {expected}};
}

export function noLand({frame, between}: Pick<TheatreMap, "frame" | "between">, line: Bounds): Fault {
  return {
    path: ["frame"],
    text: `no land in the frame: ${inWords(frame)}`,
    advice: {expected: `a frame around the border of ${between.join(" and ")}: ${inWords(line)}`}
  };
}

/** Every side of the frame that the line crosses. */
export function beyondFrame(frame: Bounds, between: Pair, line: Bounds): readonly Fault[] {
  const fault = (side: keyof Bounds, bound: string): Fault => ({
    path: ["frame", side],
    text: `line leaves the frame: ${side}=${frame[side]}`,
    advice: {expected: `${bound}, to hold the whole border of ${between.join(" and ")}`}
  });
  return [
    ...(line.west < frame.west ? [fault("west", `at most ${down(line.west)}`)] : []),
    ...(line.south < frame.south ? [fault("south", `at most ${down(line.south)}`)] : []),
    ...(line.east > frame.east ? [fault("east", `at least ${up(line.east)}`)] : []),
    ...(line.north > frame.north ? [fault("north", `at least ${up(line.north)}`)] : [])
  ];
}

export function tooShort(lineKm: number): Fault {
  return {
    path: ["between"],
    text: `line too short for the frame: ${lineKm.toFixed(1)} km`,
    advice: {expected: "a smaller frame, or two countries with a longer border"}
  };
}

function neighbors(name: string, countries: readonly Country[]): readonly string[] {
  const own = new Set(countries.filter((country) => nameOf(country) === name).flatMap(arcsOf));
  return countries
    .filter((country) => nameOf(country) !== name && arcsOf(country).some((arc) => own.has(arc)))
    .map(nameOf)
    .sort();
}

/** Without direction. */
const arcsOf = ({arcs}: Country): readonly number[] =>
  (arcs as unknown[]).flat(3).map((arc) => ((arc as number) < 0 ? ~(arc as number) : (arc as number)));

const nameOf = ({properties}: Country) => properties?.name ?? "";
