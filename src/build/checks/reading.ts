// What the content checks read: plain records of the text as it stands, without the Markdown library's nodes.

import type {Briefing, ClaimId, Slide} from "../../briefing/data.ts";
import {type Nodes, type Parent, placeOfNode, type RootContent, walk} from "../markdown/markdown.ts";
import {isLabel} from "../markdown/notes.ts";
import {labelOf, plainText} from "../markdown/plain.ts";
import type {Draft} from "../markdown/slides.ts";
import type {Place} from "../problems.ts";

/** A block that owes a source. */
export interface Unit {
  readonly kind: "paragraph" | "list item" | "table row" | "quotation";
  readonly text: string;
  /** Claims cited anywhere in it. */
  readonly cite: readonly ClaimId[];
  /** It, or something around it or in it, is marked as our reading. */
  readonly ours: boolean;
  readonly place: Place;
}

/** A run of literal text: what is bound, such as `:n[...]`, is not in it. */
export interface Words {
  readonly where: "title" | "body" | "notes";
  readonly text: string;
  readonly place: Place;
}

export interface SlideReading {
  readonly slide: Slide;
  readonly seconds?: number;
  /** The slide as a whole is our reading. */
  readonly ours: boolean;
  /** Claims that its head, title and body cite. */
  readonly cite: readonly ClaimId[];
  readonly titlePlace: Place;
  readonly units: readonly Unit[];
  readonly words: readonly Words[];
}

export interface Reading {
  readonly briefing: Briefing;
  readonly plannedMinutes: number;
  readonly slides: readonly SlideReading[];
}

/** Must come before the HTML is made, which changes the nodes. */
export function readingOf(draft: Draft, slide: Slide, briefing: Briefing): SlideReading {
  const {head, title, body, notes, source, place} = draft;
  return {
    slide,
    ...(head.seconds !== undefined && {seconds: head.seconds}),
    ours: head.ours,
    cite: [...head.cite, ...[...(title ? [title] : []), ...body].flatMap(citedIn)],
    titlePlace: title ? placeOfNode(source, title) : place,
    units: unitsOf(draft, briefing),
    words: [
      ...(title ? wordsIn([title], "title", draft) : []),
      ...wordsIn(body, "body", draft),
      ...wordsIn(notes, "notes", draft)
    ]
  };
}

const KINDS: Readonly<Record<string, Unit["kind"]>> = {
  paragraph: "paragraph",
  listItem: "list item",
  tableRow: "table row",
  blockquote: "quotation"
};

function unitsOf({body, source, marks}: Draft, briefing: Briefing): readonly Unit[] {
  const units: Unit[] = [];
  const isOurs = (node: Nodes) => marks.get(node)?.ours === true;
  const readNode = (node: Nodes, parents: readonly Parent[]): boolean => {
    const parent = parents.at(-1);
    const kind = KINDS[node.type];
    const inUnit = node.type === "paragraph" && parent !== undefined && KINDS[parent.type] !== undefined;
    const isHeader = node.type === "tableRow" && parent?.children[0] === node;
    if (!kind || inUnit || isHeader || (node.type === "paragraph" && isLabel(node))) return true;
    let ours = parents.some(isOurs);
    walk(node, (inner) => {
      ours ||= isOurs(inner);
    });
    const text = plainText(node, briefing);
    units.push({kind, text, cite: citedIn(node), ours, place: placeOfNode(source, node)});
    return kind !== "quotation";
  };
  for (const node of body) walk(node, readNode);
  return units;
}

function citedIn(node: Nodes): readonly ClaimId[] {
  const ids: ClaimId[] = [];
  walk(node, (inner) => {
    if (inner.type === "textDirective" && inner.name === "cite") ids.push(...labelOf(inner).split(/\s+/));
  });
  return ids;
}

function wordsIn(nodes: readonly RootContent[], where: Words["where"], {source}: Draft): readonly Words[] {
  const words: Words[] = [];
  for (const node of nodes) {
    walk(node, (inner) => {
      if (inner.type === "textDirective") return false;
      if (inner.type === "text") words.push({where, text: inner.value, place: placeOfNode(source, inner)});
    });
  }
  return words;
}
