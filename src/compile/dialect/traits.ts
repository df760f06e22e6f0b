import {adviceFor} from "../source/advice.ts";
import {locationOf} from "../source/file-text.ts";
import {type Allowed, type Attributes, admit, scanAttributes} from "./attributes.ts";
import {endOf, type NodeOf, type Nodes, type Parent, startOf} from "./nodes.ts";
import type {Scene} from "./scene.ts";

/** What a block says about itself. */
export interface Traits {
  /** The step from which it is shown, 1-based; absent where it does not wait. */
  readonly step?: number;
  readonly ours: boolean;
}

export const TRAITS: Allowed = {at: "value", ours: "flag"};
const TITLE: Allowed = {};
const CELL: Allowed = {ours: "flag"};

/** The traits among a block's attributes; an unknown step is reported. */
export function traitsOf(attributes: Attributes, {steps, names, report}: Scene): Traits | undefined {
  const at = attributes.get("at");
  const ours = attributes.has("ours");
  const step = at ? steps.indexOf(at.value ?? "") + 1 : 0;
  const misnamed = steps.some((id) => names.states?.includes(id) === false);
  if (at && step === 0 && !misnamed) {
    const advice = adviceFor(at.value ?? "", steps, 'a step of this slide, which has none: `::slide{steps="..."}`');
    report(at.valueLocation, `unknown step: ${at.value}`, advice);
  }
  return step > 0 || ours ? {...(step > 0 && {step}), ours} : undefined;
}

const ATTRIBUTE = String.raw`[#.]?[A-Za-z][\w-]*(?:=(?:"[^"]*"|'[^']*'|[^\s"'={}]+))?`;
// A blank parts two attributes: a word that may be cut anywhere is tried in every way there is.
const ATTRIBUTES = new RegExp(String.raw`^\s*${ATTRIBUTE}(?:\s+${ATTRIBUTE})*\s*$`);

/** Takes `{at=stands ours}` from the end of a paragraph, heading or cell; gives what they are of, and which. */
export function readTrailingTraits(
  node: NodeOf<"paragraph" | "heading" | "tableCell">,
  parent: Parent | undefined,
  scene: Scene
): {target: Nodes; traits: Traits} | undefined {
  const {source, report, inNotes} = scene;
  const text = node.children.at(-1);
  if (text?.type !== "text") return undefined;
  const braces = trailingBraces(source.text, startOf(text), endOf(text));
  if (!braces) return undefined;
  const title = node.type === "heading" && node.depth === 1;
  const allowed = inNotes || title ? TITLE : node.type === "tableCell" ? CELL : TRAITS;
  const hint = title ? "put it on `::slide{...}`" : AS_TEXT;
  const attributes = admit(scanAttributes(source, braces.open + 1, braces.close), allowed, report, "attribute", hint);
  cut(text, braces.open);
  const traits = traitsOf(attributes, scene);
  if (!traits) return undefined;
  const ofItem = node.type === "paragraph" && parent?.type === "listItem" && parent.children[0] === node;
  return {target: ofItem ? parent : node, traits};
}

const AS_TEXT = "for a brace as text, write \\{";

// Braces that were begun; any other brace is prose.
const BEGUN = /(?<!\\)\{\s*(?:at\s*[=:]|ours[ \t]*(?:[})\].,;:=\r\n]|at\b|$))/;

/** Reports braces that stay in a text, which would be shown, and braces behind a directive that are not its own. */
export function checkTraits(node: NodeOf<"text">, {source, report}: Scene): void {
  const start = startOf(node);
  const text = source.text.slice(start, endOf(node));
  const behind = text.startsWith("{") && source.text[start - 1] === "]";
  const open = behind ? 0 : text.search(BEGUN);
  if (open === -1) return;
  const close = text.indexOf("}", open);
  const found = close === -1 ? text.slice(open).trimEnd() : text.slice(open, close + 1);
  const noun = behind ? "attributes" : "mark";
  report(
    locationOf(source, start + open, start + open + found.length),
    `${noun} not ${close === -1 ? "closed" : "read"}: ${found.slice(0, 40)}`,
    {
      expected: behind
        ? "every brace and quote closed"
        : "`{ours}`, `{at=state}` or `{at=state ours}` at the end of a paragraph, a list item or a heading",
      hint: AS_TEXT
    }
  );
}

/** Offsets of the braces with attributes that a text ends with; a backslash before them keeps them as text. */
function trailingBraces(text: string, start: number, end: number): {open: number; close: number} | undefined {
  const close = start + text.slice(start, end).trimEnd().length - 1;
  const open = text.lastIndexOf("{", close);
  if (text[close] !== "}" || open < start || text[open - 1] === "\\") return undefined;
  return ATTRIBUTES.test(text.slice(open + 1, close)) ? {open, close} : undefined;
}

/** Ends a text before its last brace, which stands at that offset. */
function cut(text: NodeOf<"text">, offset: number): void {
  text.value = text.value.slice(0, text.value.lastIndexOf("{")).trimEnd();
  if (text.position) text.position = {...text.position, end: {...text.position.end, offset}};
}
