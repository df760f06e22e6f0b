import type {Definition, Html} from "mdast";
import type {Text} from "../source/file-text.ts";
import {isComment} from "./comments.ts";
import {endOf, type NodeOf, type Nodes, type Parent, type RootContent, startOf, walk} from "./nodes.ts";

declare module "mdast" {
  interface Data {
    /** A picture's words, as nodes. */
    words?: Nodes[];
    /** Where the address of a reference stands. */
    definition?: Definition;
  }
}

/** The blocks of a file, and what is not shown of it: comments, and definitions that nothing rests on. */
export interface Tidy {
  readonly children: readonly RootContent[];
  readonly dropped: readonly (Html | Definition)[];
}

/** Comments dropped, references to definitions resolved, what is no directive restored, letters composed. */
export function tidyTree(root: Parent, source: Text): Tidy {
  const definitions = new Map<string, Definition>();
  const dropped: (Html | Definition)[] = [];
  walk(root, (node) => {
    if ("value" in node) node.value = node.value.normalize();
    if ("title" in node && node.title) node.title = node.title.normalize();
    if (node.type !== "definition") return;
    if (definitions.has(node.identifier)) dropped.push(node);
    else definitions.set(node.identifier, node);
  });
  const used = new Set<Definition>();
  const tidied = (node: Nodes): readonly Nodes[] => {
    const {position} = node;
    if ("children" in node) node.children = tidyAll(node.children) as typeof node.children;
    if (node.data?.words) node.data.words = tidyAll(node.data.words);
    if (node.type === "definition") return [];
    if (node.type === "html" && isComment(node.value)) {
      dropped.push(node);
      return [];
    }
    if (node.type === "textDirective") {
      const text = source.text.slice(startOf(node), endOf(node));
      if (/[\]}]$/.test(text)) return [node];
      return [{type: "text", value: text.normalize(), ...(position && {position})}];
    }
    if (node.type !== "linkReference" && node.type !== "imageReference") return [node];
    const definition = definitions.get(node.identifier);
    if (definition) used.add(definition);
    const {url = "", title} = definition ?? {};
    const data = {...node.data, ...(definition && {definition})};
    const target = {url, data, ...(title && {title}), ...(position && {position})};
    return node.type === "linkReference"
      ? [{type: "link", children: node.children, ...target}]
      : [{type: "image", alt: node.alt ?? "", ...target}];
  };
  const tidyAll = (nodes: readonly Nodes[]): Nodes[] => {
    const kept: Nodes[] = [];
    for (const node of nodes.flatMap(tidied)) {
      const last = kept.at(-1);
      if (last?.type === "text" && node.type === "text" && endOf(last) === startOf(node)) join(last, node);
      else kept.push(node);
    }
    return kept;
  };
  const children = tidyAll(root.children) as RootContent[];
  return {children, dropped: [...dropped, ...[...definitions.values()].filter((each) => !used.has(each))]};
}

function join(text: NodeOf<"text">, following: NodeOf<"text">): void {
  text.value += following.value;
  if (text.position && following.position) text.position = {start: text.position.start, end: following.position.end};
}
