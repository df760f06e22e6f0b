// What every picture of the line says of it: who has which stretch, in which ink, and how stretches are to be read.

import type {Status} from "../../briefing/ids.ts";
import type {Hold, Line} from "../../briefing/records.ts";
import {STATUS_WORDS} from "../../words/words.ts";
import {capital, stop} from "../kit/lettering.ts";
import type {Segment} from "./holds.ts";

/** How stretches are to be read, of those there are. */
export function holdsCaption(segments: readonly Segment[]): readonly string[] {
  const unmeasured = segments.filter(({extent}) => extent === "not-given");
  return [
    ...(segments.some(({fadeFrom, fadeTo}) => fadeFrom + fadeTo > 0)
      ? ["Where an end fades, the extent is not given."]
      : []),
    ...(unmeasured.length > 0 ? ["Sections are placed by us; the source gives no lengths."] : []),
    ...(unmeasured.some(({status}) => status === "forecast")
      ? ["Stripes: where a force would be, not what it would hold."]
      : [])
  ];
}

/** "The section (extent not given): its holder; reported." */
export function holdWords({sections}: Line, {section, status, label}: Hold): string {
  const found = sections.find(({id}) => id === section);
  const extent = found?.extent === "not-given" ? " (extent not given)" : "";
  return stop(capital(`${found?.name ?? section}${extent}: ${inInk(label, status)}`));
}

/** "A column; forecast": words with their ink, where they do not name it themselves. */
export function inInk(words: string, status: Status): string {
  const ink = STATUS_WORDS[status];
  const said = new RegExp(`\\b${ink.replace(/^an? /, "")}\\b`, "iu").test(words);
  return said ? words : `${words}; ${ink}`;
}
