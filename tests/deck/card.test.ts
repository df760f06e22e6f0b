// Citations pressed: the card with what they rest on, by mouse, finger and keys, and where it goes.

import type {Locator, Page} from "playwright-core";
import {describe, expect, test} from "vitest";
import type {Briefing} from "../../src/briefing/briefing.ts";
import {placeBeside} from "../../src/deck/controls/anchoring.ts";
import {entryOf} from "../../src/words/entry.ts";
import {axeFaults} from "./axe.ts";
import {fragment, press, SIZES, show, standsAt, useBrowser} from "./deck.ts";

const {open} = useBrowser();
const AT = "#/bottom-line";

const cites = (page: Page) => page.locator("#bottom-line .cite");
const card = (page: Page) => page.locator(".citation-card");
const isFocused = (locator: Locator) => locator.evaluate((element) => element === document.activeElement);
const data = (page: Page): Promise<Briefing> =>
  page.evaluate(() => JSON.parse(document.getElementById("Briefing-data")?.textContent ?? "") as Briefing);

/** Focus as a key gives it. */
async function reach(page: Page, cite: Locator): Promise<void> {
  await cite.focus();
  await press(page, "Tab", "Shift+Tab");
  expect(await isFocused(cite)).toBe(true);
}

describe("a press", () => {
  test("opens a card with every claim, and turns nothing", async () => {
    const page = await open({at: AT});
    const cite = cites(page).first();
    await cite.click();
    const ids = (await cite.getAttribute("data-claims"))?.split(" ") ?? [];
    const briefing = await data(page);
    const text = await card(page).innerText();
    for (const id of ids) {
      const entry = entryOf(id, briefing);
      for (const words of [id, entry?.text, ...(entry?.source ?? [])]) expect(text).toContain(words);
    }
    expect(await card(page).getAttribute("role")).toBe("dialog");
    expect(await card(page).getAttribute("aria-label")).toMatch(/^(Sentence|Headline)/);
    expect(await fragment(page)).toBe(AT);
  });

  test("on the same citation closes it, on another one replaces it", async () => {
    const page = await open({at: AT});
    await cites(page).first().click();
    const first = await card(page).innerText();
    await cites(page).nth(4).click();
    expect(await card(page).count()).toBe(1);
    expect(await card(page).innerText()).not.toBe(first);
    await cites(page).nth(4).click();
    expect(await card(page).count()).toBe(0);
    expect(await fragment(page)).toBe(AT);
  });

  test("on the cross closes it", async () => {
    const page = await open({at: AT});
    await cites(page).first().click();
    await page.getByRole("button", {name: "Close"}).click();
    expect(await card(page).count()).toBe(0);
    expect(await fragment(page)).toBe(AT);
  });

  test("on empty ground closes it, and only the next one turns", async () => {
    const page = await open({at: AT});
    await cites(page).first().click();
    await page.mouse.click(1890, 300);
    expect(await card(page).count()).toBe(0);
    expect(await fragment(page)).toBe(AT);
    await page.mouse.click(1890, 300);
    expect(await fragment(page)).not.toBe(AT);
  });

  test("shows each kind of entry", async () => {
    const page = await open({at: AT});
    const briefing = await data(page);
    for (const [kind, words] of [
      ["N", /Gap · not said/],
      ["X", /Tension(.|\n)*Sentence \d+ · /],
      ["O", /Outside item · .* · Read in /]
    ] as const) {
      const cite = page.locator(`section .cite[data-claims^=${kind}]`).first();
      const slide = await cite.evaluate((element) => element.closest("section")?.id ?? "");
      await show(page, {slide, step: 99});
      await cite.click();
      const [id = ""] = ((await cite.getAttribute("data-claims")) ?? "").split(" ");
      expect(await card(page).innerText()).toContain(entryOf(id, briefing)?.text);
      expect(await card(page).innerText()).toMatch(words);
      for (const claim of entryOf(id, briefing)?.between ?? [])
        for (const part of [claim.id, claim.text, ...claim.source])
          expect(await card(page).innerText()).toContain(part);
    }
  });

  test.each(["cover", "summary"])("in the overview opens its slide, and no card: from %s", async (from) => {
    const page = await open({file: "layouts", at: `#/${from}`});
    await press(page, "o");
    const {x, y} = (await page.locator("#summary .cite").first().boundingBox()) as {x: number; y: number};
    await page.mouse.click(x + 1, y + 1);
    await standsAt(page, "#/summary");
    expect(await card(page).count()).toBe(0);
  });

  test("over the black lifts it, and opens no card", async () => {
    const page = await open({file: "layouts", at: "#/summary"});
    const cite = page.locator("#summary .cite").first();
    const lifting: readonly (() => Promise<void>)[] = [
      async () => {
        const {x, y} = (await cite.boundingBox()) as {x: number; y: number};
        await page.mouse.click(x + 4, y + 4);
      },
      ...["Enter", "Space"].map((key) => async () => {
        await cite.focus();
        await press(page, key);
      }),
      // As a screen reader presses, which does not see the black.
      () => cite.evaluate((element) => (element as HTMLElement).click())
    ];
    for (const lift of lifting) {
      await press(page, "b");
      await lift();
      expect(await card(page).count()).toBe(0);
      await show(page, {slide: "summary"});
    }
    await cite.click();
    expect(await card(page).count()).toBe(1);
  });

  test("by a finger does the same", async () => {
    const page = await open({at: AT, hasTouch: true});
    await cites(page).first().tap();
    expect(await card(page).count()).toBe(1);
    await page.touchscreen.tap(1890, 300);
    expect(await card(page).count()).toBe(0);
    expect(await fragment(page)).toBe(AT);
  });
});

describe("keys", () => {
  test.each(["Enter", "Space"])(
    "%s opens it and takes the focus there, Esc closes it and gives it back",
    async (key) => {
      const page = await open({at: AT});
      const cite = cites(page).nth(1);
      await reach(page, cite);
      await press(page, key);
      expect(await isFocused(card(page))).toBe(true);
      await press(page, "Escape");
      expect(await card(page).count()).toBe(0);
      expect(await isFocused(cite)).toBe(true);
      await press(page, "Escape");
      expect(await isFocused(cite)).toBe(false);
      expect(await fragment(page)).toBe(AT);
    }
  );

  test("work where a citation is a button, too", async () => {
    const page = await open({file: "layouts"});
    const cite = page.locator("section.present .cite").first();
    for (const key of ["Enter", "Space"]) {
      await reach(page, cite);
      await press(page, key);
      expect(await card(page).count()).toBe(1);
      await press(page, "Escape");
      expect(await isFocused(cite)).toBe(true);
    }
  });

  test.each(["ArrowRight", "PageDown"])("%s turns the deck under it, and closes it", async (key) => {
    const page = await open({at: AT});
    await reach(page, cites(page).first());
    await press(page, "Enter", key);
    expect(await fragment(page)).not.toBe(AT);
    expect(await card(page).count()).toBe(0);
  });

  test("arrows turn from a citation that has the focus", async () => {
    const page = await open({at: AT});
    await reach(page, cites(page).first());
    await press(page, "ArrowRight");
    expect(await fragment(page)).not.toBe(AT);
  });

  test("Tab passes the cross, and goes on behind the citation", async () => {
    const page = await open({at: AT});
    await reach(page, cites(page).first());
    await press(page, "Enter", "Tab");
    expect(await isFocused(page.getByRole("button", {name: "Close"}))).toBe(true);
    await press(page, "Tab");
    expect(await card(page).count()).toBe(0);
    expect(await isFocused(cites(page).nth(1))).toBe(true);
  });

  test("Esc closes what was pressed, and leaves the arrows to the deck", async () => {
    const page = await open({at: AT});
    await cites(page).first().click();
    await press(page, "Escape");
    expect(await card(page).count()).toBe(0);
    await press(page, "ArrowLeft");
    expect(await fragment(page)).not.toBe(AT);
  });
});

test.each([...SIZES, {width: 390, height: 844}])(
  "it is whole in the window at $width x $height, and its text large enough",
  async (viewport) => {
    const page = await open({at: AT, viewport});
    const count = await cites(page).count();
    expect(count).toBeGreaterThan(4);
    for (let i = 0; i < count; i++) {
      await cites(page).nth(i).click();
      const found = await card(page).evaluate((element) => {
        const {left, top, right, bottom} = element.getBoundingClientRect();
        const sizes = [...element.querySelectorAll("p, h3")].map((text) =>
          Number.parseFloat(getComputedStyle(text).fontSize)
        );
        return {
          left,
          top,
          right,
          bottom,
          size: Math.min(...sizes),
          cut: element.scrollHeight > element.clientHeight + 1
        };
      });
      expect(found.left).toBeGreaterThanOrEqual(0);
      expect(found.top).toBeGreaterThanOrEqual(0);
      expect(found.right).toBeLessThanOrEqual(viewport.width);
      expect(found.bottom).toBeLessThanOrEqual(viewport.height);
      expect(found.size).toBeGreaterThanOrEqual(16);
      expect(found.cut).toBe(false);
      await press(page, "Escape");
    }
  }
);

describe("where a card goes", () => {
  const window = {width: 1000, height: 600};
  const size = {width: 300, height: 200};
  const at = (left: number, top: number) => ({left, top, width: 20, height: 10});
  test.each([
    ["under its citation", at(500, 100), size, {left: 360, top: 120}],
    ["above it, where there is no room under it", at(500, 500), size, {left: 360, top: 290}],
    ["not beyond the left edge", at(0, 100), size, {left: 8, top: 120}],
    ["nor the right one", at(980, 100), size, {left: 692, top: 120}],
    ["over it, where it fits neither under nor above", at(500, 300), {width: 300, height: 500}, {left: 360, top: 92}],
    ["at the edge, where it is larger than the window", at(500, 300), {width: 1200, height: 700}, {left: 8, top: 8}]
  ])("%s", (_, anchor, card, expected) => {
    expect(placeBeside(anchor, card, window)).toEqual(expected);
  });
});

describe("the target of a citation", () => {
  test("is at least 44 x 44 CSS px at 1280 x 720", async () => {
    const page = await open({at: AT, viewport: {width: 1280, height: 720}});
    const sizes = await cites(page).evaluateAll((all) =>
      all.map((cite) => {
        const {width, height} = getComputedStyle(cite, "::after");
        const scale = (cite.closest("section") as HTMLElement).getBoundingClientRect().width / 1920;
        return Math.min(Number.parseFloat(width), Number.parseFloat(height)) * scale;
      })
    );
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(44);
  });

  test("leaves the words before it alone, for a mouse", async () => {
    const page = await open({at: AT});
    const box = await cites(page).nth(1).boundingBox();
    if (!box) throw new Error("no citation");
    await page.mouse.click(box.x + box.width + 12, box.y + box.height / 2);
    expect(await card(page).count()).toBe(1);
    await press(page, "Escape");
    await page.mouse.click(box.x - 14, box.y + box.height);
    expect(await card(page).count()).toBe(0);
    expect(await fragment(page)).toBe(AT);
  });

  test("is all a finger's", async () => {
    const page = await open({at: AT, hasTouch: true, isMobile: true});
    const box = await cites(page).nth(1).boundingBox();
    if (!box) throw new Error("no citation");
    await page.touchscreen.tap(box.x - 14, box.y + box.height);
    expect(await card(page).count()).toBe(1);
  });
});

test("axe finds nothing serious in it", async () => {
  const page = await open({at: AT});
  await cites(page).first().click();
  expect(await axeFaults(page)).toEqual([]);
});

test("without scripts a citation leads to its row", async () => {
  const page = await open({javaScriptEnabled: false});
  const cite = cites(page).first();
  const target = await cite.getAttribute("href");
  await cite.click();
  expect(page.url().split("#")[1]).toBe(target?.slice(1));
  expect(await page.locator(`tr${target}`).boundingBox()).toMatchObject({y: expect.closeTo(0, -2)});
});

test("no page of the table of claims is cut off", async () => {
  const page = await open();
  const pages = (await data(page)).slides.filter(({id}) => /^claims/.test(id));
  expect(pages.length).toBeGreaterThan(2);
  for (const {id} of pages) {
    await show(page, {slide: id});
    const room = await page.locator(`#${id}`).evaluate((section) => {
      const bottom = (selector: string) => (section.querySelector(selector) as Element).getBoundingClientRect().bottom;
      return bottom(".body") - bottom("table");
    });
    expect(room, id).toBeGreaterThanOrEqual(0);
  }
});

test("a link to a slide goes through the store", async () => {
  const page = await open();
  const link = page.locator("section a[href^='#/']").first();
  const [slide, target] = await link.evaluate((a) => [a.closest("section")?.id ?? "", a.getAttribute("href") ?? ""]);
  await show(page, {slide, step: 99});
  await link.click();
  await standsAt(page, target ?? "");
  expect(await page.locator("section.present").getAttribute("id")).toBe(target?.slice(2));
});
