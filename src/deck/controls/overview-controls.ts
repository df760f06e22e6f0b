// Looking about in the overview: the cursor is the focus, else the slide that is shown. A look shows no slide; opening one does.

import type {Briefing} from "../../briefing/briefing.ts";
import {goTo} from "../../briefing/changes.ts";
import {slideOf} from "../../briefing/slides.ts";
import type {View} from "../../briefing/view.ts";
import type {Behaviour, Deck} from "../window/deck.ts";
import {moveCursor} from "../window/overview.ts";

/** Takes the cursor to the slide that a turn would lead to, from whichever of its own steps it would leave. */
export function look(deck: Deck, turn: (briefing: Briefing, view: View) => View): void {
  const {briefing, store, root} = deck;
  const slide = cursor(deck);
  const at = slideOf(briefing, {...store.view(), slide});
  const target = [at.stops.length, 1]
    .map((step) => turn(briefing, {...store.view(), slide, step}).slide)
    .find((id) => id !== slide);
  const section = target && root.querySelector<HTMLElement>(`#${CSS.escape(target)}`);
  if (section) moveCursor(section);
}

/** Shows the slide at the cursor, or the given one. */
export function openSlide(deck: Deck, slide = cursor(deck)): void {
  const {briefing, store, overview} = deck;
  store.change((view) => (view.slide === slide ? view : goTo(briefing, view, slide)));
  overview.close();
}

/** A press on a slide opens it. */
export const overviewPress: Behaviour = (deck) => {
  addEventListener(
    "click",
    (event) => {
      const section = (event.target as Element).closest<HTMLElement>(".slides > section");
      if (!deck.overview.isOpen() || !section || !deck.root.contains(section)) return;
      event.preventDefault();
      event.stopPropagation();
      openSlide(deck, section.id);
    },
    {capture: true}
  );
};

function cursor({store, root}: Deck): string {
  const focused = document.activeElement;
  return focused?.matches(".slides > section") && root.contains(focused) ? focused.id : store.view().slide;
}
