// What the bar says: the viewer's length of a section, the caption, the sentence, the alternative and the table.

import type {Briefing} from "../../briefing/briefing.ts";
import type {Line, State} from "../../briefing/records.ts";
import {wordsOf} from "../../words/catalogue.ts";
import {refs} from "../../words/citation.ts";
import type {Words} from "../../words/en.ts";
import {capital, stop} from "../../words/text.ts";
import type {Table} from "../kit/widget.ts";
import {holdsCaption, holdWords} from "../line/words.ts";
import type {BarRow} from "./model.ts";

/** What the line is, and how stretches are to be read. */
export function captionOf({name}: Line, rows: readonly BarRow[], words: Words): readonly string[] {
  const segments = rows.flatMap((row) => row.segments);
  return [words.bar.asOneLine(capital(name)), ...holdsCaption(segments, words)];
}

/** The present state and what the viewer makes of it; of chosen states, their titles and what each brings. */
export function sentenceOf(rows: readonly BarRow[], sentence: string, chosen: boolean): string {
  if (chosen) return stop(rows.map((row) => `${saidOf(row)}${row.gain && `: ${row.gain}`}`).join("; "));
  return [sentence, ...rows.flatMap(whatIfsOf)].filter((part) => part !== "").join(" ");
}

/** Every row that is shown: what is so, who has which stretch, what it brings, what a viewer makes of it. */
export function alternativeOf(
  line: Line,
  rows: readonly (readonly [row: BarRow, state: State])[],
  {label, gainTitle, words}: {readonly label: string; readonly gainTitle: string; readonly words: Words}
): string {
  return [
    stop(label),
    ...rows.flatMap(([row, state]) => [
      stop(saidOf(row)),
      ...onTheLine(line, state, words),
      ...(gainTitle && row.gain ? [stop(`${gainTitle}: ${row.gain}`)] : []),
      ...whatIfsOf(row)
    ])
  ].join(" ");
}

/** "Today: the north is open", and of words that go on from their title, "The mayor has it". */
function saidOf({title, text}: Pick<BarRow, "title" | "text">): string {
  return text === "" ? title : `${title}${/^\p{Ll}/u.test(text) ? "" : ":"} ${text}`;
}

function whatIfsOf({segments, whatIfs}: BarRow): readonly string[] {
  const nameOf = (section: string) => segments.find(({section: id}) => id === section)?.name ?? section;
  return whatIfs.map(({id, text}) => stop(capital(`${nameOf(id)}, ${text}`)));
}

export function tableOf(briefing: Briefing, line: Line, states: readonly State[], gain: string): Table {
  const words = wordsOf(briefing);
  return {
    caption: words.bar.table(line.name),
    columns: [...words.bar.columns(line.name), ...(gain ? [gain] : [])],
    rows: states.map((state) => [
      state.title,
      onTheLine(line, state, words).join(" "),
      `${state.text}${refs(state.cite, briefing)}`,
      ...(gain ? [`${state.gain ?? ""}${refs(state.gainCite ?? [], briefing)}`] : [])
    ])
  };
}

function onTheLine(line: Line, {line: holds, contingent, bracket}: State, words: Words): readonly string[] {
  return [
    ...holds.map((hold) => holdWords(line, hold, words)),
    ...(contingent ? [stop(contingent.text)] : []),
    ...(bracket ? [stop(words.bar.bracket(bracket))] : [])
  ];
}
