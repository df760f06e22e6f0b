// All slides at once, to look about in. It is a window's own: no link keeps it, and no other window comes along.

import type {Store} from "./store.ts";

export interface Overview {
  isOpen(): boolean;
  toggle(): void;
  close(): void;
  /** Calls at every change of it. Returns its undo. */
  subscribe(listener: (open: boolean) => void): () => void;
}

/** Whatever shows another slide or step, in this window or in another one, closes it. */
export function createOverview(store: Store): Overview {
  let open = false;
  const listeners = new Set<(open: boolean) => void>();
  const set = (wanted: boolean) => {
    if (wanted === open) return;
    open = wanted;
    for (const listener of listeners) listener(open);
  };
  store.subscribe(({slide, step}, before) => {
    if (before && (before.slide !== slide || before.step !== step)) set(false);
  });
  return {
    isOpen: () => open,
    toggle: () => set(!open),
    close: () => set(false),
    subscribe(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    }
  };
}

/** Its cursor is the focus. */
export function moveCursor(section: HTMLElement): void {
  section.focus({preventScroll: true});
  section.scrollIntoView({block: "nearest"});
}
