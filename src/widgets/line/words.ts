// What every picture of the line says of it: who has which stretch, in which ink, and how stretches are to be read.

import type {Hold, Line} from "../../briefing/records.ts";
import type {Words} from "../../words/en.ts";
import {inInk} from "../../words/status.ts";
import {capital, stop} from "../../words/text.ts";
import type {Segment} from "./holds.ts";

/** How stretches are to be read, of those there are. */
export function holdsCaption(segments: readonly Segment[], {line}: Words): readonly string[] {
  const unmeasured = segments.filter(({extent}) => extent === "not-given");
  return [
    ...(segments.some(({fadeFrom, fadeTo}) => fadeFrom + fadeTo > 0) ? [line.faded] : []),
    ...(unmeasured.length > 0 ? [line.placed] : []),
    ...(unmeasured.some(({status}) => status === "forecast") ? [line.striped] : [])
  ];
}

/** "The section (extent not given): its holder; reported." */
export function holdWords({sections}: Line, {section, status, label}: Hold, words: Words): string {
  const {name = section, extent} = sections.find(({id}) => id === section) ?? {};
  const named = extent === "not-given" ? words.line.extentNotGiven(name) : name;
  return stop(capital(`${named}: ${inInk(label, status, words)}`));
}
