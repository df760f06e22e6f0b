import type {Briefing} from "../../briefing/briefing.ts";
import type {Line} from "../../briefing/records.ts";
import type {Cutter} from "../geography/theatre.ts";
import type {Text} from "../source/file-text.ts";
import type {Location, Report} from "../source/problems.ts";
import {slug} from "../source/slug.ts";
import {readMap} from "./map-geometry.ts";
import {checkNumbers} from "./numbers.ts";
import {checkOverlaps} from "./overlaps.ts";
import {checkReferences, type Names, namesOf} from "./references.ts";
import {type BriefingYaml, briefingSchema} from "./schema.ts";
import {readShape} from "./shape.ts";
import {type SourcesYaml, sourcesSchema} from "./sources-schema.ts";
import {readYaml, type Yaml} from "./yaml.ts";

export interface Records {
  readonly names: Names;
  /** Without its slides; absent where a file is wrong. */
  readonly briefing?: Omit<Briefing, "slides">;
  readonly house: House;
  /** Both files as they are written, as far as they can be read. */
  readonly files: readonly {readonly source: Text; readonly yaml: Yaml}[];
}

/** What briefing.yaml asks of the content, for the checks alone: it does not reach the page. */
export interface House {
  readonly plannedMinutes?: number;
  readonly plannedLocation?: Location;
  /** Words of the world outside the source. */
  readonly outsideWords: readonly string[];
  /** Spellings to refuse, by the one to use. */
  readonly spellings: Readonly<Record<string, readonly string[]>>;
}

/** The records of briefing.yaml and sources.yaml; `undefined` for sources.yaml where the folder has none. */
export function readRecords(
  briefing: Text | undefined,
  sources: Text | "none" | undefined,
  report: Report,
  cutter: Cutter
): Records {
  const written = briefing && readYaml(briefing, report);
  const ledger =
    sources === "none" ? {value: {}, valueAt: nowhere, keyAt: nowhere} : sources && readYaml(sources, report);
  const names = namesOf(written, ledger);
  const shape = written && readShape(briefingSchema, written, report);
  const claims = ledger && readShape(sourcesSchema, ledger, report);
  if (written) checkReferences(written, names, report);
  if (ledger) checkReferences(ledger, names, report);
  const files = [
    ...(briefing && written ? [{source: briefing, yaml: written}] : []),
    ...(sources && sources !== "none" && ledger ? [{source: sources, yaml: ledger}] : [])
  ];
  if (briefing && written) checkNumbers(briefing, written, report);
  if (written && shape) checkOverlaps(shape, written, report);
  const theatre = written && shape && readMap(shape, written, cutter, report);
  if (!written || !shape || !claims || !theatre) return {names, files, house: {outsideWords: [], spellings: {}}};
  return {names, files, briefing: {...briefingOf(shape, claims), ...theatre}, house: houseOf(shape, written)};
}

function houseOf({plannedMinutes, outsideWords, spellings}: BriefingYaml, written: Yaml): House {
  const planned = plannedMinutes !== undefined && {
    plannedMinutes,
    plannedLocation: written.valueAt(["plannedMinutes"])
  };
  return {...planned, outsideWords, spellings};
}

function briefingOf(
  {line, approach, ...rest}: BriefingYaml,
  {source, claims, notSaid, tensions, outside}: SourcesYaml
): Omit<Briefing, "slides"> {
  return {
    id: rest.id ?? (slug(rest.title) || "briefing"),
    title: rest.title,
    language: rest.language,
    ...(rest.author !== undefined && {author: rest.author}),
    asOf: rest.asOf,
    asOfText: rest.asOfText ?? dateText(rest.asOf),
    sourceLine: rest.sourceLine ?? source.title,
    outsideLine: rest.outsideLine,
    outsideBand: rest.outsideBand,
    source,
    actors: withIds(rest.actors),
    places: withIds(rest.places),
    quantities: rest.quantities,
    forces: withIds(rest.forces),
    routes: withIds(rest.routes),
    movements: withIds(rest.movements),
    events: withIds(rest.events),
    relations: rest.relations,
    deployments: rest.deployments,
    states: withIds(rest.states),
    claims: withIds(claims),
    notSaid: withIds(notSaid),
    tensions: withIds(tensions),
    outside: withIds(outside),
    ...(line && {line: lineOf(line)}),
    ...(approach && {approach})
  };
}

function lineOf({sections, ...line}: NonNullable<BriefingYaml["line"]>): Line {
  return {...line, sections: Object.values(withIds(sections))};
}

function withIds<T extends object>(records: Readonly<Record<string, T>>): Record<string, {id: string} & T> {
  return Object.fromEntries(Object.entries(records).map(([id, record]) => [id, {id, ...record}]));
}

/** "1 June 2017". */
function dateText(isoDate: string): string {
  const [year, month, day] = isoDate.split("-");
  const name = new Date(`${isoDate}T00:00:00Z`).toLocaleDateString("en-US", {month: "long", timeZone: "UTC"});
  return month ? `${Number(day)} ${name} ${year}` : isoDate;
}

const nowhere = (): Location => ({file: "sources.yaml", line: 1, column: 1, length: 1});
