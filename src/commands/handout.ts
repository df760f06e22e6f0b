import type {Call, Printer} from "./call.ts";
import {printJob} from "./print-job.ts";

/** Prints the slides with their notes and claims, from the presenter's file. */
export function handout(call: Call, printer: Printer): Promise<number> {
  return printJob(call, printer, ({presenter: html}, {title}) => ({
    html,
    query: {handout: call.paper},
    title: `${title}: handout with notes`
  }));
}
