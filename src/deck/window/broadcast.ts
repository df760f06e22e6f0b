import type {Channel} from "./channel.ts";
import {granted} from "./permission.ts";

/** To every window of this browser that listens to the same name; nothing where the browser has no such channel. */
export function broadcastChannel(name: string): Channel {
  const channel = granted(() => new BroadcastChannel(name));
  return {
    post: (message) => void granted(() => channel?.postMessage(message)),
    receive: (heard) => channel?.addEventListener("message", ({data}) => heard(data)),
    close: () => channel?.close()
  };
}
