import {type Problem, problem} from "../problems.ts";
import type {Reading, SlideReading} from "./reading.ts";

/** Every block of a body, and every title, names a claim or is marked as our reading. */
export function uncited({slides}: Reading): readonly Problem[] {
  return slides.flatMap((slide) => (slide.ours ? [] : [...uncitedTitle(slide), ...uncitedUnits(slide)]));
}

function uncitedTitle({slide, cite, titlePlace}: SlideReading): readonly Problem[] {
  if (cite.length > 0) return [];
  return [
    problem(titlePlace, `uncited title: ${short(slide.title)}`, {
      severity: "warning",
      expected: "a claim on the slide",
      hint: 'name the claims on its head, `::slide{cite="C01"}`, or mark it `ours`'
    })
  ];
}

function uncitedUnits({units}: SlideReading): readonly Problem[] {
  return units
    .filter(({cite, ours}) => cite.length === 0 && !ours)
    .map(({kind, text, place}) =>
      problem(place, `uncited ${kind}: ${short(text)}`, {
        severity: "warning",
        expected: "`:cite[C01]` in it, or `{ours}` at its end"
      })
    );
}

const short = (text: string) => (text.length > 50 ? `${text.slice(0, 47).trimEnd()}...` : text);
