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
    // The slides' own style, whatever stage the window has.
    document.body.append(element("div", {class: "deck printout"}, sheets));
  });
  addEventListener("afterprint", removeSheets);
};

const removeSheets = () => document.querySelector(".printout")?.remove();
