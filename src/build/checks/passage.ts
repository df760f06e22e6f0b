// A block's words as they are read, each still to be found in its file.

import type {Briefing, EntryId} from "../../briefing/data.ts";
import {endOf, type Nodes, placeOfNode, startOf, walk} from "../markdown/markdown.ts";
import {plainText} from "../markdown/plain.ts";
import type {Place} from "../problems.ts";
import {placeOf, type Text} from "../text.ts";

/** From and to before, in a passage's text. */
export type Span = readonly [number, number];

export interface Passage {
  readonly where: "title" | "body" | "notes" | "record";
  /** Bound words filled in, citations left out. */
  readonly text: string;
  /** Stretches that come from the data. */
  readonly bound: readonly Span[];
  /** What its block cites; a title and a heading stand on all that their slide cites. */
  readonly cite: readonly EntryId[];
  /** It is in a `>` quotation. */
  readonly quoted: boolean;
  placeOf(span: Span): Place;
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
  return {
    ...about,
    text: pieces.map(({text}) => text).join(""),
    bound: pieces.flatMap(({bound, at, text}) => (bound ? [[at, at + text.length] as const] : [])),
    placeOf(span) {
      const piece = pieces.findLast(({at}) => at <= span[0]);
      if (!piece || piece.bound) return placeOfNode(source, piece?.node ?? node);
      const local = [span[0] - piece.at, Math.min(span[1] - piece.at, piece.text.length)] as const;
      return placeWithin(source, startOf(piece.node), endOf(piece.node), piece.text, local);
    }
  };
}

/** The place of a stretch of a text that stands in a file between two offsets, maybe written with escapes. */
export function placeWithin(source: Text, start: number, end: number, text: string, [from, to]: Span): Place {
  const words = text.slice(from, to);
  let at = -1;
  for (let found = text.indexOf(words); found !== -1 && found <= from; found = text.indexOf(words, found + 1))
    at = source.text.indexOf(words, at === -1 ? start : at + 1);
  return at === -1 || at >= end ? placeOf(source, start, end) : placeOf(source, at, at + words.length);
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
