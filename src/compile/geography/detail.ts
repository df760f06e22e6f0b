import type {Bounds} from "../../briefing/geometry.ts";

/** The largest drawing of a frame, in its own units, and how far it may be enlarged around a place. */
const DRAWN = {width: 1760, height: 810, zoom: 4} as const;

/** The smallest triangle, in square degrees, that a drawing of the frame can show. */
export function visibleArea({west, south, east, north}: Bounds): number {
  const narrowing = Math.cos((((south + north) / 2) * Math.PI) / 180);
  const unit = Math.max(((east - west) * narrowing) / DRAWN.width, (north - south) / DRAWN.height) / DRAWN.zoom;
  return unit ** 2 / narrowing;
}
