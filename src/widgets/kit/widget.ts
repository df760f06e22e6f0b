// What every widget is: a spec (pure, here) and a view (in the browser) that draws the spec's model.

import type {Briefing} from "../../briefing/briefing.ts";
import type {EntryId, StateId, SubjectId} from "../../briefing/ids.ts";
import type {Situation} from "../../briefing/situation.ts";
import type {Subject} from "../../briefing/subjects.ts";
import type {Tweaks} from "../../briefing/view.ts";
import type {Frame} from "./frame.ts";
import type {OptionSpecs, OptionValues} from "./options.ts";
import type {Room} from "./room.ts";

/** `view` is live on a slide, `narrow` in a column that is read; `print` shows every step at once and no what-if. */
export type Form = "view" | "narrow" | "print";

/** The table twin: the same facts as rows, made at build time and there without scripts. */
export interface Table {
  readonly caption: string;
  readonly columns: readonly string[];
  /** The first cell of a row is its header. */
  readonly rows: readonly (readonly string[])[];
}

/** What every model has, besides what its own view draws. */
export interface Model {
  /** Of its words: a plan asks the catalogue for those that depend on its frame. */
  readonly language: string;
  /** Name of the picture, for a screen reader. */
  readonly label: string;
  /** What is drawn and how to read it: sentences under the picture. */
  readonly caption: readonly string[];
  /** What is so, in a sentence or two: announced once a change. */
  readonly sentence: string;
  /** All that the picture shows, each mark with its ink: read in its place. In print, of every step that is on the page. */
  readonly alternative: string;
  readonly table: Table;
}

export interface WidgetSpec<S extends OptionSpecs = OptionSpecs, M extends Model = Model> {
  readonly name: string;
  readonly doc: string;
  /** The part of the briefing without which there is nothing to draw. */
  readonly needs?: keyof Omit<Briefing, "slides">;
  readonly options: S;
  /** What a viewer may set in a widget with these options, on a slide with these states. */
  subjects(briefing: Briefing, options: OptionValues<S>, states: readonly StateId[]): readonly Subject[];
  /** What its picture rests on, with these options on a slide with these states, besides what the states cite themselves. */
  uses(briefing: Briefing, options: OptionValues<S>, states: readonly StateId[]): readonly EntryId[];
  model(briefing: Briefing, situation: Situation, tweaks: Tweaks, options: OptionValues<S>, form: Form): M;
  /** What the picture of a model takes when it is laid out in a frame. */
  plan(model: M, frame: Frame): Room;
  /** On a slide, too, its words may stand over what they name, where there is no room beside it. */
  readonly stacks?: true;
}

/** How a view speaks to the store; a copy that only shows gets none. */
export interface Act {
  /** During a gesture: drawn, not yet put into the address or announced. */
  move(subject: SubjectId, value: number): void;
  /** At the end of a gesture, or at once from a key or a button. */
  set(subject: SubjectId, value: number): void;
  clear(subject: SubjectId): void;
  goTo(step: number): void;
}

/**
 * Draws a model into a figure's drawing, laid out in the frame: idempotent, stateless; with `act` it also lays native
 * controls over it. A mark whose ink means something has it as `data-ink`, one of `INKS`: keys are made of those.
 */
export type WidgetView<M extends Model = Model> = (root: HTMLElement, model: M, frame: Frame, act?: Act) => void;
