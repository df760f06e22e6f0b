import {bar} from "./bar.ts";
import {forces} from "./forces.ts";
import {gauge} from "./gauge.ts";
import {map} from "./map.ts";
import {matrix} from "./matrix.ts";
import type {OptionSpecs} from "./options.ts";
import {timeline} from "./timeline.ts";
import type {Model, WidgetSpec} from "./widget.ts";

/** Every widget there is. */
export const specs: readonly WidgetSpec[] = [
  plain(gauge),
  plain(bar),
  plain(map),
  plain(timeline),
  plain(matrix),
  plain(forces)
];

/** Forgets which options and model are meant: whoever walks the catalog takes them from the same spec. */
function plain<S extends OptionSpecs, M extends Model>(spec: WidgetSpec<S, M>): WidgetSpec {
  return spec as unknown as WidgetSpec;
}
