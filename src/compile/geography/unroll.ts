import type {Bounds, Position} from "../../briefing/geometry.ts";
import {boundsOf, meet} from "./bounds.ts";

const TURN = 360;

/** A closed ring without a jump at the date line, once for each turn of the globe at which it meets the frame. */
export function unroll(ring: readonly Position[], frame: Bounds): readonly (readonly Position[])[] {
  const flat = overPole(withoutJumps(ring));
  return [-TURN, 0, TURN]
    .map((turn) => (turn === 0 ? flat : flat.map(([x, y]): Position => [x + turn, y])))
    .filter((turned) => meet(boundsOf(turned), frame));
}

function withoutJumps(ring: readonly Position[]): readonly Position[] {
  let turn = 0;
  return ring.map(([x, y], i): Position => {
    const step = x - (ring[i - 1]?.[0] ?? x);
    if (Math.abs(step) > TURN / 2) turn -= Math.sign(step) * TURN;
    return [x + turn, y];
  });
}

/** What goes once around the globe is closed over its pole. */
function overPole(ring: readonly Position[]): readonly Position[] {
  const [first, last] = [ring[0], ring.at(-1)];
  if (!first || !last || Math.abs(last[0] - first[0]) < TURN / 2) return ring;
  const pole = 90 * Math.sign(first[1]);
  return [...ring, [last[0], pole], [first[0], pole], first];
}
