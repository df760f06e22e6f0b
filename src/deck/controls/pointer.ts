import {back, next} from "../../briefing/changes.ts";
import type {Behaviour} from "../window/deck.ts";

/** CSS px. */
const SWIPE = 48;
const STILL = 8;
const NOT_GROUND =
  "a, button, input, select, textarea, label, summary, dialog, figure.widget, .chrome:not(.black), [tabindex]";

/** A press beside one that has the focus only leaves it: what was typed there counts, and the slide stays. */
const TYPED = "input:not([type=range]), textarea";

/** Nothing there has a use for a press of its own. */
export const onGround = (target: Element) => target.closest(NOT_GROUND) === null;

/** Words are there to be selected: for a mouse they are no ground. */
function onWords(target: Element, x: number, y: number): boolean {
  const range = document.createRange();
  return [...target.childNodes].some((node) => {
    if (!(node instanceof Text)) return false;
    range.selectNodeContents(node);
    return [...range.getClientRects()].some(
      ({left, right, top, bottom}) => x >= left && x <= right && y >= top && y <= bottom
    );
  });
}

/** Enlarged by two fingers, a slide is moved by one. */
const isEnlarged = () => (visualViewport?.scale ?? 1) > 1.01;

/** A click on empty ground turns forward, a swipe turns either way; neither does in the overview. */
export const pointer: Behaviour = ({briefing, store, overview, stage, root}) => {
  let start: {x: number; y: number; id: number; swipes: boolean} | undefined;
  let moved = false;
  let leaving = false;
  let mouse = false;
  /** A press in the overview opens a slide; black over it is lifted as over any. */
  const turnsNothing = () => stage.now() === "read" || (overview.isOpen() && store.view().cover === "none");

  addEventListener("pointerdown", (event) => {
    mouse = event.pointerType === "mouse";
    leaving = document.activeElement?.matches(TYPED) ?? false;
    if (stage.now() === "read" || (start && start.id !== event.pointerId)) {
      start = undefined;
      return;
    }
    moved = false;
    const target = event.target as Element;
    start = {
      x: event.clientX,
      y: event.clientY,
      id: event.pointerId,
      swipes: event.pointerType === "touch" && onGround(target) && !isEnlarged()
    };
  });
  addEventListener("pointerup", (event) => {
    if (!start || start.id !== event.pointerId) return;
    const [dx, dy] = [event.clientX - start.x, event.clientY - start.y];
    moved = Math.hypot(dx, dy) > STILL;
    const turns = start.swipes && Math.abs(dx) > SWIPE && Math.abs(dx) > 2 * Math.abs(dy) && !turnsNothing();
    start = undefined;
    if (turns) store.change((view) => (dx < 0 ? next : back)(briefing, view));
  });
  addEventListener("pointercancel", () => {
    start = undefined;
  });
  visualViewport?.addEventListener("resize", () => root.toggleAttribute("data-enlarged", isEnlarged()));

  addEventListener("click", (event) => {
    const target = event.target as Element;
    if (turnsNothing() || event.defaultPrevented || moved || leaving || event.button !== 0) return;
    if (!onGround(target) || getSelection()?.toString()) return;
    if (mouse && onWords(target, event.clientX, event.clientY)) return;
    store.change((view) => next(briefing, view));
  });
};
