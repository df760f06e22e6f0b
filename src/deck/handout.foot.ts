import type {Briefing} from "../briefing/data.ts";

/** Puts source line and number at the foot of every page, which is outside of the document; gives what takes it away. */
export function footHandout({sourceLine, outsideLine, asOfText}: Briefing): () => void {
  const foot = new CSSStyleSheet();
  for (const paper of ["handout", "handout-letter"]) {
    foot.insertRule(rule(paper, `${sourceLine} As of ${asOfText}.`));
    foot.insertRule(rule(`${paper}-outside`, outsideLine));
  }
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, foot];
  return () => {
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== foot);
  };
}

const LETTERING = 'font: 400 8.5pt/1 "IBM Plex Sans Condensed", "Arial Narrow", Arial, sans-serif; color: #46535f;';

function rule(page: string, words: string): string {
  const text = words.replace(/\s+/g, " ").replace(/["\\]/g, "\\$&");
  const box = (side: string, content: string) => `@bottom-${side} { content: ${content}; ${LETTERING} }`;
  return `@page ${page} { ${box("left", `"${text}"`)} ${box("right", "counter(page)")} }`;
}
