/** The captions of a slide's pictures; what two would both say, the second says: it has more room. */
export function captionsOf(all: readonly (readonly string[])[]): readonly string[] {
  return all.map((sentences, i) => {
    const later = all.slice(i + 1).flat();
    return sentences.filter((sentence) => !later.includes(sentence)).join(" ");
  });
}
