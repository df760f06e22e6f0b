import type {ActorId, EntryId, Hue, Status} from "../../briefing/ids.ts";
import type {Actor} from "../../briefing/records.ts";
import type {Model} from "../kit/widget.ts";

export interface MatrixModel extends Model {
  /** In the order of rows and of columns. */
  readonly actors: readonly Actor[];
  /** Every actor to every other, row by row. */
  readonly cells: readonly MatrixCell[];
  /** Over the names of the rows. */
  readonly corner: string;
}

export interface MatrixCell {
  readonly id: string;
  readonly from: ActorId;
  readonly to: ActorId;
  /** The hue of who is or does it. */
  readonly hue: Hue;
  /** Empty: nothing is stated. */
  readonly text: string;
  readonly status: Status;
  readonly cites: readonly string[];
  readonly claims: readonly EntryId[];
  /** "A to B: depends on, sentence 17, assessed". */
  readonly label: string;
}
