import type {Problem} from "../source/problems.ts";
import type {Corpus, SlideText} from "./corpus.ts";
import {finding, short} from "./finding.ts";

/** Every block of a body, and every title, names a claim or is marked as our reading. */
export function uncitedText({slides}: Corpus): readonly Problem[] {
  const owing = slides.filter(({ours, lists}) => !ours && !lists);
  return owing.flatMap((slide) => [...uncitedTitle(slide), ...uncitedUnits(slide)]);
}

function uncitedTitle({slide, cite, titleLocation}: SlideText): readonly Problem[] {
  if (cite.length > 0) return [];
  return [
    finding(titleLocation, `uncited title: ${short(slide.title)}`, {
      expected: "a claim cited on the slide",
      hint: 'cite claims in its head, `::slide{cite="C01"}`, or mark it `ours`'
    })
  ];
}

function uncitedUnits({units}: SlideText): readonly Problem[] {
  return units
    .filter(({cite, ours}) => cite.length === 0 && !ours)
    .map(({kind, text, location}) =>
      finding(location, `uncited ${kind}: ${short(text)}`, {expected: "`:cite[C01]` in it, or `{ours}` at its end"})
    );
}
