import type {Deck} from "./deck.ts";
import {stored} from "./stored.ts";

const KEY = "briefing-theme";

/** Dark or light belongs to the window and survives a reload; storage may be shut, and is then done without. */
export function restoreTheme({briefing}: Pick<Deck, "briefing">): void {
  const asked = new URLSearchParams(location.search).has("theme");
  const kept = asked ? null : stored(() => sessionStorage.getItem(`${KEY}:${briefing.id}`));
  if (kept === "dark" || kept === "light") document.documentElement.dataset.theme = kept;
}

export function toggleTheme({briefing}: Pick<Deck, "briefing">): void {
  const theme = document.documentElement.dataset.theme === "light" ? "dark" : "light";
  document.documentElement.dataset.theme = theme;
  stored(() => sessionStorage.setItem(`${KEY}:${briefing.id}`, theme));
}
