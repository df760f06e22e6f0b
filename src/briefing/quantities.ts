import type {Quantity} from "./records.ts";

/** Whether it can be drawn as a distance: km, from 0 on. */
export function isDistance({unit, value}: Pick<Quantity, "unit" | "value">): boolean {
  return unit === "km" && value >= 0;
}

/** As low and as high as it may be, by its hedge. */
export function bandOf({value, band}: Quantity): readonly [low: number, high: number] {
  return band ?? [value, value];
}
