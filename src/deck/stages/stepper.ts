import type {Briefing} from "../../briefing/briefing.ts";
import type {Slide} from "../../briefing/slides.ts";
import type {Act} from "../../widgets/kit/widget.ts";
import {wordsOf} from "../../words/catalogue.ts";
import {element} from "../window/element.ts";

export interface Stepper {
  readonly element: HTMLElement;
  show(step: number): void;
}

/** Buttons that go through the steps of a slide, and the name of the one that is shown. */
export function stepper(briefing: Briefing, {stops}: Slide, act: Act): Stepper {
  const words = wordsOf(briefing);
  let shown = stops.length;
  const [back, next] = [-1, 1].map((by) => {
    const button = element("button", {type: "button", class: by < 0 ? "back" : "next"});
    button.setAttribute("aria-label", words.commands[by < 0 ? "back" : "next"].label);
    button.addEventListener("click", () => stops[shown + by - 1] && act.goTo(shown + by));
    return button;
  }) as [HTMLButtonElement, HTMLButtonElement];
  const name = element("p", {});
  return {
    element: element(
      "div",
      {class: "stepper", role: "group", "aria-label": words.deck.steps, "data-made": ""},
      back,
      name,
      next
    ),
    show(step) {
      shown = step;
      const state = stops[step - 1]?.state;
      const title = (state !== undefined && briefing.states[state]?.title) || "";
      const count = element("span", {class: "count"}, words.deck.step(step, stops.length));
      name.replaceChildren(count, ...(title ? [" ", element("span", {class: "name"}, title)] : []));
      back.setAttribute("aria-disabled", `${step === 1}`);
      next.setAttribute("aria-disabled", `${step === stops.length}`);
    }
  };
}
