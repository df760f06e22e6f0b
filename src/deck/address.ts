import {readLink, writeLink} from "../briefing/link.ts";
import type {Behaviour} from "./deck.ts";

/** Chromium drops history writes after some 200 in a short time: what was dropped is written again after this long. */
const RETRY_MS = 500;

/** Keeps the address and the view the same, both ways. */
export const address: Behaviour = ({briefing, store, notify}) => {
  let retry: number | undefined;
  const write = () => {
    clearTimeout(retry);
    const link = writeLink(store.view());
    if (location.hash === link) return;
    history.replaceState(history.state, "", link);
    if (location.hash !== link) retry = window.setTimeout(write, RETRY_MS);
  };
  const read = () => {
    const {view, exact} = readLink(briefing, location.hash);
    if (!exact) notify("This address names no view of the briefing; the nearest one is shown.");
    store.change(() => view);
    write();
  };
  store.subscribe((_, __, phase) => phase === "end" && write());
  // reveal.js would follow a link to a slide past the store: the browser follows it, and the address is read.
  addEventListener(
    "click",
    (event) => (event.target as Element).closest(".slides a[href^='#']") && event.stopPropagation(),
    {capture: true}
  );
  addEventListener("hashchange", () => location.hash !== writeLink(store.view()) && read());
};
