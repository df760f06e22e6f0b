// Matrix and forces as a person uses them: arrows from cell to cell, and a press that opens what is said.

import type {Page} from "playwright-core";
import {describe, expect, test} from "vitest";
import {fragment, press, SIZES, standsAt, useBrowser} from "./deck.ts";

const {open} = useBrowser();
const MATRIX = "#/who-what";
const FORCES = "#/forces";

const cells = (page: Page) => page.locator("section.present figure[data-widget=matrix] [role=gridcell] button");
const cell = (page: Page, label: string | RegExp) => page.locator("section.present").getByRole("button", {name: label});
const card = (page: Page) => page.locator(".citation-card");
const focused = (page: Page) =>
  page.evaluate(() => document.activeElement?.getAttribute("aria-label")?.split(":")[0] ?? "");
const lit = (page: Page) =>
  page
    .locator("section.present figure[data-widget=matrix] [data-lit]")
    .evaluateAll((heads) => heads.map((head) => (head as SVGElement).dataset.head));

/** Focus as a key gives it: by Tab, from the top of the page. */
async function reach(page: Page): Promise<void> {
  for (let i = 0; i < 20 && !(await focused(page)).includes(" to "); i++) await press(page, "Tab");
}

describe("the matrix by keys", () => {
  test("is one stop of Tab, and comes back to the cell that was left", async () => {
    const page = await open({at: MATRIX});
    await reach(page);
    expect(await focused(page)).toBe("Couriers to Station crew");
    await press(page, "ArrowRight", "ArrowDown", "Tab");
    expect(await focused(page)).not.toMatch(/ to /);
    await press(page, "Shift+Tab");
    expect(await focused(page)).toBe("Station crew to Rangers");
    expect(await fragment(page)).toBe(MATRIX);
  });

  test.each([
    [
      "over the empty diagonal, along a row",
      ["ArrowDown", "ArrowLeft", "ArrowLeft", "ArrowRight"],
      "Rangers to Station crew"
    ],
    ["over the empty diagonal, down a column", ["ArrowDown", "ArrowUp"], "Couriers to Station crew"],
    ["to the ends of a row", ["ArrowDown", "End"], "Rangers to Post office"],
    ["back to its start", ["End", "Home"], "Couriers to Station crew"],
    ["no further than the edge", ["ArrowUp", "ArrowLeft"], "Couriers to Station crew"]
  ])("goes %s", async (_, keys, where) => {
    const page = await open({at: MATRIX});
    await reach(page);
    await press(page, ...keys);
    expect(await focused(page)).toBe(where);
    expect(await fragment(page)).toBe(MATRIX);
  });

  test.each(["Enter", "Space"])("%s opens what a cell rests on, Esc gives it the focus back", async (key) => {
    const page = await open({at: MATRIX});
    await reach(page);
    await press(page, key);
    expect(await card(page).innerText()).toContain("C06");
    await press(page, "Escape");
    expect(await card(page).count()).toBe(0);
    expect(await focused(page)).toBe("Couriers to Station crew");
    await press(page, "ArrowRight");
    expect(await focused(page)).toBe("Couriers to Rangers");
    await press(page, key);
    expect(await card(page).count()).toBe(0);
    expect(await fragment(page)).toBe(MATRIX);
  });

  test("PageDown turns the slide from a cell, and arrows do once it is left", async () => {
    const page = await open({at: MATRIX});
    await reach(page);
    await press(page, "PageDown");
    await page.waitForFunction((from) => location.hash !== from, MATRIX);
    await press(page, "PageUp");
    await standsAt(page, MATRIX);
    await reach(page);
    await press(page, "Escape", "ArrowRight");
    await page.waitForFunction((from) => location.hash !== from, MATRIX);
  });

  test("the heads of row and column show where the focus is", async () => {
    const page = await open({at: MATRIX});
    expect(await lit(page)).toEqual([]);
    await reach(page);
    expect(await lit(page)).toEqual(["from:couriers", "to:station"]);
    await press(page, "ArrowRight");
    expect(await lit(page)).toEqual(["from:couriers", "to:rangers"]);
    await press(page, "Escape");
    expect(await lit(page)).toEqual([]);
  });
});

describe("the matrix by hand", () => {
  test("what is pointed at lights its heads, and nothing stays", async () => {
    const page = await open({at: MATRIX});
    await cell(page, /^Post office to Couriers/).hover();
    expect(await lit(page)).toEqual(["to:couriers", "from:post"]);
    await page.mouse.move(300, 60);
    expect(await lit(page)).toEqual([]);
  });

  test("a press opens what is said, one where nothing is said opens nothing, and the arrows stay the deck's", async () => {
    const page = await open({at: MATRIX});
    await cell(page, /^Post office to Couriers: said to have warned/).click();
    expect(await card(page).innerText()).toMatch(/C16[\s\S]*X2/);
    await press(page, "Escape");
    await cell(page, "Couriers to Rangers: not stated").click({force: true});
    expect(await card(page).count()).toBe(0);
    expect(await fragment(page)).toBe(MATRIX);
    await page.waitForFunction(() => document.activeElement === document.body);
    await press(page, "ArrowRight");
    await page.waitForFunction((from) => location.hash !== from, MATRIX);
  });

  test("every pair of actors is there to be reached, and said once", async () => {
    const page = await open({at: MATRIX});
    const labels = await cells(page).evaluateAll((all) => all.map((one) => one.getAttribute("aria-label")));
    expect(new Set(labels).size).toBe(20);
    expect(labels.filter((label) => label?.endsWith(": not stated")).length).toBe(11);
    expect(await page.locator("section.present [role=grid] [tabindex='0']").count()).toBe(1);
  });
});

describe.each(SIZES)("at $width x $height", (viewport) => {
  test("a finger opens a cell of the matrix and a mark of the forces", async () => {
    const page = await open({viewport, hasTouch: true, at: MATRIX});
    await cell(page, /^Lake riders to Post office/).tap();
    expect(await card(page).innerText()).toContain("C22");
    await press(page, "Escape", "PageUp");
    await page.goto(page.url().replace(/#.*/, FORCES));
    await standsAt(page, FORCES);
    await cell(page, /^Not placed: Spare riders/).tap();
    expect(await card(page).innerText()).toMatch(/C13[\s\S]*X3/);
    expect(await fragment(page)).toBe(FORCES);
  });
});

test("Tab goes through the forces, and their keys stay the deck's", async () => {
  const page = await open({at: FORCES});
  const units = page.locator("section.present figure[data-widget=forces] button");
  await units.first().focus();
  await press(page, "Tab", "Shift+Tab", "Enter");
  expect(await card(page).innerText()).toMatch(/C02[\s\S]*C04/);
  await press(page, "Escape", "Tab");
  expect(await focused(page)).toBe("At Namanga");
  await press(page, "ArrowRight");
  await page.waitForFunction((from) => location.hash !== from, FORCES);
});

test("in a column that is read the matrix is a list, and each line can be pressed", async () => {
  const page = await open({viewport: {width: 390, height: 844}, hasTouch: true, isMobile: true, at: MATRIX});
  const list = page.locator("#who-what figure[data-widget=matrix]");
  expect(await list.locator("[role=grid]").count()).toBe(0);
  expect(await list.locator("button").count()).toBe(9);
  await list.getByRole("button", {name: /^Rangers to Couriers/}).tap();
  expect(await card(page).innerText()).toContain("C25");
});
