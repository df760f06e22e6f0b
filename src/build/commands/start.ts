import {join} from "node:path";
import {type Built, builder} from "../builder.ts";
import {printProblems} from "../problems.ts";
import type {Call, Printer} from "./call.ts";
import {presenterFile, writePages} from "./files.ts";
import {oneAtATime} from "./one-at-a-time.ts";
import {openInBrowser, serve, watchFolders} from "./serve.ts";

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
  try {
    const written = await rebuild();
    const serving = await serve({page: () => shown?.dev, handout: () => shown?.briefing}, port);
    say(serving.url);
    if (written) say(`files: ${out} to hand over, ${presenterFile(out)} with the notes`);
    if (open && !openInBrowser(serving.url)) say("no desktop here: open the address or a file yourself");
    say("rebuilds on save; Ctrl+C ends");
    watchFolders(
      [folder, join(root, "src"), join(root, "assets")],
      oneAtATime(async () => {
        const began = performance.now();
        if (!(await rebuild())) return complain("the page keeps the last good build");
        serving.rebuilt();
        say(`rebuilt in ${Math.round(performance.now() - began)} ms`);
      })
    );
    return await new Promise<never>(() => {});
  } finally {
    await build.dispose();
  }
}
