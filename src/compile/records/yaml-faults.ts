// What a YAML text may not have: as the library tells it, with what to do; and what it reads, but records cannot hold.

import {type Alias, type Document, isAlias, isMap, isScalar, type Node, type Pair, visit, type YAMLError} from "yaml";
import type {Advice} from "../source/problems.ts";

export interface Fault extends Advice {
  /** Offsets in the text. */
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** What to do, by the library's code. */
const HINTS: Readonly<Record<string, string>> = {
  BAD_ALIAS: "put a value that starts with `*` or `&` in quotes",
  BAD_DQ_ESCAPE: "write a backslash twice, or put the value in single quotes",
  BAD_INDENT: "start what belongs together in one column, and close what is opened",
  BAD_SCALAR_START: "put the value in quotes",
  BLOCK_AS_IMPLICIT_KEY: "put a value with a colon in quotes",
  BLOCK_IN_FLOW: "separate two entries by a comma, and put a value with a colon in quotes",
  MISSING_CHAR: "a key needs a colon and a space after it, an entry a comma",
  MULTILINE_IMPLICIT_KEY: "put a space after the colon of a key",
  TAB_AS_INDENT: "indent with spaces",
  TAG_RESOLVE_FAILED: "put a value that starts with `!` in quotes",
  UNEXPECTED_TOKEN: "close what is opened, once, and put a value with such characters in quotes"
};
const OTHER = "put a value with characters such as `: # { [ & * ! @` in quotes";

/** What the library finds wrong, in the order of the text. */
export function syntaxFaults(document: Document, text: string): readonly Fault[] {
  return [...document.errors, ...document.warnings]
    .map((error) => faultOf(error, document, text))
    .sort((a, b) => a.from - b.from);
}

function faultOf({code, message, pos: [from, to]}: YAMLError, document: Document, text: string): Fault {
  const hint = HINTS[code] ?? OTHER;
  if (code === "DUPLICATE_KEY") {
    const key = text.slice(from).match(/^[^:\s]+/)?.[0] ?? "";
    return {from, to: from + key.length, text: `duplicate key: ${key}`, expected: "each key once"};
  }
  if (code === "MULTIPLE_DOCS")
    return {from, to, text: "invalid YAML: more than one document", hint: "remove the second `---`"};
  const open = message.startsWith("Missing closing") ? quoteBefore(document, from) : undefined;
  if (open !== undefined)
    return {
      from: open,
      to: open + 1,
      text: `invalid YAML: quote not closed: ${text[open]}`,
      expected: `${text[open]} at its end`
    };
  return {from, to, text: `invalid YAML: ${lower(message)}`, hint};
}

/** Where the quoted value starts that ends at an offset. */
function quoteBefore(document: Document, end: number): number | undefined {
  let start: number | undefined;
  visit(document, {
    Scalar(_, {range}) {
      if (range?.[1] === end) start = range[0];
    }
  });
  return start;
}

/** What is right for the library, but leads nowhere: aliases, keys to merge, and a number that a comma cuts in two. */
export function valueFaults(document: Document, text: string): readonly Fault[] {
  const faults: Fault[] = [];
  const anchors = new Map<string, Node>();
  const add = ({range}: Node, what: string, advice: Advice) =>
    void (range && faults.push({from: range[0], to: range[1], text: what, ...advice}));
  const readAlias = (alias: Alias, parents: readonly unknown[]) => {
    const named = anchors.get(alias.source);
    if (!named)
      add(alias, `unknown alias: *${alias.source}`, {
        expected: `\`&${alias.source}\` before it`,
        hint: "put a value that starts with `*` in quotes"
      });
    else if (parents.includes(named))
      add(alias, `alias within itself: *${alias.source}`, {expected: "an alias of something else"});
  };
  const readKey = ({key}: Pair, i: number, items: readonly Pair[]) => {
    if (!isScalar(key)) return;
    if (key.value === "<<")
      add(key, "merge key: <<", {expected: "keys and their values", hint: "write out what is to be merged"});
    const number = numberBefore(items[i - 1], key, text);
    if (number !== undefined)
      add(key, `comma in a number: ${number},${key.value}`, {
        expected: `\`${number}.${key.value}\`, or nothing between thousands`
      });
  };
  visit(document, {
    Node(_, node, parents) {
      if (isAlias(node)) readAlias(node, parents);
      else if (node.anchor) anchors.set(node.anchor, node);
      if (isMap(node)) node.items.forEach(readKey);
    }
  });
  return faults;
}

/** The number that a comma parts from a key of digits: `{value: 1,5}`. */
function numberBefore(pair: Pair | undefined, key: Node & {value: unknown}, text: string): string | undefined {
  const value = pair?.value;
  if (!isScalar(value) || typeof value.value !== "number" || !/^\d+$/.test(`${key.value}`)) return undefined;
  const [from, to] = [value.range?.[0] ?? 0, value.range?.[1] ?? 0];
  return text.slice(to, key.range?.[0]) === "," ? text.slice(from, to) : undefined;
}

export const lower = (message: string) => message.charAt(0).toLowerCase() + message.slice(1).replace(/\.$/, "");
