import {join} from "node:path";
import {printProblems} from "../compile/source/problem-text.ts";
import {isOfBriefing} from "../compile/source/texts.ts";
import {type Built, builder} from "../page/builder.ts";
import type {Call, Printer} from "./call.ts";
import {presenterFile, writePages} from "./files.ts";
import {openInBrowser, serve} from "./serve.ts";
import {eachChange, lookAt} from "./watch.ts";

/** Builds, serves and rebuilds on save until the process is ended; the page keeps the last good build. */
export async function start({root, folder, out, port, open}: Call, {say, complain, color}: Printer): Promise<number> {
  const build = await builder(root, folder);
  let shown: Built["pages"];
  const rebuild = async (): Promise<boolean> => {
    try {
      const {pages, problems, findings, folder: files} = await build.build();
      if (problems.length + findings.length > 0) complain(printProblems([...problems, ...findings], files, {color}));
      shown = pages ?? shown;
      if (pages) writePages(pages, out);
      return pages !== undefined;
    } catch (error) {
      complain(`error: ${(error as Error).message}`);
      return false;
    }
  };
  const look = () =>
    lookAt([{folder, counts: isOfBriefing}, {folder: join(root, "src")}, {folder: join(root, "assets")}]);
  try {
    // Before the first build, so that nothing is missed that is saved while it works.
    const first = look();
    const written = await rebuild();
    const serving = await serve(
      {page: () => shown?.dev, handout: () => shown?.briefing, build: () => shown?.build},
      port
    );
    say(serving.url);
    if (written) say(`wrote ${out} (to hand over) and ${presenterFile(out)} (with notes)`);
    if (open && !openInBrowser(serving.url)) say("no desktop found: open the address or one of the files yourself");
    say("rebuilds on save; press Ctrl+C to stop");
    return await eachChange(look, first, async () => {
      const began = performance.now();
      if (!(await rebuild())) return complain("the page keeps the last good build");
      serving.rebuilt();
      say(`rebuilt in ${Math.round(performance.now() - began)} ms`);
    });
  } finally {
    await build.dispose();
  }
}
