import {rmSync, writeFileSync} from "node:fs";
import {mkdtemp} from "node:fs/promises";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {pathToFileURL} from "node:url";
import type {Browser, BrowserContextOptions, Page} from "playwright-core";

/** Opens a deck from a file of its own and waits for its ready mark. */
export async function openDeck(
  browser: Browser,
  html: string,
  query: Readonly<Record<string, string>>,
  options: BrowserContextOptions = {}
): Promise<Page> {
  const folder = await mkdtemp(join(tmpdir(), "briefing-"));
  const clear = () => rmSync(folder, {recursive: true, force: true});
  // A command that is broken off leaves no notes behind.
  process.once("exit", clear);
  try {
    const file = join(folder, "briefing.html");
    writeFileSync(file, html);
    const page = await browser.newPage({viewport: {width: 1920, height: 1080}, ...options});
    await page.goto(`${pathToFileURL(file).href}?${new URLSearchParams(query)}`);
    await page.waitForSelector("html[data-ready]", {timeout: 0});
    return page;
  } finally {
    process.off("exit", clear);
    clear();
  }
}
