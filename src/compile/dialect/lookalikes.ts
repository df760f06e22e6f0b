// What another program reads, and the standard shows as it is typed: a warning, with what to write.

import {locationOf} from "../source/file-text.ts";
import {NO_LINE, type NodeOf, type Parent, startOf, writtenOf} from "./nodes.ts";
import type {Scene} from "./scene.ts";

interface Lookalike {
  readonly noun: string;
  /** On the text as it is written: what has a backslash before it is text. */
  readonly pattern: RegExp;
  readonly expected: string;
  /** Where the pattern finds more than is meant. */
  readonly isMeant?: (found: string) => boolean;
}

const LOOKALIKES: readonly Lookalike[] = [
  {
    noun: "reference without a definition",
    pattern: /(?<![\w\]\\])!?\[[^[\]\n]+\]\[[^[\]\n]*\]/g,
    expected: "`[name]: https://...` on a line of its own, for a picture `[name]: file.png`",
    isMeant: (found) => !/^\[\d+\]/.test(found)
  },
  {
    noun: "picture not read",
    pattern: /(?<![\w\\])!\[[^[\]\n]+\](?![([])/g,
    expected: "`![what it shows](file.png)`",
    isMeant: (found) => !/\[\d+\]/.test(found)
  },
  {
    noun: "footnote",
    pattern: /(?<!\\)(?:\[\^[^\s[\]]+\]|\^\[[^[\]\n]+\])/g,
    expected: "no footnotes: cite a claim, `:cite[C01]`, or say it in the text"
  },
  {
    noun: "citation not read",
    pattern: /(?<![\w\\])\[-?@[a-z][^[\]\n]*\]/gi,
    expected: "`:cite[C01]`, which names a claim"
  },
  {
    noun: "link not read",
    pattern: /(?<![\w\\])!?\[\[[\p{L}/][^[\]\n]*\]\]/gu,
    expected: "`[words](#slide-id)`, for a picture `![words](file.png)`"
  },
  {
    noun: "class not read",
    pattern: /(?<![\w\])\\.])\.[a-z][\w-]{0,40}\[/g,
    expected: "no classes: `**text**`, `*text*`, a block or a layout"
  },
  {
    noun: "attributes not read",
    pattern: /(?<!\\)\{[.#][a-z][^{}\n]*\}(?=\s*\S)/gi,
    expected: "no classes: `**text**`, `*text*`, a block or a layout"
  },
  {
    noun: "math not read",
    pattern: /(?<![\w\\$])\$\$?[^\s${][^$\n]*\$\$?(?![\w$])/g,
    expected: "characters such as x², ≤ and √, or a picture of it",
    isMeant: (found) => !/\s\$+$/.test(found) && (/[\\^_{]|[a-z)] ?=/i.test(found) || /^\$+[a-z]\$/i.test(found))
  },
  {noun: "math not read", pattern: /(?:^|\n)[ \t>]*\$\$(?=[ \t]*\n)/g, expected: "a picture of it"},
  {
    noun: "emoji code",
    pattern: /(?<![\w:\\]):[a-z][a-z\d_+-]*:(?![\w:])/g,
    expected: "the character itself"
  },
  {
    noun: "callout not read",
    pattern: /^\[![a-z]+\]/gi,
    expected: "`:::card[Note]` to `:::` around the text"
  },
  {
    noun: "mark not read",
    pattern: /(?<![\w=\\])==[^\s=][^=\n]*==(?![\w=])/g,
    expected: "`**text**` or `*text*`"
  },
  {
    noun: "superscript or subscript",
    pattern: /(?<=[\p{L}\d)])(?:\^[\p{L}\d+-]{1,5}\^(?![\p{L}\d])|~\d{1,3}~)/gu,
    expected: "characters such as ² and ₂"
  },
  {
    noun: "definition list",
    pattern: /\n[ \t>]*:[ \t]+[^\n]+/g,
    expected: "`- **term**: what it is`"
  },
  {
    noun: "template not read",
    pattern: /(?<!\\)\{\{[^{}\n]+\}\}/g,
    expected: "words, `:n[...]` for a number, `::name` for a widget"
  },
  {noun: "comment not closed", pattern: /(?<!\\)<!--/g, expected: "--> at its end"},
  {
    noun: "emphasis not read",
    pattern: /(?<![\w*~\\])(\*\*|~~)[^*~\n]+\1(?![*~])|(?<![\w*~\\])\*[^\s*~][^*~\n]*[^\s*~]\*(?=\p{L})/gu,
    expected: "no space inside the marks, and a space or punctuation outside them",
    isMeant: (found) => !/^(\*\*|~~)\s.*\s\1$/.test(found)
  },
  {
    noun: "space of another kind",
    pattern: /(?:^|\n)[ \t>]*(?:#{1,6}|[-*+]|\d{1,9}[.)])[\u00a0\u2000-\u200b\u202f\u205f\u3000]/g,
    expected: "a plain space after the mark"
  },
  {
    noun: "table not read",
    pattern: /\n[-:| \t>]+(?=\n|$)/g,
    expected: "as many cells as in the line above it, and a blank line above the table",
    isMeant: (found) => found.includes("|") && found.includes("-")
  }
];

/** Warns of what looks like more than text in a text. */
export function checkText(node: NodeOf<"text">, parent: Parent | undefined, scene: Scene): void {
  const {source, report} = scene;
  const start = startOf(node);
  if (parent?.type === "link" && source.text[startOf(parent)] !== "[") return;
  // A line starts with a block's first words, and not after a mark or a directive.
  const before = parent?.type === "paragraph" && parent.children[0] === node ? "" : NO_LINE;
  const written = before + writtenOf(source, node);
  for (const {noun, pattern, expected, isMeant} of LOOKALIKES) {
    for (const {0: match, index} of written.matchAll(pattern)) {
      const found = match.trim();
      if (isMeant && !isMeant(found)) continue;
      const at = start + index - before.length + match.indexOf(found);
      report(locationOf(source, at, at + found.length), `${noun}: ${found.slice(0, 60)}`, {
        severity: "warning",
        expected,
        hint: `for text, write a backslash: \`\\${found.match(/[^\w\s]/)?.[0] ?? ""}\``
      });
    }
  }
  checkTargets(written, start - before.length, scene);
}

const LONGEST = 300;

/** An address that is none: `[x](https://a b)`. */
function checkTargets(written: string, start: number, {source, report}: Scene): void {
  let past = 0;
  for (const {index} of written.matchAll(/(?<!\\)\]\(/g)) {
    if (index < past) continue;
    const before = written.slice(Math.max(0, index - LONGEST), index);
    const label = `${before.match(/\\?!?\[[^[]*$/)?.[0] ?? ""}]`;
    if (label.startsWith("\\")) continue;
    const open = start + index + 2;
    const [target = ""] = source.text.slice(open, open + LONGEST).match(/^[^)\r\n]*/) ?? [];
    const end = open + target.length + 1;
    past = end - start;
    const noun = label.startsWith("!") ? "picture" : "link";
    report(locationOf(source, open - label.length - 1, end), `${noun} not read: ${label}(${target})`, {
      severity: "warning",
      expected: "an address without spaces, or one between < and >",
      hint: hintFor(label, target.trim())
    });
  }
}

function hintFor(label: string, target: string): string | undefined {
  const sized = target.match(/^(\S+)\s+=\d*x\d*$/);
  if (sized) return `write \`${label}(${sized[1]})\`: a picture fills its room`;
  return /\s/.test(target) && !/["'<>]/.test(target) ? `write \`${label}(<${target}>)\`` : undefined;
}
