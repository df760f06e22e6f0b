import type {Briefing} from "../../briefing/briefing.ts";
import type {StateId} from "../../briefing/ids.ts";
import type {WidgetSpec} from "../../widgets/kit/widget.ts";
import type {Pictures} from "../pictures/pictures.ts";
import type {Names} from "../records/references.ts";
import type {Text} from "../source/file-text.ts";
import type {Report} from "../source/problems.ts";
import type {FreeId} from "./free-ids.ts";

/** What the whole folder offers to a slide's Markdown. */
export interface Setting {
  readonly names: Names;
  /** Absent where the records are wrong. */
  readonly records?: Omit<Briefing, "slides">;
  readonly widgets: ReadonlyMap<string, WidgetSpec>;
  readonly freeId: FreeId;
  readonly pictures: Pictures;
  readonly report: Report;
}

/** A setting, and the slide that is read in it. */
export interface Scene extends Setting {
  readonly source: Text;
  readonly steps: readonly StateId[];
  /** Notes are spoken: no picture, no block, no step in them. */
  readonly inNotes: boolean;
}
