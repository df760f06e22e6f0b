import type {Briefing} from "../../briefing/data.ts";
import {finish} from "../paper/finish.ts";
import {openDeck} from "../paper/within.ts";
import type {Call, Printer} from "./call.ts";
import {shortPath, writeWhole} from "./files.ts";
import {made} from "./made.ts";

/** Prints the deck's own sheets, the same as Ctrl+P in the file to hand over. */
export async function pdf(call: Call, printer: Printer): Promise<number> {
  const {out, steps, theme} = call;
  const started = performance.now();
  const printed = await made(call, printer, async ({pages, briefing, browser, progress}) => {
    const page = await openDeck(browser, pages.briefing, {steps, paper: theme});
    progress("printing");
    const bytes = await page.pdf({preferCSSPageSize: true, printBackground: true, tagged: true, outline: true});
    progress("writing");
    return finish(bytes, {briefing, labels: labelsOf(briefing, steps)});
  });
  if (!printed) return 1;
  const {bytes, count} = printed;
  writeWhole([[out, bytes]]);
  const [kB, ms] = [bytes.length / 1000, performance.now() - started].map(Math.round);
  printer.say(`${shortPath(out)}: ${count} ${count === 1 ? "page" : "pages"}, ${kB} kB, in ${ms} ms`);
  return 0;
}

/** What is printed at the foot of each page: "3", or "3.2" for the second step of a slide. */
function labelsOf({slides}: Briefing, steps: Call["steps"]): readonly string[] {
  return slides.flatMap(({number, stops}) =>
    steps === "all" && stops.length > 1 ? stops.map((_, i) => `${number}.${i + 1}`) : [number]
  );
}
