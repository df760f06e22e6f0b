import type {Layout} from "../../briefing/layouts.ts";

/** What a drawing is laid out in. */
export interface Frame {
  readonly width: number;
  /** What a picture fills; 0: it grows as high as it must. */
  readonly height: number;
  /** Words stand over what they name instead of beside it. */
  readonly stacked: boolean;
  /** Marks against those of the slide's grid. */
  readonly scale: number;
  /** Least height of what is pressed. */
  readonly press: number;
  /** Heights of letters. */
  readonly size: Sizes;
  /** From baseline to baseline. */
  readonly leading: Omit<Sizes, "cite">;
}

/** Marks and letters as small as a slide may have them. */
const CLOSE: Pick<Frame, "scale" | "press" | "size" | "leading"> = {
  scale: 0.8,
  press: 56,
  size: {title: 29, label: 24.5, small: 24, cite: 19},
  leading: {title: 34, label: 30, small: 28}
};

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
  scale: 1,
  press: 68,
  size: {title: 34, label: 28, small: 24, cite: 19},
  leading: {title: 40, label: 36, small: 30}
};

/** What the nth picture of so many is laid out in on a slide. One without room for so many is never built. */
export function frameIn(layout: Pick<Layout, "pictures"> | undefined, n: number, count: number): Frame {
  return {...WIDE, ...layout?.pictures[count - 1]?.[n]};
}

/** The same with less height. */
export const lowered = (frame: Frame, by: number): Frame => ({...frame, height: frame.height - by});

/** How a picture is set on a slide that has no room for it as it is: in smaller letters, then with words over what they name. */
export const FITS = ["roomy", "close", "stacked", "stacked-close"] as const;
export type Fit = (typeof FITS)[number];

/** Of a drawing for a column, so that its letters are those of a slide; and so that the least are as small as those may be. */
const ENLARGED: Readonly<Partial<Record<Fit, number>>> = {stacked: 1.75, "stacked-close": 1.6};

/** The frame that a picture is laid out in so that it fits into one of a slide; one that is stacked is shown enlarged. */
export function fitted(frame: Frame, fit: Fit): Frame {
  const by = ENLARGED[fit];
  if (by !== undefined) return narrow(Math.floor(frame.width / by));
  return fit === "close" ? {...frame, ...CLOSE} : frame;
}

/** The room in that frame. */
export function roomIn(frame: Frame, fit: Fit): Size {
  const by = ENLARGED[fit] ?? 1;
  return {width: Math.floor(frame.width / by), height: Math.floor(frame.height / by)};
}

/** A column that is read, so many CSS px wide: letters keep their size, and a finger its targets. */
export function narrow(width: number): Frame {
  return {
    width,
    height: 0,
    stacked: true,
    scale: 0.5,
    press: 44,
    size: {title: 18, label: 16, small: 15, cite: 14},
    leading: {title: 23, label: 21, small: 19}
  };
}

/** A set of heights, all of them so much larger. */
export function scaled<Heights extends Readonly<Record<string, number>>>(heights: Heights, by: number): Heights {
  return Object.fromEntries(Object.entries(heights).map(([name, height]) => [name, height * by])) as Heights;
}

/** What the band across a slide takes from what is under it, with the wider margin of the title there. */
export const BAND = 88;

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

export interface Box extends Point, Size {}
