import {existsSync} from "node:fs";
import {tmpdir} from "node:os";
import {setTimeout as pause} from "node:timers/promises";
import type {Browser} from "playwright-core";
import {launchBrowser} from "./browser.ts";

/** For a browser to close. */
const GRACE_MS = 1500;

/** For a browser that was ended to be gone, on a slow machine too: what else went wrong is told so much later. */
const GOING_MS = 2000;

/** What a browser is started for; it says `alive` as it comes along. */
export type Work<T> = (browser: Browser, alive: () => void) => Promise<T>;

/** Starts a browser for some work and ends it; one line says when it did not start, crashed or stood still past the limit. */
export async function withBrowser<T>(limitMs: number, work: Work<T>): Promise<T> {
  if (!existsSync(tmpdir())) throw new Error(`no such folder: ${tmpdir()}: set TMPDIR to one that the browser can use`);
  const tooLong = `the browser did not respond for ${limitMs / 1000} s: allow more with --limit SECONDS`;
  const starting = launchBrowser({timeout: limitMs}).catch((error: Error) => {
    if (/BRIEFING_BROWSER|no browser found/.test(error.message)) throw error;
    throw new Error(
      /Timeout/.test(error.message) ? tooLong : "the browser did not start: set BRIEFING_BROWSER to another one"
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
    const closed = starting.then((browser) => browser.close()).catch(() => {});
    // One that hangs does not close either: it ends with the command.
    await Promise.race([closed, new Promise((resolve) => setTimeout(resolve, GRACE_MS))]);
  }
}

async function working<T>(browser: Browser, work: () => Promise<T>): Promise<T> {
  const crash = new Error("the browser crashed: nothing written");
  const ended = new Promise<never>((_, reject) => {
    const crashed = () => reject(crash);
    browser.on("disconnected", crashed);
    browser.on("context", (context) => context.on("page", (page) => page.on("crash", crashed)));
  });
  // One that is going has many words for it: a moment later it is gone. And the driver adds its log to a message.
  const done = work().catch(async (error: Error) => {
    await pause(GOING_MS);
    const gone = !browser.isConnected() || /has been closed|crashed/.test(error.message);
    throw gone ? crash : new Error(error.message.split("\n")[0]);
  });
  return Promise.race([done, ended]);
}
