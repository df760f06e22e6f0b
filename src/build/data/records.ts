import type {Briefing, Line} from "../../briefing/data.ts";
import {slug} from "../markdown/slug.ts";
import type {Place, Report} from "../problems.ts";
import type {Text} from "../text.ts";
import {checkReferences, type Names, namesOf} from "./references.ts";
import {type BriefingYaml, briefingSchema, type SourcesYaml, sourcesSchema} from "./schema.ts";
import {readShape} from "./shape.ts";
import {readYaml} from "./yaml.ts";

export interface Records {
  readonly names: Names;
  /** Without its slides; absent where a file is wrong. */
  readonly briefing?: Omit<Briefing, "slides">;
  /** As briefing.yaml plans it. */
  readonly plannedMinutes?: number;
}

/** The subject from briefing.yaml and sources.yaml; `undefined` for sources.yaml where the folder has none. */
export function readRecords(briefing: Text | undefined, sources: Text | "none" | undefined, report: Report): Records {
  const subject = briefing && readYaml(briefing, report);
  const ledger =
    sources === "none" ? {value: {}, valueAt: nowhere, keyAt: nowhere} : sources && readYaml(sources, report);
  const names = namesOf(subject, ledger);
  const shape = subject && readShape(briefingSchema, subject, report);
  const claims = ledger && readShape(sourcesSchema, ledger, report);
  if (subject) checkReferences(subject, names, report);
  if (ledger) checkReferences(ledger, names, report);
  if (!shape || !claims) return {names};
  const {plannedMinutes} = shape;
  return {names, briefing: briefingOf(shape, claims), ...(plannedMinutes !== undefined && {plannedMinutes})};
}

function briefingOf(shape: BriefingYaml, {source, claims}: SourcesYaml): Omit<Briefing, "slides"> {
  const {plannedMinutes: _, line, approach, ...rest} = shape;
  return {
    id: rest.id ?? (slug(rest.title) || "briefing"),
    title: rest.title,
    language: rest.language,
    asOf: rest.asOf,
    asOfText: rest.asOfText ?? dateText(rest.asOf),
    sourceLine: rest.sourceLine ?? source.title,
    source,
    actors: withIds(rest.actors),
    places: withIds(rest.places),
    quantities: rest.quantities,
    forces: withIds(rest.forces),
    states: withIds(rest.states),
    claims: withIds(claims),
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

const nowhere = (): Place => ({file: "sources.yaml", line: 1, column: 1, length: 1});
