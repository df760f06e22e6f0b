// The key to the marks: made of what a sheet shows, so that a sheet that is passed on alone says what its inks mean.

import type {Briefing} from "../../briefing/briefing.ts";
import {INKS} from "../../widgets/kit/ink.ts";
import {wordsOf} from "../../words/catalogue.ts";
import {element} from "../window/element.ts";
import {hatching} from "./hatching.ts";

/** The inks that a section shows, each with what it means; nothing where it shows none. */
export function keyToMarks(section: HTMLElement, briefing: Briefing): HTMLElement | undefined {
  const {label, inks} = wordsOf(briefing).key;
  const marks = [...section.querySelectorAll<HTMLElement | SVGElement>("[data-ink]")];
  const shown = new Set(marks.filter((mark) => !mark.closest(".waiting")).map(({dataset}) => dataset.ink));
  const items = INKS.filter((ink) => shown.has(ink)).map((ink) => {
    const swatch = element("span", {class: "swatch", "data-mark": ink});
    if (ink === "forecast") swatch.append(hatching(16, {width: 5, period: 11}));
    return element("li", {}, swatch, inks[ink]);
  });
  return items.length > 0 ? element("ul", {class: "key", "aria-label": label}, ...items) : undefined;
}
