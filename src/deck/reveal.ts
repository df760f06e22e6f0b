// The one place that knows reveal.js: it scales the slides and shows one of them. Everything else that it could do is ours, and off.

import Reveal from "reveal.js";

export interface Frame {
  show(index: number): void;
  /** Leaves the sections as they were. */
  stop(): void;
}

export async function startReveal(root: HTMLElement, index: number): Promise<Frame> {
  const reveal = new Reveal(root, {
    width: 1920,
    height: 1080,
    margin: 0,
    minScale: 0.05,
    maxScale: 8,
    center: false,
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
  await reveal.initialize();
  // An application would take a screen reader's own keys away, and with them all that is no control.
  root.removeAttribute("role");
  reveal.slide(index);
  return {
    show: (next) => reveal.slide(next),
    stop() {
      reveal.destroy();
      for (const added of root.querySelectorAll(":scope > :not(.slides)")) added.remove();
      for (const section of root.querySelectorAll(".slides > section"))
        section.classList.remove("present", "past", "future");
    }
  };
}
