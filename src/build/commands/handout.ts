import {finish} from "../paper/finish.ts";
import {openDeck} from "../paper/within.ts";
import type {Call, Printer} from "./call.ts";
import {shortPath, writeWhole} from "./files.ts";
import {made} from "./made.ts";

/** Prints the slides with their notes and claims, from the presenter's file. */
export async function handout(call: Call, printer: Printer): Promise<number> {
  const {out, paper} = call;
  const started = performance.now();
  const printed = await made(call, printer, async ({pages, briefing, browser, progress}) => {
    const page = await openDeck(browser, pages.presenter, {handout: paper});
    progress("printing");
    const bytes = await page.pdf({preferCSSPageSize: true, printBackground: true, tagged: true, outline: true});
    progress("writing");
    return finish(bytes, {briefing, title: `${briefing.title}: hand-out with notes`});
  });
  if (!printed) return 1;
  const {bytes, count} = printed;
  writeWhole([[out, bytes]]);
  const [kB, ms] = [bytes.length / 1000, performance.now() - started].map(Math.round);
  printer.say(`${shortPath(out)}: ${count} ${count === 1 ? "page" : "pages"}, ${kB} kB, in ${ms} ms`);
  return 0;
}
