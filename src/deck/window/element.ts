/** Adds to the document what is no part of it: `tidy` takes it out of a saved copy. */
export function addToPage<E extends HTMLElement>(made: E): E {
  made.dataset.made = "";
  document.body.append(made);
  return made;
}

/** A new HTML element with attributes and children. */
export function element<K extends keyof HTMLElementTagNameMap>(
  name: K,
  attributes: Readonly<Record<string, string>>,
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  made.append(...children);
  return made;
}
