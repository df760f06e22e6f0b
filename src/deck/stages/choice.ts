// Which stage a window has: what its size asks for, until somebody chooses.

import {SMALL, STAGE_CLASS, type StageName, stageKey} from "../../briefing/stage.ts";
import type {Deck, StageChoice} from "../window/deck.ts";
import {granted} from "../window/permission.ts";
import {present} from "./present.ts";
import {read} from "./read.ts";

export function createStageChoice(briefing: string): StageChoice {
  const kept = granted(() => sessionStorage.getItem(stageKey(briefing)));
  let chosen: StageName | undefined = kept === "present" || kept === "read" ? kept : undefined;
  let now = chosen ?? fitting();
  const listeners = new Set<(name: StageName) => void>();
  const settle = () => {
    const wanted = chosen ?? fitting();
    if (wanted === now || matchMedia("print").matches || isTyping()) return;
    now = wanted;
    for (const listener of listeners) listener(now);
  };
  addEventListener("resize", settle);
  addEventListener("afterprint", settle);
  addEventListener("focusout", () => setTimeout(settle));
  return {
    now: () => now,
    toggle() {
      chosen = now === "read" ? "present" : "read";
      granted(() => sessionStorage.setItem(stageKey(briefing), chosen as StageName));
      settle();
    },
    subscribe: (listener) => void listeners.add(listener)
  };
}

/** Shows the stage that is chosen, and the other one when that changes; resolves when the first one stands. */
export async function showStage(deck: Deck, announce: (text: string) => void): Promise<void> {
  const enter = async (name: StageName) => {
    for (const [stage, className] of Object.entries(STAGE_CLASS))
      document.documentElement.classList.toggle(className, stage === name);
    return name === "read" ? read(deck, announce) : present(deck, announce);
  };
  const first = deck.stage.now();
  const leaveFirst = await enter(first);
  let turning = Promise.resolve(leaveFirst);
  const turn = (name: StageName) => {
    turning = turning.then((leave) => {
      leave();
      return enter(name);
    });
  };
  deck.stage.subscribe(turn);
  if (deck.stage.now() !== first) turn(deck.stage.now());
}

const fitting = (): StageName => (matchMedia(SMALL).matches ? "read" : "present");

/** A keyboard that slides in may turn a window on its side: that is no reason to take away what is being typed in. */
const isTyping = () => document.activeElement?.matches("input:not([type=range])") ?? false;
