// The only file that knows the Markdown library.

import type {ElementContent, Root as HastRoot} from "hast";
import type {Nodes, Root, RootContent} from "mdast";
import rehypeStringify from "rehype-stringify";
import remarkDirective from "remark-directive";
import remarkFrontmatter from "remark-frontmatter";
import remarkGfm from "remark-gfm";
import remarkParse from "remark-parse";
import remarkRehype from "remark-rehype";
import {type Processor, unified} from "unified";
import {DEEPEST, reportDepth} from "../source/depth.ts";
import type {Text} from "../source/file-text.ts";
import type {Location, Report} from "../source/problems.ts";
import {deepLine} from "./nesting.ts";
import {locationOfNode, type Parent} from "./nodes.ts";
import {type Tidy, tidyTree} from "./tree.ts";

// One tilde is "about" in plain text, not a deletion.
const parser = unified()
  .use(remarkParse)
  .use(remarkGfm, {singleTilde: false})
  .use(remarkFrontmatter, ["yaml"])
  .use(remarkDirective)
  .use(keepWords)
  .freeze();
const converter = unified().use(remarkRehype).freeze();
const printer = unified()
  .use(rehypeStringify, {characterReferences: {useNamedReferences: true}})
  .freeze();

/** The blocks of a file; undefined, and reported, where it is nested too deep. */
export function parseMarkdown(source: Text, report: Report): Tidy | undefined {
  const line = deepLine(source);
  if (line) return void reportDepth(line, report);
  const root = parser.parse(source.text);
  const node = deepNode(root, source);
  if (node) return void reportDepth(node, report);
  return tidyTree(root, source);
}

/** The HTML tree of blocks; `data.hName`, `hProperties` and `hChildren` of a node win. */
export function toHtmlTree(children: readonly RootContent[]): ElementContent[] {
  const tree = converter.runSync({type: "root", children: [...children]} as Root) as HastRoot;
  return tree.children.filter((child): child is ElementContent => child.type !== "doctype");
}

export function printHtml(children: readonly ElementContent[]): string {
  return printer.stringify({type: "root", children: [...children]});
}

interface Compiler {
  readonly stack: readonly unknown[];
  readonly data: {inReference?: boolean | undefined};
  resume(): string;
}

/** A picture's words are nodes, too: as the parser's string they have lost what follows a colon. */
function keepWords(this: Processor): void {
  const data = this.data();
  data.fromMarkdownExtensions ??= [];
  data.fromMarkdownExtensions.push({
    exit: {
      label(this: Compiler) {
        const words = (this.stack.at(-1) as Parent).children;
        const alt = this.resume();
        const node = this.stack.at(-1) as Nodes;
        this.data.inReference = true;
        if (node.type === "link") node.children = words as typeof node.children;
        else Object.assign(node, {alt, data: {words}});
      }
    }
  });
}

/** The first node that is in more others than may be. */
function deepNode(root: Root, source: Text): Location | undefined {
  let level: readonly Nodes[] = [root];
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > DEEPEST + 1 && level[0]) return locationOfNode(source, level[0]);
    level = level.flatMap((node) => under(node).flatMap((child) => (child.type === "list" ? under(child) : [child])));
  }
  return undefined;
}

const under = (node: Nodes): readonly Nodes[] => ("children" in node ? node.children : []);
