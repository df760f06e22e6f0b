import {type NodeOf, placeOfNode, withoutComments} from "./markdown.ts";
import type {Scene} from "./scene.ts";

const INSTEAD: Readonly<Record<string, string>> = {
  a: "`[text](https://...)`",
  abbr: "`:actor[...]` for an actor's name",
  aside: "`:::notes`",
  b: "`**text**`",
  blockquote: "`> text`",
  br: "a backslash at the end of the line",
  code: "a pair of backquotes",
  em: "`*text*`",
  figure: "a widget, as `::name{...}`, or `![words](file.png)`",
  i: "`*text*`",
  iframe: "a widget, as `::name{...}`",
  img: "`![words](file.png)`",
  li: "`- text`",
  ol: "`1. text`",
  script: "a widget, as `::name{...}`",
  section: "`---` between slides, `:::block` inside one",
  strong: "`**text**`",
  sup: "`:cite[C01]`",
  svg: "`![words](file.svg)`, or a widget, as `::name{...}`",
  table: "`| a | b |` and `| --- | --- |` under it",
  ul: "`- text`"
};

/** Reports raw HTML once a tag that opens, with what to write in its place. */
export function checkHtml(node: NodeOf<"html">, {source, report}: Scene): void {
  const value = withoutComments(node.value).trim();
  if (value.startsWith("<!--")) {
    report({...placeOfNode(source, node), length: 4}, "unclosed comment: <!--", {expected: "--> at its end"});
    return;
  }
  if (value.startsWith("</")) return;
  const tag = value.match(/^<([a-z][\w-]*)/i)?.[1]?.toLowerCase() ?? "";
  const heading = /^h[1-6]$/.test(tag) ? "`#`, `##` or `###`" : undefined;
  report(placeOfNode(source, node), `raw html: ${value.split("\n")[0]?.slice(0, 60)}`, {
    expected: "Markdown and directives",
    hint: `write ${heading ?? (Object.hasOwn(INSTEAD, tag) ? INSTEAD[tag] : "`:::block` to `:::` around the text")}`
  });
}
