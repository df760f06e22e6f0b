// The things that open over the slides. Native dialogs: they keep the focus, close on Esc and give the focus back.

import {jump} from "../../briefing/changes.ts";
import type {Deck} from "../window/deck.ts";
import {addToPage, element} from "../window/element.ts";
import type {Command} from "./command.ts";

export function openMenu(deck: Deck, commands: readonly Command[]): HTMLDialogElement {
  const dialog = open("menu", "Menu");
  const list = element("ul", {});
  for (const command of commands.filter(({menu}) => menu)) {
    const button = element(
      "button",
      {type: "button"},
      element("span", {}, command.label),
      element("kbd", {}, command.shown)
    );
    button.addEventListener("click", () => {
      dialog.close();
      command.run(deck);
    });
    list.append(element("li", {}, button));
  }
  dialog.append(list, closeButton(dialog));
  list.addEventListener("keydown", (event) => moveInList(list, event));
  list.querySelector("button")?.focus();
  return dialog;
}

export function openHelp({stage}: Deck, commands: readonly Command[]): void {
  const dialog = open("help", "Keys");
  const rows = commands.map(({shown, label}) =>
    element("tr", {}, element("th", {scope: "row"}, element("kbd", {}, shown)), element("td", {}, label))
  );
  const note =
    stage.now() === "read"
      ? "Arrows, Space and Page Down scroll, as on any page."
      : "A click on an empty area also moves on, a swipe on or back. While a control has the focus, the arrow keys belong to it; Page Down always moves on.";
  dialog.append(element("table", {}, element("tbody", {}, ...rows)), element("p", {}, note), closeButton(dialog));
}

export function openJump(deck: Deck): void {
  const {slides} = deck.briefing;
  const dialog = open("jump", "Go to slide");
  const numbers = `${slides[0]?.number} to ${slides.at(-1)?.number}`;
  const field = element("input", {type: "text", autocomplete: "off", enterkeyhint: "go", id: "Jump-number"});
  const problem = element("p", {role: "alert"});
  const button = element("button", {type: "button"}, "Go");
  // No form: a frame may shut them off.
  const form = element(
    "div",
    {class: "form"},
    element("label", {for: "Jump-number"}, `Number, ${numbers}`),
    field,
    button
  );
  const go = () => {
    const wanted = field.value.trim().toUpperCase();
    if (slides.some(({number}) => number === wanted)) {
      dialog.close();
      deck.overview.close();
      deck.store.change((view) => jump(deck.briefing, view, wanted));
      return;
    }
    const given = field.value.trim();
    problem.textContent = `${given ? `There is no slide ${given}. ` : ""}Type a number, ${numbers}.`;
    field.select();
  };
  button.addEventListener("click", go);
  field.addEventListener("keydown", (event) => {
    if (event.key !== "Enter" || event.isComposing) return;
    event.preventDefault();
    go();
  });
  dialog.append(form, problem);
  field.focus();
}

export function dialogOpen(): HTMLDialogElement | null {
  return document.querySelector("dialog[open]");
}

function open(name: string, title: string): HTMLDialogElement {
  dialogOpen()?.close();
  const dialog = element("dialog", {class: `dialog ${name}`, "aria-labelledby": `Title-${name}`});
  dialog.append(element("h2", {id: `Title-${name}`}, title));
  dialog.addEventListener("close", () => dialog.remove());
  dialog.addEventListener("click", (event) => event.target === dialog && dialog.close());
  addToPage(dialog);
  dialog.showModal();
  return dialog;
}

function closeButton(dialog: HTMLDialogElement): HTMLButtonElement {
  const button = element("button", {type: "button", class: "close"}, "Close");
  button.addEventListener("click", () => dialog.close());
  return button;
}

function moveInList(list: HTMLElement, event: KeyboardEvent): void {
  const by = {ArrowDown: 1, ArrowUp: -1}[event.key];
  if (by === undefined) return;
  event.preventDefault();
  const buttons = [...list.querySelectorAll("button")];
  const at = buttons.indexOf(document.activeElement as HTMLButtonElement);
  buttons.at((at + by) % buttons.length)?.focus();
}
