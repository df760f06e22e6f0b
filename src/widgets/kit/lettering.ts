// Words laid out without measuring: widths are those of the drawing's face, IBM Plex Sans Condensed at weight 600, rounded up.

import type {EntryId} from "../../briefing/ids.ts";
import type {Box} from "./frame.ts";

export type Anchor = "start" | "middle" | "end";

/** Lines of text at a place of the drawing; `y` is the first baseline. */
export interface Lettering {
  readonly x: number;
  readonly y: number;
  readonly anchor: Anchor;
  readonly lines: readonly string[];
  /** From baseline to baseline. */
  readonly leading: number;
  /** Sentences of the source, set small behind the last line. */
  readonly cites: readonly string[];
  /** What they are the sentences of. */
  readonly claims: readonly EntryId[];
}

const EMS: readonly (readonly [string, number])[] = [
  [" \u00a0", 0.213],
  ["ijl.,:;!'’", 0.27],
  ["frt()[]{}-", 0.345],
  ['/I|*"', 0.42],
  ["szvycLJ?“”", 0.475],
  ["aegkoxF", 0.51],
  ["mwMW%@…", 0.81],
  ["ABCDGHKNOPQRUVXY&", 0.63]
];
const EM: ReadonlyMap<string, number> = new Map(EMS.flatMap(([set, em]) => [...set].map((letter) => [letter, em])));
const OTHER_EM = 0.545;
const MONO_EM = 0.6;

export function lettering(
  x: number,
  y: number,
  anchor: Anchor,
  lines: readonly string[],
  leading = 0,
  cites: readonly string[] = [],
  claims: readonly EntryId[] = []
): Lettering {
  return {x, y, anchor, lines, leading, cites, claims};
}

/** Units of the drawing that a run of text takes at most. */
export function widthOf(text: string, size: number): number {
  return Math.ceil(emsOf(text) * size);
}

/** The width of a run in ems, behind one that takes up `before`. */
function emsOf(text: string, before = 0): number {
  let ems = before;
  for (const letter of text) ems += EM.get(letter) ?? OTHER_EM;
  return ems;
}

/** From the middle of a line of this size down to its baseline. */
export function raised(size: number): number {
  return Math.round(size * 0.36);
}

/** Width of citations behind a line, with the space before them. */
export function citesWidth(cites: readonly string[], size: number): number {
  return cites.length ? Math.ceil(8 + cites.join(" ").length * MONO_EM * size) : 0;
}

/** What is pressed to ask for the citations behind words that begin at their place: around them, at least so wide and high. */
export function overCites({x, y, lines, leading, cites}: Lettering, size: number, cite: number, least: number): Box {
  const end = x + widthOf(lines.at(-1) ?? "", size);
  // Words take up to a sixth less than their width says.
  const left = end - (end - x) / 6;
  const right = end + citesWidth(cites, cite);
  const width = Math.max(least, right - left);
  const middle = y + (lines.length - 1) * leading - size / 2;
  return {x: (left + right - width) / 2, y: middle - least / 2, width, height: least};
}

/** Left and right of a block of words. */
export function extentOf({x, anchor, lines}: Lettering, size: number): readonly [number, number] {
  const width = Math.max(0, ...lines.map((line) => widthOf(line, size)));
  const left = anchor === "start" ? x : anchor === "end" ? x - width : x - width / 2;
  return [left, left + width];
}

/** The same with its citations, of letters of another size. */
export function reachOf(words: Lettering, size: number, cite: number): readonly [number, number] {
  const [left, right] = extentOf(words, size);
  const tail = citesWidth(words.cites, cite);
  return words.anchor === "end" ? [left - tail, right] : [left, right + tail];
}

/** Words in as few lines as go into `width`, and of about one length; the last one leaves `tail` free. Quoted words stay together. */
export function wrap(text: string, width: number, size: number, tail = 0): readonly string[] {
  const words = wordsIn(text, size, tail)(width);
  const widest = longest(words, size);
  const greedy = fill(words, Math.max(width, widest), size, tail);
  const narrowed = (step: number) => fill(words, widest + (step * size) / 2, size, tail);
  const enough = (step: number) => narrowed(step).length === greedy.length;
  const steps = Math.max(0, Math.ceil(((width - widest) * 2) / size));
  const step = first(steps, enough);
  return step < steps ? narrowed(step) : greedy;
}

/** Least width in which words take no more lines than this. */
export function leastWidth(text: string, lines: number, size: number, tail = 0): number {
  const wordsFor = wordsIn(text, size, tail);
  const fits = (width: number) => {
    const filled = fill(wordsFor(width), width, size, tail);
    const ends = filled.map((line, i) => widthOf(line, size) + (i === filled.length - 1 ? tail : 0));
    return filled.length <= lines && Math.max(...ends) <= width;
  };
  return first(widthOf(text, size) + tail, fits);
}

/** The first number from 0 of which something holds that holds of all after it; `end` where it holds of none. */
function first(end: number, holds: (number: number) => boolean): number {
  let [low, high] = [0, end];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** The words for a width: quoted ones stay together where there is room for them. */
function wordsIn(text: string, size: number, tail: number): (width: number) => readonly string[] {
  const together = quotedTogether(text);
  const apart = text.split(" ");
  const least = longest(together, size) + tail;
  return (width) => (least <= width ? together : apart);
}

/** Parted at blanks, but not before a closing quotation mark and not behind a plus. */
function quotedTogether(text: string): readonly string[] {
  const words: string[] = [];
  let end = text.length;
  let quoted = false;
  // From the end, so that each letter is looked at once.
  for (let at = end - 1; at >= 0; at--) {
    if (text[at] === "”") quoted = true;
    else if (text[at] === "“") quoted = false;
    else if (text[at] === " " && !quoted && text[at - 1] !== "+") {
      words.push(text.slice(at + 1, end));
      end = at;
    }
  }
  return [...words, text.slice(0, end)].reverse();
}

const longest = (words: readonly string[], size: number) => Math.max(...words.map((word) => widthOf(word, size)));

/** A word longer than the width has a line to itself. */
function fill(words: readonly string[], width: number, size: number, tail: number): readonly string[] {
  const lines: string[] = [];
  let line = "";
  let ems = 0;
  words.forEach((word, i) => {
    const longer = line === "" ? emsOf(word) : emsOf(` ${word}`, ems);
    const room = i === words.length - 1 ? width - tail : width;
    if (line === "" || Math.ceil(longer * size) <= room) {
      line = line === "" ? word : `${line} ${word}`;
      ems = longer;
    } else {
      lines.push(line);
      line = word;
      ems = emsOf(word);
    }
  });
  return [...lines, line];
}
