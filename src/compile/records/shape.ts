import type {z} from "zod";
import {adviceFor} from "../source/advice.ts";
import type {Path} from "../source/path.ts";
import type {Report} from "../source/problems.ts";
import type {Yaml} from "./yaml.ts";

/** The values as the schema has them, defaults filled in; undefined, and all that is wrong reported, where they differ. */
export function readShape<T extends z.ZodType>(schema: T, yaml: Yaml, report: Report): z.output<T> | undefined {
  // An empty file is an empty record, so that what is missing is named.
  const result = schema.safeParse(yaml.value ?? {});
  for (const issue of result.error?.issues ?? []) reportIssue(issue, schema, yaml, report);
  return result.data;
}

type Issue = z.core.$ZodIssue;

function reportIssue(issue: Issue, schema: z.ZodType, yaml: Yaml, report: Report): void {
  const path = issue.path.map((key) => (typeof key === "symbol" ? String(key) : key));
  const name = nameOf(path);
  const value = valueIn(yaml.value ?? {}, path);
  if (issue.code === "unrecognized_keys") {
    const known = keysOf(schemaAt(schema, path));
    for (const key of issue.keys) report(yaml.keyAt([...path, key]), `unknown key: ${key}`, adviceFor(key, known));
  } else if (issue.code === "invalid_key") {
    report(yaml.keyAt(path), `bad id: ${path.at(-1)}`, {expected: issue.issues[0]?.message});
  } else if (issue.code === "invalid_type" && value === undefined) {
    const parent = path.slice(0, -1);
    const location = parent.length > 0 ? yaml.keyAt(parent) : yaml.valueAt([]);
    report({...location, length: parent.length > 0 ? location.length : 1}, `missing key: ${name}`, {
      expected: article(issue.expected)
    });
  } else if (issue.code === "invalid_type" && value === null) {
    report(yaml.keyAt(path), `missing value: ${name}`, {expected: article(issue.expected)});
  } else if (issue.code === "invalid_type") {
    report(yaml.valueAt(path), `wrong type: ${name}`, {
      expected: article(issue.expected),
      hint: hintFor(issue.expected, value)
    });
  } else if (issue.code === "invalid_value") {
    const advice = adviceFor(String(value), issue.values.map(String));
    report(
      yaml.valueAt(path),
      value === undefined ? `missing key: ${name}` : `unknown ${name}: ${shown(value)}`,
      advice
    );
  } else if (issue.code === "too_small" || issue.code === "too_big") {
    report(yaml.valueAt(path), `out of range: ${name}=${shown(value)}`, {expected: bound(issue)});
  } else {
    report(yaml.valueAt(path), `bad ${name}: ${shown(value)}`, {expected: issue.message});
  }
}

/** What to write in place of a value of another type. */
function hintFor(expected: string, value: unknown): string | undefined {
  if (expected === "string" && (typeof value !== "object" || value instanceof Date)) return "put the value in quotes";
  const [, whole, part] = typeof value === "string" ? (value.match(/^(-?\d+),(\d+)$/) ?? []) : [];
  if (typeof value === "number" && !Number.isFinite(value)) return "use a number of at most 308 digits";
  return expected === "number" && whole ? `use a point, not a comma: \`${whole}.${part}\`` : undefined;
}

/** A rule over several keys points to one of them, and hands over all. */
function valueIn(value: unknown, [key, ...rest]: Path): unknown {
  if (key === undefined || typeof value !== "object" || value === null) return value;
  return valueIn((value as Record<string, unknown>)[key], rest);
}

function bound(issue: Extract<Issue, {code: "too_small" | "too_big"}>): string {
  const [words, limit] = issue.code === "too_small" ? ["at least", issue.minimum] : ["at most", issue.maximum];
  return `${words} ${limit}${issue.origin === "array" ? ` value${limit === 1 ? "" : "s"}` : ""}`;
}

const KINDS: Readonly<Record<string, string>> = {
  string: "text",
  number: "a number",
  int: "a whole number",
  boolean: "true or false",
  array: "a list",
  tuple: "a list of two",
  object: "a record of keys and values",
  record: "a record of keys and values"
};

const article = (kind: string) => KINDS[kind] ?? kind;

/** A list's entry is named by its list: `actors[1]`. */
function nameOf(path: Path): string {
  const last = path.at(-1);
  if (typeof last === "number") return `${nameOf(path.slice(0, -1))}[${last + 1}]`;
  return last ?? "the file";
}

function shown(value: unknown): string {
  const text = typeof value === "string" ? value : (JSON.stringify(value) ?? "nothing");
  return text.length > 60 ? `${text.slice(0, 57)}...` : text;
}

interface Definition {
  readonly innerType?: Schema;
  readonly valueType?: Schema;
  readonly element?: Schema;
  readonly shape?: Readonly<Record<string, Schema>>;
}

interface Schema {
  readonly def: Definition;
}

function schemaAt(schema: z.ZodType, path: Path): Schema | undefined {
  let found: Schema | undefined = unwrapped(schema as unknown as Schema);
  for (const key of path) {
    const {shape, valueType, element}: Definition = found?.def ?? {};
    found = unwrapped(shape?.[key] ?? valueType ?? element);
  }
  return found;
}

function unwrapped(schema: Schema | undefined): Schema | undefined {
  return schema?.def.innerType ? unwrapped(schema.def.innerType) : schema;
}

const keysOf = (schema: Schema | undefined) => Object.keys(schema?.def.shape ?? {});
