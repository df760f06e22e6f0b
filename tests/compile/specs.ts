// Widgets that draw nothing: one option of each type.

import type {OptionSpecs} from "../../src/widgets/kit/options.ts";
import type {WidgetSpec} from "../../src/widgets/kit/widget.ts";

const gauge: WidgetSpec = {
  name: "gauge",
  doc: "a ruler",
  options: {
    max: {type: "number", default: 30, min: 5, max: 100, unit: "km", doc: "length"},
    days: {type: "number", default: 6, min: 2, max: 7, integer: true, doc: "days"},
    forces: {type: "ids", of: "forces", default: [], doc: "rows"}
  } satisfies OptionSpecs,
  subjects: (_, {max}, states) => [
    {id: "pace", min: 0, max: 100, step: 1},
    {id: "distance", min: 0, max: Number(max), step: states.length + 1}
  ],
  uses: () => [],
  model: (briefing, {step, states}, _, options, form) => ({
    language: "en",
    label: "a gauge",
    caption: [`<Gauge> of ${briefing.title}`],
    sentence: `Step ${step} of ${states.join(" & ")} in ${form}, up to ${options.max}.`,
    alternative: `A gauge. Step ${step} of ${states.join(" & ")} in ${form}, up to ${options.max}.`,
    table: {caption: "Forces", columns: ["Force", "km"], rows: [["Upstream", "4 < 5"]]}
  }),
  plan: (_, {width}) => ({width, height: 400})
};

const bar: WidgetSpec = {
  name: "bar",
  doc: "rows of a line",
  options: {
    rows: {type: "ids", of: "states", default: [], doc: "states"},
    gain: {type: "text", default: "", doc: "heading"}
  } satisfies OptionSpecs,
  subjects: (_, {gain}) => {
    if (String(gain) === "unset") throw new Error("the line's length is 0 km: km above 0 are expected");
    return [{id: "pace", min: 0, max: 100, step: 1}];
  },
  uses: ({states}, {rows}) => [rows].flat().flatMap((id) => states[`${id}`]?.cite ?? []),
  model: (_, {step}, ___, {gain}) => {
    if (String(gain) === "fail") throw new Error("the briefing has no line");
    if (String(gain) === "late" && step === 1) throw new Error("nothing at its first step");
    return {
      language: "en",
      label: "a bar",
      caption: ["Bar"],
      sentence: "",
      alternative: "",
      table: {caption: String(gain), columns: [], rows: []}
    };
  },
  plan: (_, {width}) => ({width, height: 400})
};

/** Has nothing to draw without an approach. */
const ruler: WidgetSpec = {...gauge, name: "ruler", needs: "approach"};

export const specs: readonly WidgetSpec[] = [gauge, bar, ruler];
