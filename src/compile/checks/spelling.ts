import type {Problem} from "../source/problems.ts";
import type {Corpus} from "./corpus.ts";
import {QUOTATION, wholeWord} from "./english.ts";
import {finding} from "./finding.ts";
import {isWithin, type Passage, quotationsIn, type Span} from "./passage.ts";

/** Names are spelled as in briefing.yaml, but in quotations, in an actor's full name and in the list of spellings itself. */
export function spelling({briefing, house, slides, records}: Corpus): readonly Problem[] {
  const passages = [
    ...slides.flatMap((slide) => slide.passages),
    ...records.filter(({path}) => path[0] !== "spellings")
  ];
  const full = Object.values(briefing.actors).flatMap(({fullName}) => fullName ?? []);
  return Object.entries(house.spellings).flatMap(([right, wrong]) =>
    wrong.flatMap((name) => passages.flatMap((passage) => misspelled(passage, name, right, full)))
  );
}

function misspelled(passage: Passage, name: string, right: string, full: readonly string[]): readonly Problem[] {
  const {text, bound} = passage;
  // The right name may hold the wrong one, as a longer form of it.
  const free = [QUOTATION, wholeWord(right), ...full.map((words) => wholeWord(words))];
  const allowed = [...bound, ...free.flatMap((pattern) => quotationsIn(text, pattern))];
  return [...text.matchAll(wholeWord(name))].flatMap(({0: found, index}) => {
    const span: Span = [index, index + found.length];
    if (passage.quoted || isWithin(span, allowed)) return [];
    return [
      finding(passage.locationOf(span), `spelling: ${found}`, {
        expected: right,
        hint: "set in `spellings` of briefing.yaml; only quotations may differ"
      })
    ];
  });
}
