import type {Bounds, Position} from "../../briefing/geometry.ts";

/** The smallest frame around some positions, one at least. */
export function boundsOf(positions: readonly Position[]): Bounds {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [x, y] of positions) {
    if (x < west) west = x;
    if (x > east) east = x;
    if (y < south) south = y;
    if (y > north) north = y;
  }
  return {west, south, east, north};
}

/** Whether two frames have a position in common. */
export function meet(one: Bounds, other: Bounds): boolean {
  return one.east >= other.west && one.west <= other.east && one.north >= other.south && one.south <= other.north;
}

export function contains({west, south, east, north}: Bounds, [x, y]: Position): boolean {
  return x >= west && x <= east && y >= south && y <= north;
}

/** "35.7 to 47.2 east, 31.6 to 38 north", to a hundredth of a degree outwards. */
export function inWords({west, south, east, north}: Bounds): string {
  return `${down(west)} to ${up(east)} east, ${down(south)} to ${up(north)} north`;
}

export const down = (degrees: number) => Math.floor(degrees * 100) / 100;
export const up = (degrees: number) => Math.ceil(degrees * 100) / 100;
