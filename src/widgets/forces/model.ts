import type {EntryId, Hue, Status} from "../../briefing/ids.ts";
import type {Model} from "../kit/widget.ts";

export interface ForcesModel extends Model {
  readonly groups: readonly ForcesGroup[];
}

export interface ForcesGroup {
  readonly title: string;
  readonly status: Status;
  readonly units: readonly ForcesUnit[];
}

export interface ForcesUnit {
  readonly id: string;
  readonly name: string;
  readonly text: string;
  readonly hue: Hue;
  readonly cites: readonly string[];
  readonly claims: readonly EntryId[];
  /** "At the bridge: Pilots, with two boats, sentence 3, assessed". */
  readonly label: string;
}
