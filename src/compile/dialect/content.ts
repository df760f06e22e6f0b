import {readBlock} from "./blocks.ts";
import {checkCode} from "./code.ts";
import {type Figure, readFigure} from "./figures.ts";
import {checkInline} from "./inline.ts";
import {checkText} from "./lookalikes.ts";
import {type NodeOf, type Nodes, type Parent, placeOfNode, type RootContent, walk} from "./nodes.ts";
import {isLabel} from "./notes.ts";
import {checkHeading, checkParagraph} from "./prose.ts";
import {checkHtml} from "./raw-html.ts";
import type {Scene} from "./scene.ts";
import {checkRow} from "./tables.ts";
import {checkImage, type LinkToSlide, readLink} from "./targets.ts";
import {checkMarks, type Mark, readTrailingMark} from "./traits.ts";

/** What a slide's nodes say, besides their text. */
export interface Content {
  readonly marks: ReadonlyMap<Nodes, Mark>;
  readonly figures: ReadonlyMap<Nodes, Figure>;
  readonly links: readonly LinkToSlide[];
}

/** Reads and checks all that is under some nodes; marks at the end of a text are taken from it. */
export function readContent(nodes: readonly RootContent[], scene: Scene): Content {
  const marks = new Map<Nodes, Mark>();
  const figures = new Map<Nodes, Figure>();
  const links: LinkToSlide[] = [];
  const begun = new Set<string>();
  const mark = (target: Nodes, found: Mark | undefined) => void (found && marks.set(target, found));
  const readNode = (node: Nodes, parents: readonly Parent[]): boolean => {
    switch (node.type) {
      case "containerDirective": {
        const block = readBlock(node, scene);
        mark(node, block.mark);
        return !block.skip;
      }
      case "leafDirective": {
        const found = readFigure(node, scene);
        if (found) figures.set(node, found.figure);
        mark(node, found?.mark);
        return false;
      }
      case "textDirective":
        checkInline(node, scene);
        return false;
      case "heading":
        checkHeading(node, scene);
        break;
      case "paragraph":
        checkParagraph(node, scene);
        break;
      case "html":
        checkHtml(node, parents.at(-1), begun, scene);
        break;
      case "text":
        checkMarks(node, scene);
        checkText(node, parents.at(-1), scene);
        break;
      case "code":
        checkCode(node, scene);
        break;
      case "tableRow":
        checkRow(node, parents.at(-1), scene);
        break;
      case "image":
        checkImage(node, scene);
        break;
      case "link": {
        const link = readLink(node, scene);
        if (link) links.push(link);
        break;
      }
      default:
        checkOther(node, scene);
    }
    if (takesMark(node)) {
      const found = readTrailingMark(node, parents.at(-1), scene);
      if (found) mark(found.target, found.mark);
    }
    return true;
  };
  for (const node of nodes) walk(node, readNode);
  return {marks, figures, links};
}

function takesMark(node: Nodes): node is NodeOf<"paragraph" | "heading" | "tableCell"> {
  return (node.type === "paragraph" && !isLabel(node)) || node.type === "heading" || node.type === "tableCell";
}

function checkOther(node: Nodes, {source, report}: Scene): void {
  const place = () => placeOfNode(source, node);
  if (node.type === "thematicBreak")
    report(place(), "break inside a block: ---", {
      expected: "slide breaks outside of blocks",
      hint: "close the block above it"
    });
  if (node.type === "footnoteDefinition")
    report(place(), `footnote: ${node.identifier}`, {expected: "no footnotes", hint: "cite a claim: `:cite[C01]`"});
}
