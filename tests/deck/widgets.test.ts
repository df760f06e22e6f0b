// Both widgets as a person uses them: mouse, finger, pen and keys, at four sizes of window.

import type {Page} from "playwright-core";
import {describe, expect, test} from "vitest";
import {drag, drawnText, fragment, press, SIZES, show, standsAt, swipe, thumbAt, useBrowser, view} from "./deck.ts";

const {open} = useBrowser();
const distance = (page: Page) => page.locator("section.present figure[data-widget=gauge] input[type=range]");
const sectionEnd = (page: Page) => page.locator("section.present figure[data-widget=bar] input[type=range]").last();

describe.each(SIZES)("at $width x $height", (viewport) => {
  test("the gauge's marker follows mouse, pen and finger, and a double click puts it back", async () => {
    const page = await open({viewport, hasTouch: true, at: "#/distance/3"});
    const range = distance(page);
    const gestures: readonly [number, (to: number) => Promise<void>][] = [
      [8, async (to) => drag(page, await thumbAt(range), await thumbAt(range, to), "mouse")],
      [72, async (to) => drag(page, await thumbAt(range), await thumbAt(range, to), "pen")],
      [4, async (to) => swipe(page, await thumbAt(range), await thumbAt(range, to))]
    ];
    for (const [to, gesture] of gestures) {
      await gesture(to);
      await standsAt(page, `#/distance/3?distance=${to}`);
    }
    const {x, y} = await thumbAt(range);
    await page.mouse.dblclick(x, y);
    await standsAt(page, "#/distance/3");
  });

  test("the bar's section end follows mouse, pen and finger, and R puts it back", async () => {
    const page = await open({viewport, hasTouch: true, at: "#/plan/3"});
    const range = sectionEnd(page);
    const subject = "line.north.from";
    for (const [to, gesture] of [
      [300, async (value: number) => drag(page, await thumbAt(range), await thumbAt(range, value), "mouse")],
      [420, async (value: number) => drag(page, await thumbAt(range), await thumbAt(range, value), "pen")],
      [200, async (value: number) => swipe(page, await thumbAt(range), await thumbAt(range, value))]
    ] as const) {
      await gesture(to);
      await page.waitForFunction((id) => location.hash.includes(id), subject);
      expect(Math.abs(((await view(page)).tweaks[subject] ?? 0) - to)).toBeLessThanOrEqual(10);
    }
    await press(page, "r");
    await standsAt(page, "#/plan/3");
  });
});

test("the marker follows the arrow that is pressed, and says where it is", async () => {
  const page = await open({at: "#/distance/3"});
  const range = distance(page);
  await range.focus();
  await press(page, "Tab", "Shift+Tab");
  const before = await thumbAt(range);
  await press(page, "ArrowRight", "ArrowRight", "ArrowRight");
  expect((await thumbAt(range)).x).toBeGreaterThan(before.x);
  await standsAt(page, "#/distance/3?distance=57");
  expect(await range.getAttribute("aria-valuetext")).toMatch(/57.km.*Namanga.*what-if/);
  await press(page, "ArrowLeft", "ArrowLeft", "ArrowLeft");
  await standsAt(page, "#/distance/3");
});

test("the band around a distance is drawn, as broad as its km on the ruler", async () => {
  const page = await open({file: "theatre", at: "#/relay"});
  const [band, ruler] = await page
    .locator("section.present figure[data-widget=gauge] :is(rect.band, line.scale)")
    .evaluateAll((all) => all.map((mark) => (mark as SVGGraphicsElement).getBBox()).map(({x, width}) => ({x, width})));
  if (!band || !ruler) throw new Error("no band and no ruler");
  // 70 to 50 km of 100, which lie at the left.
  expect(Math.abs(band.x - ruler.x - 0.3 * ruler.width)).toBeLessThan(2);
  expect(Math.abs(band.width - 0.2 * ruler.width)).toBeLessThan(2);
});

test("the solid marker stays while the what-if comes off it, with a line of its own", async () => {
  const page = await open({at: "#/distance/3"});
  const drawing = page.locator("section.present figure[data-widget=gauge]");
  expect(await drawnText(page, "gauge")).not.toContain("your what-if");
  await show(page, {slide: "distance", step: 3, tweaks: {distance: 8}});
  const text = await drawnText(page, "gauge");
  for (const words of ["“about 60”", "your what-if", "Saturday or Sunday", "From your 8"])
    expect(text).toContain(words);
  const alternative = await drawing.locator("svg").getAttribute("aria-label");
  expect(alternative).toContain("Saturday or Sunday");
  expect(alternative).toContain("8");
});

test("a pace that a step assumes goes to its step, another becomes a what-if", async () => {
  const page = await open({at: "#/distance"});
  const pace = (name: RegExp) => page.locator("section.present").getByRole("button", {name});
  await pace(/40/).click();
  await standsAt(page, "#/distance/4");
  expect(await pace(/40/).getAttribute("aria-pressed")).toBe("true");
  await pace(/resting/).click();
  await standsAt(page, "#/distance/5");
  await pace(/80/).click();
  await standsAt(page, "#/distance/5?pace=80");
  expect(await pace(/80/).getAttribute("aria-pressed")).toBe("true");
  await press(page, "PageUp");
  await standsAt(page, "#/distance/4");
});

test("a typed pace counts at Enter; what is no pace is refused in place", async () => {
  const page = await open({at: "#/distance/2"});
  const field = page.locator("section.present input[type=number]");
  await field.click();
  await page.keyboard.type("7.5");
  expect(await fragment(page)).toBe("#/distance/2");
  await press(page, "Enter");
  await standsAt(page, "#/distance/2?pace=7.5");
  await field.click();
  await press(page, "ControlOrMeta+a");
  await page.keyboard.type("400");
  await press(page, "Enter");
  expect(await fragment(page)).toBe("#/distance/2?pace=7.5");
  expect(await field.evaluate((input: HTMLInputElement) => input.validity.valid)).toBe(false);
  await press(page, "Escape", "PageDown");
  await standsAt(page, "#/distance/3");
});

test("rows pile up, and a press on an earlier one goes back to it", async () => {
  const page = await open({at: "#/scenario"});
  const rows = () => drawnText(page, "bar");
  expect(await rows()).not.toContain("Namanga is reached");
  await press(page, "PageDown", "PageDown", "PageDown");
  for (const words of ["This week", "Namanga is reached", "meet the riders", "within reach: all of it", "stuck"])
    expect(await rows()).toContain(words);
  await page
    .locator("section.present figure[data-widget=bar]")
    .getByRole("button", {name: /Back to: .*Namanga is reached/})
    .click();
  await standsAt(page, "#/scenario/2");
  expect(await rows()).not.toContain("within reach");
});

test("a section has kilometers only once somebody sets them", async () => {
  const page = await open({at: "#/plan/3"});
  expect(await drawnText(page, "bar")).not.toMatch(/yours/);
  await sectionEnd(page).focus();
  await press(page, "ArrowLeft");
  expect(await drawnText(page, "bar")).toMatch(/yours: \d+ of 770 km \(\d+ ?%\)/);
  expect(await sectionEnd(page).getAttribute("aria-valuetext")).toMatch(/\d+ of 770/);
});

test("outcomes stand side by side, each with what it brings", async () => {
  const page = await open({at: "#/gains"});
  const text = await drawnText(page, "bar");
  for (const words of ["Today’s split", "a strong hand", "not worked out yet", "What the post gains"])
    expect(text).toContain(words);
  expect(await page.locator("section.present input[type=range]").count()).toBe(0);
});

test.each(["distance/5", "plan/3", "scenario/4"])(
  "Tab goes the same way at %s, however it was reached",
  async (link) => {
    const [slide, steps] = link.split("/") as [string, string];
    const reached = async (page: Page) =>
      page
        .locator("section.present .drawing > :is(button, input)")
        .evaluateAll((all) => all.map((one) => `${one.className} ${one.getAttribute("aria-label")}`));
    const straight = await open({at: `#/${link}`});
    const stepped = await open({at: `#/${slide}`});
    for (let i = 1; i < Number(steps); i++) await press(stepped, "PageDown");
    await standsAt(stepped, `#/${link}`);
    expect(await reached(stepped)).toEqual(await reached(straight));
  }
);

describe.each([
  {where: "on a slide", viewport: {width: 1280, height: 720}},
  {where: "in the reading view", viewport: {width: 390, height: 844}}
])("a sentence number in a gauge or bar, $where", ({viewport}) => {
  test.each(["distance/5", "plan/3", "scenario/4", "gains"])("opens what it rests on: %s", async (link) => {
    const page = await open({viewport, hasTouch: true, at: `#/${link}`});
    const section = page.locator(`#${link.split("/")[0]}`);
    const printed = section.locator("figure:is([data-widget=gauge], [data-widget=bar]) svg tspan.cites");
    expect(await printed.count()).toBeGreaterThan(1);
    for (const cite of await printed.all()) {
      await cite.scrollIntoViewIfNeeded();
      const sentences = ((await cite.textContent()) ?? "").match(/[STNXO]\d+/g) ?? [];
      // All of the number, from its first letter to its last, is a finger's.
      const under = await cite.evaluate((tspan) => {
        const {left, top, right, bottom} = tspan.getBoundingClientRect();
        const y = (top + bottom) / 2;
        return [left + 1, (left + right) / 2, right - 1].map((x) =>
          document.elementFromPoint(x, y)?.getAttribute("data-claims")
        );
      });
      expect(new Set(under).size, sentences.join(" ")).toBe(1);
      expect(under[0], sentences.join(" ")).toBeTruthy();
      const {x, y, width, height} = (await cite.boundingBox()) as {x: number; y: number; width: number; height: number};
      await page.touchscreen.tap(x + width / 2, y + height / 2);
      const card = await page.locator(".citation-card").innerText();
      for (const sentence of sentences)
        expect(card).toContain(
          sentence === "T0" ? "Headline" : sentence.startsWith("S") ? `Sentence ${sentence.slice(1)}` : sentence
        );
      await press(page, "Escape");
    }
    expect(await fragment(page)).toBe(`#/${link}`);
  });
});
