import {frontMatterSchema} from "../records/schema.ts";
import {readShape} from "../records/shape.ts";
import {readYaml} from "../records/yaml.ts";
import {locationOf, type Text} from "../source/file-text.ts";
import type {Location, Report} from "../source/problems.ts";
import {parseMarkdown} from "./markdown.ts";
import {locationOfNode, type NodeOf, type RootContent, startOf} from "./nodes.ts";
import {checkOmissions} from "./omissions.ts";

/** A Markdown file: a part of the briefing, its slides still as nodes. */
export interface Part {
  readonly source: Text;
  /** As printed: "1 Situation"; empty without one. */
  readonly name: string;
  readonly appendix: boolean;
  readonly slides: readonly (readonly RootContent[])[];
}

/** An appendix that has no name is called as given. */
export function readPart(source: Text, appendixName: string, report: Report): Part {
  const {children, dropped} = parseMarkdown(source, report) ?? {children: [], dropped: []};
  checkOmissions(source, dropped, report);
  checkOpening(source, children, report);
  const [head] = children;
  const front =
    head?.type === "yaml" ? readFrontMatter(source, head, appendixName, report) : {name: "", appendix: false};
  const content = head?.type === "yaml" ? children.slice(1) : children;
  return {source, ...front, slides: splitSlides(source, content, report)};
}

function readFrontMatter(
  source: Text,
  node: NodeOf<"yaml">,
  appendixName: string,
  report: Report
): Pick<Part, "name" | "appendix"> {
  const open = source.text.indexOf("\n", startOf(node)) + 1;
  const yaml = readYaml(source, report, open, open + node.value.length);
  const front = yaml && readShape(frontMatterSchema, yaml, report);
  const {part = front?.appendix ? appendixName : "", number, appendix = false} = front ?? {};
  return {name: number === undefined ? part : `${number} ${part}`, appendix};
}

/** Reports front matter that does not end, and the marks of a file's start where there is none. */
function checkOpening(source: Text, [head]: readonly RootContent[], report: Report): void {
  for (const {index} of source.text.matchAll(/\ufeff/g))
    report(locationOf(source, index), "byte order mark in the text: U+FEFF", {
      expected: "one at most, as the first character of a file",
      hint: "delete it and the character after it, and write that again"
    });
  const isOpen =
    head?.type === "yaml"
      ? /\n[ \t]*\r?\n(?:#{1,6}[ \t]|:{2,}[a-z])/.test(head.value)
      : /^---[ \t]*\r?\n[a-z][\w-]*:(?:\s|$)/i.test(source.text);
  if (isOpen)
    report(locationOf(source, 0, 3), "front matter not closed: ---", {
      expected: "`---` on a line of its own under the last key",
      hint: "a file without front matter starts with its first slide"
    });
}

/** Splits at the tree's breaks; nothing before the first and after the last is no slide. */
function splitSlides(source: Text, children: readonly RootContent[], report: Report): Part["slides"] {
  const slides: RootContent[][] = [[]];
  const breaks: Location[] = [];
  for (const child of children) {
    if (child.type === "thematicBreak") {
      breaks.push(locationOfNode(source, child));
      slides.push([]);
    } else slides.at(-1)?.push(child);
  }
  slides.slice(1, -1).forEach((slide, i) => {
    if (slide.length === 0)
      report(breaks[i] ?? locationOf(source, 0), "empty slide: ---", {
        expected: "a slide between two breaks",
        hint: "remove one break"
      });
  });
  return slides.filter((slide) => slide.length > 0);
}
