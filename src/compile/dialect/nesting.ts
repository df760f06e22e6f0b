import {DEEPEST} from "../source/depth.ts";
import type {Text} from "../source/file-text.ts";
import type {Location} from "../source/problems.ts";

const MARKERS = /^(?:[ \t]*(?:>|[-+*](?=[ \t])|\d{1,9}[.)](?=[ \t])))*/;
const RULE = /^[ \t]*([-*_])(?:[ \t]*\1)*[ \t]*$/;
const FENCE = /^(?:`{3,}(?=[^`]*$)|~{3,})/;

/** The line that opens more quotes, lists and blocks in one another than may be: the library overflows with them, or takes for ever. */
export function deepLine({file, text, lines}: Text): Location | undefined {
  let blocks = 0;
  let code = "";
  for (const [i, start] of lines.entries()) {
    const line = text.slice(start, lines[i + 1]).trimEnd();
    const markers = line.match(MARKERS)?.[0] ?? "";
    const rest = line.slice(markers.length).trimStart();
    const fence = rest.match(FENCE)?.[0] ?? "";
    if (code !== "") {
      if (fence === rest && fence.startsWith(code)) code = "";
      continue;
    }
    code = fence;
    if (/^:{3,}[a-z]/i.test(rest)) blocks++;
    else if (/^:{3,}$/.test(rest)) blocks = Math.max(0, blocks - 1);
    if (!RULE.test(line) && levelsOf(markers) + blocks > DEEPEST)
      return {file, line: i + 1, column: 1, length: Math.max(1, line.length)};
  }
  return undefined;
}

/** A list within a list stands two columns in, or more. */
function levelsOf(markers: string): number {
  const indent = markers.slice(0, markers.search(/\S|$/)).replaceAll("\t", "    ").length;
  return (markers.match(/[->+*.)]/g)?.length ?? 0) + Math.floor(indent / 2);
}
