// The reading stage: all slides in one column that scrolls, every widget live. The view's slide is the one that is read.

import type {Briefing} from "../../briefing/briefing.ts";
import {goTo, uncover} from "../../briefing/changes.ts";
import {type Slide, slideOf} from "../../briefing/slides.ts";
import type {View} from "../../briefing/view.ts";
import {narrow} from "../../widgets/kit/frame.ts";
import type {Act} from "../../widgets/kit/widget.ts";
import {announcementOf} from "../slide/announcement.ts";
import {drawWidgets} from "../slide/widgets.ts";
import {actOn} from "../window/act.ts";
import type {Deck} from "../window/deck.ts";
import {element} from "../window/element.ts";
import {granted} from "../window/permission.ts";
import type {Store} from "../window/store.ts";
import {tidySlides} from "../window/tidy.ts";
import {followScrolling} from "./scrolling.ts";
import {type Stepper, stepper} from "./stepper.ts";

interface Page {
  readonly slide: Slide;
  readonly section: HTMLElement;
  readonly act: Act;
  readonly steppers: readonly Stepper[];
}

/** Shows every view of the store; `announce` gets what changes otherwise than by scrolling. Returns its undo. */
export function read({briefing, store, root}: Deck, announce: (text: string) => void): () => void {
  /** What the reader touches stays where it is, whichever slide it is on. */
  let touching = false;
  const touch: Store["change"] = (make, asked) => {
    touching = true;
    store.change(make, asked);
    touching = false;
  };
  const pages = briefing.slides.map((slide, i): Page => {
    const section = root.querySelector(`#${CSS.escape(slide.id)}`) as HTMLElement;
    const act = actOn(briefing, (make, asked) => touch((view) => make(viewOn(briefing, slide, view)), asked));
    const part = slide.part === briefing.slides[i - 1]?.part ? "" : slide.part;
    if (part) section.prepend(element("p", {class: "opens", "data-made": ""}, part));
    return {slide, section, act, steppers: slide.stops.length > 1 ? addSteppers(briefing, slide, section, act) : []};
  });
  const pageOf = ({slide}: View) => pages.find((page) => page.slide.id === slide) as Page;

  granted(() => {
    history.scrollRestoration = "manual";
  });
  let frame = narrow(columnOf(root));
  const draw = ({slide, section, act, steppers}: Page, view: View): readonly string[] => {
    const shown = viewOn(briefing, slide, view);
    for (const {show} of steppers) show(shown.step);
    return drawWidgets(section, briefing, shown, {form: "narrow", frame, act});
  };
  const drawAll = () => {
    for (const page of pages) draw(page, store.view());
  };
  const follow = (view: View, id: string): View => {
    const next = briefing.slides.find((slide) => slide.id === id) as Slide;
    return isTouched(briefing, view) && isSeen(pageOf(view).section) ? view : viewOn(briefing, next, view);
  };

  store.change(uncover, {origin: "own"});
  drawAll();
  const scrolling = followScrolling(
    pages.map(({section}) => section),
    ({id}, over) => store.change((view) => follow(view, id), {phase: over ? "end" : "move", origin: "own"})
  );
  const undo = store.subscribe((view, before, {phase, origin}) => {
    const turned = view.slide !== before?.slide;
    if (before && turned) draw(pageOf(before), view);
    const sentences = draw(pageOf(view), view);
    if (turned && !touching && origin !== "own") scrolling.goTo(pageOf(view).section);
    if (phase === "end" && origin !== "own") announce(announcementOf(briefing, view, sentences));
  });
  const observer = new ResizeObserver(() => {
    const width = columnOf(root);
    if (width === 0) return;
    if (width !== frame.width) {
      frame = narrow(width);
      drawAll();
    }
    scrolling.keep();
  });
  observer.observe(root);

  return () => {
    scrolling.stop();
    undo();
    observer.disconnect();
    tidySlides(root);
  };
}

/** The view on a slide: as it stands where it is the view's own, else its last step. */
function viewOn(briefing: Briefing, {id, stops}: Slide, view: View): View {
  return view.slide === id ? view : goTo(briefing, view, id, stops.length);
}

/** Something is set or chosen by hand: it stays for as long as it can be seen. */
function isTouched(briefing: Briefing, view: View): boolean {
  return Object.keys(view.tweaks).length > 0 || view.step !== slideOf(briefing, view).stops.length;
}

function isSeen(section: HTMLElement): boolean {
  const widgets = [...section.querySelectorAll(".widget")];
  return (widgets.length ? widgets : [section]).some((box) => {
    const {top, bottom} = box.getBoundingClientRect();
    return bottom > 0 && top < innerHeight;
  });
}

function addSteppers(briefing: Briefing, slide: Slide, section: HTMLElement, act: Act): readonly Stepper[] {
  return [...section.querySelectorAll(".widget > .drawing")].map((drawing) => {
    const made = stepper(briefing, slide, act);
    drawing.after(made.element);
    return made;
  });
}

/** CSS px that a drawing has; 0 where nothing is laid out, as while printing. */
function columnOf(root: HTMLElement): number {
  return root.querySelector(".drawing")?.clientWidth ?? 0;
}
