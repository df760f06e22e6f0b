// The browser's entry: reads the page's data, makes the one store, and lets the behaviours in.

import type {Briefing} from "../briefing/briefing.ts";
import {uncover} from "../briefing/changes.ts";
import {readLink} from "../briefing/link.ts";
import {DATA_ID} from "../briefing/page-ids.ts";
import {type LooseView, settle, type View} from "../briefing/view.ts";
import {wordsOf} from "../words/catalogue.ts";
import {card} from "./controls/card.ts";
import {black, createVoice, menuButton, progress} from "./controls/chrome.ts";
import {keys} from "./controls/keys.ts";
import {overviewPress} from "./controls/overview-controls.ts";
import {pointer} from "./controls/pointer.ts";
import {twins} from "./controls/twins.ts";
import {print} from "./paper/print.ts";
import {createStageChoice, showStage} from "./stages/choice.ts";
import {address} from "./window/address.ts";
import type {Behaviour, Deck} from "./window/deck.ts";
import {createOverview} from "./window/overview.ts";
import {createPair} from "./window/pair.ts";
import {createStore} from "./window/store.ts";
import {restoreTheme} from "./window/theme.ts";
import {giveUp, tidy} from "./window/tidy.ts";

const behaviours: readonly Behaviour[] = [
  keys,
  overviewPress,
  pointer,
  twins,
  card,
  menuButton,
  progress,
  black,
  print,
  address
];

/** The documented handle for scripts of a person: `globalThis.briefing`. */
interface Handle {
  readonly ready: Promise<void>;
  view(): View;
  /** Shows the nearest view to what is given. */
  show(view: LooseView): void;
}

async function start(): Promise<void> {
  tidy();
  const briefing = JSON.parse(document.getElementById(DATA_ID)?.textContent ?? "") as Briefing;
  restoreTheme({briefing});
  const {view, exact} = readLink(briefing, location.hash);
  const stage = createStageChoice(briefing.id);
  // The reading view has nothing that covers it.
  const store = createStore(view, (next) => (stage.now() === "read" ? uncover(next) : next));
  const {announce, notify} = createVoice();
  const overview = createOverview(store);
  const deck: Deck = {
    briefing,
    store,
    overview,
    pair: createPair(briefing, store),
    stage,
    notify,
    root: document.querySelector(".reveal") as HTMLElement
  };
  Object.assign((globalThis as unknown as {briefing: Handle}).briefing, {
    view: store.view,
    show(loose: LooseView) {
      overview.close();
      store.change(() => settle(briefing, loose));
    }
  });
  await showStage(deck, announce);
  // Once the slides stand: a start that fails before has let nothing in that would listen on. One that fails here is done without.
  for (const behaviour of behaviours)
    try {
      behaviour(deck);
    } catch (fault) {
      reportError(fault);
    }
  if (!exact) notify(wordsOf(briefing).deck.inexactLink);
  // All of them, not only those in sight: a slide whose face comes late is set twice.
  await Promise.allSettled([...(document.fonts ?? [])].map((face) => face.load()));
  document.documentElement.classList.remove("deep");
  document.documentElement.dataset.ready = "";
  performance.mark("briefing-ready");
}

const early = () => {
  throw new Error("briefing: not ready yet: wait for briefing.ready");
};
/** Resolves when all of the document is there: a saved copy has what the deck once added after this script. */
const parsed = () =>
  new Promise<void>((resolve) => {
    if (document.readyState !== "loading") resolve();
    else addEventListener("DOMContentLoaded", () => resolve(), {once: true});
  });
const ready = new Promise<void>((resolve, reject) => {
  // The first slide needs no script to be drawn: let it be painted before anything is parsed or made.
  requestAnimationFrame(() =>
    setTimeout(() =>
      parsed()
        .then(start)
        .then(resolve, (fault) => {
          giveUp();
          reject(fault);
        })
    )
  );
});
const handle: Handle = {ready, view: early, show: early};
Object.assign(globalThis, {briefing: handle});
