import type {Briefing} from "../../briefing/briefing.ts";
import type {Problem} from "../source/problems.ts";
import type {Corpus} from "./corpus.ts";
import {figures, QUOTATION, UNITS} from "./english.ts";
import {finding} from "./finding.ts";
import {isWithin, type Passage, quotationsIn, type Span} from "./passage.ts";

/** A figure on a slide comes from the data, unless it is quoted, or is in a cited item from outside. */
export function unboundNumbers({briefing, slides}: Corpus): readonly Problem[] {
  const units = [...new Set([...UNITS, ...Object.values(briefing.quantities).map(({unit}) => unit)])];
  const pattern = figures(units);
  const passages = slides.flatMap((slide) => slide.passages).filter(({where}) => where !== "notes");
  return passages.flatMap((passage) => {
    const quoted = quotedIn(passage);
    return [...passage.text.matchAll(pattern)].flatMap(({0: figure, index}) => {
      const span: Span = [index, index + figure.length];
      if (isBound(span, passage) || isWithin(span, quoted) || isFromOutside(figure, passage, briefing)) return [];
      return [
        finding(passage.locationOf(span), `unbound number: ${figure}`, {
          expected: "`:n[...]`, so that the number is kept in one place",
          hint: hintFor(figure, briefing)
        })
      ];
    });
  });
}

const isBound = ([from, to]: Span, {bound}: Passage) => bound.some(([start, end]) => start < to && from < end);

/** What is quoted in a block that cites. */
function quotedIn({text, quoted, cite}: Passage): readonly Span[] {
  if (cite.length === 0) return [];
  return quoted ? [[0, text.length]] : quotationsIn(text, QUOTATION);
}

function isFromOutside(figure: string, {cite}: Passage, {outside}: Briefing): boolean {
  const plain = (text: string) => text.replace(/[\s-]+/g, " ");
  return cite.some((id) => plain(outside[id]?.text ?? "").includes(plain(figure)));
}

function hintFor(figure: string, {quantities}: Briefing): string {
  const value = Number(figure.match(/^[\d.,]*\d/)?.[0].replaceAll(",", ""));
  const [id] = Object.entries(quantities).find(([, quantity]) => quantity.value === value) ?? [];
  return id === undefined ? "declare it under `quantities` in briefing.yaml" : `write \`:n[${id}]\``;
}
