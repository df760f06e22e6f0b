import {recordOf} from "../../briefing/ids.ts";
import type {Actor, Quantity} from "../../briefing/records.ts";
import {wordsOf} from "../../words/catalogue.ts";
import {hedgedText, quantityText} from "../../words/quantity.ts";
import {type NodeOf, type Nodes, walk} from "./nodes.ts";

/** What bound words stand for; nothing where the records could not be read. */
export interface Bound {
  readonly language: string;
  readonly quantities: Readonly<Record<string, Quantity>>;
  readonly actors: Readonly<Record<string, Actor>>;
}

/** What stands apart from the text before it. */
const APART: readonly Nodes["type"][] = ["break", "paragraph", "heading", "tableCell"];

/** The words of a node as read aloud: bound ones filled in, citations left out. */
export function plainText(node: Nodes, bound?: Bound): string {
  let text = "";
  walk(node, (inner) => {
    if (inner.type === "text" || inner.type === "inlineCode") text += inner.value;
    if (APART.includes(inner.type)) text += " ";
    if (inner.type !== "textDirective") return;
    if (inner.name === "n") text += boundNumber(inner, bound);
    else if (inner.name === "actor") text += recordOf(bound?.actors, labelOf(inner))?.name ?? labelOf(inner);
    else if (inner.name !== "cite") text += labelOf(inner);
    return false;
  });
  return text.replace(/[ \t\r\n]+/g, " ").trim();
}

/** "600 km", "six hundred kilometers", "around 15 km"; the id where there is no such quantity. */
export function boundNumber(node: NodeOf<"textDirective">, bound?: Bound): string {
  const id = labelOf(node);
  const quantity = recordOf(bound?.quantities, id);
  if (!bound || !quantity) return id;
  const text = node.attributes?.hedge === undefined ? quantityText : hedgedText;
  return text(quantity, wordsOf(bound), node.attributes?.as === "words" ? "words" : "numeral");
}

/** The text between a directive's brackets. */
export function labelOf(node: NodeOf<"textDirective">): string {
  return node.children
    .map((child) => ("value" in child ? child.value : ""))
    .join("")
    .trim();
}
