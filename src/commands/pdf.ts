import type {Briefing} from "../briefing/briefing.ts";
import type {Call, Printer} from "./call.ts";
import {printJob} from "./print-job.ts";

/** Prints the deck's own sheets, the same as Ctrl+P in the file to hand over. */
export function pdf(call: Call, printer: Printer): Promise<number> {
  const {steps, theme} = call;
  return printJob(call, printer, ({briefing: html}, briefing) => ({
    html,
    query: {steps, paper: theme},
    labels: labelsOf(briefing, steps)
  }));
}

/** What is printed at the foot of each page: "3", or "3.2" for the second step of a slide. */
function labelsOf({slides}: Briefing, steps: Call["steps"]): readonly string[] {
  return slides.flatMap(({number, stops, stepPages}) =>
    (stepPages || steps === "all") && stops.length > 1 ? stops.map((_, i) => `${number}.${i + 1}`) : [number]
  );
}
