// What a person holds: the slides as sheets, each with all that it needs to be passed on alone.

import type {Briefing} from "../../briefing/briefing.ts";
import type {Slide} from "../../briefing/slides.ts";
import type {View} from "../../briefing/view.ts";
import {copySlide} from "../slide/copy.ts";
import type {Deck} from "../window/deck.ts";
import {hatching, hatchPatterns} from "./hatching.ts";
import {type Ranks, rankHeadings} from "./headings.ts";
import {keyToMarks} from "./key.ts";
import {linkCitations} from "./links.ts";
import type {Paper} from "./paper.ts";
import {wrapWithSpaces} from "./spaces.ts";

/** A sheet a slide or a sheet a stop, in order; what-ifs stay in the window. */
export function sheetsOf(deck: Pick<Deck, "briefing" | "root">, {steps}: Pick<Paper, "steps">): readonly HTMLElement[] {
  const {briefing, root} = deck;
  const covered = root.querySelector("h1.title") !== null;
  return briefing.slides.flatMap((slide, i) => {
    const section = root.querySelector<HTMLElement>(`#${CSS.escape(slide.id)}`);
    if (!section) return [];
    const opensPart = slide.part !== "" && slide.part !== briefing.slides[i - 1]?.part;
    const count = slide.stops.length;
    const each = slide.stepPages || (steps === "all" && count > 1);
    const stops = each ? slide.stops.map((_, step) => step + 1) : [count];
    return stops.map((step, nth) => {
      const ranks = {covered, first: nth === 0, opensPart: opensPart && nth === 0, inPart: slide.part !== ""};
      return sheetOf(section, briefing, slide, step, {each, ranks});
    });
  });
}

function sheetOf(
  section: HTMLElement,
  briefing: Briefing,
  slide: Slide,
  step: number,
  {each = false, ranks}: {readonly each: boolean | undefined; readonly ranks: Ranks}
): HTMLElement {
  const view: View = {slide: slide.id, step, tweaks: {}, doubts: [], cover: "none"};
  const sheet = copySlide(section, briefing, view, {form: each ? "view" : "print"});
  sheet.dataset.slide = slide.id;
  const counted = each && slide.stops.length > 1;
  if (counted) sheet.dataset.step = `${step}`;
  const number = sheet.querySelector(".foot .number");
  if (number && counted) number.textContent = `${slide.number}.${step}`;
  const key = keyToMarks(sheet, briefing);
  if (key) number?.before(key);
  for (const card of sheet.querySelectorAll(".card[data-ink=forecast]"))
    card.prepend(hatching(14, {width: 7, period: 16}));
  hatchPatterns(sheet);
  readAloud(sheet);
  linkCitations(sheet, briefing);
  rankHeadings(sheet, ranks);
  wrapWithSpaces(sheet);
  return sheet;
}

/** What a screen reader gets from a file: a drawing by its alternative. */
function readAloud(sheet: HTMLElement): void {
  for (const hidden of sheet.querySelectorAll(".widget > :is(.twin, .alternative)")) hidden.remove();
  for (const figure of sheet.querySelectorAll(".widget")) figure.setAttribute("role", "none");
}
