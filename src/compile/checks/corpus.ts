// What the content checks read: plain records of the text as it stands, without the Markdown library's nodes.

import type {Briefing} from "../../briefing/briefing.ts";
import type {EntryId} from "../../briefing/ids.ts";
import type {Slide} from "../../briefing/slides.ts";
import type {Draft} from "../dialect/draft.ts";
import type {Figure} from "../dialect/figures.ts";
import {locationOfNode, type Nodes, type Parent, type RootContent, walk} from "../dialect/nodes.ts";
import {isLabel} from "../dialect/notes.ts";
import {labelOf, plainText} from "../dialect/plain-text.ts";
import {titleLocationOf} from "../dialect/slide.ts";
import type {House} from "../records/yaml-records.ts";
import type {Location} from "../source/problems.ts";
import {type Passage, passageOf} from "./passage.ts";
import type {RecordPassage} from "./record-passages.ts";
import {usesOf} from "./uses.ts";

/** A block that needs a source. */
export interface Unit {
  readonly kind: "paragraph" | "list item" | "table row" | "quotation";
  readonly text: string;
  /** What is cited anywhere in it. */
  readonly cite: readonly EntryId[];
  /** It, or something around it or in it, is marked as our reading. */
  readonly ours: boolean;
  readonly location: Location;
}

export interface SlideText {
  readonly slide: Slide;
  readonly seconds?: number;
  /** The slide as a whole is our reading. */
  readonly ours: boolean;
  /** It is marked as not from the source. */
  readonly outside: boolean;
  /** It is made from the ledger. */
  readonly lists: boolean;
  /** What its head, title and body cite. */
  readonly cite: readonly EntryId[];
  /** The same, each with its location. */
  readonly cited: readonly {readonly id: EntryId; readonly location: Location}[];
  /** What it shows: cited, or behind its steps, pictures and bound numbers. */
  readonly uses: readonly EntryId[];
  /** Of the head; of the title where there is none. */
  readonly location: Location;
  readonly titleLocation: Location;
  readonly units: readonly Unit[];
  readonly passages: readonly Passage[];
  readonly figures: readonly Figure[];
}

export interface Corpus {
  readonly briefing: Briefing;
  readonly house: House;
  readonly slides: readonly SlideText[];
  /** The texts of briefing.yaml and sources.yaml. */
  readonly records: readonly RecordPassage[];
}

/** Must come before the HTML is made, which changes the nodes. */
export function corpusOf(draft: Draft, slide: Slide, briefing: Briefing): SlideText {
  const {head, title, body, location, listed} = draft;
  const shown = [...(title ? [title] : []), ...body];
  const cited = [...head.cite.map((id) => ({id, location})), ...shown.flatMap((node) => citedIn(node, draft))];
  const cite = cited.map(({id}) => id);
  return {
    slide,
    ...(head.seconds !== undefined && {seconds: head.seconds}),
    ours: head.ours,
    outside: head.outside,
    lists: listed !== undefined,
    cite,
    cited,
    uses: usesOf(draft, briefing, cite),
    location,
    titleLocation: titleLocationOf(draft),
    units: unitsOf(draft, briefing),
    passages: head.continued ? [] : passagesOf(draft, briefing, cite),
    figures: [...draft.figures.values()]
  };
}

const KINDS: Readonly<Record<string, Unit["kind"]>> = {
  paragraph: "paragraph",
  listItem: "list item",
  tableRow: "table row",
  blockquote: "quotation"
};

function unitsOf(draft: Draft, briefing: Briefing): readonly Unit[] {
  const {body, source, traits} = draft;
  const units: Unit[] = [];
  const isOurs = (node: Nodes) => traits.get(node)?.ours === true;
  const readNode = (node: Nodes, parents: readonly Parent[]): boolean => {
    const kind = unitKind(node, parents.at(-1));
    if (!kind || leadsOnly(node)) return true;
    let ours = parents.some(isOurs);
    walk(node, (inner) => {
      ours ||= isOurs(inner);
    });
    const cite = citedIn(node, draft).map(({id}) => id);
    units.push({kind, text: plainText(node, briefing), cite, ours, location: locationOfNode(source, node)});
    return kind !== "quotation";
  };
  for (const node of body) walk(node, readNode);
  return units;
}

function unitKind(node: Nodes, parent: Parent | undefined): Unit["kind"] | undefined {
  const inUnit = node.type === "paragraph" && parent !== undefined && KINDS[parent.type] !== undefined;
  const isHeader = node.type === "tableRow" && parent?.children[0] === node;
  return inUnit || isHeader || (node.type === "paragraph" && isLabel(node)) ? undefined : KINDS[node.type];
}

/** Nothing but a link to a slide: it says nothing, and needs no source. */
function leadsOnly(node: Nodes): boolean {
  if (node.type === "listItem" && node.children.length === 1) return node.children.every(leadsOnly);
  if (node.type !== "paragraph") return false;
  return node.children.every((child) => child.type === "link" && child.url.startsWith("#"));
}

function passagesOf({title, body, notes, source}: Draft, briefing: Briefing, all: readonly EntryId[]) {
  const passages: Passage[] = [];
  const cites = new Map<Nodes, readonly EntryId[]>();
  const citesOf = (unit: Nodes) => {
    const known = cites.get(unit) ?? citedIn(unit, {source}).map(({id}) => id);
    cites.set(unit, known);
    return known;
  };
  const readIn = (nodes: readonly RootContent[], where: Passage["where"]) => {
    for (const root of nodes)
      walk(root, (node, parents) => {
        if (node.type !== "paragraph" && node.type !== "heading" && node.type !== "tableCell") return true;
        const unit = [...parents, node].find((each, i, chain) => unitKind(each, chain[i - 1] as Parent | undefined));
        const cite = unit ? citesOf(unit) : all;
        const quoted = parents.some(({type}) => type === "blockquote");
        passages.push(passageOf(node, source, briefing, {where, cite, quoted}));
        return false;
      });
  };
  readIn(title ? [title] : [], "title");
  readIn(body, "body");
  readIn(notes, "notes");
  return passages;
}

function citedIn(
  node: Nodes,
  {source}: Pick<Draft, "source">
): readonly {readonly id: EntryId; readonly location: Location}[] {
  const found: {id: EntryId; location: Location}[] = [];
  walk(node, (inner) => {
    if (inner.type !== "textDirective" || inner.name !== "cite") return;
    const location = locationOfNode(source, inner);
    found.push(
      ...labelOf(inner)
        .split(/\s+/)
        .map((id) => ({id, location}))
    );
  });
  return found;
}
