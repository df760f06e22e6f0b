// What is written on the map, and where: towns first, which are nearest to what they name; countries last, which are anywhere.

import type {Box, Frame, Point} from "../kit/frame.ts";
import {type Lettering, lettering, widthOf, wrap} from "../kit/lettering.ts";
import type {MapModel, MapMove, MapPlace, MapRing, Told} from "./model.ts";
import {placeLabels} from "./placing.ts";
import {ARROW} from "./plan.marks.ts";
import {measured, sample, spotAt, type Track} from "./track.ts";

export interface MapLabel extends Told {
  /** Of the mark that it names: "section:north". */
  readonly mark: string;
  readonly hue: string;
  readonly kind: "name" | "country" | "who" | "yours";
  readonly words: Lettering;
  readonly box: Box;
  /** From the place that words far away are about to their edge. */
  readonly leader?: readonly [Point, Point];
}

/** The marks as they are seen, in units of the frame. */
export interface Seen {
  readonly model: MapModel;
  readonly line: Track;
  readonly holds: readonly {readonly hold: MapModel["holds"][number]; readonly firm: Track}[];
  readonly yours: readonly {readonly id: string; readonly text: string; readonly outline: Track}[];
  readonly moves: readonly {readonly move: MapMove; readonly course: readonly Point[]; readonly outline: Track}[];
  readonly places: readonly {readonly place: MapPlace; readonly at: Point}[];
  readonly rings: readonly {
    readonly ring: MapRing;
    readonly center: Point;
    /** Of the ring and of the edges of its band, from within. */
    readonly radii: readonly number[];
    readonly yours?: number;
  }[];
  readonly contingent?: Point;
  readonly bracket?: readonly Point[];
}

interface Named extends Omit<MapLabel, "words" | "box" | "leader"> {
  readonly text: string;
  readonly anchors: readonly Point[];
  readonly gap: number;
  readonly centered?: boolean;
  readonly far?: boolean;
  /** What they are about is a point: words that stand away from it are tied to it. */
  readonly tied?: Point;
}

/** Words further from their mark than this, in heights of a line, are tied to it. */
const NEAR = 1.4;
/** Between what ties them and the gap that words would keep to their mark. */
const CLEAR = 8;
/** Words of a mark are broken past this width; in a column, past so much of it. */
const MOST = {units: 330, share: 0.62, column: 198};
/** Between the letters of a country, in ems. */
export const SPACING = 0.22;
const EVERYWHERE = Array.from({length: 19}, (_, i) => (i + 1) / 20);
/** Along a circle, however large. */
const MOST_SPOTS = 2000;
/** Half the line, with air. */
const HALF_LINE = 16;

/** Words on as much of the map as is shown. */
export function labelsOf(seen: Seen, fixed: readonly Box[], shown: Box, frame: Frame): readonly MapLabel[] {
  const {size, leading, scale, stacked} = frame;
  const edge = 10 * scale;
  const most = Math.min(stacked ? MOST.column : MOST.units, MOST.share * shown.width);
  const inSight = namedOf(seen, shown, scale).filter(({anchors}) => anchors.length > 0);
  const named = inSight.map((label) => {
    const lines = wrap(label.text, most, size.label);
    const widths = lines.map((line) =>
      label.kind === "country" ? spacedWidth(line, size.label) : widthOf(line, size.label)
    );
    const high = (lines.length - 1) * leading.label + size.label;
    return {...label, lines, width: Math.max(...widths), height: high};
  });
  const within = {
    x: shown.x + edge,
    y: shown.y + edge,
    width: shown.width - 2 * edge,
    height: shown.height - 2 * edge
  };
  const boxes = placeLabels(named, [...fixed, ...obstaclesOf(seen, shown, scale)], within);
  return named.map(({mark: name, hue, kind, step, goTo, lines, anchors, gap, tied}, i) => {
    const box = boxes[i] as Box;
    const leader = tied
      ? ([tied, edgeOf(box, tied)] as const)
      : leaderTo(box, kind === "country" ? [] : anchors, gap - CLEAR * scale, gap + NEAR * size.label);
    const first = box.y + 0.82 * size.label;
    return {
      mark: name,
      hue,
      kind,
      ...told({step, goTo}),
      box,
      words: lettering(box.x + box.width / 2, first, "middle", lines, leading.label),
      ...(leader && {leader})
    };
  });
}

/** Of a country's name, in capitals and spaced out. */
const spacedWidth = (text: string, size: number) => widthOf(text.toUpperCase(), size) + text.length * SPACING * size;

function namedOf(seen: Seen, box: Box, scale: number): readonly Named[] {
  const {model, line, holds, yours, moves, places, rings, contingent, bracket} = seen;
  const who = (name: string, hue: string, text: string, anchors: readonly Point[], gap: number): Named => ({
    mark: name,
    hue,
    kind: "who",
    text,
    anchors: anchors.filter((anchor) => contains(box, anchor)),
    gap: gap * scale
  });
  const nameOf = ({place, at}: (typeof places)[number]): Named => ({
    mark: `place:${place.id}`,
    hue: "none",
    kind: place.kind === "country" ? "country" : "name",
    text: place.name,
    anchors: [at].filter((anchor) => contains(box, anchor)),
    gap: (place.kind === "crossing" ? 26 : 16) * scale,
    centered: place.kind === "country",
    far: place.kind === "country" || rings.some(({center}) => center.x === at.x && center.y === at.y),
    ...told(place)
  });
  const alongRing = ({x, y}: Point, radius: number, side: 1 | -1): readonly Point[] => [
    {x, y: y + side * radius},
    {x, y: y - side * radius}
  ];
  return [
    ...places.filter(({place}) => place.kind !== "country").map(nameOf),
    ...(contingent && model.contingent
      ? [
          {
            ...who("contingent", model.contingent.hue, model.contingent.text, [contingent], 34),
            tied: contingent
          }
        ]
      : []),
    ...moves.map(({move, course}) => {
      const broad = move.breadth === "corridor";
      const anchors = along([course], broad ? [0.22, 0.35, 0.12] : [0.5, 0.3, 0.15], box);
      const gap = ARROW[move.breadth].width / 2 + 12;
      return {
        ...who(`movement:${move.id}`, move.hue, move.label, anchors, gap),
        centered: broad,
        ...told(move)
      };
    }),
    ...holds.map(({hold, firm}) => ({
      ...who(`section:${hold.section}`, hold.hue, hold.label, along(firm, [0.5, hold.fadeTo ? 1 : 0.3, 0.7], box), 26),
      ...told(hold)
    })),
    ...rings.map(({ring, center, radii}) =>
      who(`ring:${ring.id}`, "ink", ring.label, alongRing(center, Math.max(...radii), -1), 12)
    ),
    ...(model.bracket
      ? [who("bracket", "ink", model.bracket, along(bracket ? [bracket] : line, [0.5, 0.35, 0.65], box), 16)]
      : []),
    ...yours.map(({id, text, outline}) => ({
      ...who(`section:${id}`, "ink", text, along(outline, [0.25, 0.1, 0.4], box), 18),
      kind: "yours" as const
    })),
    ...rings.flatMap(({ring, center, yours: own}) =>
      own !== undefined && ring.whatIf
        ? [
            {
              ...who(`ring:${ring.id}`, "ink", ring.whatIf.text, alongRing(center, own, 1), 12),
              kind: "yours" as const
            }
          ]
        : []
    ),
    ...places.filter(({place}) => place.kind === "country").map(nameOf)
  ];
}

/** Small boxes along everything that words must not lie on. */
function obstaclesOf({line, moves, places, rings, bracket}: Seen, shown: Box, scale: number): readonly Box[] {
  const around =
    (half: number) =>
    ({x, y}: Point): Box => ({x: x - half, y: y - half, width: 2 * half, height: 2 * half});
  const circle = ({x, y}: Point, radius: number): readonly Point[] => {
    const count = Math.min(MOST_SPOTS, Math.ceil((2 * Math.PI * radius) / (8 * scale)));
    const spots = Array.from({length: count}, (_, i) => (2 * Math.PI * i) / count).map((angle) => ({
      x: x + radius * Math.cos(angle),
      y: y + radius * Math.sin(angle)
    }));
    return spots.filter((spot) => contains(shown, spot));
  };
  return [
    ...sample(line, 20 * scale).map(around(HALF_LINE * scale)),
    ...moves.flatMap(({outline}) => sample(closed(outline), 14 * scale).map(around(6 * scale))),
    ...places.filter(({place}) => place.kind !== "country").map(({at}) => around(14 * scale)(at)),
    ...rings.flatMap(({center, radii, yours}) =>
      [...radii, ...(yours === undefined ? [] : [yours])].flatMap((r) => circle(center, r).map(around(4 * scale)))
    ),
    ...(bracket ? sample([bracket], 14 * scale).map(around(8 * scale)) : [])
  ];
}

/** From the nearest of some points, so far off it, to a box that stands further from all of them than it should. */
function leaderTo(box: Box, points: readonly Point[], off: number, near: number): readonly [Point, Point] | undefined {
  const [nearest] = points
    .map((from) => ({from, to: edgeOf(box, from)}))
    .map(({from, to}) => ({from, to, away: Math.hypot(to.x - from.x, to.y - from.y)}))
    .sort((a, b) => a.away - b.away);
  if (!nearest || nearest.away <= near) return undefined;
  const {from, to, away} = nearest;
  const share = off / away;
  return [{x: from.x + share * (to.x - from.x), y: from.y + share * (to.y - from.y)}, to];
}

/** The point of a box that is nearest to another. */
const edgeOf = ({x, y, width, height}: Box, to: Point): Point => ({
  x: Math.max(x, Math.min(to.x, x + width)),
  y: Math.max(y, Math.min(to.y, y + height))
});

const closed = (outline: Track): Track => outline.map((piece) => [...piece, piece[0] as Point]);

/** At some shares of a track, the best first; where none of those is in sight, wherever the track is. */
function along(track: Track, shares: readonly number[], box: Box): readonly Point[] {
  const lengths = measured(track);
  const at = (all: readonly number[]) =>
    all.map((share) => spotAt(lengths, share)).filter((spot) => contains(box, spot));
  const best = at(shares);
  return best.length > 0 ? best : at(EVERYWHERE);
}

const told = ({step, goTo}: {step?: number | undefined; goTo?: string | undefined}): Told =>
  step !== undefined && goTo !== undefined ? {step, goTo} : {};

const contains = ({x, y, width, height}: Box, point: Point) =>
  point.x >= x && point.x <= x + width && point.y >= y && point.y <= y + height;
