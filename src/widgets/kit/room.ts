// Whether a picture has room in its frame: nothing past its edges, and no words on others or on a mark that they do not name.

import type {Box, Frame, Size} from "./frame.ts";
import {type Lettering, reachOf} from "./lettering.ts";

/** What a picture takes, in the units of its frame. */
export interface Room extends Size {
  /** What would lie on one another: "“A” on “B”". */
  readonly over?: string;
}

/** Something in a drawing that others must keep off. */
export interface Laid extends Box {
  readonly name: string;
}

/** Height of capitals and depth of what hangs under the baseline, against the size of letters. */
const CAPITALS = 0.7;
const DEPTH = 0.2;
/** Words are at least so much narrower than the widths of their letters, which are rounded up, add up to. */
const NARROWER = 0.95;
/** What words and marks must keep from each other from top to bottom. */
const AIR = 3;

/** The lines of some words as boxes; the last with its citations, of so high letters. */
export function laid(block: Lettering, letters: number, cite = 0): readonly Laid[] {
  return block.lines.flatMap((line, i) => {
    if (line.trim() === "") return [];
    const cites = i === block.lines.length - 1 && cite > 0 ? block.cites : [];
    const [left, right] = reachOf({...block, lines: [line], cites}, letters * NARROWER, cite);
    const y = block.y + i * block.leading - CAPITALS * letters;
    return [{name: line, x: left, y, width: right - left, height: (CAPITALS + DEPTH) * letters}];
  });
}

/** The size of a plan, and more where something in it reaches past that. */
export function roomOf({width, height}: Size, all: readonly Laid[]): Room {
  const left = Math.min(0, ...all.map(({x}) => x));
  const top = Math.min(0, ...all.map(({y}) => y));
  const right = Math.max(width, ...all.map((one) => one.x + one.width));
  const bottom = Math.max(height, ...all.map((one) => one.y + one.height));
  const over = firstOver(all);
  return {width: Math.ceil(right - left), height: Math.ceil(bottom - top), ...(over !== undefined && {over})};
}

function firstOver(all: readonly Laid[]): string | undefined {
  for (const [i, a] of all.entries())
    for (const b of all.slice(i + 1)) if (lieOver(a, b)) return `“${a.name}” on “${b.name}”`;
  return undefined;
}

const lieOver = (a: Box, b: Box) =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height + AIR && b.y < a.y + a.height + AIR;

/** Whether what a picture takes is there in a frame of a slide. */
export function isWithin({width, height, over}: Room, frame: Pick<Frame, "width" | "height">): boolean {
  return width <= frame.width && height <= frame.height && over === undefined;
}
