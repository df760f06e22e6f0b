import {drawBar} from "./bar/draw.ts";
import {drawForces} from "./forces/draw.ts";
import {drawGauge} from "./gauge/draw.ts";
import type {Model, WidgetView} from "./kit/widget.ts";
import {drawMap} from "./map/draw.ts";
import {drawMatrix} from "./matrix/draw.ts";
import {drawTimeline} from "./timeline/draw.ts";

/** The views of all of them, by the name of their widget. */
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
