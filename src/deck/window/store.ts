import type {View} from "../../briefing/view.ts";

/** `move`: within a gesture, to be drawn only. `end`: to be put into the address, told to other windows and announced too. */
export type Phase = "move" | "end";
export type Listener = (view: View, before: View | undefined, phase: Phase) => void;

export interface Store {
  view(): View;
  /** Replaces the view by what the change makes of it; tells listeners where that differs. */
  change(change: (view: View) => View, phase?: Phase): void;
  /** Calls at once, and then at every change, with the view that the listener saw before. Returns its undo. */
  subscribe(listener: Listener): () => void;
}

/** `allowed` gives the nearest view that the window can show. */
export function createStore(initial: View, allowed: (view: View) => View = (view) => view): Store {
  let view = allowed(initial);
  let settled = view;
  const listeners = new Set<Listener>();
  return {
    view: () => view,
    change(change, phase = "end") {
      const before = view;
      view = allowed(change(before));
      const same = equal(view, before);
      if (same && (phase === "move" || equal(view, settled))) return;
      if (phase === "end") settled = view;
      for (const listener of [...listeners]) listener(view, before, phase);
    },
    subscribe(listener) {
      listeners.add(listener);
      listener(view, undefined, "end");
      return () => void listeners.delete(listener);
    }
  };
}

/** Equal views serialise to equal bytes. */
const equal = (a: View, b: View) => a === b || JSON.stringify(a) === JSON.stringify(b);
