import type {Text} from "../source/file-text.ts";
import type {Report} from "../source/problems.ts";
import {readAttributes} from "./attributes.ts";
import {endOf, locationOfNode, type NodeOf, type RootContent, startOf} from "./nodes.ts";

/** Takes every `:::notes` out of a slide, wherever it stands. */
export function takeNotes(
  nodes: readonly RootContent[],
  source: Text,
  report: Report
): {shown: RootContent[]; notes: RootContent[]} {
  const notes: RootContent[] = [];
  const shown = nodes.filter((node) => {
    if (node.type === "containerDirective" && node.name === "notes" && isClosed(source, node)) {
      readAttributes(source, node, {}, report);
      const label = node.children.find(isLabel);
      if (label)
        report(locationOfNode(source, label), "unexpected label: notes", {
          expected: "notes on the lines below it, without a label"
        });
      notes.push(...node.children.filter((child) => !isLabel(child)));
      return false;
    }
    if (node.type === "containerDirective" || node.type === "blockquote" || node.type === "listItem") {
      const inner = takeNotes(node.children, source, report);
      notes.push(...inner.notes);
      node.children = inner.shown as typeof node.children;
    } else if (node.type === "list") {
      for (const item of node.children) {
        const inner = takeNotes(item.children, source, report);
        notes.push(...inner.notes);
        item.children = inner.shown as typeof item.children;
      }
    }
    return true;
  });
  return {shown, notes};
}

export const isLabel = (node: RootContent) => node.type === "paragraph" && node.data?.directiveLabel === true;

/** An open container takes in all that follows, breaks between slides too. */
export function isClosed({text}: Text, node: NodeOf<"containerDirective">): boolean {
  const fence = text.slice(startOf(node)).match(/^:+/)?.[0] ?? "";
  const last =
    text
      .slice(startOf(node), endOf(node))
      .split(/\r\n|\n|\r/)
      .slice(1)
      .at(-1) ?? "";
  return (last.match(/^[\s>]*(:+)\s*$/)?.[1]?.length ?? 0) >= fence.length;
}
