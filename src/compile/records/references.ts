import {adviceFor} from "../source/advice.ts";
import type {Path} from "../source/path.ts";
import type {Report} from "../source/problems.ts";
import type {Yaml} from "./yaml.ts";

export const NAMED = [
  "actors",
  "places",
  "quantities",
  "forces",
  "routes",
  "movements",
  "events",
  "states",
  "sections",
  "claims",
  "entries"
] as const;
export type Named = (typeof NAMED)[number];

/** The ids of each kind; undefined where they could not be read, and so cannot be judged. */
export type Names = Readonly<Record<Named, readonly string[] | undefined>>;

const NOUNS: Readonly<Record<Named, string>> = {
  actors: "actor",
  places: "place",
  quantities: "quantity",
  forces: "force",
  routes: "route",
  movements: "movement",
  events: "event",
  states: "state",
  sections: "section",
  claims: "claim",
  entries: "claim"
};

/** The kinds of entries of the ledger: each may be cited. */
const ENTRIES = ["claims", "notSaid", "tensions", "outside"];

/** Which values of the two files name something: `*` stands for every key or entry. */
const REFERENCES: readonly (readonly [string, Named])[] = [
  ["quantities.*.cite.*", "entries"],
  ["line.length", "quantities"],
  ["forces.*.actors.*", "actors"],
  ["forces.*.distance", "quantities"],
  ["forces.*.cite.*", "entries"],
  ["states.*.cite.*", "entries"],
  ["states.*.gainCite.*", "entries"],
  ["states.*.line.*.section", "sections"],
  ["states.*.line.*.actors.*", "actors"],
  ["states.*.contingent.actors.*", "actors"],
  ["states.*.forces.*", "forces"],
  ["states.*.focus", "places"],
  ["states.*.places.*", "places"],
  ["states.*.routes.*", "routes"],
  ["states.*.movements.*.movement", "movements"],
  ["states.*.rings.*.place", "places"],
  ["states.*.rings.*.radius", "quantities"],
  ["movements.*.actors.*", "actors"],
  ["movements.*.toward", "places"],
  ["events.*.actors.*", "actors"],
  ["events.*.cite.*", "entries"],
  ["relations.*.from", "actors"],
  ["relations.*.to", "actors"],
  ["relations.*.cite.*", "entries"],
  ["deployments.*.units.*.actors.*", "actors"],
  ["deployments.*.units.*.cite.*", "entries"],
  ["approach.targetActors.*", "actors"],
  ["claims.*.actors.*", "actors"],
  ["tensions.*.claims.*", "claims"]
];

/** The ids that the two files declare, read whether or not the rest of them is right. */
export function namesOf(briefing: Yaml | undefined, sources: Yaml | undefined): Names {
  const keys = (yaml: Yaml | undefined, ...path: readonly string[]): readonly string[] | undefined => {
    if (!yaml) return undefined;
    const record = path.reduce(child, yaml.value);
    if (record === undefined) return [];
    return isRecord(record) ? Object.keys(record) : undefined;
  };
  const entries = ENTRIES.map((kind) => keys(sources, kind));
  return {
    actors: keys(briefing, "actors"),
    places: keys(briefing, "places"),
    quantities: keys(briefing, "quantities"),
    forces: keys(briefing, "forces"),
    routes: keys(briefing, "routes"),
    movements: keys(briefing, "movements"),
    events: keys(briefing, "events"),
    states: keys(briefing, "states"),
    sections: keys(briefing, "line", "sections"),
    claims: keys(sources, "claims"),
    entries: entries.includes(undefined) ? undefined : entries.flatMap((ids) => ids ?? [])
  };
}

/** Reports every id in a file that names nothing. */
export function checkReferences(yaml: Yaml, names: Names, report: Report): void {
  for (const [pattern, kind] of REFERENCES) {
    for (const path of matches(yaml.value, pattern.split("."))) {
      const id = path.reduce<unknown>(child, yaml.value);
      if (typeof id !== "string") continue;
      const advice = unknownName(kind, id, names);
      if (advice) report(yaml.valueAt(path), ...advice);
    }
  }
}

/** What to report about an id, if it names nothing of its kind. */
export function unknownName(kind: Named, id: string, names: Names) {
  const known = names[kind];
  if (!known || known.includes(id)) return undefined;
  const file = kind === "claims" || kind === "entries" ? "sources.yaml" : "briefing.yaml";
  const key = kind === "entries" ? "claims" : kind;
  const none = `a name under \`${key}\` in ${file}, which has none`;
  return [`unknown ${NOUNS[kind]}: ${id}`, adviceFor(id, likeKind(kind, id, known), none)] as const;
}

/** For "N09" the entries that start with an N, where there are some. */
function likeKind(kind: Named, id: string, known: readonly string[]): readonly string[] {
  const same = kind === "entries" ? known.filter((other) => other[0] === id[0]?.toUpperCase()) : [];
  return same.length > 0 ? same : known;
}

function matches(value: unknown, pattern: readonly string[], path: Path = []): readonly Path[] {
  const [key, ...rest] = pattern;
  if (key === undefined) return [path];
  if (key === "*") {
    if (Array.isArray(value)) return value.flatMap((entry, i) => matches(entry, rest, [...path, i]));
    return isRecord(value) ? Object.keys(value).flatMap((id) => matches(value[id], rest, [...path, id])) : [];
  }
  return isRecord(value) && Object.hasOwn(value, key) ? matches(value[key], rest, [...path, key]) : [];
}

function child(value: unknown, key: string | number): unknown {
  return (isRecord(value) || Array.isArray(value)) && Object.hasOwn(value, key)
    ? (value as Record<string | number, unknown>)[key]
    : undefined;
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);
