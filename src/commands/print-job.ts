import type {Briefing} from "../briefing/briefing.ts";
import type {Pages} from "../page/builder.ts";
import {openDeck} from "../paper/open-deck.ts";
import type {Call, Printer} from "./call.ts";
import {atDesk} from "./desk.ts";
import {shortPath, writeWhole} from "./files.ts";

/** What is printed, of the pages that a briefing became. */
export interface Job {
  readonly html: string;
  readonly query: Readonly<Record<string, string>>;
  /** The name of each page; left out: they are counted. */
  readonly labels?: readonly string[];
  readonly title?: string;
}

/** Prints what the deck prepares for its address, finishes the file and writes it, or says why not. */
export async function printJob(
  call: Call,
  printer: Printer,
  choose: (pages: Pages, briefing: Briefing) => Job
): Promise<number> {
  const started = performance.now();
  const result = await atDesk(call, printer, async ({pages, briefing, browser, look, progress}) => {
    const {html, query, ...rest} = choose(pages, briefing);
    const page = await openDeck(browser, html, query);
    await look(page);
    progress("printing");
    const printing = page.pdf({preferCSSPageSize: true, printBackground: true, tagged: true, outline: true});
    // Loaded while the browser works.
    const [bytes, {finish}] = await Promise.all([printing, import("../paper/finish.ts")]);
    progress("writing");
    return finish(bytes, {briefing, ...rest});
  });
  if (!result) return 1;
  const {bytes, count} = result;
  writeWhole([[call.out, bytes]]);
  const [kB, ms] = [bytes.length / 1000, performance.now() - started].map(Math.round);
  printer.say(`${shortPath(call.out)}: ${count} ${count === 1 ? "page" : "pages"}, ${kB} kB, in ${ms} ms`);
  return 0;
}
