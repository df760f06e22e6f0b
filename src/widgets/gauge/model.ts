import type {EntryId, ForceId, Hue} from "../../briefing/ids.ts";
import type {Approach} from "../../briefing/records.ts";
import type {Subject} from "../../briefing/subjects.ts";
import type {Model} from "../kit/widget.ts";
import type {Arrival} from "./arrival.ts";

/** A force as told: a distance, or the words drawn in place of one. */
export interface GaugeForce {
  readonly id: ForceId;
  readonly name: string;
  readonly hue: Hue;
  readonly cites: readonly string[];
  readonly claims: readonly EntryId[];
  /** "The force: sentence 21". */
  readonly spoken: string;
  /** Not yet told at this step: its row is kept free. */
  readonly shown: boolean;
  readonly text: string;
  readonly distance?: Distance;
}

export interface Distance {
  readonly subject: Subject;
  readonly km: number;
  readonly bandKm: readonly [number, number];
  /** The source's own words, such as “around 15”; empty where it does not hedge. */
  readonly hedge: string;
  /** "around 15 km". */
  readonly text: string;
  /** "around 15 km from there". */
  readonly told: string;
  /** What the viewer puts in its place. */
  readonly whatIfKm?: number;
  /** Name of its control: "The couriers: distance to the pier". */
  readonly control: string;
  /** What the control says: "8 km from there, your what-if". */
  readonly valueText: string;
}

/** A pace to choose. */
export interface Preset {
  readonly value: number;
  readonly text: string;
  /** "What if 15 km a day", where `text` may be the bare number. */
  readonly spoken: string;
  readonly pressed: boolean;
  /** Chosen by hand: choosing it again takes it back. */
  readonly byHand: boolean;
}

export interface PaceQuestion {
  readonly title: string;
  readonly named: string;
  readonly presets: readonly Preset[];
  readonly typed: PaceField;
}

/** The field for a pace that is no preset. */
export interface PaceField {
  readonly subject: Subject;
  readonly label: string;
  readonly prompt: string;
  readonly unit: string;
  readonly range: string;
  readonly value?: number;
}

/** What one distance comes to at the strip's pace, in words and days. */
export interface Result {
  readonly id: string;
  readonly text: string;
  readonly when: string;
  readonly whatIf: boolean;
  readonly arrival?: Arrival;
}

/** The days under one pace. */
export interface Strip {
  readonly id: string;
  readonly title: string;
  readonly note: string;
  readonly results: readonly Result[];
}

export interface GaugeModel extends Model {
  readonly maxKm: number;
  readonly target: {readonly name: string; readonly text: string; readonly hue: Hue};
  readonly whatIfName: string;
  readonly forces: readonly GaugeForce[];
  /** Absent in print, which has a strip for each pace instead. */
  readonly question?: PaceQuestion;
  readonly days: readonly string[];
  readonly shaded: Approach["shaded"];
  /** Drawn over a strip without results. */
  readonly hint: string;
  readonly strips: readonly Strip[];
}
