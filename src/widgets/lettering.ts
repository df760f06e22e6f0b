// Words laid out without measuring: widths are those of the drawing's face, IBM Plex Sans Condensed at weight 600, rounded up.

import type {EntryId} from "../briefing/data.ts";
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
  let ems = 0;
  for (const letter of text) ems += EM.get(letter) ?? OTHER_EM;
  return Math.ceil(ems * size);
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

/** Words in as few lines as go into `width`, and of about one length; the last one leaves `tail` free. Quoted words stay together. */
export function wrap(text: string, width: number, size: number, tail = 0): readonly string[] {
  const words = wordsFor(text, width, size, tail);
  const widest = longest(words, size);
  const greedy = fill(words, Math.max(width, widest), size, tail);
  for (let narrow = widest; narrow < width; narrow += size / 2) {
    const lines = fill(words, narrow, size, tail);
    if (lines.length === greedy.length) return lines;
  }
  return greedy;
}

/** Least width in which words take no more lines than this. */
export function leastWidth(text: string, lines: number, size: number, tail = 0): number {
  const fits = (width: number) => {
    const filled = fill(wordsFor(text, width, size, tail), width, size, tail);
    const ends = filled.map((line, i) => widthOf(line, size) + (i === filled.length - 1 ? tail : 0));
    return filled.length <= lines && Math.max(...ends) <= width;
  };
  let [low, high] = [0, widthOf(text, size) + tail];
  while (high - low > 1) {
    const middle = Math.ceil((low + high) / 2);
    if (fits(middle)) high = middle;
    else low = middle;
  }
  return high;
}

/** Quoted words stay together where there is room for them. */
function wordsFor(text: string, width: number, size: number, tail: number): readonly string[] {
  const together = text.split(/(?<!\+) (?![^“]*”)/);
  return longest(together, size) + tail <= width ? together : text.split(" ");
}

const longest = (words: readonly string[], size: number) => Math.max(...words.map((word) => widthOf(word, size)));

/** A word longer than the width has a line to itself. */
function fill(words: readonly string[], width: number, size: number, tail: number): readonly string[] {
  const lines: string[] = [];
  let line = "";
  words.forEach((word, i) => {
    const longer = line === "" ? word : `${line} ${word}`;
    const room = i === words.length - 1 ? width - tail : width;
    if (line === "" || widthOf(longer, size) <= room) line = longer;
    else {
      lines.push(line);
      line = word;
    }
  });
  return [...lines, line];
}

export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Ends with one full stop. */
export function stop(text: string): string {
  return /[.!?][”’)]?$/.test(text) ? text : `${text}.`;
}
