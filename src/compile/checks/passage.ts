// A block's words as they are read, each still to be found in its file.

import type {Briefing} from "../../briefing/briefing.ts";
import type {EntryId, QuantityId} from "../../briefing/ids.ts";
import {endOf, locationOfNode, type Nodes, startOf, walk} from "../dialect/nodes.ts";
import {labelOf, plainText} from "../dialect/plain-text.ts";
import {locationOf, type Text} from "../source/file-text.ts";
import type {Location} from "../source/problems.ts";

/** From and to before, in a passage's text. */
export type Span = readonly [number, number];

export interface Passage {
  readonly where: "title" | "body" | "notes" | "record";
  /** Bound words filled in, citations left out. */
  readonly text: string;
  /** Stretches that come from the data. */
  readonly bound: readonly Span[];
  /** Those of them that are numbers, by their quantity. */
  readonly numbers: readonly {readonly span: Span; readonly id: QuantityId}[];
  /** What its block cites; a title and a heading rest on all that their slide cites. */
  readonly cite: readonly EntryId[];
  /** It is in a `>` quotation. */
  readonly quoted: boolean;
  locationOf(span: Span): Location;
}

interface Piece {
  readonly at: number;
  readonly text: string;
  readonly node: Nodes;
  readonly bound: boolean;
}

/** The words of a paragraph, heading or cell. */
export function passageOf(
  node: Nodes,
  source: Text,
  briefing: Briefing,
  about: Pick<Passage, "where" | "cite" | "quoted">
): Passage {
  const pieces = piecesOf(node, briefing);
  const spanOf = ({at, text}: Piece): Span => [at, at + text.length];
  const finders = new Map<Piece, (span: Span) => Location>();
  return {
    ...about,
    text: pieces.map(({text}) => text).join(""),
    bound: pieces.filter(({bound}) => bound).map(spanOf),
    numbers: pieces.flatMap((piece) => {
      const {node} = piece;
      return node.type === "textDirective" && node.name === "n" ? [{span: spanOf(piece), id: labelOf(node)}] : [];
    }),
    locationOf(span) {
      const piece = pieces.findLast(({at}) => at <= span[0]);
      if (!piece || piece.bound) return locationOfNode(source, piece?.node ?? node);
      const local = [span[0] - piece.at, Math.min(span[1] - piece.at, piece.text.length)] as const;
      const find = finders.get(piece) ?? finder(source, startOf(piece.node), endOf(piece.node), piece.text);
      finders.set(piece, find);
      return find(local);
    }
  };
}

/** Finds stretches of a text in what a file has between two offsets, maybe with escapes; a search goes on from the one before for the same words. */
export function finder(source: Text, start: number, end: number, text: string): (span: Span) => Location {
  const written = source.text.slice(start, end);
  const before = new Map<string, {readonly found: number; readonly at: number}>();
  return ([from, to]) => {
    const words = text.slice(from, to);
    const known = before.get(words);
    let {found, at} = known && known.found <= from ? known : {found: -1, at: -1};
    for (let next = text.indexOf(words, found + 1); next !== -1 && next <= from; next = text.indexOf(words, next + 1)) {
      found = next;
      at = written.indexOf(words, at + 1);
      if (at === -1) return locationOf(source, start, end);
    }
    before.set(words, {found, at});
    return locationOf(source, start + at, start + at + words.length);
  };
}

export const quotationsIn = (text: string, pattern: RegExp): readonly Span[] =>
  [...text.matchAll(pattern)].map(({0: match, index}) => [index, index + match.length]);

/** Whether one of the spans holds all of it. */
export const isWithin = ([from, to]: Span, spans: readonly Span[]) =>
  spans.some(([start, end]) => start <= from && to <= end);

function piecesOf(root: Nodes, briefing: Briefing): readonly Piece[] {
  const pieces: Piece[] = [];
  const add = (node: Nodes, text: string, bound: boolean) => {
    const last = pieces.at(-1);
    pieces.push({at: last ? last.at + last.text.length : 0, text, node, bound});
  };
  walk(root, (node) => {
    if (node.type === "text" || node.type === "inlineCode") add(node, node.value, false);
    else if (node.type === "break") add(node, " ", false);
    else if (node.type === "textDirective") {
      if (node.name !== "cite") add(node, plainText(node, briefing), true);
      return false;
    }
    return true;
  });
  return pieces;
}
