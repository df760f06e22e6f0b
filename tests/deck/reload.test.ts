// The page of the development server: a build that came while it was loading is not missed.

import {expect, test} from "vitest";
import {serve} from "../../src/commands/serve.ts";
import {reloadScript} from "../../src/page/reload.ts";
import {launchBrowser} from "../../src/paper/browser.ts";

/** A site whose page is of the build that is shown as it is asked for; another is made before it says so. */
async function site(builds: readonly string[]) {
  const asked: string[] = [];
  const shown = () => builds[Math.min(asked.length, builds.length - 1)] as string;
  const page = () => {
    const build = shown();
    asked.push(build);
    return `<!doctype html><h1>${build}</h1><script>${reloadScript(build)}</script>`;
  };
  return {asked, ...(await serve({page, handout: () => undefined, build: shown}, 0))};
}

test("a page reloads until it is of the build that is shown, and then no more", async () => {
  const browser = await launchBrowser();
  try {
    const {url, asked, rebuilt} = await site(["one", "two", "three"]);
    const page = await browser.newPage();
    await page.goto(url);
    await page.waitForFunction(() => document.querySelector("h1")?.textContent === "three");
    // What is told of the build that it has leaves it as it is.
    await page.evaluate(() => Object.assign(globalThis, {stays: true}));
    const told = page.waitForEvent("console");
    await page.evaluate(() => {
      const source = new EventSource("/events");
      source.addEventListener("message", ({data}) => console.log(data));
    });
    rebuilt();
    expect((await told).text()).toBe("three");
    expect(await page.evaluate(() => Object.hasOwn(globalThis, "stays"))).toBe(true);
    expect(asked).toEqual(["one", "two", "three"]);
  } finally {
    await browser.close();
  }
});
