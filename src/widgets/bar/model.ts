import type {EntryId, Hue, SectionId, StateId} from "../../briefing/ids.ts";
import type {Subject} from "../../briefing/subjects.ts";
import type {Model} from "../kit/widget.ts";
import type {Length, Segment, WhatIf} from "../line/holds.ts";

export interface BarModel extends Model {
  readonly start: string;
  readonly end: string;
  readonly length: Length;
  /** Heading of what each state brings; empty: no such column. */
  readonly gainTitle: string;
  /** What a viewer's length of a section says at its longest. */
  readonly longestWhatIf: string;
  /** A viewer may set the ends of the present row. */
  readonly settable: boolean;
  readonly rows: readonly BarRow[];
}

export interface BarRow {
  readonly id: StateId;
  readonly title: string;
  readonly text: string;
  readonly cites: readonly string[];
  readonly gain: string;
  readonly gainCites: readonly string[];
  /** What text and gain rest on, to be asked for. */
  readonly rests: Readonly<Record<"text" | "gain", Rest>>;
  /** Not yet told at this step: its place is kept free. A column that is read has told all. */
  readonly shown: boolean;
  /** The others are dimmed. */
  readonly bright: boolean;
  /** The step that a press goes to, and what it is called. */
  readonly step?: number;
  readonly goTo: string;
  readonly segments: readonly Segment[];
  readonly contingent?: {readonly text: string; readonly hue: Hue};
  /** Empty: none. */
  readonly bracket: string;
  /** Ends that may be dragged: those of the present row that fade. */
  readonly ends: readonly End[];
  readonly whatIfs: readonly WhatIf[];
}

export interface Rest {
  readonly claims: readonly EntryId[];
  /** "The row: sentences 1 and 8". */
  readonly label: string;
}

export interface End {
  readonly section: SectionId;
  readonly subject: Subject;
  readonly label: string;
  readonly valueText: string;
  readonly km: number;
}
