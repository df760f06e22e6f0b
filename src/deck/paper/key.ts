// The key to the marks: made of what a page shows, so that a page that is passed on alone says what its inks mean.

import {SOLID} from "../../words/words.ts";
import {element} from "../window/element.ts";
import {hatching} from "./hatching.ts";

interface Mark {
  readonly name: string;
  readonly means: string;
  /** What draws it: the class of a status on a group of any drawing, a card's ink, or a mark that has but one meaning. */
  readonly drawnBy: string;
}

const MARKS: readonly Mark[] = [
  {
    name: "reported",
    means: SOLID,
    drawnBy: "svg.picture .reported, .force .marker, .card[data-ink=reported]"
  },
  {name: "forecast", means: "forecast", drawnBy: "svg.picture .forecast, .card[data-ink=forecast]"},
  {
    name: "open",
    means: "open or not given",
    drawnBy: "svg.picture .open, .force .hollow, svg.picture .presence, .card[data-ink=open]"
  },
  {name: "aim", means: "aim", drawnBy: "svg.picture .aim"},
  {name: "faded", means: "extent not given", drawnBy: "svg.picture :is(.fade, .faded)"},
  {
    name: "what-if",
    means: "what-if",
    drawnBy: "svg.picture .what-if, .result .bracket, .button .ring, svg.picture .yours"
  }
];

/** The marks that a section shows, each with what it means; nothing where it shows none. */
export function keyToMarks(section: HTMLElement): HTMLElement | undefined {
  const shown = MARKS.filter(({drawnBy}) =>
    [...section.querySelectorAll(drawnBy)].some((mark) => !mark.closest("defs, .waiting"))
  );
  if (shown.length === 0) return undefined;
  const items = shown.map(({name, means}) => {
    const swatch = element("span", {class: "swatch", "data-mark": name});
    if (name === "forecast") swatch.append(hatching(16, {width: 5, period: 11}));
    return element("li", {}, swatch, means);
  });
  return element("ul", {class: "key", "aria-label": "Key to the marks"}, ...items);
}
