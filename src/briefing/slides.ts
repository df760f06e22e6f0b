import type {Briefing, Slide, Stop} from "./data.ts";
import type {SlideId} from "./ids.ts";

/** -1 for what is no slide of the briefing. */
export function indexOfSlide(briefing: Briefing, id: unknown): number {
  return briefing.slides.findIndex((slide) => slide.id === id);
}

/** The slide of a settled view. */
export function slideOf(briefing: Briefing, {slide}: {readonly slide: SlideId}): Slide {
  return briefing.slides[indexOfSlide(briefing, slide)] as Slide;
}

/** The stop of a settled view. */
export function stopOf(briefing: Briefing, view: {readonly slide: SlideId; readonly step: number}): Stop {
  return slideOf(briefing, view).stops[view.step - 1] as Stop;
}
