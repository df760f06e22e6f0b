const LENGTH = 40;

/** A title as an id: "About 15 km out" gives "about-15-km-out"; empty where it has no Latin letter or digit. */
export function slug(title: string): string {
  const words =
    title
      .normalize("NFKD")
      .replace(/\p{M}/gu, "")
      .toLowerCase()
      .match(/[a-z0-9]+/g) ?? [];
  return words.reduce((id, word) => (id === "" ? word : `${id}-${word}`.length <= LENGTH ? `${id}-${word}` : id), "");
}
