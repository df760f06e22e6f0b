// Where everything of the map stands. Marks are laid out on the ground, which a near look scales; words over it, in units of the frame.

import {positionsOf} from "../briefing/geometry.ts";
import {type Box, type Frame, type Point, WIDE} from "./frame.ts";
import {type Ground, groundOf} from "./ground.layout.ts";
import {type Lettering, lettering, raised, widthOf, wrap} from "./lettering.ts";
import {type PlannedHold, planHolds, type YourStretch, yourStretches} from "./map.line.ts";
import type {MapModel, MapMove, MapPlace, MapRing, Told} from "./map.ts";
import {arrowAlong, smooth} from "./outline.ts";
import {placeLabels, type Wish} from "./placing.ts";
import {
  centerOn,
  changeBetween,
  fitTo,
  keepWithin,
  latitudeAt,
  type Projection,
  project,
  unitsPerKm
} from "./projection.ts";
import {measured, nearestOn, pathOf, sample, spotAt, type Track} from "./track.ts";

export interface MapPlan {
  readonly width: number;
  readonly height: number;
  readonly ground: Ground;
  /** From the ground to what is seen. */
  readonly zoom: Projection;
  readonly line: string;
  readonly holds: readonly PlannedHold[];
  readonly yours: readonly YourStretch[];
  readonly routes: readonly {readonly id: string; readonly path: string}[];
  readonly moves: readonly PlannedMove[];
  readonly rings: readonly PlannedRing[];
  readonly bracket: string;
  readonly places: readonly {readonly place: MapPlace; readonly at: Point}[];
  readonly labels: readonly MapLabel[];
  readonly scale: {readonly path: string; readonly words: readonly Lettering[]};
}

export interface PlannedMove {
  readonly move: MapMove;
  readonly path: string;
}

export interface PlannedRing {
  readonly ring: MapRing;
  readonly center: Point;
  /** Units of the ground. */
  readonly radius: number;
  readonly band: readonly [number, number];
  readonly yours?: number;
}

export interface MapLabel extends Told {
  /** Of the mark that it names: "section:north". */
  readonly mark: string;
  readonly hue: string;
  readonly kind: "name" | "country" | "who" | "yours";
  readonly words: Lettering;
  readonly box: Box;
  /** Middle of the ring before words of which only presence is known. */
  readonly bullet?: Point;
}

/** Widths of arrows, and of their heads. */
const ARROW = {
  arrow: {width: 24, head: {length: 40, width: 58}},
  corridor: {width: 84, head: {length: 96, width: 176}}
};
const PADDING = 72;
/** Words of a mark are broken past this width. */
const LABEL_WIDTH = 330;
/** Before words of which only presence is known. */
const BULLET = 36;
const SCALE = {most: 210, tick: 10, margin: 26};

export function planMap(model: MapModel, frame: Frame = WIDE): MapPlan {
  const {width, mark, stacked} = frame;
  const height = stacked ? Math.round(Math.min(width, 640) * 0.96) : frame.height;
  const box: Box = {x: 0, y: 0, width, height};
  const {base, view} = projectionsOf(model, box, frame);
  const zoom = changeBetween(base, view);
  const ground = groundOf(model.geometry, model.frame, base);
  const unit = mark / zoom.k;
  const seen = (point: Point): Point => ({x: zoom.k * point.x + zoom.x, y: zoom.k * point.y + zoom.y});
  const seenTrack = (track: Track): Track => track.map((piece) => piece.map(seen));
  const {holds, bare} = planHolds(model.holds, ground.line, ((1 + mark) / 2 / mark) * unit);
  const yours = yourStretches(model.whatIfs, ground.line, unit);
  const moves = model.moves.map((move) => {
    const {width: breadth, head} = ARROW[move.breadth];
    const course = smooth(move.course.map((position) => project(base, position)));
    const outline = arrowAlong(course, breadth * unit, {length: head.length * unit, width: head.width * unit});
    return {move, course, outline, path: pathOf(outline, true)};
  });
  const spotOf = ({kind, at}: Pick<MapPlace, "kind" | "at">): Point => {
    const spot = project(base, at);
    return kind === "crossing" ? nearestOn(ground.line.track, spot) : spot;
  };
  const places = model.places.map((place) => ({place, at: seen(spotOf(place))}));
  const rings = model.rings.map((ring): PlannedRing => {
    const perKm = unitsPerKm(base, ring.at[1]);
    return {
      ring,
      center: spotOf(ring),
      radius: ring.km * perKm,
      band: [ring.bandKm[0] * perKm, ring.bandKm[1] * perKm],
      ...(ring.whatIf && {yours: ring.whatIf.km * perKm})
    };
  });
  const contingent = model.contingent && seen(spotAt(ground.line, 0));
  const bracket = model.bracket ? bracketOf(seenTrack(ground.line.track), box, mark) : undefined;
  const scale = scaleOf(view, box, frame);
  const labels = labelsOf(
    {
      model,
      frame,
      box,
      holds: holds.map(({hold, firm}) => ({hold, firm: seenTrack(firm)})),
      yours: yours.map(({whatIf, outline}) => ({text: whatIf.text, id: whatIf.id, outline: seenTrack(outline)})),
      moves: moves.map(({move, course, outline}) => ({move, course: course.map(seen), outline: seenTrack(outline)})),
      places,
      rings: rings.map(({ring, center, radius, yours: own}) => ({
        ring,
        center: seen(center),
        radius: radius * zoom.k,
        ...(own !== undefined && {own: own * zoom.k})
      })),
      ...(contingent && {contingent}),
      ...(bracket && {bracket}),
      line: seenTrack(ground.line.track)
    },
    [scale.box]
  );
  return {
    width,
    height,
    ground,
    zoom,
    line: pathOf(bare),
    holds,
    yours,
    routes: model.routes.map(({id, course}) => ({
      id,
      path: pathOf([course.map((position) => project(base, position))])
    })),
    moves: moves.map(({move, path}) => ({move, path})),
    rings,
    bracket: bracket ? pathOf([bracket]) : "",
    places,
    labels,
    scale
  };
}

/** The same for every step of the slide, and what the present one looks at. */
function projectionsOf({geometry, frame: {west, south, east, north}, extent, focus}: MapModel, box: Box, frame: Frame) {
  const corners = [
    [west, north],
    [east, south]
  ] as const;
  const line = geometry.line.flatMap((course) => positionsOf(course));
  const base = keepWithin(fitTo([...line, ...extent], box, PADDING * frame.mark), corners, box);
  return {base, view: focus ? keepWithin(centerOn(focus.at, focus.widthKm, box), corners, box) : base};
}

interface Seen {
  readonly model: MapModel;
  readonly frame: Frame;
  readonly box: Box;
  readonly line: Track;
  readonly holds: readonly {readonly hold: PlannedHold["hold"]; readonly firm: Track}[];
  readonly yours: readonly {readonly id: string; readonly text: string; readonly outline: Track}[];
  readonly moves: readonly {readonly move: MapMove; readonly course: readonly Point[]; readonly outline: Track}[];
  readonly places: MapPlan["places"];
  readonly rings: readonly {
    readonly ring: MapRing;
    readonly center: Point;
    readonly radius: number;
    readonly own?: number;
  }[];
  readonly contingent?: Point;
  readonly bracket?: readonly Point[];
}

interface Named extends Omit<MapLabel, "words" | "box"> {
  readonly text: string;
  readonly anchors: readonly Point[];
  readonly gap: number;
  readonly centered?: boolean;
}

/** Towns first, which are nearest to what they name; countries last, which are anywhere. */
function labelsOf(seen: Seen, fixed: readonly Box[]): readonly MapLabel[] {
  const {frame, box} = seen;
  const {size, leading, mark} = frame;
  const air = 10 * mark;
  const within = {x: air, y: air, width: box.width - 2 * air, height: box.height - 2 * air};
  const obstacles = [...fixed, ...obstaclesOf(seen, mark)];
  const named = namedOf(seen, mark);
  const wishes = named.map(({mark: name, text, kind, anchors, gap, centered}) => {
    const letters = size.label;
    const most = Math.min(LABEL_WIDTH * (frame.stacked ? 0.6 : 1), 0.62 * box.width);
    const lines = wrap(text, most, letters);
    const width =
      Math.max(...lines.map((line) => (kind === "country" ? spacedWidth(line, letters) : widthOf(line, letters)))) +
      (name === "contingent" ? BULLET * mark : 0);
    const height = (lines.length - 1) * leading.label + letters;
    const inside = anchors.filter((anchor) => contains(box, anchor));
    const wish: Wish = {
      width,
      height,
      anchors: inside.length > 0 ? inside : anchors,
      gap,
      centered: kind === "country" || centered === true
    };
    return {lines, wish};
  });
  const boxes = placeLabels(
    wishes.map(({wish}) => wish),
    obstacles,
    within
  );
  return named.map(({text: _, anchors: __, gap: ___, centered: ____, ...label}, i) => {
    const place = boxes[i] as Box;
    const {lines} = wishes[i] as (typeof wishes)[number];
    const own = label.mark === "contingent" ? BULLET * mark : 0;
    const middle = place.x + (place.width + own) / 2;
    const first = place.y + 0.82 * size.label;
    return {
      ...label,
      box: place,
      words: lettering(middle, first, "middle", lines, leading.label),
      ...(own > 0 && {bullet: {x: place.x + 12 * mark, y: first - raised(size.label)}})
    };
  });
}

function namedOf({model, box, holds, yours, moves, places, rings, contingent, bracket}: Seen, mark: number) {
  const told = ({step, stepTitle}: Told): Told => (step && stepTitle !== undefined ? {step, stepTitle} : {});
  const inView = places.filter(({at, place}) => place.kind !== "country" || contains(box, at));
  const nameOf = ({place, at}: (typeof places)[number]): Named => ({
    mark: `place:${place.id}`,
    hue: "none",
    kind: place.kind === "country" ? "country" : "name",
    text: place.name,
    anchors: [at],
    gap: (place.kind === "crossing" ? 26 : 16) * mark,
    ...told(place)
  });
  const who = (name: string, hue: string, text: string, anchors: readonly Point[], gap: number): Named => ({
    mark: name,
    hue,
    kind: "who",
    text,
    anchors,
    gap: gap * mark
  });
  return [
    ...inView.filter(({place}) => place.kind !== "country").map(nameOf),
    ...(contingent && model.contingent
      ? [
          who(
            "contingent",
            model.contingent.hue,
            model.contingent.text,
            [{x: contingent.x, y: contingent.y + 30 * mark}, contingent],
            20
          )
        ]
      : []),
    ...moves
      .map(({move, ...rest}) => ({move, course: measured([rest.course])}))
      .map(({move, course}) => ({
        ...who(
          `movement:${move.id}`,
          move.hue,
          move.label,
          (move.breadth === "corridor" ? [0.22, 0.35, 0.12] : [0.5, 0.3, 0.15]).map((share) => spotAt(course, share)),
          ARROW[move.breadth].width / 2 + 12
        ),
        centered: move.breadth === "corridor",
        ...told(move)
      })),
    ...holds
      .map(({hold, firm}) => ({hold, firm: measured(firm)}))
      .map(({hold, firm}) => ({
        ...who(
          `section:${hold.section}`,
          hold.hue,
          hold.label,
          [0.5, 0.3, 0.7].map((share) => spotAt(firm, share)),
          26
        ),
        ...told(hold)
      })),
    ...rings.map(({ring, center, radius}) =>
      who(
        `ring:${ring.id}`,
        "ink",
        ring.label,
        [
          {x: center.x, y: center.y - radius},
          {x: center.x, y: center.y + radius}
        ],
        12
      )
    ),
    ...(bracket
      ? [
          who(
            "bracket",
            "ink",
            model.bracket,
            [0.5, 0.35, 0.65].map((share) => spotAt(measured([bracket]), share)),
            16
          )
        ]
      : []),
    ...yours.map(
      ({id, text, outline}): Named => ({
        ...who(
          `section:${id}`,
          "ink",
          text,
          [0.25, 0.1, 0.4].map((share) => spotAt(measured(outline), share)),
          18
        ),
        kind: "yours"
      })
    ),
    ...rings.flatMap(({ring, center, own}) =>
      own !== undefined && ring.whatIf
        ? [
            {
              ...who(
                `ring:${ring.id}`,
                "ink",
                ring.whatIf.text,
                [
                  {x: center.x, y: center.y + own},
                  {x: center.x, y: center.y - own}
                ],
                12
              ),
              kind: "yours" as const
            }
          ]
        : []
    ),
    ...inView.filter(({place}) => place.kind === "country").map(nameOf)
  ] satisfies readonly Named[];
}

/** Small boxes along everything that words must not lie on. */
function obstaclesOf({line, moves, places, rings, bracket}: Seen, mark: number): readonly Box[] {
  const around =
    (half: number) =>
    (point: Point): Box => ({
      x: point.x - half,
      y: point.y - half,
      width: 2 * half,
      height: 2 * half
    });
  return [
    ...sample(line, 14 * mark).map(around(16 * mark)),
    ...moves.flatMap(({outline}) =>
      sample(
        outline.map((piece) => [...piece, piece[0] as Point]),
        14 * mark
      ).map(around(6 * mark))
    ),
    ...places.filter(({place}) => place.kind !== "country").map(({at}) => around(14 * mark)(at)),
    ...rings.flatMap(({center, radius, own}) =>
      [radius, ...(own === undefined ? [] : [own])].flatMap((r) =>
        Array.from({length: 36}, (_, i) => ({
          x: center.x + r * Math.cos((i * Math.PI) / 18),
          y: center.y + r * Math.sin((i * Math.PI) / 18)
        })).map(around(4 * mark))
      )
    ),
    ...(bracket ? sample([bracket], 14 * mark).map(around(8 * mark)) : [])
  ];
}

/** Along the whole line, beside it, from end to end: on the side where it is the nearer. */
function bracketOf(line: Track, box: Box, mark: number): readonly Point[] {
  const [start, end] = [line[0]?.[0] as Point, line.at(-1)?.at(-1) as Point];
  const angle = Math.atan2(end.y - start.y, end.x - start.x);
  const normal = {x: -Math.sin(angle), y: Math.cos(angle)};
  const off = line.flat().map(({x, y}) => (x - start.x) * normal.x + (y - start.y) * normal.y);
  const sides = [Math.max(...off), -Math.min(...off)];
  const side = (sides[0] as number) <= (sides[1] as number) ? 1 : -1;
  const away = side * (Math.min(...sides) + 44 * mark);
  const arm = side * 22 * mark;
  const point = (from: Point, by: number): Point => ({
    x: Math.max(4, Math.min(box.width - 4, from.x + normal.x * by)),
    y: Math.max(4, Math.min(box.height - 4, from.y + normal.y * by))
  });
  return [point(start, away - arm), point(start, away), point(end, away), point(end, away - arm)];
}

/** A round number of km, no longer than there is room for, at the latitude of the middle. */
function scaleOf(view: Projection, {width, height}: Box, {size, mark}: Frame) {
  const perKm = unitsPerKm(view, latitudeAt(view, height / 2));
  const most = (SCALE.most * mark) / perKm;
  const power = 10 ** Math.floor(Math.log10(most));
  const km = [5, 2, 1].map((times) => times * power).find((value) => value <= most) ?? power;
  const length = km * perKm;
  const [right, y] = [width - SCALE.margin * mark, height - SCALE.margin * mark];
  const left = right - length;
  const tick = SCALE.tick * mark;
  const words = [
    lettering(left, y - 18 * mark, "start", ["0"]),
    lettering(right, y - 18 * mark, "end", [`${km}\u00a0km`])
  ];
  return {
    path: `M${left},${y - tick}V${y}H${right}V${y - tick}`,
    words,
    box: {x: left - 40 * mark, y: y - 18 * mark - size.small, width: length + 40 * mark, height: size.small + 24 * mark}
  };
}

/** Of a country's name, in capitals and spaced out. */
const spacedWidth = (text: string, size: number) => widthOf(text.toUpperCase(), size) + text.length * 0.22 * size;

const contains = ({x, y, width, height}: Box, point: Point) =>
  point.x >= x && point.x <= x + width && point.y >= y && point.y <= y + height;
