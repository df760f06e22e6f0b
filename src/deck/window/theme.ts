import type {Deck} from "./deck.ts";
import {granted} from "./permission.ts";

const KEY = "briefing-theme";

/** Dark or light belongs to the window and survives a reload. */
export function restoreTheme({briefing}: Pick<Deck, "briefing">): void {
  const asked = new URLSearchParams(location.search).has("theme");
  const kept = asked ? null : granted(() => sessionStorage.getItem(`${KEY}:${briefing.id}`));
  if (kept === "dark" || kept === "light") document.documentElement.dataset.theme = kept;
}

export function toggleTheme({briefing}: Pick<Deck, "briefing">): void {
  const theme = document.documentElement.dataset.theme === "light" ? "dark" : "light";
  document.documentElement.dataset.theme = theme;
  granted(() => sessionStorage.setItem(`${KEY}:${briefing.id}`, theme));
}
