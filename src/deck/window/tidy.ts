// The document as the build wrote it. A window that starts on a saved copy, one that gives up, a change of stage and a sheet all begin there.

/** What scripts write on frames, slides and drawings, and the build never does. */
const OF_SCRIPTS = ["style", "hidden", "inert", "aria-hidden", "tabindex", "role", "data-enlarged"];

/** Takes out whatever scripts have put into the document: each thing that they add to it has `data-made`. */
export function tidy(): void {
  removeMade(document);
  untouch(document.body);
  document.body.removeAttribute("class");
  const root = document.querySelector<HTMLElement>(".reveal");
  if (root) tidySlides(root);
}

/** The same for what holds the slides. */
export function tidySlides(root: HTMLElement): void {
  for (const added of root.querySelectorAll(":scope > :not(.slides)")) added.remove();
  for (const frame of [root, ...root.querySelectorAll<HTMLElement>(".slides")]) untouch(frame);
  root.className = "reveal";
  for (const section of root.querySelectorAll<HTMLElement>(".slides > section")) tidySection(section);
}

/** The same for one slide, or a copy of it. */
export function tidySection(section: HTMLElement): void {
  untouch(section);
  section.classList.remove("present", "past", "future");
  removeMade(section);
  for (const part of section.querySelectorAll("[inert]")) part.removeAttribute("inert");
  for (const cite of section.querySelectorAll("[aria-expanded]")) cite.removeAttribute("aria-expanded");
  for (const block of section.querySelectorAll(".waiting")) block.classList.remove("waiting");
  for (const drawing of section.querySelectorAll<HTMLElement>(".drawing")) {
    untouch(drawing);
    drawing.replaceChildren();
  }
}

/** Back to the document that reads without scripts. What was begun may go on, on slides that are no longer in it. */
export function giveUp(): void {
  document.documentElement.className = "";
  const root = document.querySelector(".reveal");
  root?.replaceWith(root.cloneNode(true));
  tidy();
}

function removeMade(within: ParentNode): void {
  for (const made of within.querySelectorAll("[data-made]")) made.remove();
}

function untouch(element: HTMLElement): void {
  for (const name of OF_SCRIPTS) element.removeAttribute(name);
}
