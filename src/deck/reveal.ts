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
  await initialize(reveal, root);
  reveal.slide(index);
  return {show: (next) => reveal.slide(next), stop: () => reveal.destroy()};
}

/** Throws where reveal.js does not come to stand: what its own start throws reaches nobody. */
function initialize(reveal: InstanceType<typeof Reveal>, root: HTMLElement): Promise<unknown> {
  // It listens for its own beginning, and never stops: the element would hold all that it has made.
  root.addEventListener = (type: string, listener: EventListenerOrEventListenerObject) =>
    EventTarget.prototype.addEventListener.call(root, type, listener, {once: true});
  const ready = reveal.initialize();
  Reflect.deleteProperty(root, "addEventListener");
  return new Promise((resolve, reject) => {
    ready.then(resolve, reject);
    // Its start, however slow, is over when a timer runs.
    setTimeout(() => setTimeout(() => reject(new Error("reveal.js did not start")), READY_MS));
  });
}
