// What is asked of the printer beside the pages themselves: its paper, and what stands at the foot of it, outside of the document.

import type {Briefing} from "../../briefing/briefing.ts";
import {wordsOf} from "../../words/catalogue.ts";
import type {Paper} from "./paper.ts";

/** A page a slide, 16 : 9. */
export const SHEET_RULES = "@page { size: 1920px 1080px; margin: 0 }";

const HANDOUT = {
  a4: "size: A4; margin: 13mm 18mm 17mm;",
  letter: "size: letter; margin: 13mm 20.95mm 17mm;"
} satisfies Record<NonNullable<Paper["handout"]>, string>;

/** Upright, with source line and number at the foot. */
export function handoutRules(briefing: Briefing, paper: keyof typeof HANDOUT): string {
  const {sourceLine, outsideLine, asOfText} = briefing;
  const source = box("left", quoted(`${sourceLine} ${wordsOf(briefing).slide.asOf(asOfText)}.`));
  return `@page { ${HANDOUT[paper]} ${source} ${box("right", "counter(page)")} }
    @page outside { ${box("left", quoted(outsideLine))} }`;
}

/**
 * Lays the rules on the document; gives what takes them away. Firefox takes its paper only from a page without a name,
 * and that must not be there for who prints without scripts.
 */
export function setPaper(rules: string): () => void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(rules);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  return () => {
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== sheet);
  };
}

const LETTERING = "font: 400 var(--size-fine)/1 var(--sans); color: var(--muted);";

const box = (side: "left" | "right", content: string) => `@bottom-${side} { content: ${content}; ${LETTERING} }`;

const quoted = (words: string) => `"${words.replace(/\s+/g, " ").replace(/["\\]/g, "\\$&")}"`;
