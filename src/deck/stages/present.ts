// The presenting stage: draws the view into the document's own sections.

import {indexOfSlide, stopOf} from "../../briefing/slides.ts";
import type {View} from "../../briefing/view.ts";
import {announcementOf} from "../slide/announcement.ts";
import {showBlocks} from "../slide/copy.ts";
import {drawWidgets} from "../slide/widgets.ts";
import {actOn} from "../window/act.ts";
import type {Deck} from "../window/deck.ts";
import {moveCursor} from "../window/overview.ts";
import {tidySlides} from "../window/tidy.ts";
import {startReveal} from "./reveal.ts";

/** Shows every view of the store; `announce` gets title and sentences of each one that stands. Returns its undo. */
export async function present(deck: Deck, announce: (text: string) => void): Promise<() => void> {
  const {briefing, store, overview, root} = deck;
  const sections = [...root.querySelectorAll<HTMLElement>(".slides > section")];
  const indexOf = (view: View) => indexOfSlide(briefing, view.slide);
  const reveal = await startReveal(root, indexOf(store.view()));
  const act = actOn(briefing, store.change);
  root.style.setProperty("--columns", `${overviewColumns(sections.length)}`);

  const draw = (view: View): readonly string[] => {
    const section = sections[indexOf(view)] as HTMLElement;
    showBlocks(section, stopOf(briefing, view).blocks);
    return drawWidgets(section, briefing, view, {form: "view", act});
  };
  const lookAbout = (open: boolean) => {
    const view = store.view();
    document.documentElement.toggleAttribute("data-overview", open);
    if (open)
      for (const {id, stops} of briefing.slides)
        if (id !== view.slide) draw({...view, slide: id, step: stops.length, tweaks: {}});
    if (open) reveal.showAll();
    else reveal.show(indexOf(view));
    for (const section of sections) asWhole(section, open);
    if (open) moveCursor(sections[indexOf(view)] as HTMLElement);
  };

  lookAbout(false);
  const undos = [
    store.subscribe((view, before, {phase}) => {
      const sentences = draw(view);
      if (view.slide !== before?.slide) reveal.show(indexOf(view));
      if (view.cover !== before?.cover) document.documentElement.dataset.cover = view.cover;
      if (phase === "end") announce(announcementOf(briefing, view, sentences));
    }),
    overview.subscribe(lookAbout)
  ];
  return () => {
    overview.close();
    for (const undo of undos) undo();
    reveal.stop();
    tidySlides(root);
    delete document.documentElement.dataset.cover;
  };
}

/** As square as the slides are: 3 for nine, 4 for sixteen, at most 6. */
const overviewColumns = (slides: number) => Math.min(6, Math.max(2, Math.ceil(Math.sqrt(slides))));

/** In the overview a slide is reached and pressed as a whole. */
function asWhole(section: HTMLElement, whole: boolean): void {
  for (const part of section.children) (part as HTMLElement).inert = whole;
  if (whole) section.tabIndex = 0;
  else {
    section.blur();
    section.removeAttribute("tabindex");
  }
}
