import {LAYOUTS, type Layout} from "../../briefing/layouts.ts";
import {FITS, type Fit, type Frame, fitted, frameIn, lowered, roomIn, WIDE} from "../../widgets/kit/frame.ts";
import {isWithin, type Room} from "../../widgets/kit/room.ts";
import type {Model, WidgetSpec} from "../../widgets/kit/widget.ts";
import type {Figure} from "../dialect/figures.ts";
import type {Report, Severity} from "../source/problems.ts";

/** Where a picture stands: the nth of so many, with so much less height than the layout gives. */
export interface Spot {
  readonly layout: Layout;
  readonly n: number;
  readonly count: number;
  readonly lower: number;
}

/** A model, and when a slide shows it: "at step 2", "on paper". */
export type Shown = readonly [when: string, model: Model];

/** How a widget is set so that all it shows has room in the frame; where there is no way, a problem where it stands. */
export function fitIn(
  figure: Figure,
  shown: readonly Shown[],
  spot: Spot,
  report: Report,
  severity: Severity = "error"
): Fit | undefined {
  const {spec, location} = figure;
  const frame = frameAt(spot);
  const found = firstFit(spec, shown, frame);
  if (found) return found;
  const {when, width, height, over} = tooMuch(spec, shown, frame, "close") as Room & {when: string};
  const taken = [
    ...(width > frame.width ? [`${width} units wide, of ${frame.width}`] : []),
    ...(height > frame.height ? [`${height} units high, of ${frame.height}`] : []),
    ...(over === undefined ? [] : [over])
  ];
  const [other] = roomierThan(spot).find(([, elsewhere]) => firstFit(spec, shown, frameAt(elsewhere))) ?? [];
  report(location, `no room for it: ${spec.name} ${when}: ${taken.join(", ")}`, {
    expected: "fewer records in it, or shorter words; a slide is 1920 units wide and 1080 high",
    hint: other && `it fits ${other}`,
    severity
  });
  return undefined;
}

const frameAt = ({layout, n, count, lower}: Spot): Frame => lowered(frameIn(layout, n, count), lower);

/** Behind the other of a pair, or alone in all of a slide's width. */
function roomierThan(spot: Spot): readonly (readonly [words: string, spot: Spot])[] {
  const wide = LAYOUTS.filter(({pictures: [alone]}) => alone?.[0]?.width === WIDE.width);
  return [
    ...(spot.n + 1 < spot.count ? [["as the second of two", {...spot, n: spot.n + 1}] as const] : []),
    ...wide.map(
      (layout) => [`alone on a slide with \`layout=${layout.name}\``, {...spot, layout, n: 0, count: 1}] as const
    )
  ];
}

function firstFit(spec: WidgetSpec, shown: readonly Shown[], frame: Frame): Fit | undefined {
  const fits = FITS.filter((fit) => spec.stacks || fit === "roomy" || fit === "close");
  return fits.find((fit) => !tooMuch(spec, shown, frame, fit));
}

/** The first of what is shown that has too little room, and what it takes; undefined where all have enough. */
function tooMuch(
  spec: WidgetSpec,
  shown: readonly Shown[],
  frame: Frame,
  fit: Fit
): (Room & {when: string}) | undefined {
  const [inner, room] = [fitted(frame, fit), roomIn(frame, fit)];
  for (const [when, model] of shown) {
    const taken = spec.plan(model, inner);
    if (!isWithin(taken, room)) return {...taken, when};
  }
  return undefined;
}
