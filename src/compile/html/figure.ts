import type {Briefing} from "../../briefing/briefing.ts";
import {situationOf} from "../../briefing/situation.ts";
import type {Slide} from "../../briefing/slides.ts";
import type {Tweaks} from "../../briefing/view.ts";
import type {Form} from "../../widgets/kit/widget.ts";
import type {Figure} from "../dialect/figures.ts";
import type {Element} from "../dialect/nodes.ts";
import type {Report} from "../source/problems.ts";
import {attempt} from "./attempt.ts";
import {fitIn, type Spot} from "./fit.ts";
import {element, tableOf} from "./html.ts";

interface Setting {
  readonly slide: Slide;
  readonly briefing: Briefing;
  readonly report: Report;
}

/** A widget's place on its slide, set as it fits; what cannot be drawn or has no room is told now, and not to the room. */
export function figureElement(
  figure: Figure,
  id: string,
  spot: Spot,
  {slide, briefing, report}: Setting
): {readonly element: Element; readonly stepPages: boolean} | undefined {
  const {spec, options} = figure;
  const modelAt = (step: number, form: Form, tweaks: Tweaks = {}) =>
    spec.model(briefing, situationOf(briefing, slide, step), tweaks, options, form);
  const models = attempt(figure, report, () => ({
    view: slide.stops.flatMap((_, i) =>
      whatIfsOn(slide).map(([words, tweaks]) => [`at step ${i + 1}${words}`, modelAt(i + 1, "view", tweaks)] as const)
    ),
    print: modelAt(slide.stops.length, "print")
  }));
  if (!models) return undefined;
  const fit = fitIn(figure, models.view, spot, report);
  if (!fit) return undefined;
  const onPaper = "at once on paper, which has a page for each step";
  const printFit = fitIn(figure, [[onPaper, models.print]], spot, report, "warning");
  const {caption, alternative, table} = models.print;
  const made = element(
    "figure",
    {
      id,
      className: ["widget"],
      dataWidget: spec.name,
      dataOptions: JSON.stringify(options),
      ...(fit !== "roomy" && {dataFit: fit}),
      ...(printFit && printFit !== "roomy" && {dataPrintFit: printFit})
    },
    element("div", {className: ["drawing"]}),
    element("figcaption", {}, caption.join(" ")),
    element("p", {className: ["alternative"]}, alternative),
    element("div", {className: ["twin"]}, tableOf(table))
  );
  return {element: made, stepPages: printFit === undefined};
}

/** Nothing set by a viewer, and all that may be: at its least, at its most. */
function whatIfsOn({subjects}: Slide): readonly (readonly [words: string, Tweaks])[] {
  const all = (end: "min" | "max") => Object.fromEntries(subjects.map((subject) => [subject.id, subject[end]]));
  const set = (["min", "max"] as const).map((end) => [" with every what-if set", all(end)] as const);
  return [["", {}], ...(subjects.length > 0 ? set : [])];
}
