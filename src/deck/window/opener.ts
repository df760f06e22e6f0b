import type {Channel} from "./channel.ts";
import {granted} from "./permission.ts";

/** Between a window and those that it opens, which need not have an origin in common: a file opened from a folder has none. */
export function openerChannel(): Channel {
  const peers = new Set<Window>(window.opener ? [window.opener as Window] : []);
  const listeners = new AbortController();
  return {
    post(message) {
      for (const peer of peers) {
        if (peer.closed) peers.delete(peer);
        // Whoever sits there now gets no more than what is on the screen.
        else granted(() => peer.postMessage(message, location.protocol === "file:" ? "*" : location.origin));
      }
    },
    receive(heard) {
      addEventListener(
        "message",
        ({source, data}) => {
          const peer = source as Window | null;
          if (!peer || (peer !== window.opener && peer.opener !== window)) return;
          peers.add(peer);
          heard(data);
        },
        {signal: listeners.signal}
      );
    },
    close: () => listeners.abort()
  };
}
