import {readBlock} from "./blocks.ts";
import {checkCode} from "./code.ts";
import {type Figure, readFigure} from "./figures.ts";
import {checkInline} from "./inline.ts";
import {checkText} from "./lookalikes.ts";
import {locationOfNode, type NodeOf, type Nodes, type Parent, type RootContent, walk} from "./nodes.ts";
import {isLabel} from "./notes.ts";
import {checkHeading, checkParagraph} from "./prose.ts";
import {checkHtml} from "./raw-html.ts";
import type {Scene} from "./scene.ts";
import {checkRow} from "./tables.ts";
import {checkImage, type LinkToSlide, readLink} from "./targets.ts";
import {checkTraits, readTrailingTraits, type Traits} from "./traits.ts";

/** What a slide's nodes say, besides their text. */
export interface Content {
  readonly traits: ReadonlyMap<Nodes, Traits>;
  readonly figures: ReadonlyMap<Nodes, Figure>;
  readonly links: readonly LinkToSlide[];
}

/** Reads and checks all that is under some nodes; traits at the end of a text are taken from it. */
export function readContent(nodes: readonly RootContent[], scene: Scene): Content {
  const traits = new Map<Nodes, Traits>();
  const figures = new Map<Nodes, Figure>();
  const links: LinkToSlide[] = [];
  const begun = new Set<string>();
  const note = (target: Nodes, found: Traits | undefined) => void (found && traits.set(target, found));
  const readNode = (node: Nodes, parents: readonly Parent[]): boolean => {
    switch (node.type) {
      case "containerDirective": {
        const block = readBlock(node, scene);
        note(node, block.traits);
        return !block.skip;
      }
      case "leafDirective": {
        const found = readFigure(node, scene);
        if (found) figures.set(node, found.figure);
        note(node, found?.traits);
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
        checkTraits(node, scene);
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
      const found = readTrailingTraits(node, parents.at(-1), scene);
      if (found) note(found.target, found.traits);
    }
    return true;
  };
  for (const node of nodes) walk(node, readNode);
  return {traits, figures, links};
}

function takesMark(node: Nodes): node is NodeOf<"paragraph" | "heading" | "tableCell"> {
  return (node.type === "paragraph" && !isLabel(node)) || node.type === "heading" || node.type === "tableCell";
}

function checkOther(node: Nodes, {source, report}: Scene): void {
  const location = () => locationOfNode(source, node);
  if (node.type === "thematicBreak")
    report(location(), "break inside a block: ---", {
      expected: "slide breaks outside of blocks",
      hint: "close the block above it"
    });
  if (node.type === "footnoteDefinition")
    report(location(), `footnote: ${node.identifier}`, {expected: "no footnotes", hint: "cite a claim: `:cite[C01]`"});
}
