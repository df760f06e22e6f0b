import type {Briefing} from "../../briefing/briefing.ts";
import {wordsOf} from "../../words/catalogue.ts";
import type {Draft} from "../dialect/draft.ts";
import {
  type Element,
  type NodeOf,
  type Nodes,
  type Parent,
  type Properties,
  type RootContent,
  walk
} from "../dialect/nodes.ts";
import {isLabel} from "../dialect/notes.ts";
import {boundNumber, labelOf, plainText} from "../dialect/plain-text.ts";
import {citeElement} from "./cite.ts";
import {box, element, inline} from "./html.ts";

const NBSP = "\u00a0";

/** What the nodes of a slide are dressed from. */
export interface Wardrobe {
  readonly briefing: Briefing;
  readonly draft: Draft;
  /** A picture's data, by its address in the Markdown. */
  readonly pictures: (url: string) => string;
  readonly figures: ReadonlyMap<Nodes, Element>;
}

/** Gives every node under a parent its HTML; changes the nodes. */
export function dress(root: Parent, wardrobe: Wardrobe): void {
  const whole = wholeNames(wardrobe.briefing);
  walk(root, (node) => {
    if (node.type === "image") node.alt = plainText(node, wardrobe.briefing);
    if (!("children" in node)) return;
    node.children = (node.children as Nodes[]).flatMap((child, i, all) => [
      ...(isCite(child) && i > 0 ? [glue(all[i - 1])] : []),
      child
    ]) as typeof node.children;
  });
  walk(root, (node) => {
    if (whole && "children" in node)
      node.children = (node.children as Nodes[]).flatMap((child) =>
        child.type === "text" ? holdTogether(child, whole) : [child]
      ) as typeof node.children;
  });
  walk(root, (node, parents) => {
    dressNode(node, wardrobe);
    dressMark(node, wardrobe);
    const parent = parents.at(-1);
    if (node.type === "table" && parent) replace(parent, node, box("table", {}, [node]));
  });
}

export const oursElement = (briefing: Briefing) => element("span", {className: ["ours"]}, wordsOf(briefing).slide.ours);

function dressNode(node: Nodes, {briefing, pictures, figures}: Wardrobe): void {
  if (node.type === "heading") node.depth = Math.min(6, node.depth + 1) as typeof node.depth;
  else if (node.type === "image") put(node, {src: pictures(node.url)});
  else if (node.type === "link" && node.url.startsWith("#")) node.url = `#/${node.url.slice(1)}`;
  else if (node.type === "table") for (const cell of node.children[0]?.children ?? []) put(cell, {scope: "col"});
  else if (node.type === "textDirective" && node.data?.hName === undefined) dressInline(node, briefing);
  else if (node.type === "leafDirective") become(node, figures.get(node));
  else if (node.type === "containerDirective" && node.data?.hName === undefined) dressBlock(node);
}

function dressInline(node: NodeOf<"textDirective">, briefing: Briefing): void {
  const id = labelOf(node);
  if (node.name === "cite") become(node, citeElement(id.split(/\s+/), briefing));
  else if (node.name === "n")
    become(node, element("span", {className: ["n"], dataQuantity: id}, boundNumber(node, briefing)));
  else {
    const actor = briefing.actors[id];
    become(node, element("span", {className: ["actor"], dataHue: actor?.hue ?? "ink"}, actor?.name ?? id));
  }
}

function dressBlock(node: NodeOf<"containerDirective">): void {
  const {name, attributes} = node;
  const ink = name === "card" ? {dataInk: attributes?.ink ?? "plain"} : {};
  node.data = {...node.data, hName: "div", hProperties: {className: [name], ...ink}};
  for (const child of node.children) if (isLabel(child)) child.data = {...child.data, hName: "h3"} as typeof child.data;
}

function dressMark(node: Nodes, {draft, briefing}: Wardrobe): void {
  const traits = draft.traits.get(node);
  if (!traits) return;
  const block = draft.blocks.get(node);
  put(node, {...(block && {dataBlock: block}), ...(traits.ours && {dataOurs: true})});
  if (!traits.ours) return;
  const label = oursElement(briefing);
  if (node.type === "leafDirective") node.data?.hChildren?.push(label);
  else if (node.type === "containerDirective")
    node.children.push({type: "paragraph", children: [], data: dataOf(label)});
  else {
    const text = node.type === "listItem" ? node.children[0] : node;
    if (text && "children" in text) (text.children as Nodes[]).push({type: "text", value: " "}, inline(label));
  }
}

/** A citation holds to the word before it: never a line break between. */
function glue(before: Nodes | undefined): NodeOf<"text"> {
  if (before?.type === "text") before.value = before.value.trimEnd();
  return {type: "text", value: NBSP};
}

/** Names of places that a line would break at their hyphen. */
function wholeNames({places}: Briefing): RegExp | undefined {
  const names = Object.values(places).flatMap(({name}) => (name.includes("-") ? [name] : []));
  const literal = names.map((name) => name.replace(/[^\p{L}\p{N}]/gu, "\\$&"));
  return literal.length > 0 ? new RegExp(`(${literal.join("|")})`) : undefined;
}

function holdTogether({value}: NodeOf<"text">, names: RegExp): readonly Nodes[] {
  return value
    .split(names)
    .map((text, i) => (i % 2 === 0 ? {type: "text", value: text} : inline(element("span", {className: ["n"]}, text))));
}

const isCite = (node: Nodes) => node.type === "textDirective" && node.name === "cite";

function put(node: Nodes, properties: Properties): void {
  node.data = {...node.data, hProperties: {...node.data?.hProperties, ...properties}};
}

function become(node: Nodes, made: Element | undefined): void {
  if (made) node.data = {...node.data, ...dataOf(made)};
}

const dataOf = ({tagName, properties, children}: Element) => ({
  hName: tagName,
  hProperties: properties,
  hChildren: children
});

function replace(parent: Parent, node: Nodes, by: Nodes): void {
  parent.children = (parent.children as RootContent[]).map((child) =>
    child === node ? by : child
  ) as typeof parent.children;
}
