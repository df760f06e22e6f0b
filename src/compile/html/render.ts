import type {Briefing} from "../../briefing/briefing.ts";
import type {EntryId} from "../../briefing/ids.ts";
import type {Outside} from "../../briefing/ledger.ts";
import {titleId, widgetId} from "../../briefing/page-ids.ts";
import type {Slide} from "../../briefing/slides.ts";
import {wordsOf} from "../../words/catalogue.ts";
import {readText} from "../../words/entry.ts";
import type {Draft} from "../dialect/draft.ts";
import {printHtml, toHtmlTree} from "../dialect/markdown.ts";
import {type Element, type ElementContent, type Nodes, type RootContent, walk} from "../dialect/nodes.ts";
import type {Report} from "../source/problems.ts";
import {citeElement} from "./cite.ts";
import {dress, oursElement, type Wardrobe} from "./dress.ts";
import {figureElement} from "./figure.ts";
import type {Spot} from "./fit.ts";
import {box, element, lines} from "./html.ts";
import {ledgerTables} from "./ledger-tables.ts";
import {itemsOf, lowerBy, sourcesElement} from "./sources.ts";

export interface Rendered {
  readonly section: string;
  readonly notes: string;
  /** Paper has a page for each of its steps: all at once has no room. */
  readonly stepPages: boolean;
}

interface Setting {
  readonly briefing: Briefing;
  /** What the slide rests on. */
  readonly uses: readonly EntryId[];
  readonly pictures: (url: string) => string;
  readonly report: Report;
}

/** A slide's section and its notes; changes the draft's nodes. */
export function renderSlide(draft: Draft, slide: Slide, {briefing, uses, pictures, report}: Setting): Rendered {
  const {outside} = draft.head;
  const cited = outside ? itemsOf(uses, briefing) : [];
  const lower = outside ? lowerBy(cited) : 0;
  const figures = new Map<Nodes, Element>();
  let stepPages = false;
  for (const [node, figure] of draft.figures) {
    const spot: Spot = {layout: draft.layout, n: figures.size, count: draft.figures.size, lower};
    const made = figureElement(figure, widgetId(slide.id, figures.size + 1), spot, {slide, briefing, report});
    if (made) figures.set(node, made.element);
    stepPages ||= made?.stepPages ?? false;
  }
  const wardrobe: Wardrobe = {briefing, draft, pictures, figures};
  const [body, aside] = columnsOf(draft);
  const tree = (nodes: readonly RootContent[]) => {
    const root = {type: "root" as const, children: [...nodes]};
    dress(root, wardrobe);
    return toHtmlTree(root.children);
  };
  const section = element("section", {
    id: slide.id,
    className: [draft.layout.name, ...(draft.head.lead ? ["lead"] : []), ...(outside ? ["outside"] : [])],
    dataLayout: draft.layout.name,
    ...(slide.part && {dataPart: slide.part}),
    ...(draft.head.ours && {dataOurs: true}),
    ...(lower > 0 && {dataLower: lower}),
    ariaLabelledBy: [titleId(slide.id)]
  });
  section.children = [
    {type: "text", value: "\n"},
    ...lines(
      headerOf(draft, slide, stampOf(draft, cited, briefing), briefing),
      outside && briefing.outsideBand !== "" ? element("p", {className: ["band"]}, briefing.outsideBand) : undefined,
      titleOf(draft, slide, tree),
      division("body", draft.listed ? [ledgerTables(draft.listed.entries, briefing)] : tree(body)),
      aside.length > 0 ? division("aside", tree(aside)) : undefined,
      footerOf(draft, slide, cited, briefing)
    )
  ];
  return {section: printHtml([section]), notes: printHtml(tree(draft.notes)), stepPages};
}

function headerOf({head}: Draft, {part}: Slide, stamp: Element | undefined, briefing: Briefing): Element {
  return element(
    "header",
    {className: ["top"]},
    element("span", {className: ["part"]}, part),
    head.ours ? oursElement(briefing) : undefined,
    stamp
  );
}

/** When the source had its latest look; for what is not from the source, when that was read. */
function stampOf({head, listed}: Draft, cited: readonly Outside[], briefing: Briefing): Element | undefined {
  const words = wordsOf(briefing);
  if (!head.outside) return element("span", {className: ["as-of"]}, words.slide.asOf(briefing.asOfText));
  const items = listed ? itemsOf(listed.entries, briefing) : cited;
  return items.length > 0 ? element("span", {className: ["read-in"]}, readText(items, words)) : undefined;
}

function titleOf(
  {title, layout, listed}: Draft,
  {id}: Slide,
  tree: (nodes: readonly RootContent[]) => ElementContent[]
): Element {
  const [heading] = title ? tree([title]) : [];
  const name = element(layout.opens ? "h1" : "h2", {className: ["title"], id: titleId(id)});
  const words = heading?.type === "element" ? heading.children : [];
  return {...name, children: listed ? [...words, {type: "text", value: listed.count}] : words};
}

/** The claims that a title rests on are beside the source, so that the title reads and prints without them. */
function footerOf({head}: Draft, {number}: Slide, cited: readonly Outside[], briefing: Briefing): Element {
  const source = element("span", {className: ["source"]}, head.outside ? briefing.outsideLine : briefing.sourceLine);
  if (head.cite.length > 0) source.children.push({type: "text", value: "\u00a0"}, citeElement(head.cite, briefing));
  const page = element("span", {className: ["number"]}, number);
  return element("footer", {className: ["foot"]}, source, sourcesElement(cited), page);
}

function division(className: string, children: ElementContent[]): Element {
  return {...element("div", {className: [className]}), children};
}

/** A column beside the first starts at the first widget, picture or `:::column`. */
function columnsOf({body, layout}: Draft): readonly [readonly RootContent[], readonly RootContent[]] {
  if (layout.body === "grid") return [gatherCards(body), []];
  const at = layout.body === "aside" ? body.findIndex(startsAside) : -1;
  return at === -1 ? [body, []] : [body.slice(0, at), body.slice(at)];
}

function startsAside(node: RootContent): boolean {
  let found = false;
  walk(node, (inner) => {
    found ||= inner.type === "leafDirective" || inner.type === "image";
    found ||= inner.type === "containerDirective" && inner.name === "column";
  });
  return found;
}

function gatherCards(nodes: readonly RootContent[]): readonly RootContent[] {
  const groups: RootContent[][] = [];
  for (const node of nodes) {
    const last = groups.at(-1)?.at(-1);
    if (isCard(node) && last && isCard(last)) groups.at(-1)?.push(node);
    else groups.push([node]);
  }
  return groups.flatMap((group) =>
    group[0] && isCard(group[0]) ? [box("cards", {dataCount: String(group.length)}, group)] : group
  );
}

const isCard = (node: RootContent) => node.type === "containerDirective" && node.name === "card";
