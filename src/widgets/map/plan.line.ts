// The line on the map: its stretches with their faded ends, what of it stays bare, and what the viewer sets.

import type {Point} from "../kit/frame.ts";
import type {Segment, WhatIf} from "../line/holds.ts";
import type {MapModel} from "./model.ts";
import {bandAround} from "./outline.ts";
import {distance, type Measured, pathOf, spotAt, stretchOf, type Track} from "./track.ts";

export interface PlannedHold {
  readonly hold: MapModel["holds"][number];
  readonly path: string;
  /** Around it, to be filled. */
  readonly band: string;
  /** What does not fade. */
  readonly firm: Track;
  readonly fades: readonly {
    readonly end: "from" | "to";
    readonly path: string;
    /** Where it is nothing, and where all. */
    readonly nothing: Point;
    readonly all: Point;
  }[];
}

export interface YourStretch {
  readonly whatIf: WhatIf;
  readonly outline: Track;
  readonly path: string;
}

/** Width of a stretch, and of a what-if around it. */
export const WIDTH = {stretch: 28, yours: 44};

/** Corners closer than this make no band. */
const THIN = 10;

export function planHolds(
  holds: MapModel["holds"],
  line: Measured,
  unit: number
): {readonly holds: readonly PlannedHold[]; readonly bare: Track} {
  return {
    holds: holds.map((hold) => planHold(hold, line, unit)),
    bare: bareOf(holds, line)
  };
}

function planHold(hold: MapModel["holds"][number], line: Measured, unit: number): PlannedHold {
  const {from, to, fadeFrom, fadeTo} = hold;
  const fade = (end: "from" | "to", outer: number, inner: number) => ({
    end,
    path: pathOf(
      stretchOf(line, Math.min(outer, inner), Math.max(outer, inner)).map((piece) => thinned(piece, THIN * unit))
    ),
    nothing: spotAt(line, outer),
    all: spotAt(line, inner)
  });
  const stretch = stretchOf(line, from, to).map((piece) => thinned(piece, THIN * unit));
  return {
    hold,
    path: pathOf(stretch),
    band: pathOf(
      stretch.flatMap((piece) => bandAround(piece, WIDTH.stretch * unit)),
      true
    ),
    firm: stretchOf(line, from + fadeFrom, to - fadeTo),
    fades: [
      ...(fadeFrom > 0 ? [fade("from", from, from + fadeFrom)] : []),
      ...(fadeTo > 0 ? [fade("to", to, to - fadeTo)] : [])
    ]
  };
}

/** Nobody is said to have it: the line is all there is to draw. */
export const isUnknown = ({status, hue}: Segment) => status === "open" && hue === "none";

/** Without corners that lie closer than so many units to the one before; both ends stay. */
function thinned(piece: readonly Point[], least: number): readonly Point[] {
  const [first, ...rest] = piece;
  const last = rest.at(-1);
  if (!first || !last) return piece;
  const kept = [first];
  for (const point of rest)
    if (distance(kept.at(-1) as Point, point) >= least && distance(point, last) >= least) kept.push(point);
  return [...kept, last];
}

/** The line where nobody has it, and under what fades. */
function bareOf(holds: readonly Segment[], line: Measured): Track {
  const firm = holds
    .filter((hold) => !isUnknown(hold))
    .map(({from, to, fadeFrom, fadeTo}) => ({from: from + fadeFrom, to: to - fadeTo}))
    .sort((a, b) => a.from - b.from);
  const gaps: Track[] = [];
  let at = 0;
  for (const {from, to} of [...firm, {from: 1, to: 1}]) {
    if (from > at) gaps.push(stretchOf(line, at, from));
    at = Math.max(at, to);
  }
  return gaps.flat();
}

export function yourStretches(whatIfs: readonly WhatIf[], line: Measured, unit: number): readonly YourStretch[] {
  return whatIfs.map((whatIf) => {
    const outline = stretchOf(line, whatIf.from, whatIf.to).flatMap((piece) => bandAround(piece, WIDTH.yours * unit));
    return {whatIf, outline, path: pathOf(outline, true)};
  });
}
