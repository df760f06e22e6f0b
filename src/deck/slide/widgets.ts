import type {Briefing} from "../../briefing/briefing.ts";
import {layoutNamed} from "../../briefing/layouts.ts";
import {situationAt} from "../../briefing/situation.ts";
import type {View} from "../../briefing/view.ts";
import {captionsOf} from "../../widgets/kit/captions.ts";
import {writeStyle} from "../../widgets/kit/draw/drawing.ts";
import {FITS, type Fit, type Frame, fitted, frameIn, lowered} from "../../widgets/kit/frame.ts";
import type {OptionSpecs, OptionValues} from "../../widgets/kit/options.ts";
import type {Act, Form} from "../../widgets/kit/widget.ts";
import {specs} from "../../widgets/specs.ts";
import {views} from "../../widgets/views.ts";

const options = new WeakMap<HTMLElement, OptionValues<OptionSpecs>>();

export interface Drawing {
  readonly form: Form;
  /** Left out: those of the slide's layout. */
  readonly frame?: Frame;
  /** Without it the widgets only show. */
  readonly act?: Act;
}

/** Draws every widget of a section at a view; gives their sentences. */
export function drawWidgets(
  section: HTMLElement,
  briefing: Briefing,
  view: View,
  {form, frame, act}: Drawing
): readonly string[] {
  const situation = situationAt(briefing, view);
  const lower = Number(section.dataset.lower ?? 0);
  const layout = layoutNamed(section.dataset.layout);
  const drawn = [...section.querySelectorAll<HTMLElement>("figure.widget")].flatMap((figure, n, {length}) => {
    const spec = specs.find(({name}) => name === figure.dataset.widget);
    const draw = spec && views[spec.name];
    if (!spec || !draw) throw new Error(`no view of the widget: ${figure.dataset.widget}`);
    const model = spec.model(briefing, situation, view.tweaks, optionsOf(figure), form);
    const drawing = figure.querySelector(".drawing") as HTMLElement;
    const given = frame ?? lowered(frameIn(layout, n, length), lower);
    writeStyle(drawing, "--given", `${given.width}px`);
    draw(drawing, model, frame ?? fitted(given, fitOf(figure, form)), act);
    return [{figure, model}];
  });
  const captions = captionsOf(drawn.map(({model}) => model.caption));
  for (const [i, {figure}] of drawn.entries()) writeCaption(figure, captions[i] as string);
  return drawn.map(({model}) => model.sentence);
}

/** As the build has found it to fit. */
function fitOf({dataset}: HTMLElement, form: Form): Fit {
  const found = form === "print" ? dataset.printFit : dataset.fit;
  return FITS.find((fit) => fit === found) ?? "roomy";
}

function optionsOf(figure: HTMLElement): OptionValues<OptionSpecs> {
  const known = options.get(figure) ?? (JSON.parse(figure.dataset.options ?? "{}") as OptionValues<OptionSpecs>);
  options.set(figure, known);
  return known;
}

function writeCaption(figure: HTMLElement, text: string): void {
  const caption = figure.querySelector("figcaption");
  if (caption && caption.textContent !== text) caption.textContent = text;
}
