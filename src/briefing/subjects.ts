// What a viewer may set: the one name and the one scale of each what-if, for every picture and control.

import type {QuantityId, SubjectId} from "./ids.ts";
import type {Section} from "./records.ts";

/** Something a viewer may set on a slide, in km; a pace in km a day. */
export interface Subject {
  readonly id: SubjectId;
  readonly min: number;
  readonly max: number;
  readonly step: number;
  /** The briefing's own value: setting it clears the what-if. */
  readonly given?: number;
  /** What it is set in place of, in every picture of it. */
  readonly quantity?: QuantityId;
}

export const PACE: Subject = {id: "pace", min: 0, max: 100, step: 0.1};

export type SectionEnd = "from" | "to";

/** Where an end of a section is, along a line of so many km, by about a hundredth of it. */
export function endSubject({id}: Section, end: SectionEnd, lengthKm: number): Subject {
  const step = [10, 1, 0.1].find((km) => lengthKm >= 40 * km) ?? 0.01;
  return {id: `line.${id}.${end}`, min: 0, max: lengthKm, step};
}

/** What a viewer has set in place of a quantity, by any of the subjects. */
export function whatIfFor(
  quantity: string,
  subjects: readonly Subject[],
  tweaks: Readonly<Record<string, number>>
): number | undefined {
  return subjects.filter((subject) => subject.quantity === quantity).flatMap(({id}) => tweaks[id] ?? [])[0];
}
