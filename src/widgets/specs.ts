import {bar} from "./bar/bar.ts";
import {forces} from "./forces/forces.ts";
import {gauge} from "./gauge/gauge.ts";
import type {OptionSpecs} from "./kit/options.ts";
import type {Model, WidgetSpec} from "./kit/widget.ts";
import {map} from "./map/map.ts";
import {matrix} from "./matrix/matrix.ts";
import {timeline} from "./timeline/timeline.ts";

/** Every widget there is. */
export const specs: readonly WidgetSpec[] = [
  plain(gauge),
  plain(bar),
  plain(map),
  plain(timeline),
  plain(matrix),
  plain(forces)
];

/** Forgets which options and model are meant: whoever walks through them takes them from the same spec. */
function plain<S extends OptionSpecs, M extends Model>(spec: WidgetSpec<S, M>): WidgetSpec {
  return spec as unknown as WidgetSpec;
}
