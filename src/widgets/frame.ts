/** The viewBox of a drawing that fills a slide's body, in units of the 1920 x 1080 grid; its caption goes under it. */
export const FRAME = {width: 1760, height: 700} as const;
