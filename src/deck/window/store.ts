// The one state of a window: what is shown, who may replace it, and in which order everybody hears of it.

import {keepTweaks} from "../../briefing/changes.ts";
import type {SlideId, SubjectId} from "../../briefing/ids.ts";
import type {View} from "../../briefing/view.ts";

/** `move`: within a gesture, to be drawn only. `end`: to be put into the address and announced too. */
export type Phase = "move" | "end";
/**
 * `here`: a person in this window; other windows follow. `there`: another window, which is not told of it again.
 * `own`: what this window does by itself, as following the reader's scrolling; the address follows it, other windows never.
 */
export type Origin = "here" | "there" | "own";

export interface Cause {
  readonly phase: Phase;
  readonly origin: Origin;
}

/** Left out: the end of something that a person does here. */
export interface Asked extends Partial<Cause> {
  /** What a gesture moves: from its first move to its end it is in the hand, and no other window moves it. */
  readonly subject?: SubjectId;
}

export type Listener = (view: View, before: View | undefined, cause: Cause) => void;

export interface Store {
  view(): View;
  /**
   * Replaces the view by what `make` makes of it, and tells listeners where that differs, or a gesture ends.
   * Asked by a listener, it waits until all have been told of the present change: each hears of the same views in the same order.
   */
  change(make: (view: View) => View, asked?: Asked): void;
  /** Calls at once, and then at every change, with the view that the listener saw before. Returns its undo. */
  subscribe(listener: Listener): () => void;
}

/** `allowed` gives the nearest view that the window can show. */
export function createStore(initial: View, allowed: (view: View) => View = (view) => view): Store {
  let view = allowed(initial);
  let settled = view;
  const listeners = new Set<Listener>();
  /** What is in the hand here, with the slide that it is dragged on. */
  const held = new Map<SubjectId, SlideId>();
  const waiting: (() => void)[] = [];
  let telling = false;

  const inTurn = (run: () => void) => {
    waiting.push(run);
    if (telling) return;
    telling = true;
    try {
      for (let next = waiting.shift(); next; next = waiting.shift()) next();
    } finally {
      telling = false;
    }
  };

  const replace = (make: (view: View) => View, {phase = "end", origin = "here", subject}: Asked) => {
    const before = view;
    const heldOn = subject === undefined ? undefined : held.get(subject);
    if (subject !== undefined && phase === "end") held.delete(subject);
    // Its slide was turned away under the hand: what is left of the gesture counts no more.
    if (heldOn !== undefined && heldOn !== before.slide) return;
    const made = make(before);
    const inHand = [...held].flatMap(([id, slide]) => (slide === before.slide ? [id] : []));
    const stays = origin === "there" && made.slide === before.slide;
    const next = allowed(stays ? keepTweaks(made, before, inHand) : made);
    const same = equal(next, before);
    if (!same) view = next;
    if (subject !== undefined && phase === "move") held.set(subject, view.slide);
    const ends = phase === "end" && (heldOn !== undefined || !equal(view, settled));
    if (same && !ends) return;
    if (phase === "end") settled = view;
    for (const listener of [...listeners]) if (listeners.has(listener)) listener(view, before, {phase, origin});
  };

  return {
    view: () => view,
    change: (make, asked = {}) => inTurn(() => replace(make, asked)),
    subscribe(listener) {
      listeners.add(listener);
      const tell = () => listener(view, undefined, {phase: "end", origin: "here"});
      if (telling) tell();
      else inTurn(tell);
      return () => void listeners.delete(listener);
    }
  };
}

/** Equal views serialise to equal bytes. */
const equal = (a: View, b: View) => a === b || JSON.stringify(a) === JSON.stringify(b);
