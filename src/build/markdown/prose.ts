import {placeOf} from "../text.ts";
import {endOf, type NodeOf, type Nodes, placeOfNode, startOf} from "./markdown.ts";
import {plainText} from "./plain.ts";
import type {Scene} from "./scene.ts";

/** Headings that are underlined: mostly a break between slides with no blank line above it. */
export function checkHeading(node: NodeOf<"heading">, scene: Scene): void {
  const {source, report} = scene;
  const text = source.text.slice(startOf(node), endOf(node));
  checkSpoken(node, scene);
  if (text.startsWith("#")) return;
  const rule = text.lastIndexOf("\n") + 1;
  report(
    placeOf(source, startOf(node) + rule + text.slice(rule).search(/\S/), endOf(node)),
    `underlined heading: ${plainText(node)}`,
    {expected: "a heading that starts with #", hint: hintForRule(text, text.slice(rule))}
  );
}

function hintForRule(text: string, rule: string): string | undefined {
  if (/^(part|number|appendix):/.test(text)) return "front matter starts on the first line of a file";
  if (/^[a-z][\w-]*:(\s|$)/.test(text))
    return "a slide's settings stand in `::slide{layout=...}`, and no `---` under them";
  return rule.includes("-") ? "for a new slide, put a blank line above ---" : undefined;
}

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

/** Lines by which other programs tell what is spoken, or shown later; a line starts after \u0001 where the text does not. */
const MARKERS: readonly Marker[] = [
  {...NOTES, pattern: /^((?:(?:speaker|presenter)(?:['’]?s)? )?notes?[ \t]*:)/i},
  {...NOTES, pattern: /\n[ \t>]*((?:(?:Speaker|Presenter)(?:['’]?s)? [Nn]|N)otes?:)/},
  {...NOTES, pattern: /(?:^|\n)[ \t>]*(\?{3})[ \t]*(?=\n|$)/},
  {...NOTES, pattern: /(?:^|\n)[ \t>]*(\^)[ \t]/},
  {
    pattern: /(?:^|\n)[ \t>]*(--)[ \t]*(?=\n|$)/,
    noun: "break that is none",
    expected: "`---` between slides",
    hint: "what waits for a step ends with `{at=state}`"
  }
];

const SPOKEN = /^(?:speaker|presenter)(?:['’]?s)? notes?\b/i;

/** Reports a heading over what is spoken. */
function checkSpoken(node: Nodes, {source, report, inNotes}: Scene): void {
  const text = plainText(node);
  if (!inNotes && SPOKEN.test(text)) report(placeOfNode(source, node), `${NOTES.noun}: ${text}`, NOTES);
}

const DIRECTIVE = /(?:^|\n)[ \t]*(:{2,}[^\n]*)|((?<!:):{2,}[a-z][\w-]*[[{][^\n]*)/i;

/** Reports what looks like a note or a directive, and would be shown as text. */
export function checkParagraph(node: NodeOf<"paragraph">, scene: Scene): void {
  const {source, report, inNotes} = scene;
  const [first] = node.children;
  if (first?.type === "strong" || first?.type === "emphasis") checkSpoken(first, scene);
  for (const child of node.children) {
    if (child.type !== "text") continue;
    const lead = child === first ? "" : "\u0001";
    // As it is written: what has a backslash is text.
    const written = lead + source.text.slice(startOf(child), endOf(child));
    for (const {pattern, noun, expected, hint} of inNotes ? [] : MARKERS) {
      const match = pattern.exec(written);
      const found = match?.[1];
      if (!match || found === undefined) continue;
      const at = startOf(child) - lead.length + match.index + match[0].lastIndexOf(found);
      const escaped = found.endsWith(":") ? `${found.slice(0, -1)}\\:` : `\\${found}`;
      report(placeOf(source, at, at + found.length), `${noun}: ${found}`, {
        expected,
        hint: `${hint}; as text, write \`${escaped}\``
      });
    }
    const match = `${lead}${child.value}`.match(DIRECTIVE);
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
