// The hand-out: each slide with its notes and what it rests on, then all of the ledger.

import {copyPrefix} from "../../briefing/page-ids.ts";
import type {Slide} from "../../briefing/slides.ts";
import {wordsOf} from "../../words/catalogue.ts";
import {listings} from "../../words/listing.ts";
import {capital} from "../../words/text.ts";
import type {Deck} from "../window/deck.ts";
import {element} from "../window/element.ts";
import {ledgerTable, usesTable} from "./handout.tables.ts";
import {rank} from "./headings.ts";
import {linkCitations} from "./links.ts";
import type {SlideNotes} from "./presenter-notes.ts";
import {sheetsOf} from "./sheets.ts";
import {wrapWithSpaces} from "./spaces.ts";

export function handout(deck: Deck, notes: Readonly<Record<string, SlideNotes>>): HTMLElement {
  const {briefing, root} = deck;
  const made = element("div", {class: "handout"});
  const sheets = sheetsOf(deck, {steps: "last"});
  for (const [i, sheet] of sheets.entries()) {
    const slide = briefing.slides.find(({id}) => id === sheet.dataset.slide) as Slide;
    // What is said of a slide stands once, under its last sheet.
    const goesOn = sheets[i + 1]?.dataset.slide === slide.id;
    if (!sheet.querySelector(".claims")) made.append(leafOf(sheet, slide, deck, goesOn ? undefined : notes[slide.id]));
  }
  const top = root.querySelector("h1.title") ? 2 : 1;
  for (const listing of listings(briefing)) {
    const heading = rank(element("h2", {}, capital(listing.name)), top);
    const all = element("div", {class: "ledger", "data-kind": listing.kind}, heading, ledgerTable(listing, briefing));
    if (listing.kind === "claims" && briefing.claimsSlide !== undefined) all.id = copyPrefix(0) + briefing.claimsSlide;
    made.append(all);
  }
  if (!("CSSMarginRule" in globalThis)) made.append(footOf(deck));
  return made;
}

/** For an engine that sets nothing in the margin: one foot for every page, in the document. */
function footOf({briefing, root}: Deck): HTMLElement {
  const {sourceLine, asOfText, outsideLine} = briefing;
  const {slide, handout} = wordsOf(briefing);
  const outside = root.querySelector(".outside") ? handout.outside(outsideLine) : ".";
  return element("p", {class: "foot"}, `${sourceLine} ${slide.asOf(asOfText)}${outside}`);
}

function leafOf(sheet: HTMLElement, slide: Slide, {briefing}: Deck, notes: SlideNotes | undefined): HTMLElement {
  const level = 1 + Number(sheet.querySelector(".title")?.getAttribute("aria-level") ?? 1);
  const words = wordsOf(briefing).handout;
  const spoken = element("div", {class: "notes"});
  spoken.innerHTML = notes?.html ?? "";
  const table = usesTable(notes?.uses ?? [], briefing);
  const leaf = element(
    "div",
    {class: slide.appendix ? "leaf beside" : "leaf"},
    element("div", {class: "sheets"}, sheet),
    ...(spoken.textContent?.trim() ? [rank(element("h3", {}, words.notes), level), spoken] : []),
    ...(table ? [rank(element("h3", {}, words.sources), level), table] : [])
  );
  linkCitations(spoken, briefing);
  wrapWithSpaces(leaf);
  return leaf;
}
