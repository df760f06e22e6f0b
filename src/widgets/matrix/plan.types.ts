import type {ActorId, Hue} from "../../briefing/ids.ts";
import type {Box, Point} from "../kit/frame.ts";
import type {Lettering} from "../kit/lettering.ts";
import type {MatrixCell} from "./model.ts";

export interface MatrixHead {
  readonly actor: ActorId;
  readonly axis: "from" | "to";
  readonly hue: Hue;
  readonly over: Box;
  readonly words: Lettering;
}

export interface PlannedCell {
  readonly cell: MatrixCell;
  readonly over: Box;
  /** Ink of what is stated; its words stand beside it. */
  readonly edge?: Box;
  readonly words?: Lettering;
  /** To whom, where the cell does not stand under a name. */
  readonly name?: {readonly hue: Hue; readonly words: Lettering};
  /** Nothing is stated. */
  readonly dot?: Point;
}

export interface MatrixPlan {
  readonly width: number;
  readonly height: number;
  readonly corner: Lettering;
  readonly heads: readonly MatrixHead[];
  readonly cells: readonly PlannedCell[];
  /** Where empty cells are told in words. */
  readonly rests: readonly Lettering[];
}
