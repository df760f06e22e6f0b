// Chromium leaves the space at a line's end out of a PDF, and with it the gap between two words that are read aloud.

const LINES = ":is(p, li, h1, h2, h3, h4, h5, h6, td, th, caption, figcaption, .part)";
const BLOCKS = "p, ul, ol, table, div, h3, h4, h5, h6, pre, img";

/** Lets every line keep its last space: its text is brought to single spaces first, as it would have been drawn. */
export function wrapWithSpaces(sheet: HTMLElement): void {
  for (const line of sheet.querySelectorAll<HTMLElement>(`${LINES}:not(pre *):not(:has(${BLOCKS}))`)) {
    const walker = document.createTreeWalker(line, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
    let spaced = true;
    let last: Text | undefined;
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (node.nodeName === "BR") spaced = true;
      if (!(node instanceof Text)) continue;
      const text = node.data.replace(/[ \t\r\n\f]+/g, " ");
      node.data = spaced ? text.replace(/^ /, "") : text;
      if (node.data === "") continue;
      spaced = node.data.endsWith(" ");
      last = node;
    }
    if (last) last.data = last.data.replace(/ $/, "");
    line.classList.add("spaced");
  }
}
