import {isMap, isScalar, isSeq, Lexer, type Node, Parser, parseDocument, visit} from "yaml";
import {en} from "../../words/en.ts";
import {DEEPEST, reportDepth} from "../source/depth.ts";
import {locationOf, type Text} from "../source/file-text.ts";
import type {Path} from "../source/path.ts";
import type {Location, Report} from "../source/problems.ts";
import {lower, syntaxFaults, valueFaults} from "./yaml-faults.ts";

/** A YAML text as plain values, and the location of each. */
export interface Yaml {
  readonly value: unknown;
  /** The location of a value; of the nearest thing around it where it is missing. */
  valueAt(path: Path): Location;
  /** The location of a key; of the value where the path ends in a list. */
  keyAt(path: Path): Location;
}

/** Reads the YAML between two offsets of a text; undefined, and reported, where it is broken. */
export function readYaml(source: Text, report: Report, start = 0, end = source.text.length): Yaml | undefined {
  const text = source.text.slice(start, end);
  const location = (from: number, to?: number) => locationOf(source, start + from, to === undefined ? to : start + to);
  const deep = tooDeep(text);
  if (deep !== undefined) {
    reportDepth(location(deep), report);
    return undefined;
  }
  const document = parseDocument(text, {prettyErrors: false, stringKeys: true});
  const faults = [...syntaxFaults(document, text), ...valueFaults(document, text)];
  for (const {from, to, text: what, ...advice} of faults.slice(0, TOLD)) report(location(from, to), what, advice);
  const [next] = faults.slice(TOLD);
  if (next)
    report(location(next.from, next.to), `invalid YAML: ${en.numeral(faults.length - TOLD)} more in this file`, {
      hint: "fix the first one: most of the others follow from it"
    });
  if (faults.length > 0) return undefined;

  visit(document, {
    Scalar(_, node) {
      if (typeof node.value === "string") node.value = node.value.normalize();
    }
  });
  const root = document.contents;
  const top = locationOf(source, start);
  const rangeOf = (node: Node | null | undefined) => (node?.range ? location(node.range[0], node.range[1]) : undefined);
  const around = (path: Path): Location => (path.length > 1 ? yaml.keyAt(path.slice(0, -1)) : top);
  const yaml: Yaml = {
    value: undefined,
    valueAt: (path) => (path.length === 0 ? top : (rangeOf(valueNode(root, path)) ?? around(path))),
    keyAt: (path) => rangeOf(keyNode(root, path)) ?? yaml.valueAt(path)
  };
  try {
    return refuseProto({...yaml, value: document.toJS({maxAliasCount: 100}) as unknown}, report);
  } catch (error) {
    report(top, `invalid YAML: ${lower(error instanceof Error ? error.message : String(error))}`, {
      hint: "replace the aliases with what they stand for"
    });
    return undefined;
  }
}

/** Of what is broken in one file: one slip may break all that follows. */
const TOLD = 5;

/** The offset at which a text goes deeper than it may; the library calls itself for each level. */
function tooDeep(text: string): number | undefined {
  const parser = new Parser();
  for (const token of new Lexer().lex(text)) {
    for (const _ of parser.next(token));
    // Under what is nested lies the document, over it what is being read.
    if (parser.stack.length > DEEPEST + 2) return parser.offset;
  }
  return undefined;
}

/** Readers of records skip such a key without a word. */
function refuseProto(yaml: Yaml, report: Report): Yaml | undefined {
  const found = pathsOf(yaml.value).filter((path) => path.at(-1) === "__proto__");
  for (const path of found) report(yaml.keyAt(path), "key not allowed: __proto__", {hint: "give it another name"});
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
