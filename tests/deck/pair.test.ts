// Two real windows of one talk, opened from a folder: what is done in one is seen in the other.

import type {Page} from "playwright-core";
import {expect, test} from "vitest";
import {en} from "../../src/words/en.ts";
import {type Global, press, standsAt, useBrowser} from "./deck.ts";

const {open} = useBrowser();

const second = async (page: Page, how: () => Promise<unknown> = () => press(page, "s")): Promise<Page> => {
  const [opened] = await Promise.all([page.waitForEvent("popup"), how()]);
  await opened.waitForSelector("html[data-ready]");
  return opened;
};
const viewOf = (page: Page) => page.evaluate(() => (globalThis as Global).briefing.view());
const agree = async (...pages: readonly Page[]) => {
  await expect
    .poll(async () => new Set(await Promise.all(pages.map(async (page) => JSON.stringify(await viewOf(page))))).size)
    .toBe(1);
};

test("S opens a second window, and each leads the other: slide, step, black, a what-if while it is dragged", async () => {
  const laptop = await open({at: "#/distance/2"});
  const projector = await second(laptop);
  await projector.setViewportSize({width: 960, height: 540});
  await standsAt(projector, "#/distance/2");
  await press(laptop, "PageDown");
  await standsAt(projector, "#/distance/3");
  await press(projector, "PageUp");
  await standsAt(laptop, "#/distance/2");

  const marker = laptop.locator("section.present input.range").first();
  const box = (await marker.boundingBox()) as NonNullable<Awaited<ReturnType<typeof marker.boundingBox>>>;
  await laptop.mouse.move(box.x + box.width * 0.4, box.y + box.height / 2);
  await laptop.mouse.down();
  await laptop.mouse.move(box.x + box.width * 0.6, box.y + box.height / 2, {steps: 4});
  const dragged = (await viewOf(laptop)).tweaks.distance;
  expect(dragged).toBeGreaterThan(0);
  await expect.poll(async () => (await viewOf(projector)).tweaks.distance).toBe(dragged);
  await expect(projector.locator("section.present .what-if text.numeral").textContent()).resolves.toBe(`${dragged}`);
  // Still in the hand: its end has not come, and no address has it.
  expect(projector.url()).not.toContain("distance=");
  await laptop.mouse.up();
  await expect.poll(() => projector.url()).toContain(`distance=${dragged}`);

  await press(projector, "b");
  await agree(laptop, projector);
  expect((await viewOf(laptop)).cover).toBe("black");
  await projector.close();
});

test("reloaded, closed and opened again, the windows find each other and agree", async () => {
  const laptop = await open({at: "#/opening"});
  const projector = await second(laptop);
  for (const page of [projector, laptop]) {
    await page.reload();
    await page.waitForSelector("html[data-ready]");
    await press(page, "PageDown");
    await agree(laptop, projector);
  }
  await projector.close();
  await press(laptop, "PageDown");
  const again = await second(laptop);
  await agree(laptop, again);
  await press(again, "End");
  await agree(laptop, again);
  expect(new URL(again.url()).search).toBe(new URL(laptop.url()).search);
  await again.close();
});

test("a window of another talk, and one by itself, do not follow", async () => {
  const laptop = await open({at: "#/opening"});
  const projector = await second(laptop);
  const alone = await laptop.context().newPage();
  await alone.goto(laptop.url().replace(/\?[^#]*/, ""));
  const other = await laptop.context().newPage();
  await other.goto(laptop.url().replace(/session=\w+/, "session=another-talk"));
  for (const page of [alone, other]) await page.waitForSelector("html[data-ready]");
  await press(laptop, "End");
  await agree(laptop, projector);
  expect([(await viewOf(alone)).slide, (await viewOf(other)).slide]).toEqual(["opening", "opening"]);
  for (const page of [alone, other, projector]) await page.close();
});

test("overview and theme stay a window's own, and a copied link names no talk", async () => {
  const laptop = await open({at: "#/distance", permissions: ["clipboard-read", "clipboard-write"]});
  const projector = await second(laptop);
  await press(laptop, "o", "ArrowRight");
  await laptop.locator("html[data-overview], .overview").first().waitFor({state: "attached"});
  expect(await viewOf(projector)).toEqual(await viewOf(laptop));
  await press(laptop, "Escape", "t");
  expect(await projector.locator("html").getAttribute("data-theme")).toBe("dark");
  await press(laptop, "l");
  await laptop.locator("#Notice:not(:empty)").waitFor();
  expect(await laptop.locator("#Notice").textContent()).not.toContain("session=");
  await projector.close();
});

test("a blocked window is said, with the link that opens it", async () => {
  const laptop = await open({at: "#/distance/2"});
  await laptop.evaluate(() => {
    window.open = () => null;
  });
  await press(laptop, "s");
  const notice = laptop.locator("#Notice");
  expect(await notice.textContent()).toContain(en.deck.windowBlocked);
  await press(laptop, "Escape");
  expect(await notice.textContent()).toBe("");
  await press(laptop, "s");
  const projector = await second(laptop, () => notice.locator("a").click());
  await press(laptop, "PageDown");
  await agree(laptop, projector);
  await expect.poll(() => notice.textContent()).toBe("");
  await projector.close();
});
