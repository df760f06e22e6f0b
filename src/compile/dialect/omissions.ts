import type {Text} from "../source/file-text.ts";
import type {Report} from "../source/problems.ts";
import {endOf, locationOfNode} from "./nodes.ts";
import type {Tidy} from "./tree.ts";

/** Warns of what is left out by the standard, though somebody meant it: notes as a comment, definitions that nothing uses. */
export function checkOmissions(source: Text, dropped: Tidy["dropped"], report: Report): void {
  const severity = "warning";
  for (const node of dropped) {
    const location = locationOfNode(source, node);
    if (node.type === "html") {
      if (isProse(node.value) && endsSlide(source.text, endOf(node)))
        report(location, `comment dropped: ${node.value.split("\n")[0]?.slice(0, 60)}`, {
          severity,
          expected: "speaker notes between `:::notes` and `:::`",
          hint: "move a comment that is no note above the title"
        });
    } else if (/[\p{L}\p{N}]/u.test(node.identifier))
      report(location, `unused definition: [${node.identifier}]`, {
        severity,
        expected: `\`[${node.label}]\` in the text, and one definition of it`,
        hint: "for text, put a backslash before the bracket: `\\[`"
      });
  }
}

/** Four words or more: a sentence, and neither a setting nor a reminder. */
function isProse(comment: string): boolean {
  const text = comment.slice(4, -3).trim();
  const words = text.split(/\s+/).filter((word) => /\p{L}/u.test(word));
  return words.length >= 4 && /^[\p{L}“"]/u.test(text) && !/^(?:[\w-]+:|todo\b|fixme\b)/i.test(text);
}

function endsSlide(text: string, at: number): boolean {
  const next = /\s*(?:---|\*\*\*|___|$)/y;
  next.lastIndex = at;
  return next.test(text);
}
