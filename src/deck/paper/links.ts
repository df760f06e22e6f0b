// On paper nothing opens: every sentence or id that is printed leads to the row of its entry instead.

import type {Briefing} from "../../briefing/briefing.ts";
import type {EntryId} from "../../briefing/ids.ts";
import {element} from "../window/element.ts";

const SVG = "http://www.w3.org/2000/svg";

/** Makes a link of each sentence and id in the citations of a sheet, in its text and in its drawings, and of what its foot names. */
export function linkCitations(sheet: HTMLElement, briefing: Briefing): void {
  for (const cite of sheet.querySelectorAll<HTMLElement>(".cite[data-claims]"))
    cite.replaceWith(
      citeLinks(cite.querySelector("[aria-hidden]")?.textContent ?? "", briefing, cite.dataset.claims?.split(" "))
    );
  for (const named of sheet.querySelectorAll<HTMLElement>("[data-entry]"))
    named.replaceChildren(element("a", {href: `#${named.dataset.entry}`}, named.textContent ?? ""));
  for (const cites of sheet.querySelectorAll<SVGElement>("svg.picture tspan.cites")) {
    const link = (id: EntryId, words: string) => {
      const made = document.createElementNS(SVG, "a");
      made.setAttribute("href", `#${id}`);
      made.append(words);
      return made;
    };
    cites.replaceChildren(...linked(cites.textContent ?? "", briefing, link, cites.dataset.rests?.split(" ")));
  }
}

/** A citation as links; `meant` are the entries that it prints. */
export function citeLinks(printed: string, briefing: Briefing, meant: readonly EntryId[] = []): HTMLElement {
  const link = (id: EntryId, words: string) => element("a", {href: `#${id}`}, words);
  return element("span", {class: "cite"}, ...linked(printed, briefing, link, meant));
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
