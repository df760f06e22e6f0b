import type {Briefing} from "../../briefing/briefing.ts";
import type {QuantityId} from "../../briefing/ids.ts";
import {situationOf} from "../../briefing/situation.ts";
import type {Model} from "../../widgets/kit/widget.ts";
import {wordsOf} from "../../words/catalogue.ts";
import {hasWords} from "../../words/quantity.ts";
import type {Problem} from "../source/problems.ts";
import type {Corpus, SlideText} from "./corpus.ts";
import {figure, isAfterNumber, isHedged} from "./english.ts";
import {finding, short} from "./finding.ts";
import type {Passage, Span} from "./passage.ts";
import {stringsIn} from "./record-passages.ts";

/** A quantity that the source hedges, and how it is found where it is typed. */
interface Hedged {
  readonly id: QuantityId;
  readonly hedge: string;
  readonly pattern: RegExp;
}

/** Records whose texts are no sentences. */
const LISTS = ["spellings", "outsideWords"];

/** A number that the source hedges is hedged wherever it is said: in text, notes and records, and in what pictures make of them. */
export function hedge({briefing, slides, records}: Corpus): readonly Problem[] {
  const typed = typedOf(briefing);
  const texts = records.filter(({path: [kind]}) => !LISTS.includes(`${kind}`));
  const read = (passage: Passage) => [...boundIn(passage, briefing), ...typedIn(passage, typed, briefing)];
  const faulty = texts.filter((record) => read(record).length > 0).map(({text}) => text);
  return [
    ...[...slides.flatMap(({passages}) => passages), ...texts].flatMap(read),
    ...slides.flatMap((slide) => inPictures(slide, briefing, typed, faulty))
  ];
}

/** Where another quantity of this value and unit has no hedge, only a bound number says which is meant. */
function typedOf({quantities, language}: Briefing): readonly Hedged[] {
  const {numeral, numberWords} = wordsOf({language});
  const all = Object.entries(quantities);
  return all.flatMap(([id, {value, unit, hedge: own}], i) => {
    const alike = all.filter(([, other]) => other.value === value && other.unit === unit);
    if (!own || alike.some(([, other]) => !other.hedge) || alike[0] !== all[i]) return [];
    const numbers = [numeral(value), `${value}`, ...(hasWords(value) ? [numberWords(value)] : [])];
    return [{id, hedge: own, pattern: figure(numbers, unit)}];
  });
}

function boundIn(passage: Passage, {quantities}: Briefing): readonly Problem[] {
  return passage.numbers.flatMap(({id, span}) => {
    const own = quantities[id]?.hedge;
    const text = passage.text.slice(...span);
    if (!own || text.startsWith(`${own} `) || isHedged(leadTo(passage.text, span[0]), own)) return [];
    return [unhedged(passage, span, own, `write \`:n[${id}]{hedge}\``)];
  });
}

/** What is quoted of somebody may be as exact as they were. */
function typedIn(passage: Passage, typed: readonly Hedged[], {claims}: Briefing): readonly Problem[] {
  const {text, bound, quoted, cite} = passage;
  if (quoted && cite.some((id) => claims[id]?.kind === "quotation")) return [];
  return typed.flatMap((one) =>
    unhedgedIn(text, one)
      .filter(([from, to]) => !bound.some(([start, end]) => start < to && from < end))
      .map((span) => unhedged(passage, span, one.hedge, hintFor(one)))
  );
}

function unhedgedIn(text: string, {pattern, hedge: own}: Hedged): readonly Span[] {
  return [...text.matchAll(pattern)].flatMap(({0: number, index}) => {
    const before = leadTo(text, index);
    return isHedged(before, own) || isAfterNumber(before) ? [] : [[index, index + number.length] as const];
  });
}

/** In the words of a slide's pictures at any step and on paper, but for those that a record has as they are. */
function inPictures(
  {slide, figures}: SlideText,
  briefing: Briefing,
  typed: readonly Hedged[],
  faulty: readonly string[]
): readonly Problem[] {
  if (typed.length === 0) return [];
  return figures.flatMap(({spec, options, location}) => {
    const modelAt = (step: number, form: "view" | "print"): Model =>
      spec.model(briefing, situationOf(briefing, slide, step), {}, options, form);
    const models = [...slide.stops.map((_, i) => modelAt(i + 1, "view")), modelAt(slide.stops.length, "print")];
    const texts = stringsIn(models).map(({text}) => text);
    const own = texts.filter((text) => !faulty.some((record) => text.includes(record)));
    return typed.flatMap((one) => {
      const found = own.find((text) => unhedgedIn(text, one).length > 0);
      const [span] = found === undefined ? [] : unhedgedIn(found, one);
      if (found === undefined || !span) return [];
      return [
        finding(location, `number without its hedge: ${found.slice(...span)}`, {
          expected: expectedFor(one.hedge),
          hint: `the ${spec.name} says: ${short(found)}`
        })
      ];
    });
  });
}

/** As much of what comes before as a hedge and an article take. */
const leadTo = (text: string, index: number) => text.slice(Math.max(0, index - 60), index);

const unhedged = (passage: Passage, span: Span, own: string, hint: string) =>
  finding(passage.locationOf(span), `number without its hedge: ${passage.text.slice(...span)}`, {
    expected: expectedFor(own),
    hint
  });

const expectedFor = (own: string) => `\`${own}\` before it, or a word like it`;

const hintFor = ({id}: Hedged) => `it is \`${id}\`, or else declare what it is under \`quantities\`, without a hedge`;
