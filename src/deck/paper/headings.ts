// Headings of a sheet, for bookmarks and screen readers; how they look is the layouts' business.

export interface Ranks {
  /** The deck has a cover, whose title stands over all. */
  readonly covered: boolean;
  /** The slide's first sheet. */
  readonly first: boolean;
  readonly inPart: boolean;
  readonly opensPart: boolean;
}

/** The part over its slides, a slide's title on its first sheet only, and under it what heads its cards. */
export function rankHeadings(sheet: HTMLElement, {covered, first, inPart, opensPart}: Ranks): void {
  const top = covered ? 2 : 1;
  const part = sheet.querySelector(".top > .part");
  if (part && opensPart) rank(part, top);
  const title = sheet.querySelector(":scope > .title");
  const level = title?.matches("h1") ? 1 : top + (inPart ? 1 : 0);
  if (title && first) rank(title, level);
  for (const heading of sheet.querySelectorAll(":is(.body, .aside) :is(h3, h4, h5, h6)"))
    if (first) rank(heading, level + Number(heading.tagName.slice(1)) - 2);
  if (first) return;
  for (const heading of sheet.querySelectorAll("h1, h2, h3, h4, h5, h6")) heading.setAttribute("role", "paragraph");
}

/** Makes it a heading of that level, whatever its tag; gives it back. */
export function rank<E extends Element>(element: E, level: number): E {
  element.setAttribute("role", "heading");
  element.setAttribute("aria-level", `${Math.min(6, level)}`);
  return element;
}
