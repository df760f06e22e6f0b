import {adviceFor} from "../nearest.ts";
import {type Allowed, type Attributes, admit, scanAttributes} from "./attributes.ts";
import {endOf, type NodeOf, type Nodes, type Parent, startOf} from "./markdown.ts";
import type {Scene} from "./scene.ts";

/** What a block says about itself. */
export interface Mark {
  /** The step from which it is shown, 1-based; absent where it does not wait. */
  readonly step?: number;
  readonly ours: boolean;
}

export const MARKS: Allowed = {at: "value", ours: "flag"};
const TITLE: Allowed = {};
const CELL: Allowed = {ours: "flag"};

/** The mark among a block's attributes; an unknown step is reported. */
export function markOf(attributes: Attributes, {steps, names, report}: Scene): Mark | undefined {
  const at = attributes.get("at");
  const ours = attributes.has("ours");
  const step = at ? steps.indexOf(at.value ?? "") + 1 : 0;
  const misnamed = steps.some((id) => names.states?.includes(id) === false);
  if (at && step === 0 && !misnamed) {
    const advice = adviceFor(at.value ?? "", steps, 'a step of this slide, which has none: `::slide{steps="..."}`');
    report(at.valuePlace, `unknown step: ${at.value}`, advice);
  }
  return step > 0 || ours ? {...(step > 0 && {step}), ours} : undefined;
}

// A backslash before the brace keeps it as text.
const TRAILING = /(?<!\\)\{((?:\s*[#.]?[A-Za-z][\w-]*(?:=(?:"[^"]*"|'[^']*'|[^\s"'={}]+))?)+\s*)\}\s*$/;

/** Takes `{at=stands ours}` from the end of a paragraph, heading or cell; gives what is marked, and how. */
export function readTrailingMark(
  node: NodeOf<"paragraph" | "heading" | "tableCell">,
  parent: Parent | undefined,
  scene: Scene
): {target: Nodes; mark: Mark} | undefined {
  const {source, report, inNotes} = scene;
  const text = node.children.at(-1);
  if (text?.type !== "text") return undefined;
  const match = source.text.slice(startOf(text), endOf(text)).match(TRAILING);
  if (!match) return undefined;
  const open = startOf(text) + (match.index ?? 0);
  const title = node.type === "heading" && node.depth === 1;
  const allowed = inNotes || title ? TITLE : node.type === "tableCell" ? CELL : MARKS;
  const hint = title ? "put it on `::slide{...}`" : "a brace that is text is written \\{";
  const attributes = admit(
    scanAttributes(source, open + 1, open + match[0].trimEnd().length - 1),
    allowed,
    report,
    "attribute",
    hint
  );
  text.value = text.value.replace(/\s*\{[^{}]*\}\s*$/, "");
  const mark = markOf(attributes, scene);
  if (!mark) return undefined;
  const ofItem = node.type === "paragraph" && parent?.type === "listItem" && parent.children[0] === node;
  return {target: ofItem ? parent : node, mark};
}
