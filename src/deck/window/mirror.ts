// Two or more windows of one talk show one view: the latest that a person has chosen in any of them.

import type {Briefing} from "../../briefing/briefing.ts";
import {settle, type View} from "../../briefing/view.ts";
import type {Channel} from "./channel.ts";
import type {Phase, Store} from "./store.ts";

/** When a view was chosen, and where: the greatest wins. */
interface Stamp {
  /** Milliseconds since 1970, and never less than one more than what this window has heard of. */
  readonly at: number;
  readonly from: string;
}

export interface Talk {
  readonly briefing: Briefing;
  readonly store: Store;
  /** Windows of another one do not follow. */
  readonly session: string;
  /** Of this window. */
  readonly name: string;
  now(): number;
}

/** No clock of another window is so much ahead; a stamp from there would shut out all that come after it. */
const AHEAD_MS = 60_000;

/** Follows the other windows of the talk, and has them follow this one. Returns what asks them for their view, and the undo. */
export function mirror(talk: Talk, channel: Channel): {ask(): void; stop(): void} {
  const {briefing, store, session, name, now} = talk;
  const post = (more: object) => channel.post({deck: briefing.id, session, ...more});
  /** What this window has from its address counts for less than any talk that runs. */
  let last: Stamp = {at: 0, from: name};
  let shared: View = store.view();
  const tell = (phase: Phase) => post({...last, phase, view: shared});
  const ask = () => post({asks: true});

  const undo = store.subscribe((view, before, {phase, origin}) => {
    if (!before || origin !== "here") return;
    last = {at: Math.max(now(), last.at + 1), from: name};
    shared = view;
    tell(phase);
  });
  channel.receive((message) => {
    if (!isOfTalk(message, talk)) return;
    if (message.asks === true && last.at > 0) tell("end");
    const stamp = stampOf(message, now());
    if (!stamp || !isLater(stamp, last)) return;
    last = stamp;
    shared = settle(briefing, message.view as object);
    store.change(() => shared, {origin: "there", phase: message.phase === "move" ? "move" : "end"});
  });
  ask();
  return {
    ask,
    stop() {
      undo();
      channel.close();
    }
  };
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

function isOfTalk(message: unknown, {briefing, session}: Talk): message is Readonly<Record<string, unknown>> {
  return isRecord(message) && message.deck === briefing.id && message.session === session;
}

/** Undefined for what is none, and for a message without a view. */
function stampOf({at, from, view}: Readonly<Record<string, unknown>>, now: number): Stamp | undefined {
  const isTime = typeof at === "number" && Number.isSafeInteger(at) && at > 0 && at <= now + AHEAD_MS;
  return isTime && typeof from === "string" && from.length <= 64 && isRecord(view) ? {at, from} : undefined;
}

const isLater = (one: Stamp, other: Stamp) => one.at > other.at || (one.at === other.at && one.from > other.from);
