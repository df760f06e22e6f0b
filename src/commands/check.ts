import {printProblems} from "../compile/source/problem-text.ts";
import {type Problem, sortProblems} from "../compile/source/problems.ts";
import {type Built, builder} from "../page/builder.ts";
import {findBrowser} from "../paper/browser.ts";
import {crowdedProblems, crowdedSheets} from "../paper/crowding.ts";
import {openDeck} from "../paper/open-deck.ts";
import {withBrowser} from "../paper/with-browser.ts";
import {readArticle, searched} from "./article.ts";
import type {Call, Printer} from "./call.ts";

/** What `start` only warns of is an error here, and what does not fit its slide; writes nothing. */
export async function check(call: Call, {say, complain, color}: Printer): Promise<number> {
  const article = call.article === undefined ? undefined : readArticle(call.article);
  const build = await builder(call.root, call.folder);
  const built = await build.build().finally(build.dispose);
  const {problems, findings, unused, folder: files} = built;
  // A browser that fails takes nothing of what is found without it.
  const crowded = await crowdedIn(built, call).catch((error: Error) => error);
  const room = crowded instanceof Error ? [] : (crowded ?? []);
  const search = article && built.briefing && searched(article, built.briefing, files);
  const errors = [...problems, ...findings, ...room, ...(search?.problems ?? [])].map((one) => ({
    ...one,
    severity: "error" as const
  }));
  if (errors.length > 0) complain(printProblems(errors, files, {color}));
  else if (!(crowded instanceof Error)) say("check: no problems found");
  if (search?.held) say(search.held);
  if (!crowded) say("no browser found: whether the words fit their slides was not checked");
  if (unused.inTalk.length > 0) say(`claims not used in the talk: ${unused.inTalk.join(", ")}`);
  if (unused.anywhere.length > 0) say(`not cited anywhere: ${unused.anywhere.join(", ")}`);
  if (crowded instanceof Error) throw crowded;
  return errors.length > 0 ? 1 : 0;
}

/** As each step shows it, and as it is printed; undefined without a browser to ask. */
async function crowdedIn({pages, locations}: Built, {limitMs}: Call): Promise<readonly Problem[] | undefined> {
  if (!pages) return [];
  if (findBrowser() === undefined) return undefined;
  const found = await withBrowser(limitMs, async (browser) => {
    const sheets = (["all", "last"] as const).map(async (steps) => {
      const page = await openDeck(browser, pages.briefing, {steps});
      return crowdedSheets(page);
    });
    return (await Promise.all(sheets)).flat();
  });
  return sortProblems(crowdedProblems(found, locations));
}
