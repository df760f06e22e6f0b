import type {Browser, Page} from "playwright-core";
import type {Briefing} from "../briefing/briefing.ts";
import {printProblems} from "../compile/source/problem-text.ts";
import type {Problem} from "../compile/source/problems.ts";
import {builder, type Pages} from "../page/builder.ts";
import {crowdedProblems, crowdedSheets} from "../paper/crowding.ts";
import {withBrowser} from "../paper/with-browser.ts";
import type {Call, Printer} from "./call.ts";

export interface Desk {
  readonly pages: Pages;
  readonly briefing: Briefing;
  readonly browser: Browser;
  /** Warns of what is too much for its slide on the sheets of a page. */
  look(page: Page): Promise<void>;
  /** Says what is being done, and that it goes on. */
  progress(text: string): void;
}

/** Builds while a browser starts, and makes something of both; prints the problems, and gives nothing where they forbid it. */
export async function atDesk<T>(
  {root, folder, limitMs}: Call,
  {complain, progress, color}: Printer,
  make: (desk: Desk) => Promise<T>
): Promise<T | undefined> {
  progress("building");
  const building = builder(root, folder).then((build) => build.build().finally(build.dispose));
  // A build that fails is told of below, once the browser is there to be ended.
  const built = building.catch(() => {});
  const making = withBrowser(limitMs, async (browser, alive) => {
    const {pages, briefing, locations, problems, findings, folder: files} = await building;
    const tell = (found: readonly Problem[]) => found.length > 0 && complain(printProblems(found, files, {color}));
    tell([...problems, ...findings]);
    if (!pages || !briefing) return undefined;
    progress("opening");
    const onward = (text: string) => {
      alive();
      progress(text);
    };
    const look = async (page: Page) => void tell(crowdedProblems(await crowdedSheets(page), locations));
    return make({pages, briefing, browser, look, progress: onward});
  });
  // A bundler that is left at its work complains.
  return making.finally(() => built);
}
