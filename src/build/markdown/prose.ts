import {placeOf} from "../text.ts";
import {endOf, type NodeOf, startOf} from "./markdown.ts";
import {plainText} from "./plain.ts";
import type {Scene} from "./scene.ts";

/** Headings that are underlined: mostly a break between slides with no blank line above it. */
export function checkHeading(node: NodeOf<"heading">, {source, report}: Scene): void {
  const text = source.text.slice(startOf(node), endOf(node));
  if (text.startsWith("#")) return;
  const rule = text.lastIndexOf("\n") + 1;
  const isFront = /^(part|number|appendix):/.test(text);
  const forBreak = text.slice(rule).includes("-") ? "for a new slide, put a blank line above ---" : undefined;
  report(
    placeOf(source, startOf(node) + rule + text.slice(rule).search(/\S/), endOf(node)),
    `underlined heading: ${plainText(node)}`,
    {
      expected: "a heading that starts with #",
      hint: isFront ? "front matter starts on the first line of a file" : forBreak
    }
  );
}

const NOTE = /^notes?\s*:/i;
const DIRECTIVE = /(?:^|\n)[ \t]*(:{2,}[^\n]*)|((?<!:):{2,}[a-z][\w-]*[[{][^\n]*)/i;

/** Reports what looks like a note or a directive, and would be shown as text. */
export function checkParagraph(node: NodeOf<"paragraph">, {source, report, inNotes}: Scene): void {
  const [first] = node.children;
  if (first?.type === "text" && NOTE.test(first.value) && !inNotes) {
    const length = first.value.match(NOTE)?.[0].length ?? 0;
    report(
      placeOf(source, startOf(first), startOf(first) + length),
      `note as a paragraph: ${first.value.slice(0, length)}`,
      {
        expected: "notes that are never shown",
        hint: "write it between `:::notes` and `:::`"
      }
    );
  }
  for (const child of node.children) {
    const match =
      child.type === "text" ? `${child === first ? "" : "\u0001"}${child.value}`.match(DIRECTIVE) : undefined;
    const found = match?.[1] ?? match?.[2];
    if (found === undefined) continue;
    const at = source.text.indexOf(found.slice(0, 3), startOf(child));
    report(
      placeOf(source, at === -1 ? startOf(child) : at, endOf(child)),
      `directive not read: ${found.slice(0, 40)}`,
      {
        expected: "a line of its own, no space after the colons, every bracket, brace and quote closed"
      }
    );
  }
}
