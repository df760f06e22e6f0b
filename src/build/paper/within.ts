import {rmSync, writeFileSync} from "node:fs";
import {mkdtemp} from "node:fs/promises";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {pathToFileURL} from "node:url";
import type {Browser, BrowserContextOptions, Page} from "playwright-core";
import {launchBrowser} from "../browser.ts";

/** What a browser is started for; it says `alive` as it comes along. */
export type Work<T> = (browser: Browser, alive: () => void) => Promise<T>;

/** Starts a browser for some work and ends it; one line says when it did not start, crashed or stood still past the limit. */
export async function withBrowser<T>(limitMs: number, work: Work<T>): Promise<T> {
  const tooLong = `the browser stood still for ${limitMs / 1000} s: --limit SECONDS gives it more`;
  const starting = launchBrowser({timeout: limitMs}).catch((error: Error) => {
    if (/BRIEFING_BROWSER|no browser found/.test(error.message)) throw error;
    throw new Error(
      /Timeout/.test(error.message) ? tooLong : "the browser did not start: BRIEFING_BROWSER names another"
    );
  });
  let timer: NodeJS.Timeout | undefined;
  let alive = () => {};
  const tooLate = new Promise<never>((_, reject) => {
    alive = () => {
      clearTimeout(timer);
      timer = setTimeout(() => reject(new Error(tooLong)), limitMs);
    };
  });
  alive();
  try {
    return await Promise.race([starting.then((browser) => working(browser, () => work(browser, alive))), tooLate]);
  } finally {
    clearTimeout(timer);
    await starting.then((browser) => browser.close()).catch(() => {});
  }
}

async function working<T>(browser: Browser, work: () => Promise<T>): Promise<T> {
  const crash = new Error("the browser crashed: nothing written");
  const ended = new Promise<never>((_, reject) => {
    const crashed = () => reject(crash);
    browser.on("disconnected", crashed);
    browser.on("context", (context) => context.on("page", (page) => page.on("crash", crashed)));
  });
  // The driver adds its log to a message.
  const done = work().catch((error: Error) => {
    throw /has been closed|crashed/.test(error.message)
      ? crash
      : new Error(error.message.replace(/\n+(Call|Browser) logs?:[\s\S]*/, ""));
  });
  return Promise.race([done, ended]);
}

/** Opens a deck from a file of its own and waits for its ready mark. */
export async function openDeck(
  browser: Browser,
  html: string,
  query: Readonly<Record<string, string>>,
  options: BrowserContextOptions = {}
): Promise<Page> {
  const folder = await mkdtemp(join(tmpdir(), "briefing-"));
  try {
    const file = join(folder, "briefing.html");
    writeFileSync(file, html);
    const page = await browser.newPage({viewport: {width: 1920, height: 1080}, ...options});
    await page.goto(`${pathToFileURL(file).href}?${new URLSearchParams(query)}`);
    await page.waitForSelector("html[data-ready]", {timeout: 0});
    return page;
  } finally {
    rmSync(folder, {recursive: true, force: true});
  }
}
