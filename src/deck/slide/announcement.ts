import type {Briefing} from "../../briefing/briefing.ts";
import {slideOf, stopOf} from "../../briefing/slides.ts";
import type {View} from "../../briefing/view.ts";

/** What is said of a view: its title, and what its widgets say, else what is so. */
export function announcementOf(briefing: Briefing, view: View, sentences: readonly string[]): string {
  const {state} = stopOf(briefing, view);
  const own = (state !== undefined && briefing.states[state]?.sentence) || "";
  return [slideOf(briefing, view).title, ...(sentences.length ? sentences : [own])].join(". ");
}
