import type {Figure} from "../dialect/figures.ts";
import type {Report} from "../source/problems.ts";

/** What a widget makes of the data; undefined, and reported where the widget stands, when it cannot. */
export function attempt<T>({spec, location}: Figure, report: Report, make: () => T): T | undefined {
  try {
    return make();
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    // What is too much for its place says itself what would fit.
    const expected = why.includes("expected") ? undefined : "records in briefing.yaml for what it draws";
    report(location, `cannot draw ${spec.name}: ${why}`, {expected});
    return undefined;
  }
}
