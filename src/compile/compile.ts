import type {Briefing} from "../briefing/briefing.ts";
import type {EntryId, SlideId} from "../briefing/ids.ts";
import type {Slide} from "../briefing/slides.ts";
import type {Subject} from "../briefing/subjects.ts";
import type {WidgetSpec} from "../widgets/kit/widget.ts";
import {wordsOf} from "../words/catalogue.ts";
import {checks} from "./checks/checks.ts";
import {type Corpus, corpusOf} from "./checks/corpus.ts";
import {recordPassages} from "./checks/record-passages.ts";
import {type Unused, unusedEntries} from "./checks/unused-entries.ts";
import {withShares} from "./dialect/claims.ts";
import type {Draft} from "./dialect/draft.ts";
import {freeIds} from "./dialect/free-ids.ts";
import {readPart} from "./dialect/parts.ts";
import type {Setting} from "./dialect/scene.ts";
import {checkSlides, readSlide, titleLocationOf} from "./dialect/slide.ts";
import {type Cutter, cutTheatre} from "./geography/theatre.ts";
import {attempt} from "./html/attempt.ts";
import {renderSlide} from "./html/render.ts";
import {type Pictures, readPictures} from "./pictures/pictures.ts";
import {readRecords} from "./records/yaml-records.ts";
import {adviceFor} from "./source/advice.ts";
import type {Folder} from "./source/folder.ts";
import {hasErrors, type Location, type Problem, problem, type Report, sortProblems} from "./source/problems.ts";
import {FOLDER, readTexts} from "./source/texts.ts";

export interface Notes {
  readonly plannedMinutes: number;
  readonly slides: Readonly<Record<SlideId, SlideNotes>>;
}

export interface SlideNotes {
  readonly seconds?: number;
  readonly html: string;
  /** What the slide rests on. */
  readonly uses: readonly EntryId[];
}

export interface Compiled {
  readonly briefing: Briefing;
  /** With where each and its title are written. */
  readonly sections: readonly {
    readonly id: SlideId;
    readonly html: string;
    readonly location: Location;
    readonly titleLocation: Location;
  }[];
  readonly notes: Notes;
}

export interface Inspected {
  /** Absent when there is an error. */
  readonly compiled?: Compiled;
  readonly problems: readonly Problem[];
  /** What the content checks find, as warnings; empty when there is an error. */
  readonly findings: readonly Problem[];
  /** Empty when there is an error. */
  readonly unused: Unused;
}

/** A folder's Markdown and records as sections and data, or all that is wrong with them. */
export function compile(
  folder: Folder,
  widgets: readonly WidgetSpec[],
  cutter: Cutter = cutTheatre
): Omit<Inspected, "findings" | "unused"> {
  const {compiled, problems} = inspect(folder, widgets, cutter);
  return {...(compiled && {compiled}), problems};
}

/** The same, with what the content checks find. */
export function inspect(folder: Folder, widgets: readonly WidgetSpec[], cutter: Cutter = cutTheatre): Inspected {
  const problems: Problem[] = [];
  const report: Report = (location, text, advice) => void problems.push(problem(location, text, advice));
  const done = (rest: Partial<Omit<Inspected, "problems">> = {}): Inspected => ({
    findings: [],
    unused: {inTalk: [], anywhere: []},
    ...rest,
    problems: sortProblems(problems)
  });
  const texts = readTexts(folder, report);
  if (!texts) return done();
  const {names, briefing: records, house, files: yamls} = readRecords(texts.briefing, texts.sources, report, cutter);
  const {appendix} = wordsOf({language: records?.language ?? ""}).slide;
  const parts = texts.markdown.map((source) => readPart(source, appendix, report));
  const pictures = readPictures(folder);
  const setting: Setting = {
    names,
    ...(records && {records}),
    widgets: new Map(widgets.map((spec) => [spec.name, spec])),
    pictures,
    freeId: freeIds(parts),
    report
  };
  const drafts: Draft[] = [];
  for (const part of parts)
    for (const nodes of part.slides)
      drafts.push(...withShares(readSlide(nodes, part, drafts.length, setting), records, setting.freeId));
  checkSlides(drafts, setting);
  checkLinks(drafts, report);
  if (drafts.length === 0 && !hasErrors(problems))
    report(FOLDER, "no slides", {expected: "a `#` heading and text in a Markdown file"});
  if (!records || hasErrors(problems)) return done();

  const briefing = withSlides(records, drafts, report);
  if (hasErrors(problems)) return done();
  const minutes = house.plannedMinutes ?? minutesOf(drafts);
  const corpus: Corpus = {
    briefing,
    house,
    slides: pairs(briefing, drafts).map(([slide, draft]) => corpusOf(draft, slide, briefing)),
    records: yamls.flatMap(({source, yaml}) => recordPassages(source, yaml))
  };
  const uses = corpus.slides.map((slide) => slide.uses);
  const compiled = renderAll(briefing, drafts, minutes, uses, pictures, report);
  if (hasErrors(problems)) return done();
  const findings = sortProblems(checks.flatMap((check) => check(corpus)));
  return done({compiled, findings, unused: unusedEntries(corpus)});
}

function checkLinks(drafts: readonly Draft[], report: Report): void {
  const ids = drafts.map(({slide}) => slide.id);
  for (const {id, location} of drafts.flatMap(({links}) => links))
    if (!ids.includes(id)) report(location, `unknown slide: #${id}`, adviceFor(id, ids));
}

/** Numbers the slides, then asks the widgets what a viewer may set. */
function withSlides(records: Omit<Briefing, "slides">, drafts: readonly Draft[], report: Report): Briefing {
  const talk = drafts.filter(({slide}) => !slide.appendix).length;
  const numbered = drafts.map(({slide}, i): Slide => {
    const {id, title, part, appendix, optional, stops} = slide;
    const number = appendix ? `A${i + 1 - talk}` : String(i + 1);
    return {id, title, number, part, appendix, optional, stops, subjects: []};
  });
  const claimsSlide = drafts.find(({listed}) => listed)?.slide.id;
  const briefing: Briefing = {...records, ...(claimsSlide && {claimsSlide}), slides: numbered};
  return {
    ...briefing,
    slides: pairs(briefing, drafts).map(([slide, draft]) => ({...slide, subjects: subjectsOf(draft, briefing, report)}))
  };
}

function subjectsOf({figures, head}: Draft, briefing: Briefing, report: Report): readonly Subject[] {
  const subjects = [...figures.values()].flatMap(
    (figure) => attempt(figure, report, () => figure.spec.subjects(briefing, figure.options, head.steps)) ?? []
  );
  return subjects.filter(({id}, i) => subjects.findIndex((other) => other.id === id) === i);
}

function renderAll(
  briefing: Briefing,
  drafts: readonly Draft[],
  plannedMinutes: number,
  uses: readonly (readonly EntryId[])[],
  pictures: Pictures,
  report: Report
): Compiled {
  const rendered = pairs(briefing, drafts).map(([slide, draft], i) => {
    const used = [...new Set(uses[i] ?? [])];
    return {
      id: slide.id,
      location: draft.location,
      titleLocation: titleLocationOf(draft),
      uses: used,
      seconds: draft.head.seconds,
      ...renderSlide(draft, slide, {briefing, uses: used, pictures: pictures.source, report})
    };
  });
  return {
    briefing: {
      ...briefing,
      slides: briefing.slides.map((slide, i) => (rendered[i]?.stepPages ? {...slide, stepPages: true} : slide))
    },
    sections: rendered.map(({id, location, titleLocation, section}) => ({id, location, titleLocation, html: section})),
    notes: {
      plannedMinutes,
      slides: Object.fromEntries(
        rendered.map(({id, seconds, notes, uses}) => [id, {...(seconds !== undefined && {seconds}), html: notes, uses}])
      )
    }
  };
}

/** What the slides of the talk add up to. */
function minutesOf(drafts: readonly Draft[]): number {
  const seconds = drafts.map(({slide, head}) => (slide.appendix ? 0 : (head.seconds ?? 0)));
  return Math.ceil(seconds.reduce((sum, each) => sum + each, 0) / 60);
}

function pairs({slides}: Pick<Briefing, "slides">, drafts: readonly Draft[]): readonly (readonly [Slide, Draft])[] {
  return slides.flatMap((slide, i) => (drafts[i] ? [[slide, drafts[i]] as const] : []));
}
