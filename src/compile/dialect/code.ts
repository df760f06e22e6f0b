import {locationOf} from "../source/file-text.ts";
import {locationOfNode, type NodeOf, startOf, writtenOf} from "./nodes.ts";
import type {Scene} from "./scene.ts";

const DRAWN = ["mermaid", "{mermaid}", "plantuml", "dot", "graphviz", "math"];

/** Reports code that is none: a directive that its indentation makes code, a fence that takes in all that follows. */
export function checkCode(node: NodeOf<"code">, scene: Scene): void {
  const {source} = scene;
  const text = writtenOf(source, node);
  const [fence] = text.match(/^(?:`{3,}|~{3,})/) ?? [];
  if (fence) checkFence(node, text, fence, scene);
  else checkIndented(startOf(node), text, scene);
}

function checkFence(node: NodeOf<"code">, text: string, fence: string, {source, report}: Scene): void {
  const location = locationOfNode(source, node);
  const [, ...lines] = text.split("\n");
  const end = lines.at(-1)?.replace(/[\s>]/g, "") ?? "";
  if (!end.startsWith(fence) || end.replaceAll(fence.charAt(0), "") !== "")
    report(location, `unclosed code: ${fence}`, {expected: `${fence} on a line of its own at its end`});
  const severity = "warning";
  if (node.meta)
    report(location, `code settings not read: ${node.meta}`, {
      severity,
      expected: "only a language: code is shown whole, in one color"
    });
  if (node.lang && DRAWN.includes(node.lang.toLowerCase()))
    report(location, `drawing shown as code: ${node.lang}`, {
      severity,
      expected: "a picture of it, `![words](file.png)`",
      hint: `as code, write \`${fence}text\``
    });
}

const DIRECTIVE = /(?:^|\n)[ \t>]*(:{2,}[a-z][^\n]*)/i;

function checkIndented(start: number, text: string, {source, report}: Scene): void {
  const match = DIRECTIVE.exec(text);
  if (!match?.[1]) return;
  const at = start + match.index + match[0].length - match[1].length;
  report(locationOf(source, at, at + match[1].length), `directive in indented code: ${match[1].trim().slice(0, 40)}`, {
    expected: "a directive at the start of its line",
    hint: "remove the spaces before it; to show it as code, put it between ``` and ```"
  });
}
