// A press on a citation, in the text or over a mark, opens a card with what it rests on. It shuts nothing off: the deck goes on turning under it.

import type {Briefing} from "../../briefing/briefing.ts";
import type {EntryId} from "../../briefing/ids.ts";
import {wordsOf} from "../../words/catalogue.ts";
import {citation} from "../../words/citation.ts";
import {type Entry, entryOf} from "../../words/entry.ts";
import {capital} from "../../words/text.ts";
import type {Behaviour} from "../window/deck.ts";
import {addToPage, element} from "../window/element.ts";
import {opened} from "../window/layers.ts";
import {placeBeside} from "./anchoring.ts";
import {onGround} from "./pointer.ts";

interface Open {
  readonly cite: HTMLElement;
  readonly card: HTMLElement;
  readonly forget: () => void;
  /** Opened by a key: closing gives the focus back. A pointer leaves none behind. */
  readonly byKey: boolean;
}

export const card: Behaviour = ({briefing, store, overview}) => {
  let open: Open | undefined;
  let dismissed = false;

  const close = (giveBack: boolean): void => {
    if (!open) return;
    const {cite, card, forget} = open;
    open = undefined;
    forget();
    cite.removeAttribute("aria-expanded");
    card.remove();
    if (giveBack) cite.focus({preventScroll: true});
  };
  const show = (cite: HTMLElement, byKey: boolean): void => {
    const again = open?.cite === cite;
    close(again && byKey);
    if (again) return;
    const made = cardOf(cite.dataset.claims?.split(" ") ?? [], briefing, () => close(byKey));
    addToPage(made);
    open = {cite, card: made, byKey, forget: opened(() => close(byKey))};
    cite.setAttribute("aria-expanded", "true");
    made.addEventListener("keydown", (event) => {
      if (event.key === "Tab" && leaves(made, event.shiftKey)) close(true);
    });
    settle(open);
    made.focus({preventScroll: true});
  };

  store.subscribe(({slide, step, cover}, before) => {
    if (before && (before.slide !== slide || before.step !== step || before.cover !== cover)) close(false);
  });
  overview.subscribe(() => close(false));
  addEventListener(
    "pointerdown",
    ({target}) => {
      dismissed = open !== undefined && !isWithin(target, open.card) && !citeAt(target);
      if (dismissed) close(false);
    },
    {capture: true}
  );
  addEventListener(
    "click",
    (event) => {
      const cite = citeAt(event.target);
      if (cite && store.view().cover === "none") {
        event.preventDefault();
        show(cite, event.detail === 0);
      } else if (dismissed && onGround(event.target as Element)) event.preventDefault();
      dismissed = false;
    },
    {capture: true}
  );
  // A link knows only Enter.
  addEventListener("keydown", (event) => {
    const cite = citeAt(event.target);
    if (event.key !== " " || !cite?.matches("a")) return;
    event.preventDefault();
    show(cite, true);
  });
  for (const name of ["resize", "scroll"]) addEventListener(name, () => open && settle(open), {capture: true});
};

function cardOf(ids: readonly EntryId[], briefing: Briefing, close: () => void): HTMLElement {
  const button = element("button", {type: "button", class: "close", "aria-label": wordsOf(briefing).deck.close}, "×");
  button.addEventListener("click", close);
  const name = capital(citation(ids, briefing).spoken);
  const entries = ids.flatMap((id) => entryOf(id, briefing) ?? []).map(entryElement);
  return element(
    "div",
    {class: "chrome citation-card", role: "dialog", "aria-label": name, tabindex: "-1"},
    ...entries,
    button
  );
}

function entryElement({id, topic, text, handling, source, between = []}: Entry): HTMLElement {
  const parts = [
    element("p", {class: "source"}, element("span", {class: "id"}, id), ` ${source.join(" · ")}`),
    ...(topic ? [element("h3", {}, topic)] : []),
    element("p", {}, text),
    ...(handling ? [element("p", {class: "handling"}, handling)] : []),
    ...between.map(entryElement)
  ];
  return element("div", {class: "entry"}, ...parts);
}

function settle({cite, card}: Open): void {
  const {left, top} = placeBeside(cite.getBoundingClientRect(), card.getBoundingClientRect(), {
    width: document.documentElement.clientWidth,
    height: innerHeight
  });
  card.style.left = `${left}px`;
  card.style.top = `${top}px`;
}

/** A Tab from the card's end, or back from its start, goes on from the citation. */
function leaves(card: HTMLElement, backwards: boolean): boolean {
  return document.activeElement === (backwards ? card : card.querySelector(".close"));
}

const citeAt = (target: EventTarget | null): HTMLElement | null =>
  target instanceof Element ? target.closest<HTMLElement>("[data-claims]") : null;

const isWithin = (target: EventTarget | null, box: HTMLElement) => target instanceof Node && box.contains(target);
