import type {Problem} from "../problems.ts";
import {finding} from "./check.ts";
import {isWithin, type Passage, quotationsIn, type Span} from "./passage.ts";
import type {Reading} from "./reading.ts";
import {QUOTATION, wholeWord} from "./words.ts";

/** Names are spelt as briefing.yaml has them, but in quotations and in the list of spellings itself. */
export function spelling({house, slides, records}: Reading): readonly Problem[] {
  const passages = [
    ...slides.flatMap((slide) => slide.passages),
    ...records.filter(({path}) => path[0] !== "spellings")
  ];
  return Object.entries(house.spellings).flatMap(([right, wrong]) =>
    wrong.flatMap((name) => passages.flatMap((passage) => misspelt(passage, name, right)))
  );
}

function misspelt(passage: Passage, name: string, right: string): readonly Problem[] {
  const {text, bound} = passage;
  // The right name may hold the wrong one, as a longer form of it.
  const allowed = [...bound, ...quotationsIn(text, QUOTATION), ...quotationsIn(text, wholeWord(right))];
  return [...text.matchAll(wholeWord(name))].flatMap(({0: found, index}) => {
    const span: Span = [index, index + found.length];
    if (passage.quoted || isWithin(span, allowed)) return [];
    return [
      finding(passage.placeOf(span), `spelling: ${found}`, {
        expected: right,
        hint: "`spellings` in briefing.yaml has it so; only a quotation keeps another"
      })
    ];
  });
}
