import type {StageName} from "../../briefing/stage.ts";
import type {Words} from "../../words/en.ts";
import type {Deck} from "../window/deck.ts";

export interface Command {
  /** What it does, and its keys as help prints them, is in the catalogue under this name. */
  readonly name: keyof Words["commands"];
  /** Values of KeyboardEvent.key; letters in lower case. */
  readonly keys: readonly string[];
  /** Reaches the deck from every control, text fields too. */
  readonly everywhere?: readonly string[];
  /** Held down, it goes on. */
  readonly repeats?: boolean;
  readonly menu?: boolean;
  /** The one stage that has it; left out: both. */
  readonly only?: StageName;
  run(deck: Deck): void;
}
