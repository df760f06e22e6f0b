import {type Location, type Problem, problem} from "./problems.ts";

/** A file's text and where its lines start. */
export interface Text {
  readonly file: string;
  readonly text: string;
  readonly lines: readonly number[];
}

export function readText(file: string, bytes: Uint8Array): {text?: Text; problems: readonly Problem[]} {
  const bad = firstBadByte(bytes);
  if (bad === undefined) return {text: textOf(file, lenientText(bytes)), problems: []};
  const before = textOf(file, lenientText(bytes.subarray(0, bad)));
  const byte = bytes[bad]?.toString(16).padStart(2, "0");
  return {
    problems: [
      problem(locationOf(before, before.text.length), `not UTF-8: byte 0x${byte}`, {
        expected: "text saved as UTF-8",
        hint: "save the file again as UTF-8"
      })
    ]
  };
}

export function textOf(file: string, text: string): Text {
  return {file, text, lines: [0, ...[...text.matchAll(/\r\n|\n|\r/g)].map((end) => end.index + end[0].length)]};
}

/** The location of the characters from `start` to before `end`, as far as they are on one line. */
export function locationOf({file, text, lines}: Text, start: number, end = start + 1): Location {
  const index = lineAt(lines, start);
  const from = lines[index] as number;
  const rest = text.slice(start, end).split(/[\r\n]/, 1)[0] as string;
  return {file, line: index + 1, column: start - from + 1, length: Math.max(1, rest.trimEnd().length)};
}

/** The offset at which a location starts. */
export function offsetOf({lines}: Text, {line, column}: Location): number {
  return (lines[line - 1] ?? 0) + column - 1;
}

/** Decoded for showing: what is not UTF-8 becomes a replacement character; of byte order marks at the start none is left. */
export function lenientText(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes).replace(/^\ufeff+/, "");
}

function lineAt(lines: readonly number[], offset: number): number {
  let low = 0;
  let high = lines.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((lines[middle] as number) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

function firstBadByte(bytes: Uint8Array): number | undefined {
  if (isUtf8(bytes, false)) return undefined;
  let good = 0;
  let bad = bytes.length + 1;
  while (bad - good > 1) {
    const middle = Math.floor((good + bad) / 2);
    if (middle <= bytes.length && isUtf8(bytes.subarray(0, middle), true)) good = middle;
    else bad = middle;
  }
  // The longest good start may end within a character that never does.
  while (good > 0 && !isUtf8(bytes.subarray(0, good), false)) good--;
  return good;
}

/** With `open`, a character may be cut off at the end. */
function isUtf8(bytes: Uint8Array, open: boolean): boolean {
  try {
    new TextDecoder("utf-8", {fatal: true}).decode(bytes, {stream: open});
    return true;
  } catch {
    return false;
  }
}
