// The named changes: each takes a settled view and gives the next one. Nothing else makes views.

import type {Briefing} from "./briefing.ts";
import type {ClaimId, SubjectId} from "./ids.ts";
import type {Assumptions} from "./records.ts";
import {indexOfSlide, type Slide, slideOf} from "./slides.ts";
import {type Cover, onScale, settle, type Tweaks, type View} from "./view.ts";

/** Forward by a stop; out of the black first. */
export function next(briefing: Briefing, view: View): View {
  if (view.cover === "black") return uncover(view);
  const slide = slideOf(briefing, view);
  if (view.step < slide.stops.length) return goTo(briefing, view, slide.id, view.step + 1);
  const following = briefing.slides[indexOfSlide(briefing, view.slide) + 1];
  return following ? goTo(briefing, view, following.id, 1) : view;
}

/** Back by a stop; out of the black first. */
export function back(briefing: Briefing, view: View): View {
  if (view.cover === "black") return uncover(view);
  if (view.step > 1) return goTo(briefing, view, view.slide, view.step - 1);
  const preceding = briefing.slides[indexOfSlide(briefing, view.slide) - 1];
  return preceding ? goTo(briefing, view, preceding.id, preceding.stops.length) : view;
}

/** To a slide's stop; what-ifs stay on their slide, and give way to a step that assumes their subject. */
export function goTo(briefing: Briefing, view: View, slide: string, step = 1): View {
  const moved = settle(briefing, {...view, slide, step, tweaks: slide === view.slide ? view.tweaks : {}});
  if (moved.slide === view.slide && moved.step === view.step) return moved;
  const assumed = assumptionsAt(briefing, slideOf(briefing, moved), moved.step);
  return {...moved, tweaks: without(moved.tweaks, Object.keys(assumed))};
}

export function first(briefing: Briefing, view: View): View {
  return goTo(briefing, view, briefing.slides[0]?.id ?? view.slide, 1);
}

/** The last stop of the talk; from there on, of the appendix. */
export function last(briefing: Briefing, view: View): View {
  const talk = briefing.slides.filter((slide) => !slide.appendix);
  const end = (talk.at(-1) ?? briefing.slides.at(-1)) as Slide;
  const target = view.slide === end.id && view.step === end.stops.length ? (briefing.slides.at(-1) as Slide) : end;
  return goTo(briefing, view, target.id, target.stops.length);
}

/** To the slide with this printed number ("4", "a2"); the same view where there is none. */
export function jump(briefing: Briefing, view: View, number: string): View {
  const wanted = number.trim().toUpperCase();
  const slide = briefing.slides.find((candidate) => candidate.number === wanted);
  return slide ? goTo(briefing, uncover(view), slide.id, 1) : view;
}

/** Sets a what-if. A value that a step of the slide assumes goes to that step; the briefing's own value is none, and `settle` drops it. */
export function setTweak(briefing: Briefing, view: View, id: SubjectId, value: number): View {
  const slide = slideOf(briefing, view);
  const subject = slide.subjects.find((candidate) => candidate.id === id);
  if (!subject || !Number.isFinite(value)) return view;
  const scaled = onScale(subject, value);
  const step = slide.stops.findIndex((_, i) => assumptionsAt(briefing, slide, i + 1)[id] === scaled) + 1;
  if (step > 0) return clearTweak(briefing, goTo(briefing, view, slide.id, step), id);
  return settle(briefing, {...view, tweaks: {...view.tweaks, [id]: scaled}});
}

export function clearTweak(briefing: Briefing, view: View, id: SubjectId): View {
  return settle(briefing, {...view, tweaks: without(view.tweaks, [id])});
}

/** A view of the same slide that comes from elsewhere, but for these what-ifs: they stay as they are here. */
export function keepTweaks(there: View, here: View, ids: readonly SubjectId[]): View {
  const kept = Object.entries(here.tweaks).filter(([id]) => ids.includes(id));
  const tweaks = [...Object.entries(without(there.tweaks, ids)), ...kept];
  return {...there, tweaks: Object.fromEntries(tweaks.sort(([a], [b]) => (a < b ? -1 : 1)))};
}

/** Clears every what-if and every doubt. */
export function reset(briefing: Briefing, view: View): View {
  return settle(briefing, {...view, tweaks: {}, doubts: []});
}

export function doubt(briefing: Briefing, view: View, claim: ClaimId): View {
  const doubts = view.doubts.includes(claim) ? view.doubts.filter((other) => other !== claim) : [...view.doubts, claim];
  return settle(briefing, {...view, doubts});
}

/** Covers the slide, or uncovers it where it is so covered. */
export function toggleCover(view: View, cover: Exclude<Cover, "none">): View {
  return {...view, cover: view.cover === cover ? "none" : cover};
}

export function uncover(view: View): View {
  return {...view, cover: "none"};
}

function assumptionsAt(briefing: Briefing, slide: Slide, step: number): Readonly<Record<string, number>> {
  const state = slide.stops[step - 1]?.state;
  const assume: Assumptions = (state !== undefined && briefing.states[state]?.assume) || {};
  return assume as Readonly<Record<string, number>>;
}

function without(tweaks: Tweaks, ids: readonly SubjectId[]): Tweaks {
  return Object.fromEntries(Object.entries(tweaks).filter(([id]) => !ids.includes(id)));
}
