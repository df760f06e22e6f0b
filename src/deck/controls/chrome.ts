// What stands around the slides: menu button, progress, black screen, notices and the live region.

import {indexOfSlide} from "../../briefing/slides.ts";
import {wordsOf} from "../../words/catalogue.ts";
import type {Behaviour} from "../window/deck.ts";
import {addToPage, element} from "../window/element.ts";
import {opened} from "../window/layers.ts";
import {commandsOf} from "./commands.ts";
import {openMenu} from "./dialogs.ts";

const NOTICE_MS = 6000;

export interface Voice {
  announce(text: string): void;
  notify(text: string, href?: string): void;
}

/** The two places that speak: politely to a screen reader, and to everyone for some seconds. */
export function createVoice(): Voice {
  const live = element("div", {class: "sr", "aria-live": "polite", id: "Live"});
  const notice = element("div", {class: "chrome notice", role: "status", id: "Notice"});
  addToPage(live);
  addToPage(notice);
  let timer: number | undefined;
  let forget = () => {};
  const clear = () => {
    clearTimeout(timer);
    forget();
    notice.replaceChildren();
  };
  return {
    announce(text) {
      if (live.textContent !== text) live.textContent = text;
    },
    notify(text, href) {
      clear();
      notice.append(text);
      if (href === undefined) timer = window.setTimeout(clear, NOTICE_MS);
      else {
        const link = element("a", {href, target: "_blank", rel: "opener"}, href);
        link.addEventListener("click", () => setTimeout(clear));
        notice.append(" ", link);
        forget = opened(clear);
      }
    }
  };
}

export const menuButton: Behaviour = (deck) => {
  const button = element("button", {type: "button", class: "chrome menu-button", "aria-haspopup": "dialog"});
  button.append(
    element("span", {class: "sr"}, wordsOf(deck.briefing).deck.menu),
    element("span", {class: "bars", "aria-hidden": "true"})
  );
  button.addEventListener("click", ({detail}) => {
    const dialog = openMenu(deck, commandsOf(deck));
    // Opened by a pointer, it leaves the keys to the deck.
    if (detail > 0) dialog.addEventListener("close", () => button.blur());
  });
  addToPage(button);
};

/** How far the talk has come; in the appendix the bar is full. */
export const progress: Behaviour = ({briefing, store}) => {
  const bar = element("div", {class: "chrome progress", "aria-hidden": "true"});
  addToPage(bar);
  const stops = briefing.slides.map((slide) => (slide.appendix ? 0 : slide.stops.length));
  const before = stops.map((_, i) => stops.slice(0, i).reduce((sum, count) => sum + count, 0));
  const all = stops.reduce((sum, count) => sum + count, 0);
  store.subscribe((view) => {
    const index = indexOfSlide(briefing, view.slide);
    const at = briefing.slides[index]?.appendix ? all : (before[index] ?? 0) + view.step;
    bar.style.setProperty("--done", `${all > 1 ? (at - 1) / (all - 1) : 1}`);
  });
};

export const black: Behaviour = () => {
  addToPage(element("div", {class: "chrome black", "aria-hidden": "true"}));
};
