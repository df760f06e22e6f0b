import type {Behaviour, Deck} from "./deck.ts";
import {element} from "./element.ts";
import {footHandout} from "./handout.foot.ts";
import {handout} from "./handout.ts";
import {readNotes} from "./notes.ts";
import {pagesOf} from "./pages.ts";
import {type Paper, readPaper} from "./paper.ts";

/** What leaves the printer: a page a slide, or what the address asks for; afterwards the window is as it was. */
export const print: Behaviour = (deck) => {
  const paper = readPaper(location.search);
  let after = () => {};
  addEventListener("beforeprint", () => {
    after();
    after = prepare(deck, paper);
  });
  addEventListener("afterprint", () => after());
};

/** Puts the pages into the document, in the theme of the paper; gives what takes them out again. */
function prepare(deck: Deck, paper: Paper): () => void {
  const {dataset} = document.documentElement;
  const theme = dataset.theme;
  const notes = paper.handout && readNotes();
  const isHandout = paper.handout !== undefined && notes !== undefined;
  const sheets = isHandout
    ? handout(deck, notes, paper.handout)
    : element("div", {class: "sheets"}, ...pagesOf(deck, paper));
  const takeFootAway = isHandout ? footHandout(deck.briefing) : () => {};
  linkWithin(sheets);
  // The slides' own style, whatever stage the window has.
  const printout = element("div", {class: "deck printout", "data-made": ""}, sheets);
  // Before all that it stands for: the style leaves out what follows it, and nothing where there is no printout.
  document.body.prepend(printout);
  dataset.theme = paper.theme;
  return () => {
    printout.remove();
    takeFootAway();
    if (theme !== undefined) dataset.theme = theme;
  };
}

/** Links to a slide or a claim lead to its page. A slide's copy has the slide's id behind a prefix, and so have the rows in it. */
function linkWithin(sheets: HTMLElement): void {
  const copies = new Map<string, string>();
  for (const {id} of sheets.querySelectorAll("[id]")) {
    const original = id.replace(/^sheet\d+-/, "");
    if (!copies.has(original)) copies.set(original, id);
  }
  for (const link of sheets.querySelectorAll('a[href^="#"]')) {
    const copy = copies.get(decodeURIComponent((link.getAttribute("href") ?? "").replace(/^#\/?/, "")));
    if (copy !== undefined) link.setAttribute("href", `#${copy}`);
    // No table of claims, no row to lead to.
    else if (link.closest(".cite, .cites")) link.replaceWith(...link.childNodes);
  }
}
