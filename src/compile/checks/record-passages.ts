import type {Yaml} from "../records/yaml.ts";
import {offsetOf, type Text} from "../source/file-text.ts";
import type {Path} from "../source/path.ts";
import {finder, type Passage} from "./passage.ts";

/** A text of briefing.yaml or sources.yaml. */
export interface RecordPassage extends Passage {
  /** Its keys: `["states", "low", "text"]`. */
  readonly path: Path;
}

/** Every text of a file of records. */
export function recordPassages(source: Text, yaml: Yaml): readonly RecordPassage[] {
  return stringsIn(yaml.value).map(({path, text}) => {
    let find: RecordPassage["locationOf"] | undefined;
    const findIn = () => finder(source, offsetOf(source, yaml.valueAt(path)), source.text.length, text);
    return {
      where: "record",
      path,
      text,
      bound: [],
      numbers: [],
      cite: [],
      quoted: false,
      locationOf(span) {
        find ??= findIn();
        return find(span);
      }
    };
  });
}

/** Every text of a record, a model or a list of them, with its keys. */
export function stringsIn(value: unknown, path: Path = []): readonly {readonly path: Path; readonly text: string}[] {
  if (typeof value === "string") return [{path, text: value}];
  if (Array.isArray(value)) return value.flatMap((entry, i) => stringsIn(entry, [...path, i]));
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, entry]) => stringsIn(entry, [...path, key]));
}
