// Where everything of the map stands. Marks are laid out on the ground, which a near look scales; words over it, in units of the frame.

import {positionsOf} from "../../briefing/courses.ts";
import {wordsOf} from "../../words/catalogue.ts";
import type {Box, Frame, Point} from "../kit/frame.ts";
import {type Room, roomOf} from "../kit/room.ts";
import type {MapModel, MapPlace} from "./model.ts";
import {type Ground, groundOf} from "./plan.ground.ts";
import {labelsOf, type MapLabel} from "./plan.labels.ts";
import {type PlannedHold, planHolds, type YourStretch, yourStretches} from "./plan.line.ts";
import {bracketAlong, type PlannedMove, type PlannedRing, planMove, planRing} from "./plan.marks.ts";
import {planScale, type ScaleBar} from "./plan.scale.ts";
import {centerOn, changeBetween, fitTo, keepWithin, type Projection, project} from "./projection.ts";
import {nearestOn, pathOf, spotAt, type Track} from "./track.ts";

export interface MapPlan {
  readonly width: number;
  readonly height: number;
  readonly ground: Ground;
  /** From the ground to what is seen. */
  readonly zoom: Projection;
  /** The line runs up to the right, or down to the left. */
  readonly rises: boolean;
  /** The line where nobody has it. */
  readonly bare: string;
  readonly holds: readonly PlannedHold[];
  readonly yours: readonly YourStretch[];
  readonly routes: readonly {readonly id: string; readonly path: string}[];
  readonly moves: readonly PlannedMove[];
  readonly rings: readonly PlannedRing[];
  readonly bracket: string;
  readonly places: readonly {readonly place: MapPlace; readonly at: Point}[];
  readonly labels: readonly MapLabel[];
  readonly scaleBar: ScaleBar;
}

/** Around all that a slide's steps show. */
const PADDING = 72;
/** Height to width in a column, and the width past which it grows no higher. */
const COLUMN = {ratio: 0.96, most: 640};

export function planMap(model: MapModel, frame: Frame): MapPlan {
  const {width, scale, stacked} = frame;
  const height = stacked ? Math.round(Math.min(width, COLUMN.most) * COLUMN.ratio) : frame.height;
  const box: Box = {x: 0, y: 0, width, height};
  const {base, view} = projectionsOf(model, box, scale);
  const zoom = changeBetween(base, view);
  const ground = groundOf(model.geometry, model.frame, base);
  const seen = ({x, y}: Point): Point => ({x: zoom.k * x + zoom.x, y: zoom.k * y + zoom.y});
  const seenTrack = (track: Track): Track => track.map((piece) => piece.map(seen));
  const spotOf = ({kind, at}: Pick<MapPlace, "kind" | "at">): Point =>
    kind === "crossing" ? nearestOn(ground.line.track, project(base, at)) : project(base, at);
  /** What looks as large at every zoom. */
  const unit = scale / zoom.k;
  const {holds, bare} = planHolds(model.holds, ground.line, (1 + scale) / 2 / zoom.k);
  const yours = yourStretches(model.whatIfs, ground.line, unit);
  const moves = model.moves.map((move) => planMove(move, base, unit));
  const rings = model.rings.map((ring) => planRing(ring, spotOf(ring), base));
  const places = model.places.map((place) => ({place, at: seen(spotOf(place))}));
  const line = seenTrack(ground.line.track);
  const bracket = model.bracket ? bracketAlong(line, width, height, scale) : undefined;
  const shown = shownOf(model, view, box);
  const scaleBar = planScale(
    view,
    {width: shown.x + shown.width, height: shown.y + shown.height},
    frame,
    wordsOf(model)
  );
  const marks = {
    model,
    line,
    places,
    holds: holds.map(({hold, firm}) => ({hold, firm: seenTrack(firm)})),
    yours: yours.map(({whatIf: {id, text}, outline}) => ({id, text, outline: seenTrack(outline)})),
    moves: moves.map(({move, course, outline}) => ({move, course: course.map(seen), outline: seenTrack(outline)})),
    rings: rings.map(({ring, center, radius, band: [low, high], yours: own}) => ({
      ring,
      center: seen(center),
      radii: [...new Set([low, radius, high])].map((units) => units * zoom.k),
      ...(own !== undefined && {yours: own * zoom.k})
    })),
    ...(model.contingent && {contingent: seen(spotAt(ground.line, 0))}),
    ...(bracket && {bracket})
  };
  return {
    width,
    height,
    ground,
    zoom,
    rises: risesOf(line.flat()),
    bare: pathOf(bare),
    holds,
    yours,
    routes: model.routes.map(({id, course}) => ({id, path: pathOf([course.map((at) => project(base, at))])})),
    moves,
    rings,
    bracket: bracket ? pathOf([bracket]) : "",
    places,
    labels: labelsOf(marks, [scaleBar.box], shown, frame),
    scaleBar
  };
}

/** Its words keep off one another where they can; those of a what-if follow the hand. */
export function roomOfMap(model: MapModel, frame: Frame): Room {
  const plan = planMap(model, frame);
  return roomOf(
    plan,
    plan.labels.filter(({kind}) => kind !== "yours").map(({words, box}) => ({...box, name: words.lines.join(" ")}))
  );
}

/** As much of the box as the map covers. */
function shownOf({frame: {west, south, east, north}}: MapModel, view: Projection, box: Box): Box {
  const [from, to] = [project(view, [west, north]), project(view, [east, south])];
  const [x, y] = [Math.max(box.x, from.x), Math.max(box.y, from.y)];
  return {x, y, width: Math.min(box.width, to.x) - x, height: Math.min(box.height, to.y) - y};
}

function risesOf(line: readonly Point[]): boolean {
  const [from, to] = [line[0], line.at(-1)];
  return from !== undefined && to !== undefined && (to.x - from.x) * (to.y - from.y) < 0;
}

/** The same for every step of the slide, and what the present one looks at. */
function projectionsOf(
  {geometry, frame: {west, south, east, north}, extent, focus}: MapModel,
  box: Box,
  scale: number
) {
  const corners = [
    [west, north],
    [east, south]
  ] as const;
  const line = geometry.line.flatMap((course) => positionsOf(course));
  const base = keepWithin(fitTo([...line, ...extent], box, PADDING * scale), corners, box);
  return {base, view: focus ? keepWithin(centerOn(focus.at, focus.widthKm, box), corners, box) : base};
}
