import type {Briefing} from "../../briefing/data.ts";
import type {StageChoice} from "../stages/choice.ts";
import type {Store} from "./store.ts";

/** What every behaviour of a window is given. */
export interface Deck {
  readonly briefing: Briefing;
  readonly store: Store;
  readonly stage: StageChoice;
  /** The element that holds the slides. */
  readonly root: HTMLElement;
  /** Tells the person something short, for some seconds. */
  notify(text: string): void;
}

export type Behaviour = (deck: Deck) => void;
