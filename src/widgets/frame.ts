/** The viewBox of a drawing that fills a slide's body, in units of the 1920 x 1080 grid; its caption goes under it. */
export const FRAME = {width: 1760, height: 700} as const;

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Box extends Point {
  readonly width: number;
  readonly height: number;
}
