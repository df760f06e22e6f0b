// Directives come in three forms, told apart by their colons.

/** `:name[...]` in a line. */
export const INLINE: readonly string[] = ["cite", "n", "actor"];
/** `:::name` around blocks. */
export const BLOCKS: readonly string[] = ["card", "column", "block", "claims", "notes"];

/** The right number of colons, where a name is known in another form; `::name` is a slide's head or a widget. */
export function otherForm(name: string, widgets: ReadonlyMap<string, unknown>): string | undefined {
  if (INLINE.includes(name)) return `write it inside a line, as \`:${name}[...]\``;
  if (BLOCKS.includes(name)) return `write it around its content, as \`:::${name}\` to \`:::\``;
  return name === "slide" || widgets.has(name) ? `write it on a line of its own, as \`::${name}{...}\`` : undefined;
}
