import {uncover} from "../../briefing/changes.ts";
import type {Behaviour} from "../window/deck.ts";
import type {Command} from "./command.ts";
import {commandsOf} from "./commands.ts";
import {dialogOpen} from "./dialogs.ts";

const CONTROL = "a[href], button, input, select, textarea, summary, [tabindex]:not([role=dialog]), [contenteditable]";
const TEXT_FIELD =
  "textarea, [contenteditable], input:not([type=range], [type=button], [type=submit], [type=checkbox], [type=radio])";
/** Keys that a control may need for itself; it gets them while its focus shows. */
const OF_CONTROLS = ["ArrowLeft", "ArrowRight", "ArrowUp", "ArrowDown", "Home", "End", " ", "Enter"];

const MODIFIERS = ["Shift", "Control", "Alt", "AltGraph", "Meta", "CapsLock"];
/** What a citation needs of them: to be pressed. One in a grid has its neighbours by the arrows, too. */
const OF_CITATIONS = [" ", "Enter"];

/** One handler before all others: what a key does depends on this table and the focus alone. */
export const keys: Behaviour = (deck) => {
  const onKeydown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
    const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
    if (deck.store.view().cover === "black" && !MODIFIERS.includes(key)) {
      event.preventDefault();
      event.stopImmediatePropagation();
      deck.store.change(uncover);
      return;
    }
    const command = commandsOf(deck).find((candidate) => candidate.keys.includes(key));
    if (!command || belongsToFocus(command, key)) return;
    const dialog = dialogOpen();
    if (dialog && key === "Escape") return;
    dialog?.close();
    forgetTyped(document.activeElement);
    event.preventDefault();
    event.stopImmediatePropagation();
    if (!event.repeat || command.repeats) command.run(deck);
  };
  addEventListener("keydown", onKeydown, {capture: true});
  addEventListener("pointerup", giveFocusBack, {capture: true});
  addEventListener("pointercancel", giveFocusBack, {capture: true});
};

function belongsToFocus(command: Command, key: string): boolean {
  if (command.everywhere?.includes(key) || key === "Escape") return false;
  const focused = document.activeElement;
  if (!focused?.matches(CONTROL)) return dialogOpen() !== null && OF_CONTROLS.includes(key);
  if (focused.matches(".slides > section")) return false;
  if (focused.matches("[data-claims]:not([role=grid] *)") && !OF_CITATIONS.includes(key)) return false;
  if (OF_CONTROLS.includes(key)) return focused.matches(":focus-visible") || dialogOpen() !== null;
  return focused.matches(TEXT_FIELD);
}

/** What was typed but not committed goes with the key that leaves it: nothing comes to count later, on another step. */
function forgetTyped(focused: Element | null): void {
  if (!(focused instanceof HTMLInputElement) || !focused.matches("figure.widget input:not([type=range])")) return;
  focused.value = focused.defaultValue;
}

/** After a gesture the keys are the deck's again; a text field keeps what it was pressed for. */
function giveFocusBack(): void {
  setTimeout(() => {
    const focused = document.activeElement;
    if (focused instanceof HTMLElement && focused.matches(CONTROL) && !focused.matches(TEXT_FIELD) && !dialogOpen())
      focused.blur();
  });
}
