import {withoutComments} from "./comments.ts";
import {locationOfNode, type NodeOf, type Parent} from "./nodes.ts";
import type {Scene} from "./scene.ts";

const TEXT = "`\\<` where it is text, or put it in backquotes";
const NO_MORE = "leave it out: nothing replaces it";

/** What to write in the place of tags. */
const INSTEAD: readonly (readonly [tags: string, hint: string])[] = [
  ["h1 h2 h3 h4 h5 h6", "write `#`, `##` or `###`"],
  ["a", "write `[text](https://...)`"],
  ["abbr", "write `:actor[...]` for an actor's name"],
  ["aside", "write `:::notes`"],
  ["b strong", "write `**text**`"],
  ["em i cite dfn", "write `*text*`"],
  ["del s strike", "write `~~text~~`"],
  ["code kbd samp tt var", "write a pair of backquotes"],
  ["pre", "write ``` on a line above it and on one below"],
  ["blockquote q", "write `> text`"],
  ["br", "write a backslash at the end of the line"],
  ["hr", "write `---` for a new slide, with a blank line above it"],
  ["p", "write blank lines around the text"],
  ["ul li dl dt dd", "write `- text`"],
  ["ol", "write `1. text`"],
  ["table thead tbody tfoot tr th td caption", "write `| a | b |` and `| --- | --- |` under it"],
  ["div main article header footer", "write `:::block` to `:::` around the text"],
  ["section", "write `---` between slides, `:::block` inside one"],
  ["figure figcaption", "write a widget, as `::name{...}`, or `![words](file.png)`"],
  ["script iframe canvas", "write a widget, as `::name{...}`"],
  ["img picture", "write `![words](file.png)`"],
  ["svg", "write `![words](file.svg)`, or a widget, as `::name{...}`"],
  ["sup", "write `:cite[C01]` for a source, or a character such as ²"],
  ["sub", "write a character such as ₂"],
  ["span u mark small big font center ins details summary", NO_MORE],
  ["style link meta html head body title", "leave it out: a slide's look is its layout, `::slide{layout=...}`"],
  ["video audio source track embed object", "leave it out, or link to it: `[text](https://...)`"],
  ["form input button select option label textarea", NO_MORE],
  ["v-click v-clicks click", "write `{at=state}` at the end of what waits for a step"]
];
const HINTS = new Map(INSTEAD.flatMap(([tags, hint]) => tags.split(" ").map((tag) => [tag, hint])));

/** Reports raw HTML, a tag that ends only where none of its name began: `begun` holds those of the slide. */
export function checkHtml(node: NodeOf<"html">, parent: Parent | undefined, begun: Set<string>, scene: Scene): void {
  const {source, report} = scene;
  const location = locationOfNode(source, node);
  const value = withoutComments(node.value).trim();
  if (value.startsWith("<!--")) {
    report({...location, length: 4}, "unclosed comment: <!--", {expected: "--> at its end"});
    return;
  }
  const [, slash, tag = ""] = value.match(/^<(\/?)([a-z][\w-]*)/i) ?? [];
  const name = tag.toLowerCase();
  const isAlone = /^<\/[^<>]*>$/.test(value);
  if (slash && isAlone && begun.has(name)) return;
  if (tag && !slash) begun.add(name);
  const start = value.split("\n")[0]?.slice(0, 60);
  if (!value.startsWith("<"))
    report(location, `text beside a comment: ${start}`, {expected: "a comment on lines of its own"});
  else
    report(location, `raw HTML: ${start}`, {expected: "Markdown and directives", hint: hintFor(name, slash, parent)});
}

function hintFor(tag: string, slash: string | undefined, parent: Parent | undefined): string {
  if (tag === "") return "leave it out";
  if (slash) return HINTS.has(tag) ? "leave it out" : `write ${TEXT}`;
  if (tag === "br" && parent?.type === "tableCell") return "a cell has one line: write another row";
  return HINTS.get(tag) ?? (tag.includes("-") ? "write a widget, as `::name{...}`" : `write ${TEXT}`);
}
