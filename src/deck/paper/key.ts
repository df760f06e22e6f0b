// The key to the marks: made of what a page shows, so that a page that is passed on alone says what its inks mean.

import {INKS, type Ink} from "../../widgets/kit/ink.ts";
import {SOLID} from "../../words/words.ts";
import {element} from "../window/element.ts";
import {hatching} from "./hatching.ts";

const MEANS: Readonly<Record<Ink, string>> = {
  reported: SOLID,
  forecast: "forecast",
  open: "open or not given",
  aim: "aim",
  faded: "extent not given",
  "what-if": "what-if"
};

/** The inks that a section shows, each with what it means; nothing where it shows none. */
export function keyToMarks(section: HTMLElement): HTMLElement | undefined {
  const marks = [...section.querySelectorAll<HTMLElement | SVGElement>("[data-ink]")];
  const shown = new Set(marks.filter((mark) => !mark.closest(".waiting")).map(({dataset}) => dataset.ink));
  const items = INKS.filter((ink) => shown.has(ink)).map((ink) => {
    const swatch = element("span", {class: "swatch", "data-mark": ink});
    if (ink === "forecast") swatch.append(hatching(16, {width: 5, period: 11}));
    return element("li", {}, swatch, MEANS[ink]);
  });
  return items.length > 0 ? element("ul", {class: "key", "aria-label": "Key to the marks"}, ...items) : undefined;
}
