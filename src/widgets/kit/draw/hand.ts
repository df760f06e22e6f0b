// A control in the hand: from the press on it to the end of the gesture nothing but the hand moves it.

const held = new WeakSet<Element>();

/** Whether a gesture on the control is not over. */
export const isHeld = (control: Element) => held.has(control);

/**
 * Follows each gesture on a range. However one ends, `change` says so, where the browser says nothing too: as when the
 * control is hidden under the hand. `write` gives the range the value that it may have got in the meantime.
 */
export function followHand(input: HTMLInputElement, write: () => void): void {
  let moved = false;
  const letGo = () => {
    held.delete(input);
    moved = false;
    write();
  };
  input.addEventListener("input", () => {
    moved = true;
  });
  input.addEventListener("change", letGo);
  input.addEventListener("pointerdown", ({pointerId}) => {
    held.add(input);
    const gesture = new AbortController();
    const end = (event: PointerEvent) => {
      if (event.pointerId !== pointerId) return;
      gesture.abort();
      // After what the browser itself makes of it.
      setTimeout(() => {
        if (moved) input.dispatchEvent(new Event("change"));
        else if (held.has(input)) letGo();
      });
    };
    // A pointer that comes down again was up, seen or unseen.
    for (const name of ["pointerup", "pointercancel", "pointerdown"] as const)
      addEventListener(name, end, {capture: true, signal: gesture.signal});
  });
}
