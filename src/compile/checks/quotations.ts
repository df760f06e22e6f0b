import type {Briefing} from "../../briefing/briefing.ts";
import type {EntryId} from "../../briefing/ids.ts";
import type {Location, Problem} from "../source/problems.ts";
import type {Corpus, SlideText} from "./corpus.ts";
import {countWords, LONGEST_QUOTATION, QUOTATION} from "./english.ts";
import {finding, short} from "./finding.ts";
import {type Passage, quotationsIn} from "./passage.ts";

/** A quotation is short, and its block cites; a `>` of a claim that is a quotation may be long. */
export function quotations({briefing, slides}: Corpus): readonly Problem[] {
  return slides.flatMap((slide) => [
    ...slide.passages.filter(({where, quoted}) => where !== "notes" && !quoted).flatMap(inMarks),
    ...inBlocks(slide, briefing)
  ]);
}

function inMarks(passage: Passage): readonly Problem[] {
  return quotationsIn(passage.text, QUOTATION).flatMap((span) => {
    const text = passage.text.slice(...span);
    const location = passage.locationOf(span);
    return [
      ...(countWords(text) > LONGEST_QUOTATION ? [tooLong(location, text)] : []),
      ...(passage.cite.length === 0
        ? [
            finding(location, `quotation without a source: ${short(text)}`, {
              expected: "`:cite[C01]` in its block",
              hint: "do not put quotation marks around words that nobody said"
            })
          ]
        : [])
    ];
  });
}

function inBlocks({units}: SlideText, {claims}: Briefing): readonly Problem[] {
  const isQuotation = (id: EntryId) => claims[id]?.kind === "quotation";
  return units
    .filter(
      ({kind, cite, text}) => kind === "quotation" && !cite.some(isQuotation) && countWords(text) > LONGEST_QUOTATION
    )
    .map(({location, text}) => tooLong(location, text));
}

const tooLong = (location: Location, text: string) =>
  finding(location, `long quotation of ${countWords(text)} words: ${short(text)}`, {
    expected: `at most ${LONGEST_QUOTATION} words`,
    hint: "use our own words; only a `>` block that cites a claim of kind `quotation` may be longer"
  });
