import type {Box, Point} from "../kit/frame.ts";
import type {Lettering} from "../kit/lettering.ts";
import type {TimelineEvent} from "./model.ts";

/** A line of two points. */
export interface Stroke {
  readonly from: Point;
  readonly to: Point;
}

export interface PlannedEvent {
  readonly event: TimelineEvent;
  /** What a press may hit. */
  readonly over: Box;
  readonly text: Lettering;
  /** Its time in words, beside the mark or in its box. */
  readonly when?: Lettering;
  readonly inside?: Lettering;
  readonly dot?: Point & {readonly radius: number};
  readonly box?: TimeBox;
}

/** A box along time; upright where time runs down. */
export interface TimeBox extends Point {
  readonly length: number;
  readonly breadth: number;
  readonly upright: boolean;
  /** Length of the fade at both ends; 0: none. */
  readonly fade: number;
  /** How much of its length is in ink, where no words are. */
  readonly ink: number;
}

export interface TimelinePlan {
  readonly width: number;
  readonly height: number;
  readonly cells: readonly (Box & {readonly words: Lettering; readonly ahead: boolean})[];
  /** Between the cells, down through the rows; broken where words stand. */
  readonly grid: readonly Stroke[];
  readonly look: {readonly strokes: readonly Stroke[]; readonly words: Lettering};
  /** Along which marks stand, where there are no cells. */
  readonly rail: readonly Stroke[];
  readonly events: readonly PlannedEvent[];
  /** Over what is undated. */
  readonly rule: readonly Stroke[];
  readonly heading: Lettering;
}
