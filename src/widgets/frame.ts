/** What a drawing is laid out in. */
export interface Frame {
  readonly width: number;
  /** What a picture fills; 0: it grows as high as it must. */
  readonly height: number;
  /** Words stand over what they name instead of beside it. */
  readonly stacked: boolean;
  /** Marks against those of the slide's grid. */
  readonly mark: number;
  /** Least height of what is pressed. */
  readonly press: number;
  /** Heights of letters. */
  readonly size: Sizes;
  /** From baseline to baseline. */
  readonly leading: Omit<Sizes, "cite">;
}

export interface Sizes {
  readonly title: number;
  readonly label: number;
  readonly small: number;
  readonly cite: number;
}

/** A slide's body, in units of the 1920 x 1080 grid; the caption goes under it. */
export const WIDE: Frame = {
  width: 1760,
  height: 700,
  stacked: false,
  mark: 1,
  press: 68,
  size: {title: 34, label: 28, small: 24, cite: 19},
  leading: {title: 40, label: 36, small: 30}
};

/** Beside the words of a split slide. */
const ASIDE: Frame = {...WIDE, width: 1076, height: 780};
/** Two pictures that are linked, side by side, with room for captions of two lines. */
const PAIR: readonly [Frame, Frame] = [
  {...WIDE, width: 580, height: 670},
  {...WIDE, width: 1156, height: 670}
];

/** What the nth picture of a slide is laid out in. */
export function frameIn(layout: string, n: number, count: number): Frame {
  if (layout === "split") return ASIDE;
  return (count === 2 && PAIR[n]) || WIDE;
}

/** A column that is read, so many CSS px wide: letters keep their size, and a finger its targets. */
export function narrow(width: number): Frame {
  return {
    width,
    height: 0,
    stacked: true,
    mark: 0.5,
    press: 44,
    size: {title: 18, label: 16, small: 15, cite: 14},
    leading: {title: 23, label: 21, small: 19}
  };
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Box extends Point {
  readonly width: number;
  readonly height: number;
}
