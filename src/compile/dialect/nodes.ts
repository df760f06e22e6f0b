// What Markdown and HTML are made of, and how a tree of it is walked.

import type {Nodes} from "mdast";
import {locationOf, type Text} from "../source/file-text.ts";
import type {Location} from "../source/problems.ts";

export type {Element, ElementContent, Properties} from "hast";
export type {Heading, Nodes, Paragraph, Root, RootContent} from "mdast";
export type NodeOf<T extends Nodes["type"]> = Extract<Nodes, {type: T}>;

export type Directive = NodeOf<"containerDirective" | "leafDirective" | "textDirective">;

export type Parent = Extract<Nodes, {children: unknown}>;

/** Visits a node and all under it in order, a picture's words too; `false` leaves out what is under it. */
export function walk(
  node: Nodes,
  visit: (node: Nodes, parents: readonly Parent[]) => unknown,
  parents: readonly Parent[] = []
): void {
  if (visit(node, parents) === false) return;
  const under = "children" in node ? [...parents, node] : parents;
  for (const child of "children" in node ? [...node.children] : (node.data?.words ?? [])) walk(child, visit, under);
}

export function startOf(node: Nodes): number {
  return node.position?.start.offset ?? 0;
}

export function endOf(node: Nodes): number {
  return node.position?.end.offset ?? 0;
}

/** A node's source, each line ended by one \\n; offsets stay. */
export function writtenOf(source: Text, node: Nodes): string {
  const text = source.text.slice(startOf(node), endOf(node));
  return text.replace(/\r\n?/g, (end) => (end === "\r" ? "\n" : " \n"));
}

/** Before a text that does not start a line, for patterns that look for one. */
export const NO_LINE = "\u0001";

export function locationOfNode(source: Text, node: Nodes): Location {
  return locationOf(source, startOf(node), endOf(node));
}
