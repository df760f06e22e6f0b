import type {Briefing} from "../../briefing/briefing.ts";
import type {StageName} from "../../briefing/stage.ts";
import type {Overview} from "./overview.ts";
import type {Pair} from "./pair.ts";
import type {Store} from "./store.ts";

/** What every behaviour of a window is given. */
export interface Deck {
  readonly briefing: Briefing;
  readonly store: Store;
  readonly overview: Overview;
  readonly pair: Pair;
  readonly stage: StageChoice;
  /** The element that holds the slides. */
  readonly root: HTMLElement;
  /** Tells the person something short, for some seconds; with an address, until that is followed or Esc closes it. */
  notify(text: string, href?: string): void;
}

export type Behaviour = (deck: Deck) => void;

export interface StageChoice {
  now(): StageName;
  /** Chooses the other one: the choice belongs to the window and survives a reload. */
  toggle(): void;
  subscribe(listener: (name: StageName) => void): void;
}
