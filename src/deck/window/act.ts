import type {Briefing} from "../../briefing/briefing.ts";
import {clearTweak, goTo, setTweak} from "../../briefing/changes.ts";
import type {Act} from "../../widgets/kit/widget.ts";
import type {Store} from "./store.ts";

/** How a widget speaks to the store. */
export function actOn(briefing: Briefing, change: Store["change"]): Act {
  return {
    move: (subject, value) => change((view) => setTweak(briefing, view, subject, value), {phase: "move", subject}),
    set: (subject, value) => change((view) => setTweak(briefing, view, subject, value), {subject}),
    clear: (subject) => change((view) => clearTweak(briefing, view, subject), {subject}),
    goTo: (step) => change((view) => goTo(briefing, view, view.slide, step))
  };
}
