// The only file that knows the Markdown library.

import type {ElementContent, Root as HastRoot} from "hast";
import type {Definition, Nodes, Root, RootContent} from "mdast";
import rehypeStringify from "rehype-stringify";
import remarkDirective from "remark-directive";
import remarkFrontmatter from "remark-frontmatter";
import remarkGfm from "remark-gfm";
import remarkParse from "remark-parse";
import remarkRehype from "remark-rehype";
import {unified} from "unified";
import {DEEPEST, reportDepth} from "../depth.ts";
import type {Place, Report} from "../problems.ts";
import {placeOf, type Text} from "../text.ts";
import {deepLine} from "./deep.ts";

export type {Element, ElementContent, Properties} from "hast";
export type {Heading, Nodes, Paragraph, Root, RootContent} from "mdast";
export type NodeOf<T extends Nodes["type"]> = Extract<Nodes, {type: T}>;
export type Directive = NodeOf<"containerDirective" | "leafDirective" | "textDirective">;
export type Parent = Extract<Nodes, {children: unknown}>;

// One tilde is "about" in plain text, not a deletion.
const parser = unified()
  .use(remarkParse)
  .use(remarkGfm, {singleTilde: false})
  .use(remarkFrontmatter, ["yaml"])
  .use(remarkDirective)
  .freeze();
const converter = unified().use(remarkRehype).freeze();
const printer = unified()
  .use(rehypeStringify, {characterReferences: {useNamedReferences: true}})
  .freeze();

/** The tree of a file: comments dropped, references to definitions resolved, what is no directive restored; undefined, and reported, where it is too deep. */
export function parseMarkdown(source: Text, report: Report): Root | undefined {
  const line = deepLine(source);
  if (line) return void reportDepth(line, report);
  const root = parser.parse(source.text);
  const node = deepNode(root, source);
  if (node) return void reportDepth(node, report);
  const definitions = new Map<string, Definition>();
  walk(root, (node) => {
    if (node.type === "definition" && !definitions.has(node.identifier)) definitions.set(node.identifier, node);
  });
  tidy(root, source, definitions);
  return root;
}

/** The HTML tree of blocks; `data.hName`, `hProperties` and `hChildren` of a node win. */
export function toHtmlTree(children: readonly RootContent[]): ElementContent[] {
  const tree = converter.runSync({type: "root", children: [...children]} as Root) as HastRoot;
  return tree.children.filter((child): child is ElementContent => child.type !== "doctype");
}

export function printHtml(children: readonly ElementContent[]): string {
  return printer.stringify({type: "root", children: [...children]});
}

/** Visits a node and all under it in order; `false` leaves out what is under it. */
export function walk(
  node: Nodes,
  visit: (node: Nodes, parents: readonly Parent[]) => unknown,
  parents: readonly Parent[] = []
): void {
  if (visit(node, parents) === false || !("children" in node)) return;
  const under = [...parents, node];
  for (const child of [...node.children]) walk(child, visit, under);
}

export function startOf(node: Nodes): number {
  return node.position?.start.offset ?? 0;
}

export function endOf(node: Nodes): number {
  return node.position?.end.offset ?? 0;
}

export function placeOfNode(source: Text, node: Nodes): Place {
  return placeOf(source, startOf(node), endOf(node));
}

/** The first node that is in more others than may be. */
function deepNode(root: Root, source: Text): Place | undefined {
  let level: readonly Nodes[] = [root];
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > DEEPEST + 1 && level[0]) return placeOfNode(source, level[0]);
    level = level.flatMap((node) => under(node).flatMap((child) => (child.type === "list" ? under(child) : [child])));
  }
  return undefined;
}

const under = (node: Nodes): readonly Nodes[] => ("children" in node ? node.children : []);

function tidy(parent: Parent, source: Text, definitions: ReadonlyMap<string, Definition>): void {
  const children: Nodes[] = [];
  for (const child of parent.children as readonly Nodes[]) {
    if ("children" in child) tidy(child, source, definitions);
    for (const kept of tidied(child, source, definitions)) {
      const last = children.at(-1);
      if (last?.type === "text" && kept.type === "text" && endOf(last) === startOf(kept)) join(last, kept);
      else children.push(kept);
    }
  }
  parent.children = children as typeof parent.children;
}

function tidied(node: Nodes, source: Text, definitions: ReadonlyMap<string, Definition>): readonly Nodes[] {
  const {position} = node;
  if (node.type === "definition") return [];
  if (node.type === "html") return isComment(node.value) ? [] : [node];
  if (node.type === "textDirective") {
    const text = source.text.slice(startOf(node), endOf(node));
    return /[\]}]$/.test(text) ? [node] : [{type: "text", value: text, ...(position && {position})}];
  }
  if (node.type !== "linkReference" && node.type !== "imageReference") return [node];
  const {url = "", title} = definitions.get(node.identifier) ?? {};
  const target = {url, ...(title && {title}), ...(position && {position})};
  return node.type === "linkReference"
    ? [{type: "link", children: node.children, ...target}]
    : [{type: "image", alt: node.alt ?? "", ...target}];
}

function join(text: NodeOf<"text">, following: NodeOf<"text">): void {
  text.value += following.value;
  if (text.position && following.position) text.position = {start: text.position.start, end: following.position.end};
}

const isComment = (html: string) => withoutComments(html).trim() === "";

/** HTML without its comments; one that is not closed stays. */
export function withoutComments(html: string): string {
  let [kept, at] = ["", 0];
  for (;;) {
    const open = html.indexOf("<!--", at);
    const close = open === -1 ? -1 : html.indexOf("-->", open + 4);
    if (close === -1) return kept + html.slice(at);
    kept += html.slice(at, open);
    at = close + 3;
  }
}
