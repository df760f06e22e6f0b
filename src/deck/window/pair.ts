// The windows of one talk: a second one is opened from the first, and each shows what a person does in the other.

import type {Briefing} from "../../briefing/briefing.ts";
import {broadcastChannel} from "./broadcast.ts";
import {joined} from "./channel.ts";
import {mirror} from "./mirror.ts";
import {openerChannel} from "./opener.ts";
import {granted} from "./permission.ts";
import {freshName, sessionIn, withSession} from "./session.ts";
import type {Store} from "./store.ts";

export interface Pair {
  /** Opens one more window of the talk; where the browser lets none be opened it gives the address to follow, empty where the page has none. */
  open(): string | undefined;
}

/** Follows at once where the address names a talk. */
export function createPair(briefing: Briefing, store: Store): Pair {
  let session = sessionIn(location.search);
  const follow = (name: string) => {
    const channel = joined([broadcastChannel(`briefing-${briefing.id}-${name}`), openerChannel()]);
    const {ask} = mirror({briefing, store, session: name, name: freshName(), now: Date.now}, channel);
    // What was told while this window slept may be lost.
    document.addEventListener("visibilitychange", () => document.hidden || ask());
    addEventListener("pageshow", ask);
  };
  if (session !== undefined) follow(session);
  return {
    open() {
      // A preview, or what a script has written: there is nothing to be opened again.
      if (!/^(?:file|https?):$/.test(location.protocol)) return "";
      if (session === undefined) {
        const begun = freshName();
        session = begun;
        granted(() => history.replaceState(history.state, "", withSession(location.href, begun)));
        follow(begun);
      }
      const address = withSession(location.href, session);
      return granted(() => window.open(address, "_blank", "popup,width=1280,height=720")) ? undefined : address;
    }
  };
}
