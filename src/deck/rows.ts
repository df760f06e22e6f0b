// On paper nothing opens: every sentence or id that is printed leads to the row of its entry instead.

import type {Briefing, EntryId} from "../briefing/data.ts";
import {element} from "./element.ts";

const SVG = "http://www.w3.org/2000/svg";

/** Makes a link of each sentence and id in the citations of a page, in its text and in its drawings. */
export function linkCitations(page: HTMLElement, briefing: Briefing): void {
  for (const cite of page.querySelectorAll<HTMLElement>(".cite[data-claims]")) {
    const printed = cite.querySelector("[aria-hidden]")?.textContent ?? "";
    const link = (id: EntryId, words: string) => element("a", {href: `#${id}`}, words);
    const parts = linked(printed, briefing, link, cite.dataset.claims?.split(" "));
    cite.replaceWith(element("span", {class: "cite"}, ...parts));
  }
  for (const cites of page.querySelectorAll<SVGElement>("svg.picture tspan.cites")) {
    const link = (id: EntryId, words: string) => {
      const made = document.createElementNS(SVG, "a");
      made.setAttribute("href", `#${id}`);
      made.append(words);
      return made;
    };
    cites.replaceChildren(...linked(cites.textContent ?? "", briefing, link, cites.dataset.rests?.split(" ")));
  }
}

/** "S8 N02" as links: a sentence to the first of the claims meant that rests on it, an id to its own row. */
function linked(
  printed: string,
  {claims}: Briefing,
  link: (id: EntryId, words: string) => Element,
  meant: readonly EntryId[] = []
): readonly (Element | string)[] {
  return printed.split(/( )/).map((words) => {
    const entry = meant.find((id) => id === words || claims[id]?.sentence === words);
    return entry === undefined ? words : link(entry, words);
  });
}
