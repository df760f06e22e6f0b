import {isMap, isScalar, isSeq, type Node, parseDocument, visit} from "yaml";
import type {Place, Report} from "../problems.ts";
import {placeOf, type Text} from "../text.ts";

export type Path = readonly (string | number)[];

/** A YAML text as plain values, and the place of each. */
export interface Yaml {
  readonly value: unknown;
  /** The place of a value; of the nearest thing around it where it is missing. */
  valueAt(path: Path): Place;
  /** The place of a key; of the value where the path ends in a list. */
  keyAt(path: Path): Place;
}

/** Reads the YAML between two offsets of a text; undefined, and reported, where it is broken. */
export function readYaml(source: Text, report: Report, start = 0, end = source.text.length): Yaml | undefined {
  const document = parseDocument(source.text.slice(start, end), {prettyErrors: false, stringKeys: true});
  const place = ([from, to]: readonly [number, number, ...number[]]) => placeOf(source, start + from, start + to);
  const faults = [...document.errors, ...document.warnings];
  for (const {code, message, pos} of faults) {
    const at = place(pos);
    if (code === "DUPLICATE_KEY") {
      const key = source.text.slice(start + pos[0]).match(/^[^:\s]+/)?.[0] ?? "";
      report({...at, length: Math.max(1, key.length)}, `duplicate key: ${key}`, {expected: "each key once"});
    } else report(at, `broken yaml: ${lower(message)}`);
  }
  if (faults.length > 0) return undefined;

  visit(document, {
    Scalar(_, node) {
      if (typeof node.value === "string") node.value = node.value.normalize();
    }
  });
  const root = document.contents;
  const top = placeOf(source, start);
  const rangeOf = (node: Node | null | undefined) => (node?.range ? place([node.range[0], node.range[1]]) : undefined);
  const around = (path: Path): Place => (path.length > 1 ? yaml.keyAt(path.slice(0, -1)) : top);
  const yaml: Yaml = {
    value: undefined,
    valueAt: (path) => (path.length === 0 ? top : (rangeOf(valueNode(root, path)) ?? around(path))),
    keyAt: (path) => rangeOf(keyNode(root, path)) ?? yaml.valueAt(path)
  };
  try {
    return refuseProto({...yaml, value: document.toJS({maxAliasCount: 100}) as unknown}, report);
  } catch (error) {
    report(top, `broken yaml: ${lower(error instanceof Error ? error.message : String(error))}`);
    return undefined;
  }
}

/** Readers of records skip such a key without a word. */
function refuseProto(yaml: Yaml, report: Report): Yaml | undefined {
  const found = pathsOf(yaml.value).filter((path) => path.at(-1) === "__proto__");
  for (const path of found) report(yaml.keyAt(path), "key not allowed: __proto__");
  return found.length === 0 ? yaml : undefined;
}

function pathsOf(value: unknown, path: Path = []): Path[] {
  if (typeof value !== "object" || value === null) return [path];
  return [path, ...Object.entries(value).flatMap(([key, child]) => pathsOf(child, [...path, key]))];
}

function valueNode(root: Node | null, path: Path): Node | null | undefined {
  let node: unknown = root;
  for (const key of path) {
    if (isMap(node)) node = pairOf(node, key)?.value;
    else if (isSeq(node)) node = node.items[Number(key)];
    else return undefined;
  }
  return node as Node | null | undefined;
}

function keyNode(root: Node | null, path: Path): Node | undefined {
  const parent = valueNode(root, path.slice(0, -1));
  const key = path.at(-1);
  return isMap(parent) && key !== undefined ? (pairOf(parent, key)?.key as Node | undefined) : undefined;
}

function pairOf(map: {items: readonly {key: unknown; value: unknown}[]}, key: string | number) {
  return map.items.find((pair) => isScalar(pair.key) && String(pair.key.value) === String(key));
}

const lower = (message: string) => message.charAt(0).toLowerCase() + message.slice(1).replace(/\.$/, "");
