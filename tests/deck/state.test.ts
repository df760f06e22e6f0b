import {expect, test} from "vitest";
import {fragment, press, show, standsAt, useBrowser, view} from "./deck.ts";

const {open} = useBrowser();

test("a link, a reload and show(view()) give the same bytes", async () => {
  const page = await open();
  const link = "#/distance/3?distance=8&pace=12.5&doubt=C04+C13&cover=black";
  await page.evaluate((to) => {
    location.hash = to;
  }, link);
  await standsAt(page, link);
  const bytes = JSON.stringify(await view(page));
  await page.reload();
  await page.waitForSelector("html[data-ready]");
  expect(JSON.stringify(await view(page))).toBe(bytes);
  await press(page, "b", "Home");
  await show(page, JSON.parse(bytes));
  expect(JSON.stringify(await view(page))).toBe(bytes);
  expect(await fragment(page)).toBe(link);
});

test.each(["#/nowhere/7", "#/distance/99?distance=-5&x=<b>", "#%%%", "#/distance?__proto__=1"])(
  "a mangled address gives a view and a notice: %s",
  async (link) => {
    const page = await open({at: link});
    expect(["opening", "distance"]).toContain((await view(page)).slide);
    await page.waitForFunction(() => document.getElementById("Notice")?.textContent?.includes("closest"));
    expect(await fragment(page)).toMatch(/^#\/(opening|distance)/);
  }
);

test("an internal move of the address is a move of the deck, and going back returns", async () => {
  const page = await open({at: "#/plan"});
  await page.evaluate(() => {
    location.hash = "#/gains";
  });
  await page.waitForFunction(() => document.querySelector("section.present")?.id === "gains");
  await page.goBack();
  await page.waitForFunction(() => document.querySelector("section.present")?.id === "plan");
  expect(await view(page)).toMatchObject({slide: "plan", step: 1});
});
