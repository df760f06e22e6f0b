// Who has which stretch of the line, as every picture of the line draws it: stretches, faded ends, and what a viewer sets.

import type {Briefing} from "../../briefing/briefing.ts";
import type {ActorId, Hue, SectionId, Status} from "../../briefing/ids.ts";
import {isDistance} from "../../briefing/quantities.ts";
import type {Hold, Line, Section} from "../../briefing/records.ts";
import {endSubject, type SectionEnd} from "../../briefing/subjects.ts";
import type {Tweaks} from "../../briefing/view.ts";
import {wordsOf} from "../../words/catalogue.ts";
import type {Words} from "../../words/en.ts";
import {hedgedText, quantityText} from "../../words/quantity.ts";

/** A hold; `from`, `to` and fades are fractions of the line. */
export interface Segment {
  readonly section: SectionId;
  readonly name: string;
  readonly hue: Hue | "none";
  readonly status: Status;
  readonly label: string;
  readonly extent: Section["extent"];
  readonly from: number;
  readonly to: number;
  /** Length of the fade at each end; 0: the end is given. */
  readonly fadeFrom: number;
  readonly fadeTo: number;
}

/** A section as the viewer sets it, from and to in fractions of the line. */
export interface WhatIf {
  readonly id: SectionId;
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** Shares of a section's length that fade: at its only open end, at each of two. */
const FADE = {one: 0.42, two: 0.32};

/** Of the line; its words have the source's hedge. */
export interface Length {
  readonly km: number;
  readonly text: string;
}

/** The line as it is measured, and the words to say it in. */
export interface Measured {
  readonly line: Line;
  readonly length: Length;
  readonly words: Words;
}

/** Throws where the briefing has no line, or its length is not in km. */
export function lineOf(briefing: Briefing): Measured {
  const {line, quantities} = briefing;
  const words = wordsOf(briefing);
  if (!line) throw new Error("the briefing has no line");
  const quantity = quantities[line.length];
  if (!quantity) throw new Error(`unknown quantity: ${line.length}`);
  if (!isDistance(quantity) || quantity.value === 0)
    throw new Error(`the line's length is ${quantityText(quantity, words)}: expected more than 0 km`);
  return {line, length: {km: quantity.value, text: hedgedText(quantity, words)}, words};
}

/** The hold as it is drawn; none where its section is not known. */
export function segmentOf(briefing: Briefing, line: Line, hold: Hold): readonly Segment[] {
  const section = line.sections.find(({id}) => id === hold.section);
  if (!section) return [];
  const {name, from, to, extent} = section;
  const open = openEnds(section);
  return [
    {
      section: section.id,
      name,
      hue: hueOf(briefing, hold.actors) ?? "none",
      status: hold.status,
      label: hold.label,
      extent,
      from,
      to,
      fadeFrom: open.includes("from") ? fadeOf(section) : 0,
      fadeTo: open.includes("to") ? fadeOf(section) : 0
    }
  ];
}

/** Length of the fade at an open end. */
export function fadeOf(section: Section): number {
  return (section.to - section.from) * (openEnds(section).length === 2 ? FADE.two : FADE.one);
}

/** The hue of the first actor. */
export function hueOf(briefing: Briefing, actors: readonly ActorId[]): Hue | undefined {
  return briefing.actors[actors[0] ?? ""]?.hue;
}

/** Ends inside the line whose place is not given. */
export function openEnds({from, to, extent}: Section): readonly SectionEnd[] {
  if (extent === "given") return [];
  return [...(from > 0 ? ["from" as const] : []), ...(to < 1 ? ["to" as const] : [])];
}

export function heldSections(line: Line, holds: readonly Hold[]): readonly Section[] {
  return line.sections.filter(({id}) => holds.some(({section}) => section === id));
}

/** Sections of which the viewer has set an end, each at least a step long. */
export function whatIfsOf(measured: Measured, holds: readonly Hold[], tweaks: Tweaks): readonly WhatIf[] {
  const {line} = measured;
  const lengthKm = measured.length.km;
  return heldSections(line, holds).flatMap((section) => {
    const ends = [endSubject(section, "from", lengthKm), endSubject(section, "to", lengthKm)] as const;
    const [from, to] = [tweaks[ends[0].id], tweaks[ends[1].id]];
    if (from === undefined && to === undefined) return [];
    const shortest = ends[0].step;
    const latest = (to ?? section.to * lengthKm) - shortest;
    const start = from === undefined ? section.from * lengthKm : Math.max(0, Math.min(from, latest));
    const end = to === undefined ? section.to * lengthKm : Math.max(to, start + shortest);
    return [{id: section.id, from: start / lengthKm, to: end / lengthKm, text: yoursText(measured, end - start)}];
  });
}

/** "yours: 180 of 600 km (30%)". */
export function yoursText({length, words}: Measured, km: number): string {
  const share = Math.round((100 * km) / length.km);
  return words.line.yours(words.numeral(Math.round(km)), length.text, words.numeral(share));
}
