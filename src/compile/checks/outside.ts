import type {Problem} from "../source/problems.ts";
import type {Corpus, SlideText} from "./corpus.ts";
import {wholeWord} from "./english.ts";
import {finding} from "./finding.ts";
import type {Passage, Span} from "./passage.ts";

/** Records that may speak of the world outside the source; places are geography. */
const FREE = ["outside", "outsideWords", "outsideLine", "outsideBand", "spellings", "places"];

/** What is not from the source is on the slides that say so, and nowhere else. */
export function outside(corpus: Corpus): readonly Problem[] {
  const {slides, records, house} = corpus;
  const inside = slides.filter((slide) => !slide.outside);
  const free = new Set(statesOf(slides.filter((slide) => slide.outside)));
  for (const state of statesOf(inside)) free.delete(state);
  const passages = [
    ...inside.flatMap((slide) => slide.passages),
    ...records.filter(({path: [kind, id]}) => !FREE.includes(`${kind}`) && !(kind === "states" && free.has(`${id}`)))
  ];
  return [
    ...house.outsideWords.flatMap((word) => passages.flatMap((passage) => wordsIn(passage, word))),
    ...inside.flatMap((slide) => itemsOn(slide, corpus)),
    ...slides.filter((slide) => slide.outside && !slide.lists).flatMap((slide) => unsupported(slide, corpus))
  ];
}

const statesOf = (slides: readonly SlideText[]) =>
  slides.flatMap(({slide}) => slide.stops.flatMap(({state}) => state ?? []));

function wordsIn(passage: Passage, word: string): readonly Problem[] {
  return [...passage.text.matchAll(wholeWord(word, "i"))].map(({0: found, index}) => {
    const span: Span = [index, index + found.length];
    return finding(passage.locationOf(span), `word from outside the source: ${found}`, {
      expected: "only on slides marked `outside`",
      hint: "leave it out, or mark the slide: `::slide{outside}`"
    });
  });
}

function itemsOn({cited}: SlideText, {briefing}: Corpus): readonly Problem[] {
  return cited
    .filter(({id}) => Object.hasOwn(briefing.outside, id))
    .map(({id, location}) =>
      finding(location, `item from outside the source: ${id}`, {
        expected: "only on slides marked `outside`",
        hint: "mark the slide: `::slide{outside}`"
      })
    );
}

function unsupported({slide, cite, location}: SlideText, {briefing}: Corpus): readonly Problem[] {
  if (cite.some((id) => Object.hasOwn(briefing.outside, id))) return [];
  return [
    finding(location, `nothing from outside cited on slide: ${slide.id}`, {
      expected: "a cited item of `outside` in sources.yaml",
      hint: "cite one, `:cite[O1]`, or remove `outside`"
    })
  ];
}
