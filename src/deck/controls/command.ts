import type {StageName} from "../../briefing/stage.ts";
import type {Deck} from "../window/deck.ts";

export interface Command {
  readonly name: string;
  /** Values of KeyboardEvent.key; letters in lower case. */
  readonly keys: readonly string[];
  /** The keys as help prints them. */
  readonly shown: string;
  readonly label: string;
  /** Reaches the deck from every control, text fields too. */
  readonly everywhere?: readonly string[];
  /** Held down, it goes on. */
  readonly repeats?: boolean;
  readonly menu?: boolean;
  /** The one stage that has it; left out: both. */
  readonly only?: StageName;
  run(deck: Deck): void;
}
