// What the address asks of the printer, beside `?theme=`, which is for the screen alone.

export interface Paper {
  /** `last`: a page a slide, every widget in its print form. `all`: a page a stop, as the room sees it. */
  readonly steps: "last" | "all";
  readonly theme: "light" | "dark";
  /** The size of a hand-out, to be printed in place of sheets: slides with notes and claims. */
  readonly handout?: "a4" | "letter";
}

/** Reads `?steps=all`, `?paper=dark` and `?handout=a4`; what is not known is left as it is by default. */
export function readPaper(search: string): Paper {
  const asked = new URLSearchParams(search);
  const handout = asked.get("handout");
  return {
    steps: asked.get("steps") === "all" ? "all" : "last",
    theme: asked.get("paper") === "dark" ? "dark" : "light",
    ...((handout === "a4" || handout === "letter") && {handout})
  };
}
