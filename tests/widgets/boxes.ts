// Where the words of a plan lie, as boxes to compare.

import {extentOf, type Lettering} from "../../src/widgets/kit/lettering.ts";

export interface Lines {
  readonly text: string;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** The box of some words, from the tops of their capitals to their last baseline. */
export function boxOf(words: Lettering, size: number): readonly Lines[] {
  if (words.lines.join("") === "") return [];
  const [left, right] = extentOf(words, size);
  const bottom = words.y + (words.lines.length - 1) * words.leading;
  return [{text: words.lines.join(" "), left, right, top: words.y - 0.7 * size, bottom}];
}

export function outside(boxes: readonly Lines[], width: number, height: number): readonly string[] {
  return boxes
    .filter(({left, top, right, bottom}) => left < 0 || top < 0 || right > width || bottom > height)
    .map(({text, left, right, bottom}) => `${text}: ${left} to ${right}, down to ${bottom}`);
}

export function overlapping(boxes: readonly Lines[]): readonly string[] {
  return boxes.flatMap((a, i) =>
    boxes
      .slice(i + 1)
      .filter((b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom)
      .map((b) => `${a.text} / ${b.text}`)
  );
}
