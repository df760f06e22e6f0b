// What the bar says: the viewer's length of a section, the caption, the sentence and the table.

import {refs} from "../briefing/citation.ts";
import type {Briefing, Hold, Line, State} from "../briefing/data.ts";
import {listText, STATUS_WORDS} from "../briefing/words.ts";
import type {BarRow} from "./bar.ts";
import {capital, stop} from "./lettering.ts";
import type {Table} from "./widget.ts";

export function captionOf({name}: Line, rows: readonly BarRow[]): string {
  const fades = rows.some(({segments}) => segments.some(({fadeFrom, fadeTo}) => fadeFrom + fadeTo > 0));
  return `${capital(name)} as one line.${fades ? " A faded end: its extent is not given." : ""}`;
}

/** The present state and what the viewer makes of it; of chosen states, their titles and what each brings. */
export function sentenceOf(rows: readonly BarRow[], sentence: string, chosen: boolean): string {
  if (chosen) return stop(rows.map(({title, text, gain}) => `${title} ${text}${gain && `: ${gain}`}`).join("; "));
  const yours = rows.flatMap(({segments, whatIfs}) =>
    whatIfs.map(({id, text}) => stop(capital(`${nameOf(segments, id)}, ${text}`)))
  );
  return [sentence, ...yours].filter((part) => part !== "").join(" ");
}

function nameOf(segments: BarRow["segments"], section: string): string {
  return segments.find(({section: id}) => id === section)?.name ?? section;
}

export function tableOf(briefing: Briefing, line: Line, states: readonly State[], gain: string): Table {
  return {
    caption: `Control of ${line.name}, state by state`,
    columns: ["Situation", "On the line", "Meaning", ...(gain ? [gain] : [])],
    rows: states.map((state) => [
      state.title,
      onTheLine(briefing, line, state),
      `${state.text}${refs(state.cite, briefing)}`,
      ...(gain ? [`${state.gain ?? ""}${refs(state.gainCite ?? [], briefing)}`] : [])
    ])
  };
}

function onTheLine(briefing: Briefing, line: Line, {line: holds, contingent, bracket}: State): string {
  return [...holds.map((hold) => holdWords(briefing, line, hold)), contingent?.text, bracket]
    .filter((words) => words !== undefined)
    .join("; ");
}

/** "the section, extent not given: its holder, reported". */
export function holdWords(briefing: Briefing, line: Line, {section, actors, status, label}: Hold): string {
  const found = line.sections.find(({id}) => id === section);
  const names = listText(actors.map((id) => briefing.actors[id]?.name ?? id));
  const extent = found?.extent === "not-given" ? ", extent not given" : "";
  const who = names === "" || names === label ? label : `${names} (${label})`;
  return `${found?.name ?? section}${extent}: ${who}, ${STATUS_WORDS[status]}`;
}
