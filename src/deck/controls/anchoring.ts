export interface Size {
  readonly width: number;
  readonly height: number;
}

export interface Box extends Size {
  readonly left: number;
  readonly top: number;
}

/** CSS px: between a card and what it belongs to, and between it and the window's edge. */
const GAP = 10;
const EDGE = 8;

/** Where a card goes: under what it belongs to, else above it, else wherever it is whole. */
export function placeBeside(anchor: Box, card: Size, window: Size): {readonly left: number; readonly top: number} {
  const left = anchor.left + anchor.width / 2 - card.width / 2;
  const under = anchor.top + anchor.height + GAP;
  const above = anchor.top - GAP - card.height;
  const fits = under + card.height + EDGE <= window.height || above < EDGE;
  return {left: within(left, card.width, window.width), top: within(fits ? under : above, card.height, window.height)};
}

const within = (start: number, size: number, room: number) => Math.max(EDGE, Math.min(start, room - EDGE - size));
