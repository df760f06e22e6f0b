import {drawBar} from "./bar.view.ts";
import {drawForces} from "./forces.view.ts";
import {drawGauge} from "./gauge.view.ts";
import {drawMap} from "./map.view.ts";
import {drawMatrix} from "./matrix.view.ts";
import {drawTimeline} from "./timeline.view.ts";
import type {Model, WidgetView} from "./widget.ts";

/** The views of the catalog, by the name of their widget. */
export const views: Readonly<Record<string, WidgetView>> = {
  gauge: plain(drawGauge),
  bar: plain(drawBar),
  map: plain(drawMap),
  timeline: plain(drawTimeline),
  matrix: plain(drawMatrix),
  forces: plain(drawForces)
};

/** Forgets which model is meant: it comes from the spec of the same name. */
function plain<M extends Model>(view: WidgetView<M>): WidgetView {
  return view as unknown as WidgetView;
}
