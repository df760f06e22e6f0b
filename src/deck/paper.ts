// What the address asks of the printer, beside `?theme=`, which is for the screen alone.

export interface Paper {
  /** `last`: a page a slide, every widget in its print form. `all`: a page a stop, as the room sees it. */
  readonly steps: "last" | "all";
  readonly theme: "light" | "dark";
  /** Instead of sheets: slides with notes and claims, for a hand. */
  readonly handout: boolean;
}

/** Reads `?steps=all`, `?paper=dark` and `?handout`; what is not known is left as it is by default. */
export function readPaper(search: string): Paper {
  const asked = new URLSearchParams(search);
  return {
    steps: asked.get("steps") === "all" ? "all" : "last",
    theme: asked.get("paper") === "dark" ? "dark" : "light",
    handout: asked.has("handout")
  };
}
