import type {Behaviour} from "./deck.ts";
import {element} from "./element.ts";
import {sheet} from "./sheet.ts";

/** What leaves the printer: a page a slide, with every widget in its print form and no what-if. */
export const print: Behaviour = ({briefing, root}) => {
  addEventListener("beforeprint", () => {
    removeSheets();
    const sheets = element("div", {class: "sheets"});
    for (const {id, stops} of briefing.slides) {
      const section = root.querySelector<HTMLElement>(`#${CSS.escape(id)}`);
      const view = {slide: id, step: stops.length, tweaks: {}, doubts: [], cover: "none"} as const;
      if (section) sheets.append(sheet(section, briefing, view, {form: "print"}));
    }
    linkWithin(sheets);
    // The slides' own style, whatever stage the window has.
    document.body.append(element("div", {class: "deck printout"}, sheets));
  });
  addEventListener("afterprint", removeSheets);
};

/** Links to a slide or a claim lead to its page. A slide's copy has the slide's id behind a prefix, and so have the rows in it. */
function linkWithin(sheets: HTMLElement): void {
  const copies = new Map([...sheets.querySelectorAll("[id]")].map(({id}) => [id.replace(/^sheet\d+-/, ""), id]));
  for (const link of sheets.querySelectorAll('a[href^="#"]')) {
    const copy = copies.get(decodeURIComponent((link.getAttribute("href") ?? "").replace(/^#\/?/, "")));
    if (copy !== undefined) link.setAttribute("href", `#${copy}`);
  }
}

const removeSheets = () => document.querySelector(".printout")?.remove();
