import type {Figure} from "../dialect/figures.ts";
import type {Report} from "../source/problems.ts";

/** What a widget makes of the data; undefined, and reported where the widget stands, when it cannot. */
export function attempt<T>({spec, location}: Figure, report: Report, make: () => T): T | undefined {
  try {
    return make();
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    // A widget throws a plain Error for what it lacks; what is too much for its place says itself what would fit.
    const isOurs = Object.getPrototypeOf(error) === Error.prototype;
    const expected = isOurs && !why.includes("expected") ? "records in briefing.yaml for what it draws" : undefined;
    const [, where] = isOurs || !(error instanceof Error) ? [] : (error.stack?.split("\n") ?? []);
    const hint = isOurs ? undefined : `a fault of the widget itself${where === undefined ? "" : ` (${where.trim()})`}`;
    report(location, `cannot draw ${spec.name}: ${why}`, {expected, hint});
    return undefined;
  }
}
