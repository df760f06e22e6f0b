import type {Briefing} from "./briefing.ts";
import type {ClaimId, SlideId, SubjectId} from "./ids.ts";
import {indexOfSlide, type Slide} from "./slides.ts";
import type {Subject} from "./subjects.ts";

export type Cover = "none" | "black";
export type Tweak = number;
export type Tweaks = Readonly<Record<SubjectId, Tweak>>;

/** All that a window shows and another may mirror. Equal views serialise to equal bytes. */
export interface View {
  readonly slide: SlideId;
  /** 1-based. */
  readonly step: number;
  readonly tweaks: Tweaks;
  readonly doubts: readonly ClaimId[];
  readonly cover: Cover;
}

/** A view as it may arrive: from an address, another window, a script. */
export type LooseView = Partial<Record<keyof View, unknown>>;

export const COVERS: readonly Cover[] = ["none", "black"];

export function firstView(briefing: Briefing): View {
  return settle(briefing, {});
}

/** The nearest view that the briefing has: unknown parts fall away, numbers are brought into range, keys stand in order. */
export function settle(briefing: Briefing, given: LooseView | null | undefined): View {
  const loose: LooseView = {...given};
  const index = indexOfSlide(briefing, loose.slide);
  const slide = briefing.slides[index === -1 ? 0 : index] as Slide;
  const known = index !== -1;
  return {
    slide: slide.id,
    step: known ? nearestStep(slide, loose.step) : 1,
    tweaks: known ? nearestTweaks(slide, loose.tweaks) : {},
    doubts: nearestDoubts(briefing, loose.doubts),
    cover: COVERS.includes(loose.cover as Cover) ? (loose.cover as Cover) : "none"
  };
}

/** The value on the subject's scale: rounded to its step, within its range; the briefing's own value counts as on it. */
export function onScale({min, max, step, given}: Subject, value: number): number {
  const decimals = `${step}`.split(".")[1]?.length ?? 0;
  const rounded = Number((min + Math.round((value - min) / step) * step).toFixed(decimals));
  const near = given !== undefined && Math.abs(value - given) < step / 2;
  return near ? given : Math.min(max, Math.max(min, rounded));
}

function nearestStep(slide: Slide, step: unknown): number {
  if (typeof step !== "number" || !Number.isFinite(step)) return 1;
  return Math.min(slide.stops.length, Math.max(1, Math.round(step)));
}

function nearestTweaks(slide: Slide, tweaks: unknown): Tweaks {
  if (typeof tweaks !== "object" || tweaks === null) return {};
  const given = tweaks as Record<string, unknown>;
  return Object.fromEntries(
    [...slide.subjects]
      .sort((a, b) => (a.id < b.id ? -1 : 1))
      .filter(({id}) => Object.hasOwn(given, id) && typeof given[id] === "number" && Number.isFinite(given[id]))
      .map((subject) => ({subject, value: onScale(subject, given[subject.id] as number)}))
      .filter(({subject, value}) => value !== subject.given)
      .map(({subject, value}) => [subject.id, value])
  );
}

function nearestDoubts(briefing: Briefing, doubts: unknown): readonly ClaimId[] {
  if (!Array.isArray(doubts)) return [];
  return [...new Set(doubts)].filter((id) => typeof id === "string" && Object.hasOwn(briefing.claims, id)).sort();
}
