// Where the line runs: what a map is cut for, and what is cut.

/** Degrees east and north. */
export type Position = readonly [number, number];

/** Degrees. */
export interface Bounds {
  readonly west: number;
  readonly south: number;
  readonly east: number;
  readonly north: number;
}

export const COMPASS = ["south", "north", "west", "east"] as const;

/** The theatre: where the line runs. */
export interface TheatreMap {
  /** All that any map of the briefing may show. */
  readonly frame: Bounds;
  /** The line is the border between these two countries, by Natural Earth's names. */
  readonly between: readonly [string, string];
  /** Which end of the line is 0. */
  readonly start: (typeof COMPASS)[number];
  /** What the boundaries are, and are not. */
  readonly note: string;
  readonly geometry: Geometry;
}

/** Thousandths of a degree east and north, one after the other: the first pair, then differences. */
export type Course = readonly number[];

/** Cut from Natural Earth for the frame. */
export interface Geometry {
  /** Closed rings; what lies in none of them is water. */
  readonly land: readonly Course[];
  readonly lakes: readonly Course[];
  readonly rivers: readonly Course[];
  /** Between countries, without the line. */
  readonly borders: readonly Course[];
  /** From its start; more than one course where it is broken. */
  readonly line: readonly Course[];
  /** Length of the line on WGS84, before anything was left out. */
  readonly lineKm: number;
}
