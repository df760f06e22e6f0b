import {readLink, writeLink} from "../../briefing/link.ts";
import {wordsOf} from "../../words/catalogue.ts";
import type {Behaviour} from "./deck.ts";
import {granted} from "./permission.ts";

/** Chromium drops history writes after some 200 in a short time: what was dropped is written again after this long. */
const RETRY_MS = 500;

/** Keeps the address and the view the same, both ways. */
export const address: Behaviour = ({briefing, store, overview, notify}) => {
  let retry: number | undefined;
  const write = () => {
    clearTimeout(retry);
    const link = writeLink(store.view());
    if (location.hash === link) return;
    const written = granted(() => {
      // Whole: what is relative would be meant from the page that a frame stands in.
      history.replaceState(history.state, "", `${location.href.split("#")[0]}${link}`);
      return true;
    });
    if (written && location.hash !== link) retry = window.setTimeout(write, RETRY_MS);
  };
  const read = (fragment: string) => {
    const {view, exact} = readLink(briefing, fragment);
    if (!exact) notify(wordsOf(briefing).deck.inexactLink);
    overview.close();
    store.change(() => view);
    write();
  };
  store.subscribe((_, __, {phase}) => phase === "end" && write());
  addEventListener(
    "click",
    (event) => {
      const link = (event.target as Element).closest(".slides a[href^='#']");
      if (!link) return;
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
      const fragment = link.getAttribute("href") as string;
      event.preventDefault();
      granted(() => {
        location.hash = fragment;
      });
      if (location.hash !== fragment) read(fragment);
    },
    {capture: true}
  );
  addEventListener("hashchange", () => location.hash !== writeLink(store.view()) && read(location.hash));
};
