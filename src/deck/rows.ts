// On paper nothing opens: every sentence that is printed leads to the row of its claim instead.

import type {Briefing, EntryId} from "../briefing/data.ts";
import {element} from "./element.ts";

const SVG = "http://www.w3.org/2000/svg";
const SENTENCE = /([ST]\d+)/;

/** Makes a link of each sentence in the citations of a page, in its text and in its drawings. */
export function linkSentences(page: HTMLElement, briefing: Briefing): void {
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

/** "S8, not said" with its sentences as links: each to the first of the claims meant that it bears. */
function linked(
  printed: string,
  {claims, tensions}: Briefing,
  link: (id: EntryId, words: string) => Element,
  meant: readonly EntryId[] = []
): readonly (Element | string)[] {
  const asked = meant.flatMap((id) => tensions[id]?.claims ?? [id]);
  return printed.split(SENTENCE).map((words, i) => {
    if (i % 2 === 0) return words;
    const claim = asked.find((id) => claims[id]?.sentence === words);
    return claim === undefined ? words : link(claim, words);
  });
}
