// The timeline pressed: an event opens the card of what it rests on, by mouse, finger and keys.

import type {Locator, Page} from "playwright-core";
import {describe, expect, test} from "vitest";
import {drawnText, FULL, fragment, press, useBrowser} from "./deck.ts";

const {open} = useBrowser();
const AT = "#/week";

const events = (page: Page) => page.locator("#week .cite-press");
const change = (page: Page) => page.locator("#week").getByRole("button", {name: /lake end/});
const card = (page: Page) => page.locator(".citation-card");
const isFocused = (locator: Locator) => locator.evaluate((element) => element === document.activeElement);

test("every event is drawn, and says where it comes from", async () => {
  const page = await open({at: AT});
  const text = await drawnText(page, "timeline");
  for (const words of ["Fri 28 Mar", "A letter arrives", "“this week”", "postmaster", "60 km", "undated", "S23"])
    expect(text).toContain(words);
  expect(text).toContain("latest report: the evening of 2 April 2031");
  expect(await events(page).count()).toBe(7);
});

describe("a press on an event", () => {
  test("opens the card with its claims, turns nothing, and closes it again", async () => {
    const page = await open({at: AT});
    await change(page).click();
    for (const words of ["C08", "C09", "Sentence 7", "Sentence 8"])
      expect(await card(page).innerText()).toContain(words);
    expect(await change(page).getAttribute("aria-expanded")).toBe("true");
    await change(page).click();
    expect(await card(page).count()).toBe(0);
    expect(await fragment(page)).toBe(AT);
  });

  test("by a finger does the same, in slides and in the reading view", async () => {
    for (const viewport of [FULL, {width: 390, height: 844}]) {
      const page = await open({at: AT, hasTouch: true, viewport});
      await change(page).tap();
      expect(await card(page).innerText()).toContain("C08");
    }
  });

  test.each(["Enter", "Space"])("by %s takes the focus to the card, and Esc gives it back", async (key) => {
    const page = await open({at: AT});
    await change(page).focus();
    await press(page, "Tab", "Shift+Tab");
    await press(page, key);
    expect(await isFocused(card(page))).toBe(true);
    await press(page, "Escape");
    expect(await card(page).count()).toBe(0);
    expect(await isFocused(change(page))).toBe(true);
    expect(await fragment(page)).toBe(AT);
  });
});

test("arrows turn the slide while an event has the focus", async () => {
  const page = await open({at: AT});
  await change(page).focus();
  await press(page, "Tab", "Shift+Tab", "ArrowRight");
  expect(await fragment(page)).not.toBe(AT);
});

test("no target is smaller than a finger, in a window of 1280 x 720", async () => {
  const page = await open({at: AT, viewport: {width: 1280, height: 720}});
  for (const target of await events(page).all()) {
    const box = await target.boundingBox();
    expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(44);
  }
});
