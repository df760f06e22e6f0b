// The things that open over the slides. Native dialogs: they keep the focus, close on Esc and give the focus back.

import {jump} from "../../briefing/changes.ts";
import {wordsOf} from "../../words/catalogue.ts";
import type {Words} from "../../words/en.ts";
import type {Deck} from "../window/deck.ts";
import {addToPage, element} from "../window/element.ts";
import type {Command} from "./command.ts";

export function openMenu(deck: Deck, commands: readonly Command[]): HTMLDialogElement {
  const words = wordsOf(deck.briefing);
  const dialog = open("menu", words.deck.menu);
  const list = element("ul", {});
  for (const command of commands.filter(({menu}) => menu)) {
    const button = element(
      "button",
      {type: "button"},
      element("span", {}, words.commands[command.name].label),
      element("kbd", {}, words.commands[command.name].keys)
    );
    button.addEventListener("click", () => {
      dialog.close();
      command.run(deck);
    });
    list.append(element("li", {}, button));
  }
  dialog.append(list, closeButton(dialog, words));
  list.addEventListener("keydown", (event) => moveInList(list, event));
  list.querySelector("button")?.focus();
  return dialog;
}

export function openHelp({briefing, stage}: Deck, commands: readonly Command[]): void {
  const words = wordsOf(briefing);
  const dialog = open("help", words.deck.keys);
  const rows = commands.map(({name}) => {
    const {label, keys} = words.commands[name];
    return element("tr", {}, element("th", {scope: "row"}, element("kbd", {}, keys)), element("td", {}, label));
  });
  const note = stage.now() === "read" ? words.deck.keysOfReading : words.deck.keysOfSlides;
  const table = element("table", {}, element("tbody", {}, ...rows));
  dialog.append(table, element("p", {}, note), closeButton(dialog, words));
}

export function openJump(deck: Deck): void {
  const {slides} = deck.briefing;
  const words = wordsOf(deck.briefing).deck;
  const dialog = open("jump", words.jump);
  const [first = "", last = ""] = [slides[0]?.number, slides.at(-1)?.number];
  const field = element("input", {type: "text", autocomplete: "off", enterkeyhint: "go", id: "Jump-number"});
  const problem = element("p", {role: "alert"});
  const button = element("button", {type: "button"}, words.go);
  // No form: a frame may shut them off.
  const form = element(
    "div",
    {class: "form"},
    element("label", {for: "Jump-number"}, words.number(first, last)),
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
    problem.textContent = [...(given ? [words.noSlide(given)] : []), words.typeNumber(first, last)].join(" ");
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

function closeButton(dialog: HTMLDialogElement, {deck}: Words): HTMLButtonElement {
  const button = element("button", {type: "button", class: "close"}, deck.close);
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
