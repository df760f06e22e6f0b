import type {Briefing} from "../../briefing/briefing.ts";
import {back, first, last, next, reset, toggleCover} from "../../briefing/changes.ts";
import {writeLink} from "../../briefing/link.ts";
import type {View} from "../../briefing/view.ts";
import {printWindow} from "../paper/print.ts";
import type {Deck} from "../window/deck.ts";
import {granted} from "../window/granted.ts";
import {closeTopmost} from "../window/layers.ts";
import {toggleTheme} from "../window/theme.ts";
import type {Command} from "./command.ts";
import {openHelp, openJump, openMenu} from "./dialogs.ts";
import {look, openSlide} from "./overview.ts";

/** The one table: keys, menu and help read what the window's stage has of it. */
const commands: readonly Command[] = [
  {
    name: "next",
    only: "present",
    keys: ["ArrowRight", "ArrowDown", " ", "PageDown"],
    everywhere: ["PageDown"],
    shown: "Right, Down, Space, Page Down",
    label: "Next step",
    repeats: true,
    menu: true,
    run: turn(next)
  },
  {
    name: "back",
    only: "present",
    keys: ["ArrowLeft", "ArrowUp", "PageUp"],
    everywhere: ["PageUp"],
    shown: "Left, Up, Page Up",
    label: "Previous step",
    repeats: true,
    menu: true,
    run: turn(back)
  },
  {
    name: "first",
    only: "present",
    keys: ["Home"],
    shown: "Home",
    label: "First slide",
    menu: true,
    run: turn(first)
  },
  {
    name: "last",
    only: "present",
    keys: ["End"],
    shown: "End",
    label: "End of the talk, then of the appendix",
    menu: true,
    run: turn(last)
  },
  {
    name: "jump",
    keys: ["g"],
    shown: "G",
    label: "Go to a slide by number",
    menu: true,
    run: openJump
  },
  {
    name: "overview",
    only: "present",
    keys: ["o"],
    shown: "O",
    label: "Overview of all slides",
    menu: true,
    run: ({overview}) => overview.toggle()
  },
  {
    name: "enter",
    only: "present",
    keys: ["Enter"],
    shown: "Enter",
    label: "Open the slide selected in the overview",
    run: (deck) => deck.overview.isOpen() && openSlide(deck)
  },
  {
    name: "reset",
    keys: ["r"],
    shown: "R",
    label: "Reset all what-ifs",
    menu: true,
    run: ({store, briefing}) => store.change((view) => reset(briefing, view))
  },
  {
    name: "copy",
    keys: ["l"],
    shown: "L",
    label: "Copy a link to this view",
    menu: true,
    run: copyLink
  },
  {
    name: "black",
    only: "present",
    keys: ["b", "."],
    shown: "B or .",
    label: "Black screen",
    menu: true,
    run: ({store}) => store.change((view) => toggleCover(view, "black"))
  },
  {
    name: "fullscreen",
    keys: ["f"],
    shown: "F",
    label: "Full screen",
    menu: true,
    run: toggleFullscreen
  },
  {name: "read", keys: ["v"], shown: "V", label: "Reading view", only: "present", menu: true, run: otherStage},
  {name: "slides", keys: ["v"], shown: "V", label: "Slides", only: "read", menu: true, run: otherStage},
  {name: "theme", keys: ["t"], shown: "T", label: "Switch between dark and light", menu: true, run: toggleTheme},
  {name: "print", keys: [], shown: "Ctrl+P", label: "Export PDF", menu: true, run: printWindow},
  {name: "menu", keys: ["m"], shown: "M", label: "Menu", run: (deck) => void openMenu(deck, commandsOf(deck))},
  {name: "help", keys: ["?"], shown: "?", label: "Keys", menu: true, run: (deck) => openHelp(deck, commandsOf(deck))},
  {
    name: "escape",
    keys: ["Escape"],
    shown: "Esc",
    label: "Close what is open, or leave the control",
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

function copyLink({store, notify}: Deck): void {
  const link = `${location.href.split("#")[0]}${writeLink(store.view())}`;
  const copied = granted(() => navigator.clipboard.writeText(link)) ?? Promise.reject(new Error("no clipboard"));
  copied.then(
    () => notify("Link copied."),
    () => notify(link)
  );
}

function toggleFullscreen({notify}: Deck): void {
  const done = granted(() =>
    document.fullscreenElement ? document.exitFullscreen() : document.documentElement.requestFullscreen()
  );
  (done ?? Promise.reject(new Error("not supported"))).catch(() =>
    notify("This browser does not allow full screen here.")
  );
}
