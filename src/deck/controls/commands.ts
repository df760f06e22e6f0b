import type {Briefing} from "../../briefing/briefing.ts";
import {back, first, last, next, reset, toggleCover} from "../../briefing/changes.ts";
import {writeLink} from "../../briefing/link.ts";
import type {View} from "../../briefing/view.ts";
import {wordsOf} from "../../words/catalogue.ts";
import {printWindow} from "../paper/print.ts";
import type {Deck} from "../window/deck.ts";
import {closeTopmost} from "../window/layers.ts";
import {granted} from "../window/permission.ts";
import {withoutSession} from "../window/session.ts";
import {toggleTheme} from "../window/theme.ts";
import type {Command} from "./command.ts";
import {openHelp, openJump, openMenu} from "./dialogs.ts";
import {look, openSlide} from "./overview-controls.ts";

/** The one table: keys, menu and help read what the window's stage has of it. */
const commands: readonly Command[] = [
  {
    name: "next",
    only: "present",
    keys: ["ArrowRight", "ArrowDown", " ", "PageDown"],
    everywhere: ["PageDown"],
    repeats: true,
    menu: true,
    run: turn(next)
  },
  {
    name: "back",
    only: "present",
    keys: ["ArrowLeft", "ArrowUp", "PageUp"],
    everywhere: ["PageUp"],
    repeats: true,
    menu: true,
    run: turn(back)
  },
  {
    name: "first",
    only: "present",
    keys: ["Home"],
    menu: true,
    run: turn(first)
  },
  {
    name: "last",
    only: "present",
    keys: ["End"],
    menu: true,
    run: turn(last)
  },
  {
    name: "jump",
    keys: ["g"],
    menu: true,
    run: openJump
  },
  {
    name: "overview",
    only: "present",
    keys: ["o"],
    menu: true,
    run: ({overview}) => overview.toggle()
  },
  {
    name: "enter",
    only: "present",
    keys: ["Enter"],
    run: (deck) => deck.overview.isOpen() && openSlide(deck)
  },
  {
    name: "reset",
    keys: ["r"],
    menu: true,
    run: ({store, briefing}) => store.change((view) => reset(briefing, view))
  },
  {
    name: "copy",
    keys: ["l"],
    menu: true,
    run: copyLink
  },
  {
    name: "second",
    keys: ["s"],
    menu: true,
    run: openSecond
  },
  {
    name: "black",
    only: "present",
    keys: ["b", "."],
    menu: true,
    run: ({store}) => store.change((view) => toggleCover(view, "black"))
  },
  {
    name: "fullscreen",
    keys: ["f"],
    menu: true,
    run: toggleFullscreen
  },
  {name: "read", keys: ["v"], only: "present", menu: true, run: otherStage},
  {name: "slides", keys: ["v"], only: "read", menu: true, run: otherStage},
  {name: "theme", keys: ["t"], menu: true, run: toggleTheme},
  {name: "print", keys: [], menu: true, run: printWindow},
  {name: "menu", keys: ["m"], run: (deck) => void openMenu(deck, commandsOf(deck))},
  {name: "help", keys: ["?"], menu: true, run: (deck) => openHelp(deck, commandsOf(deck))},
  {
    name: "escape",
    keys: ["Escape"],
    run: ({overview}) => {
      if (closeTopmost()) return;
      if (overview.isOpen()) overview.close();
      else if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    }
  }
];

/** Those of the stage that the window has. */
export function commandsOf({stage}: Deck): readonly Command[] {
  return commands.filter(({only}) => only === undefined || only === stage.now());
}

/** In the overview a turn only looks about. */
function turn(change: (briefing: Briefing, view: View) => View): Command["run"] {
  return (deck) => {
    if (deck.overview.isOpen()) look(deck, change);
    else deck.store.change((view) => change(deck.briefing, view));
  };
}

function otherStage({stage}: Deck): void {
  stage.toggle();
}

function openSecond({briefing, pair, notify}: Deck): void {
  const address = pair.open();
  const {windowBlocked, noSecondWindow} = wordsOf(briefing).deck;
  if (address === "") notify(noSecondWindow);
  else if (address !== undefined) notify(windowBlocked, address);
}

function copyLink({briefing, store, notify}: Deck): void {
  const {linkCopied} = wordsOf(briefing).deck;
  const link = `${withoutSession(location.href).split("#")[0]}${writeLink(store.view())}`;
  const copied = granted(() => navigator.clipboard.writeText(link)) ?? Promise.reject(new Error("no clipboard"));
  copied.then(
    () => notify(linkCopied),
    () => notify(link)
  );
}

function toggleFullscreen({briefing, notify}: Deck): void {
  const done = granted(() =>
    document.fullscreenElement ? document.exitFullscreen() : document.documentElement.requestFullscreen()
  );
  (done ?? Promise.reject(new Error("not supported"))).catch(() => notify(wordsOf(briefing).deck.noFullscreen));
}
