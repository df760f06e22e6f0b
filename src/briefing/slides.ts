import type {BlockId, SlideId, StateId} from "./ids.ts";
import type {Subject} from "./subjects.ts";

export interface Stop {
  readonly state?: StateId;
  /** Blocks shown, of those that wait for a step. */
  readonly blocks: readonly BlockId[];
}

export interface Slide {
  readonly id: SlideId;
  readonly title: string;
  /** Printed number: "4", in the appendix "A2". */
  readonly number: string;
  readonly part: string;
  readonly appendix: boolean;
  readonly optional: boolean;
  /** On paper each step has a page: there is no room to show all of them at once. */
  readonly stepPages?: true;
  /** One or more. */
  readonly stops: readonly Stop[];
  readonly subjects: readonly Subject[];
}

interface Slides {
  readonly slides: readonly Slide[];
}

/** -1 for what is no slide of the briefing. */
export function indexOfSlide(briefing: Slides, id: unknown): number {
  return briefing.slides.findIndex((slide) => slide.id === id);
}

/** The slide of a settled view. */
export function slideOf(briefing: Slides, {slide}: {readonly slide: SlideId}): Slide {
  return briefing.slides[indexOfSlide(briefing, slide)] as Slide;
}

/** The stop of a settled view. */
export function stopOf(briefing: Slides, view: {readonly slide: SlideId; readonly step: number}): Stop {
  return slideOf(briefing, view).stops[view.step - 1] as Stop;
}
