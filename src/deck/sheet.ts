import type {Briefing} from "../briefing/data.ts";
import {stopOf} from "../briefing/slides.ts";
import type {View} from "../briefing/view.ts";
import type {Act, Form} from "../widgets/widget.ts";
import {drawWidgets} from "./widgets.ts";

const REFERENCES = ["for", "aria-labelledby", "aria-describedby", "aria-controls"];
let copies = 0;

export interface SheetOptions {
  readonly form: Form;
  /** Without it the copy only shows. */
  readonly act?: Act;
}

/** The one way to copy a slide: its text at that view, its widgets drawn anew, every id its own. */
export function sheet(section: HTMLElement, briefing: Briefing, view: View, {form, act}: SheetOptions): HTMLElement {
  const copy = section.cloneNode(true) as HTMLElement;
  for (const name of ["hidden", "inert", "aria-hidden", "style"]) copy.removeAttribute(name);
  copy.classList.remove("present", "past", "future");
  for (const drawing of copy.querySelectorAll(".drawing")) drawing.replaceChildren();
  prefixIds(copy, `sheet${++copies}-`);
  showBlocks(copy, stopOf(briefing, view).blocks);
  drawWidgets(copy, briefing, view, form, act);
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
