import type {Place, Report} from "./problems.ts";

/** Levels of one thing in another: far more than anybody writes, and few enough for readers that call themselves. */
export const DEEPEST = 50;

export function reportDepth(place: Place, report: Report): void {
  report(place, "nested too deeply", {expected: `at most ${DEEPEST} levels`});
}
