// The one place that knows reveal.js: it scales the slides and shows one of them. Everything else that it could do is ours, and off.

import Reveal from "reveal.js";

/** How long reveal.js may take to say that it stands, once its start is over. */
const READY_MS = 2000;

export interface Frame {
  show(index: number): void;
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
  const interval = await initialize(reveal, root);
  // An application would take a screen reader's own keys away, and with them all that is no control.
  root.removeAttribute("role");
  reveal.slide(index);
  return {
    show: (next) => reveal.slide(next),
    stop() {
      reveal.destroy();
      clearInterval(interval);
    }
  };
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
