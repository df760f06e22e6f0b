import {mkdtempSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {pathToFileURL} from "node:url";
import {launchBrowser} from "../browser.ts";
import {builder, type Pages} from "../builder.ts";
import {printProblems} from "../problems.ts";
import type {Call, Printer} from "./call.ts";
import {shortPath, writeWhole} from "./files.ts";

/** For the browser to start, open the deck and print it; past that it hangs. */
const LIMIT_MS = 60_000;

/** Prints the deck's own sheets, the same as Ctrl+P in the file to hand over. */
export async function pdf({root, folder, out}: Call, {say, complain, color}: Printer): Promise<number> {
  const started = performance.now();
  const build = await builder(root, folder);
  const {pages, problems, findings, folder: files} = await build.build().finally(build.dispose);
  if (problems.length + findings.length > 0) complain(printProblems([...problems, ...findings], files, {color}));
  if (!pages) return 1;
  const {bytes, count} = await printed(pages);
  writeWhole([[out, bytes]]);
  say(
    `${shortPath(out)}: ${count} pages, ${(bytes.length / 1000).toFixed(0)} kB, in ${Math.round(performance.now() - started)} ms`
  );
  return 0;
}

async function printed({briefing}: Pages): Promise<{bytes: Uint8Array; count: number}> {
  const temporary = mkdtempSync(join(tmpdir(), "briefing-pdf-"));
  const file = join(temporary, "briefing.html");
  writeFileSync(file, briefing);
  const browser = await launchBrowser({timeout: LIMIT_MS});
  try {
    return await within(LIMIT_MS, async () => {
      const page = await browser.newPage({viewport: {width: 1920, height: 1080}});
      await page.goto(pathToFileURL(file).href);
      await page.waitForSelector("html[data-ready]", {timeout: LIMIT_MS});
      const count = await page.locator(".slides > section").count();
      const bytes = await page.pdf({preferCSSPageSize: true, printBackground: true, tagged: true, outline: true});
      return {bytes, count};
    });
  } finally {
    await browser.close().catch(() => {});
    rmSync(temporary, {recursive: true, force: true});
  }
}

async function within<T>(limitMs: number, work: () => Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const tooLate = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`the browser did not print within ${limitMs / 1000} s`)), limitMs);
  });
  return Promise.race([work(), tooLate]).finally(() => clearTimeout(timer));
}
