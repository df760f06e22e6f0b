import type {Briefing} from "../../briefing/briefing.ts";
import {copyPrefix} from "../../briefing/page-ids.ts";
import {stopOf} from "../../briefing/slides.ts";
import type {View} from "../../briefing/view.ts";
import {tidySection} from "../window/tidy.ts";
import {type Drawing, drawWidgets} from "./widgets.ts";

const REFERENCES = ["for", "aria-labelledby", "aria-describedby", "aria-controls"];
let copies = 0;

/** The one way to copy a slide: its text at that view, its widgets drawn anew, every id its own. */
export function copySlide(section: HTMLElement, briefing: Briefing, view: View, drawing: Drawing): HTMLElement {
  const copy = section.cloneNode(true) as HTMLElement;
  tidySection(copy);
  prefixIds(copy, copyPrefix(++copies));
  showBlocks(copy, stopOf(briefing, view).blocks);
  drawWidgets(copy, briefing, view, drawing);
  return copy;
}

/** Blocks that wait for a later step keep their place. */
export function showBlocks(section: HTMLElement, shown: readonly string[]): void {
  for (const block of section.querySelectorAll<HTMLElement>("[data-block]"))
    block.classList.toggle("waiting", !shown.includes(block.dataset.block as string));
}

function prefixIds(root: HTMLElement, prefix: string): void {
  for (const element of [root, ...root.querySelectorAll("*")]) {
    if (element.id) element.id = prefix + element.id;
    for (const name of REFERENCES) {
      const value = element.getAttribute(name);
      if (value !== null)
        element.setAttribute(
          name,
          value.replace(/\S+/g, (id) => prefix + id)
        );
    }
  }
}
