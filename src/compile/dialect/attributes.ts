import {adviceFor} from "../source/advice.ts";
import {locationOf, type Text} from "../source/file-text.ts";
import type {Location, Report} from "../source/problems.ts";
import {type Directive, endOf, locationOfNode, startOf} from "./nodes.ts";

export interface Attribute {
  readonly name: string;
  /** Undefined where only the name is written. */
  readonly value: string | undefined;
  /** Of the name. */
  readonly location: Location;
  /** Of the value; of the name where there is none. */
  readonly valueLocation: Location;
  /** The offset at which the value starts. */
  readonly valueStart: number;
}

/** What a directive takes: a flag stands alone, a value follows its name. */
export type Allowed = Readonly<Record<string, "flag" | "value">>;
export type Attributes = ReadonlyMap<string, Attribute>;

/** The attributes of a directive that it takes, each in its form; all others are reported. */
export function readAttributes(
  source: Text,
  node: Directive,
  allowed: Allowed,
  report: Report,
  noun = "attribute"
): Attributes {
  return admit(attributesOf(source, node), allowed, report, noun);
}

/** The words of a value with the location of each. */
export function wordsOfValue(
  source: Text,
  {value, valueStart}: Attribute
): readonly {word: string; location: Location}[] {
  return wordsAt(source, value ?? "", valueStart);
}

export function wordsAt(source: Text, text: string, start: number): readonly {word: string; location: Location}[] {
  return [...text.matchAll(/\S+/g)].map(({0: word, index}) => ({
    word,
    location: locationOf(source, start + index, start + index + word.length)
  }));
}

export function admit(
  attributes: readonly Attribute[],
  allowed: Allowed,
  report: Report,
  noun: string,
  hint?: string
): Attributes {
  const admitted = new Map<string, Attribute>();
  for (const attribute of attributes) {
    const {name, value, location, valueLocation} = attribute;
    const form = Object.hasOwn(allowed, name) ? allowed[name] : undefined;
    if (!form) {
      const advice = adviceFor(name, Object.keys(allowed), `no ${noun} here`);
      report(location, `unknown ${noun}: ${name}`, {...advice, hint: advice.hint ?? hint});
    } else if (admitted.has(name)) report(location, `duplicate ${noun}: ${name}`, {expected: `each ${noun} once`});
    else if (form === "flag" && value !== undefined)
      report(valueLocation, `unexpected value: ${name}=${value}`, {expected: `\`${name}\` alone`});
    else if (form === "value" && (value ?? "").trim() === "")
      report(location, `missing value: ${name}`, {expected: `${name}=...`});
    else admitted.set(name, attribute);
  }
  return admitted;
}

const ATTRIBUTE =
  /\s*(?:([#.])([^\s"'.<=>`}#]+)|([A-Za-z_:][\w.:-]*)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'<=>`}]+)))?)/y;

/** Reads `key=value` pairs between two offsets; the library gives attributes without locations. */
export function scanAttributes(source: Text, start: number, end: number): readonly Attribute[] {
  const found: Attribute[] = [];
  const text = source.text.slice(0, end);
  ATTRIBUTE.lastIndex = start;
  for (let match = ATTRIBUTE.exec(text); match; match = ATTRIBUTE.exec(text)) {
    const [whole, mark, short, long, double, single, bare] = match;
    const name = mark ? (mark === "#" ? "id" : "class") : (long as string);
    const value = short ?? double ?? single ?? bare;
    const from = match.index + whole.length - whole.trimStart().length;
    const location = locationOf(source, from, from + (mark ? `${mark}${short}` : name).length);
    const quotes = double === undefined && single === undefined ? 0 : 1;
    const valueStart = match.index + whole.length - (value ?? "").length - quotes;
    const valueLocation = value ? locationOf(source, valueStart, valueStart + value.length) : location;
    found.push({name, value, location, valueLocation, valueStart});
  }
  return found;
}

function attributesOf(source: Text, node: Directive): readonly Attribute[] {
  const open = openingBrace(source, node);
  const scanned = open === undefined ? [] : scanAttributes(source, open + 1, endOf(node));
  const given = node.attributes ?? {};
  const location = locationOfNode(source, node);
  const missed = Object.entries(given)
    .filter(([name]) => !scanned.some((attribute) => attribute.name === name))
    .map(([name, value]) => ({name, value: value ?? "", location, valueLocation: location, valueStart: startOf(node)}));
  return [...scanned.filter(({name}) => Object.hasOwn(given, name)), ...missed];
}

/** After the colons, the name and a label, whose brackets may nest. */
function openingBrace({text}: Text, node: Directive): number | undefined {
  let at = startOf(node);
  while (text[at] === ":") at++;
  at += node.name.length;
  if (text[at] === "[") {
    for (let depth = 0; at < endOf(node); at++) {
      if (text[at] === "\\") at++;
      else if (text[at] === "[") depth++;
      else if (text[at] === "]" && --depth === 0) break;
    }
    at++;
  }
  return text[at] === "{" ? at : undefined;
}
