import type {Bounds, Position} from "../../briefing/geometry.ts";

/** A side of the frame: which coordinate it bounds, at what degrees, and whether what lies above is inside. */
type Side = readonly [axis: 0 | 1, degrees: number, above: boolean];

const sidesOf = ({west, south, east, north}: Bounds): readonly Side[] => [
  [0, west, true],
  [0, east, false],
  [1, south, true],
  [1, north, false]
];

/** The part of a closed ring inside the frame, closed; empty where there is none (Sutherland and Hodgman 1974). */
export function clipRing(ring: readonly Position[], frame: Bounds): readonly Position[] {
  const open = sidesOf(frame).reduce(alongSide, sidesOf(frame).reduce(within, ring.slice(0, -1)));
  return open.length < 3 ? [] : [...open, open[0] as Position];
}

/** What runs to and fro along a side bounds nothing: only its ends stay. */
function alongSide(ring: readonly Position[], [axis, degrees]: Side): readonly Position[] {
  const on = (position: Position | undefined) => position?.[axis] === degrees;
  return ring.filter((position, i) => !(on(ring.at(i - 1)) && on(position) && on(ring[(i + 1) % ring.length])));
}

function within(ring: readonly Position[], side: Side): readonly Position[] {
  return ring.flatMap((position, i) => {
    const before = ring.at(i - 1) as Position;
    const crossing = inside(position, side) === inside(before, side) ? [] : [crossingOf(before, position, side)];
    return inside(position, side) ? [...crossing, position] : crossing;
  });
}

/** The stretches of an open course inside the frame. */
export function clipCourse(course: readonly Position[], frame: Bounds): readonly (readonly Position[])[] {
  return sidesOf(frame).reduce<readonly (readonly Position[])[]>(
    (pieces, side) => pieces.flatMap((piece) => stretches(piece, side)),
    [course]
  );
}

function stretches(course: readonly Position[], side: Side): readonly (readonly Position[])[] {
  const found: Position[][] = [];
  for (const [i, position] of course.entries()) {
    const before = course[i - 1];
    if (inside(position, side)) {
      const goesOn = before !== undefined && inside(before, side);
      if (!goesOn) found.push(before ? [crossingOf(before, position, side)] : []);
      found.at(-1)?.push(position);
    } else if (before && inside(before, side)) found.at(-1)?.push(crossingOf(before, position, side));
  }
  return found;
}

const inside = (position: Position, [axis, degrees, above]: Side) =>
  above ? position[axis] >= degrees : position[axis] <= degrees;

function crossingOf(from: Position, to: Position, [axis, degrees]: Side): Position {
  const share = (degrees - from[axis]) / (to[axis] - from[axis]);
  const other = axis === 0 ? 1 : 0;
  const across = from[other] + share * (to[other] - from[other]);
  return axis === 0 ? [degrees, across] : [across, degrees];
}
