import {originalOf} from "../../briefing/page-ids.ts";
import type {Behaviour, Deck} from "../window/deck.ts";
import {element} from "../window/element.ts";
import {handout} from "./handout.ts";
import {type Paper, readPaper} from "./paper.ts";
import {readNotes} from "./presenter-notes.ts";
import {handoutRules, SHEET_RULES, setPaper} from "./rules.ts";
import {sheetsOf} from "./sheets.ts";

let asked = false;

/** Prints this window alone, in a frame too. */
export function printWindow(): void {
  asked = true;
  globalThis.print();
  asked = false;
}

/** What leaves the printer: a page a slide, or what the address asks for; afterwards the window is as it was. */
export const print: Behaviour = (deck) => {
  const paper = readPaper(location.search);
  let after = () => {};
  addEventListener("beforeprint", () => {
    after();
    const isFrame = window !== window.top && !asked;
    after = isFrame ? lay(viewOf(deck), "", document.documentElement.dataset.theme) : prepare(deck, paper);
  });
  addEventListener("afterprint", () => after());
};

/** In a page that somebody else prints: the slide that the frame shows. */
function viewOf(deck: Deck): HTMLElement {
  const {slide, step} = deck.store.view();
  const sheets = sheetsOf(deck, {steps: "all"}).filter(({dataset}) => dataset.slide === slide);
  return element("div", {class: "sheets"}, sheets[step - 1] as HTMLElement);
}

function prepare(deck: Deck, paper: Paper): () => void {
  const notes = paper.handout && readNotes();
  if (paper.handout === undefined || notes === undefined)
    return lay(element("div", {class: "sheets"}, ...sheetsOf(deck, paper)), SHEET_RULES, paper.theme);
  return lay(handout(deck, notes), handoutRules(deck.briefing, paper.handout), paper.theme);
}

/** Puts the sheets into the document, in a theme and with what is asked of the printer; gives what takes them out again. */
function lay(sheets: HTMLElement, rules: string, theme: string | undefined): () => void {
  const {dataset} = document.documentElement;
  const before = dataset.theme;
  const takePaperAway = setPaper(rules);
  linkWithin(sheets);
  // The slides' own style, whatever stage the window has.
  const printout = element("div", {class: "deck printout", "data-made": ""}, sheets);
  // Before all that it stands for: the style leaves out what follows it, and nothing where there is no printout.
  document.body.prepend(printout);
  if (theme !== undefined) dataset.theme = theme;
  return () => {
    printout.remove();
    takePaperAway();
    if (before !== undefined) dataset.theme = before;
  };
}

/** Links to a slide or a claim lead to its sheet. A slide's copy has the slide's id behind a prefix, and so have the rows in it. */
function linkWithin(sheets: HTMLElement): void {
  const copies = new Map<string, string>();
  for (const {id} of sheets.querySelectorAll("[id]")) {
    const original = originalOf(id);
    if (!copies.has(original)) copies.set(original, id);
  }
  for (const link of sheets.querySelectorAll('a[href^="#"]')) {
    const copy = copies.get(decodeURIComponent((link.getAttribute("href") ?? "").replace(/^#\/?/, "")));
    if (copy !== undefined) link.setAttribute("href", `#${copy}`);
    // No tables of the ledger, no row to lead to.
    else if (link.closest(".cite, .cites, [data-entry]")) link.replaceWith(...link.childNodes);
  }
}
