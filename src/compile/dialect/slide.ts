import type {SlideId} from "../../briefing/ids.ts";
import {LAYOUTS, type Layout} from "../../briefing/layouts.ts";
import type {Location} from "../source/problems.ts";
import {slug} from "../source/slug.ts";
import {checkClaimsBlocks, isClaimsBlock} from "./claims.ts";
import {type Content, readContent} from "./content.ts";
import type {Draft} from "./draft.ts";
import {type Head, headOf, NO_HEAD, readHead} from "./head.ts";
import {type Heading, locationOfNode, type Nodes, type RootContent, walk} from "./nodes.ts";
import {takeNotes} from "./notes.ts";
import type {Part} from "./parts.ts";
import {plainText} from "./plain-text.ts";
import type {Scene, Setting} from "./scene.ts";

/** Of the head where there is no title. */
export const titleLocationOf = ({title, source, location}: Draft) => (title ? locationOfNode(source, title) : location);

/** Reads one slide; `index` names it where nothing else does. */
export function readSlide(nodes: readonly RootContent[], part: Part, index: number, setting: Setting): Draft {
  const {source} = part;
  const {report, names, records, freeId} = setting;
  const [first] = nodes;
  const directive = headOf(nodes);
  const head = directive ? readHead(source, directive, names, report) : NO_HEAD;
  const {shown, notes} = takeNotes(directive ? nodes.slice(1) : nodes, source, report);
  const title = shown.find((node): node is Heading => node.type === "heading" && node.depth === 1);
  const body = shown.filter((node) => node !== title);
  const scene: Scene = {...setting, source, steps: head.steps, inNotes: false};
  const content = readContent(shown, scene);
  const spoken = readContent(notes, {...scene, inNotes: true});
  const text = title ? plainText(title, records) : "";
  const start = first ? locationOfNode(source, first) : {file: source.file, line: 1, column: 1, length: 1};
  const location = head.location ?? (title ? locationOfNode(source, title) : start);
  checkClaimsBlocks(body, scene);
  if (head.outside && records?.outsideBand === "")
    report(location, "band without words: outside", {expected: "`outsideBand` in briefing.yaml"});
  checkTitles(title, text, [...body, ...notes], location, scene);

  const id = head.id ?? freeId(slug(text) || `slide-${index + 1}`);
  if (head.id === undefined && text !== "" && !isReported(directive, head)) {
    const hint = directive ? `write \`::slide{#${id} ...}\`` : `write \`::slide{#${id}}\` above the title`;
    report(location, `slide without an id: using #${id}`, {severity: "warning", hint});
  }
  const waiting = [...content.traits].filter(([, {step}]) => step !== undefined);
  const blocks = new Map(waiting.map(([node], i) => [node, `${id}-b${i + 1}`] as const));
  const shownAt = (step: number) =>
    waiting.flatMap(([node, traits]) => ((traits.step ?? 0) <= step ? (blocks.get(node) ?? []) : []));
  const {optional, steps} = head;
  return {
    ...content,
    ...(body.some(isClaimsBlock) && {listed: {entries: [], count: ""}}),
    links: [...content.links, ...spoken.links],
    slide: {
      id,
      title: text,
      part: part.name,
      appendix: part.appendix,
      optional,
      stops: steps.length > 0 ? steps.map((state, i) => ({state, blocks: shownAt(i + 1)})) : [{blocks: []}]
    },
    layout: head.layout ?? layoutFor(content, body),
    head,
    source,
    location,
    title,
    body,
    notes,
    blocks
  };
}

function layoutFor({figures}: Content, body: readonly RootContent[]): Layout {
  const shown = body.some(isClaimsBlock) ? "claims" : figures.size > 0 ? "widgets" : "words";
  return LAYOUTS.find(({unnamed}) => unnamed === shown) as Layout;
}

/** An id that is there but wrong has had its own problem. */
function isReported(directive: Nodes | undefined, {id}: Head): boolean {
  return directive?.type === "leafDirective" && directive.attributes?.id !== undefined && id === undefined;
}

function checkTitles(
  title: Heading | undefined,
  text: string,
  others: readonly RootContent[],
  location: Location,
  scene: Scene
): void {
  const {source, report} = scene;
  if (!title)
    report(location, "slide without a title", {expected: "one heading with a single #", hint: hintForTitle(others)});
  else if (text === "") report(locationOfNode(source, title), "empty title: #", {expected: "words after the #"});
  for (const other of others) {
    walk(other, (node) => {
      if (node.type !== "heading" || node.depth !== 1) return;
      const words = plainText(node, scene.records);
      report(locationOfNode(source, node), `${title ? "second" : "misplaced"} title: ${words}`, {
        expected: "one # on each slide, outside of every block",
        hint: "write ## for a heading under it, or put a blank line and --- above it for a new slide"
      });
    });
  }
}

/** The title that was meant: of another depth, or without a space. */
function hintForTitle(others: readonly RootContent[]): string | undefined {
  const meant = others.find(({type}) => type === "heading" || type === "paragraph");
  const words = meant ? plainText(meant) : "";
  if (meant?.type === "heading") return `write \`# ${words}\``;
  return /^#[^#]/.test(words) ? "write a plain space after the #" : undefined;
}

/** Reports ids that two slides share, more widgets than have room, a second table of claims, and an appendix that does not come last. */
export function checkSlides(drafts: readonly Draft[], {report, freeId}: Setting): void {
  const first = new Map<SlideId, Location>();
  for (const {slide, location} of drafts) {
    const taken = first.get(slide.id);
    if (taken)
      report(location, `duplicate slide id: ${slide.id}`, {
        expected: `an id of its own; ${taken.file}:${taken.line} has this one`,
        hint: `write \`::slide{#${freeId(slide.id)} ...}\``
      });
    else first.set(slide.id, location);
  }
  const withRoomFor = (count: number) =>
    LAYOUTS.flatMap(({name, pictures}) => (pictures[count - 1] ? name : [])).join(", ");
  for (const {figures, layout} of drafts) {
    for (const {spec, location} of [...figures.values()].slice(layout.pictures.length))
      report(location, `no room for it: ${spec.name} in the layout ${layout.name}`, {
        expected: `one widget in the layout ${withRoomFor(1)}; two, side by side, in ${withRoomFor(2)}`
      });
  }
  const [, again] = drafts.filter(({listed, head}) => listed && !head.continued);
  if (again) report(again.location, "second table of claims", {expected: "one `:::claims` in a briefing"});
  const lastOfTalk = drafts.findLastIndex(({slide}) => !slide.appendix);
  drafts.slice(0, lastOfTalk + 1).forEach(({slide, location, source}, i) => {
    if (slide.appendix && drafts[i - 1]?.source !== source)
      report(location, `appendix before the talk: ${slide.id}`, {
        expected: "a file whose name comes after all others",
        hint: `rename ${source.file}`
      });
  });
}
