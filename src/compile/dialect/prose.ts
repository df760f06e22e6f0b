import {locationOf} from "../source/file-text.ts";
import {checkMarkers, checkSpoken} from "./markers.ts";
import {endOf, NO_LINE, type NodeOf, startOf} from "./nodes.ts";
import {plainText} from "./plain-text.ts";
import type {Scene} from "./scene.ts";

/** Headings that are underlined: mostly a break between slides with no blank line above it. */
export function checkHeading(node: NodeOf<"heading">, scene: Scene): void {
  const {source, report} = scene;
  const text = source.text.slice(startOf(node), endOf(node));
  checkSpoken(node, scene);
  if (text.startsWith("#")) return;
  const rule = text.lastIndexOf("\n") + 1;
  report(
    locationOf(source, startOf(node) + rule + text.slice(rule).search(/\S/), endOf(node)),
    `underlined heading: ${plainText(node)}`,
    {expected: "a heading that starts with #", hint: hintForRule(text, text.slice(rule))}
  );
}

function hintForRule(text: string, rule: string): string | undefined {
  if (/^(part|number|appendix):/.test(text)) return "front matter starts on the first line of a file";
  if (/^[a-z][\w-]*:(\s|$)/.test(text))
    return "write a slide's settings as `::slide{layout=...}`, with no `---` under it";
  return rule.includes("-") ? "for a new slide, put a blank line above ---" : undefined;
}

const DIRECTIVE = /(?:^|\n)[ \t]*(:{2,}[^\n]*)|((?<!:):{2,}[a-z][\w-]*[[{][^\n]*)/i;

/** Reports what looks like a note or a directive, and would be shown as text. */
export function checkParagraph(node: NodeOf<"paragraph">, scene: Scene): void {
  const {source, report} = scene;
  const [first] = node.children;
  if (first?.type === "strong" || first?.type === "emphasis") checkSpoken(first, scene);
  for (const child of node.children) {
    if (child.type !== "text") continue;
    const lead = child === first ? "" : NO_LINE;
    checkMarkers(child, lead, scene);
    const match = `${lead}${child.value}`.match(DIRECTIVE);
    const found = match?.[1] ?? match?.[2];
    if (found === undefined) continue;
    const at = source.text.indexOf(found.slice(0, 3), startOf(child));
    report(
      locationOf(source, at === -1 ? startOf(child) : at, endOf(child)),
      `directive not read: ${found.slice(0, 40)}`,
      {
        expected: "a line of its own, no space after the colons, every bracket, brace and quote closed"
      }
    );
  }
}
