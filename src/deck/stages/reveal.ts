// The one place that knows reveal.js: it shows one of the slides. Everything else that it could do is ours, and off; where it would
// do it all the same it is kept from it here. What it adds beside the slides is hidden by assets/stage.css, and taken out by tidy.

import Reveal from "reveal.js";

/** How long reveal.js may take to say that it stands, once its start is over. */
const READY_MS = 2000;

export interface SlideShow {
  /** Shows one slide, and shuts all others off. */
  show(index: number): void;
  /** Shuts none off, until one is shown. */
  showAll(): void;
  stop(): void;
}

export async function startReveal(root: HTMLElement, index: number): Promise<SlideShow> {
  const slides = root.querySelector(".slides") as HTMLElement;
  const reveal = new Reveal(root, {
    // The style sheet scales, and did so before this ran: exactly, where reveal.js rounds.
    disableLayout: true,
    display: "grid",
    viewDistance: 1,
    mobileViewDistance: 1,
    transition: "none",
    backgroundTransition: "none",
    autoAnimate: false,
    controls: false,
    progress: false,
    slideNumber: false,
    keyboard: false,
    touch: false,
    overview: false,
    help: false,
    pause: false,
    fragments: false,
    fragmentInURL: false,
    hash: false,
    history: false,
    respondToHashChanges: false,
    jumpToSlide: false,
    mouseWheel: false,
    previewLinks: false,
    hideInactiveCursor: false,
    focusBodyOnPageVisibilityChange: false,
    scrollActivationWidth: 0,
    postMessage: false,
    postMessageEvents: false
  });
  slides.addEventListener("click", keepLink);
  const interval = await initialize(reveal, root);
  // An application would take a screen reader's own keys away, and with them all that is no control.
  root.removeAttribute("role");
  let shown: number | undefined;
  const show = (next: number) => {
    if (next !== shown) unmeasured(() => reveal.slide(next));
    shown = next;
  };
  show(index);
  return {
    show,
    showAll() {
      shown = undefined;
      for (const section of slides.children as HTMLCollectionOf<HTMLElement>) {
        for (const name of ["hidden", "inert", "aria-hidden"]) section.removeAttribute(name);
        section.style.removeProperty("display");
      }
    },
    stop() {
      reveal.destroy();
      clearInterval(interval);
      slides.removeEventListener("click", keepLink);
    }
  };
}

/** It would follow a link to a slide by itself, past the store, and even where the link's default is prevented: none comes to it. */
function keepLink(event: Event): void {
  if ((event.target as Element).closest("a[href^='#']")) event.stopImmediatePropagation();
}

/** At each turn it asks for the body's size, has all laid out for that, and does nothing with the answer. */
function unmeasured(turn: () => void): void {
  const sizes = ["offsetWidth", "offsetHeight"];
  for (const size of sizes) Object.defineProperty(document.body, size, {value: 0, configurable: true});
  try {
    turn();
  } finally {
    for (const size of sizes) Reflect.deleteProperty(document.body, size);
  }
}

/** Gives the interval that it sets. Throws where reveal.js does not come to stand: what its own start throws reaches nobody. */
async function initialize(reveal: InstanceType<typeof Reveal>, root: HTMLElement): Promise<number> {
  // It never takes back its interval, nor its listener for its own beginning: both would hold all that it has made.
  let interval = 0;
  const {setInterval} = window;
  Object.assign(window, {
    setInterval: (run: () => void, ms: number) => {
      interval = setInterval(run, ms);
      return interval;
    }
  });
  root.addEventListener = (type: string, listener: EventListenerOrEventListenerObject) =>
    EventTarget.prototype.addEventListener.call(root, type, listener, {once: true});
  const ready = reveal.initialize();
  Reflect.deleteProperty(root, "addEventListener");
  let timer = 0;
  const late = new Promise((_, reject) => {
    // Its start, however slow, is over when a timer runs.
    timer = window.setTimeout(() => {
      Object.assign(window, {setInterval});
      timer = window.setTimeout(() => reject(new Error("reveal.js did not start")), READY_MS);
    });
  });
  await Promise.race([ready, late]).finally(() => clearTimeout(timer));
  return interval;
}
