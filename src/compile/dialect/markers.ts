import {locationOf} from "../source/file-text.ts";
import {locationOfNode, type NodeOf, type Nodes, startOf, writtenOf} from "./nodes.ts";
import {plainText} from "./plain-text.ts";
import type {Scene} from "./scene.ts";

interface Marker {
  readonly pattern: RegExp;
  readonly noun: string;
  readonly hint: string;
  readonly expected: string;
}

const NOTES = {
  noun: "note as a paragraph",
  expected: "notes that are never shown",
  hint: "write it between `:::notes` and `:::`"
};

/** Lines by which other programs tell what is spoken, or shown later. */
const MARKERS: readonly Marker[] = [
  {...NOTES, pattern: /^((?:(?:speaker|presenter)(?:['’]?s)? )?notes?[ \t]*:)/i},
  {...NOTES, pattern: /\n[ \t>]*((?:(?:Speaker|Presenter)(?:['’]?s)? [Nn]|N)otes?:)/},
  {...NOTES, pattern: /(?:^|\n)[ \t>]*(\?{3})[ \t]*(?=\n|$)/},
  {...NOTES, pattern: /(?:^|\n)[ \t>]*(\^)[ \t]/},
  {
    pattern: /(?:^|\n)[ \t>]*(--)[ \t]*(?=\n|$)/,
    noun: "not a slide break",
    expected: "`---` between slides",
    hint: "end what waits for a step with `{at=state}`"
  }
];

/** Reports a text that another program would take for notes, and the room would read; `lead` where it starts no line. */
export function checkMarkers(node: NodeOf<"text">, lead: string, {source, report, inNotes}: Scene): void {
  if (inNotes) return;
  const written = lead + writtenOf(source, node);
  for (const {pattern, noun, expected, hint} of MARKERS) {
    const match = pattern.exec(written);
    const found = match?.[1];
    if (!match || found === undefined) continue;
    const at = startOf(node) - lead.length + match.index + match[0].lastIndexOf(found);
    const escaped = found.endsWith(":") ? `${found.slice(0, -1)}\\:` : `\\${found}`;
    report(locationOf(source, at, at + found.length), `${noun}: ${found}`, {
      expected,
      hint: `${hint}; as text, write \`${escaped}\``
    });
  }
}

/** Reports a heading over notes, as a heading or as a paragraph's first words. */
export function checkSpoken(node: Nodes, {source, report, inNotes}: Scene): void {
  const text = plainText(node);
  if (!inNotes && /^(?:speaker|presenter)(?:['’]?s)? notes?\b/i.test(text))
    report(locationOfNode(source, node), `${NOTES.noun}: ${text}`, NOTES);
}
