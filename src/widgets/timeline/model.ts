import type {ClaimId, EventId, Hue, Status} from "../../briefing/ids.ts";
import type {Model} from "../kit/widget.ts";
import type {Stretch} from "./calendar.ts";

export interface TimelineModel extends Model {
  /** In order of time. */
  readonly timed: readonly TimedEvent[];
  readonly undated: readonly TimelineEvent[];
  readonly undatedTitle: string;
  /** The latest look: the end of its day, in milliseconds, its words, and those for where it lies off the axis. */
  readonly look: {readonly at: number; readonly text: string; readonly textOffAxis: string};
  /** What the most exact date is exact to, in milliseconds. */
  readonly finest: number;
}

export interface TimelineEvent {
  readonly id: EventId;
  readonly text: string;
  /** Its time in words: the source's own, else from its date. */
  readonly when: string;
  readonly hue: Hue | "none";
  readonly status: Status;
  /** Solid or striped; else an outline. */
  readonly inked: boolean;
  readonly claims: readonly ClaimId[];
  readonly cites: readonly string[];
  /** What a control over it says. */
  readonly spoken: string;
}

export interface TimedEvent extends TimelineEvent, Stretch {
  /** Given as one date, as exact as that is; else only as lying between two. */
  readonly dated: boolean;
  /** Its time has words of its own, drawn with it. */
  readonly worded: boolean;
}
