import {placeOf} from "../text.ts";
import {endOf, type NodeOf, startOf} from "./markdown.ts";
import type {Scene} from "./scene.ts";

const DIRECTIVE = /(?:^|\n)[ \t>]*(:{2,}[a-z][^\n]*)/i;

/** Reports a directive that its indentation makes code, so that the room would read it. */
export function checkCode(node: NodeOf<"code">, {source, report}: Scene): void {
  const text = source.text.slice(startOf(node), endOf(node));
  const match = /^[`~]/.test(text) ? undefined : DIRECTIVE.exec(text);
  if (!match?.[1]) return;
  const at = startOf(node) + match.index + match[0].length - match[1].length;
  report(placeOf(source, at, at + match[1].length), `directive in indented code: ${match[1].trim().slice(0, 40)}`, {
    expected: "a directive at the start of its line",
    hint: "take away the blanks before it; code that shows one stands between ``` and ```"
  });
}
