import type {Briefing, Slide, Stop} from "./data.ts";
import type {View} from "./view.ts";

/** -1 for what is no slide of the briefing. */
export function indexOfSlide(briefing: Briefing, id: unknown): number {
  return briefing.slides.findIndex((slide) => slide.id === id);
}

/** The slide of a settled view. */
export function slideOf(briefing: Briefing, {slide}: Pick<View, "slide">): Slide {
  return briefing.slides[indexOfSlide(briefing, slide)] as Slide;
}

/** The stop of a settled view. */
export function stopOf(briefing: Briefing, view: Pick<View, "slide" | "step">): Stop {
  return slideOf(briefing, view).stops[view.step - 1] as Stop;
}
