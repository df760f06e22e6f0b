// The presenting stage: draws the view into the document's own sections.

import {indexOfSlide, stopOf} from "../../briefing/slides.ts";
import type {View} from "../../briefing/view.ts";
import {announcementOf} from "../slide/announcement.ts";
import {drawWidgets} from "../slide/draw.ts";
import {showBlocks} from "../slide/sheet.ts";
import {actOn} from "../window/act.ts";
import type {Deck} from "../window/deck.ts";
import {tidySlides} from "../window/tidy.ts";
import {startReveal} from "./reveal.ts";

/** Shows every view of the store; `announce` gets title and sentences of each one that stands. Returns its undo. */
export async function present(deck: Deck, announce: (text: string) => void): Promise<() => void> {
  const {briefing, store, root} = deck;
  const sections = [...root.querySelectorAll<HTMLElement>(".slides > section")];
  const frame = await startReveal(root, indexOfSlide(briefing, store.view().slide));
  const act = actOn(briefing, store.change);
  root.style.setProperty("--columns", `${overviewColumns(sections.length)}`);

  const draw = (view: View): readonly string[] => {
    const section = sections[indexOfSlide(briefing, view.slide)] as HTMLElement;
    showBlocks(section, stopOf(briefing, view).blocks);
    return drawWidgets(section, briefing, view, {form: "view", act});
  };

  const undo = store.subscribe((view, before, {phase}) => {
    const sentences = draw(view);
    if (view.slide !== before?.slide) frame.show(indexOfSlide(briefing, view.slide));
    if (view.cover !== before?.cover) {
      document.documentElement.dataset.cover = view.cover;
      if (view.cover === "overview")
        for (const {id, stops} of briefing.slides)
          if (id !== view.slide) draw({...view, slide: id, step: stops.length, tweaks: {}});
    }
    if (view.cover === "overview" || before?.cover === "overview") reachable(sections, view);
    if (phase === "end") announce(announcementOf(briefing, view, sentences));
  });
  return () => {
    undo();
    frame.stop();
    tidySlides(root);
    delete document.documentElement.dataset.cover;
  };
}

/** As square as the slides are: 3 for nine, 4 for sixteen, at most 6. */
const overviewColumns = (slides: number) => Math.min(6, Math.max(2, Math.ceil(Math.sqrt(slides))));

/** In the overview every slide can be reached and pressed as a whole, otherwise one: reveal.js shuts all the others off. */
function reachable(sections: readonly HTMLElement[], {slide, cover}: View): void {
  for (const section of sections) {
    const shut = cover !== "overview" && section.id !== slide;
    section.inert = shut;
    section.hidden = shut;
    if (shut) section.setAttribute("aria-hidden", "true");
    else section.removeAttribute("aria-hidden");
    for (const part of section.children) (part as HTMLElement).inert = cover === "overview";
    if (cover === "overview") section.tabIndex = 0;
    else section.removeAttribute("tabindex");
    if (cover === "overview" && section.id === slide) section.scrollIntoView({block: "nearest"});
  }
}
