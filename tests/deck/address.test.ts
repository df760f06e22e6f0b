// With the browser's own guard against too many history writes, which the driver otherwise switches off.

import {expect, test} from "vitest";
import {drag, fragment, recordAddresses, thumbAt, useBrowser, view} from "./deck.ts";

const {open} = useBrowser({ignoreDefaultArgs: ["--disable-ipc-flooding-protection"]});

test("a drag of many moves writes the address once, at its end", async () => {
  const page = await open({at: "#/distance"});
  const addresses = await recordAddresses(page);
  const range = page.locator("section.present input[type=range]");
  await drag(page, await thumbAt(range), await thumbAt(range, 3), "mouse", 240);
  await page.waitForFunction(() => location.hash === "#/distance?distance=3");
  expect(await addresses()).toEqual(["#/distance?distance=3"]);
});

test("after more changes than the browser takes, the address is right once it is calm", {timeout: 90_000}, async () => {
  // Between two slides without a picture, which take no time to draw.
  const page = await open({at: "#/opening"});
  await page.evaluate(() => {
    for (let i = 0; i < 600; i++)
      dispatchEvent(new KeyboardEvent("keydown", {key: i % 2 ? "ArrowLeft" : "ArrowRight"}));
    dispatchEvent(new KeyboardEvent("keydown", {key: "ArrowRight"}));
  });
  expect(await view(page)).toMatchObject({slide: "bottom-line", step: 1});
  await page.waitForFunction(() => location.hash === "#/bottom-line", undefined, {timeout: 60_000});
  expect(await fragment(page)).toBe("#/bottom-line");
});
