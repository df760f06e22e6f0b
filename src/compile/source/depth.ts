import type {Location, Report} from "./problems.ts";

/** Levels of one thing in another: far more than anybody writes, and few enough for readers that call themselves. */
export const DEEPEST = 50;

export function reportDepth(location: Location, report: Report): void {
  report(location, "nested too deeply", {expected: `at most ${DEEPEST} levels`});
}
