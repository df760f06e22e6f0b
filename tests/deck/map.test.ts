// The map as a person uses it, alone and beside another picture of the same situation.

import type {Page} from "playwright-core";
import {describe, expect, test} from "vitest";
import {drag, type Global, press, SIZES, standsAt, swipe, thumbAt, useBrowser} from "./deck.ts";

const {open} = useBrowser();
const picture = (page: Page, name: string) =>
  page.locator(`section.present figure[data-widget=${name}] svg.picture`).first();
const markup = async (page: Page) => [await picture(page, "map").innerHTML(), await picture(page, "bar").innerHTML()];
const marksOf = (page: Page, name: string, selector: string) =>
  picture(page, name)
    .locator(selector)
    .evaluateAll((all) => all.map((one) => one.getAttribute("data-mark")));
/** Names of the marks that a person sees lit. */
const lit = (page: Page, name: string) => marksOf(page, name, "[data-lit]:not(.tag)");
const presses = (page: Page) => page.locator("section.present figure[data-widget=map] button.push");

test("map and bar move with one key, and back return exactly", async () => {
  const page = await open({at: "#/scenario", reducedMotion: "reduce"});
  const seen = [await markup(page)];
  for (const step of [2, 3, 4]) {
    await press(page, "PageDown");
    await standsAt(page, `#/scenario/${step}`);
    seen.push(await markup(page));
    expect(await marksOf(page, "map", ".stretch")).toEqual(await marksOf(page, "bar", ".row:not(.dim) .stretch"));
  }
  // What entered late is marked so; nothing else may differ.
  const plain = (drawn: readonly string[]) => drawn.map((svg) => svg.replaceAll(' data-late=""', ""));
  for (const step of [2, 1, 0]) {
    await press(page, "PageUp");
    await standsAt(page, step === 0 ? "#/scenario" : `#/scenario/${step + 1}`);
    const drawn = plain(await markup(page));
    expect(drawn.map((svg, i) => svg === plain(seen[step] as string[])[i])).toEqual([true, true]);
  }
});

describe.each(SIZES)("at $width x $height", (viewport) => {
  test("a press on a mark goes to the step that told it, by mouse, finger and key", async () => {
    const page = await open({viewport, hasTouch: true, at: "#/situation/4"});
    const army = presses(page).and(page.locator('[data-mark="movement:advance"]'));
    await army.click();
    await standsAt(page, "#/situation/3");
    await presses(page).and(page.locator('[data-mark="section:north"]')).tap();
    await standsAt(page, "#/situation/2");
    await presses(page).and(page.locator('[data-mark="section:coast"]')).focus();
    await press(page, "Enter");
    await standsAt(page, "#/situation");
  });
});

test("a place leads from its dot as from its name: to the step that looks at it, or moves toward it", async () => {
  for (const [from, to] of [
    ["situation/4", "situation"],
    ["scenario/4", "scenario/2"]
  ]) {
    const page = await open({at: `#/${from}`});
    const dot = picture(page, "map").locator('[data-mark="place:namanga"] .dot');
    const {x, y, width, height} = (await dot.boundingBox()) as {x: number; y: number; width: number; height: number};
    await page.mouse.click(x + width / 2, y + height / 2);
    await standsAt(page, `#/${to}`);
  }
});

test("what is pressed is large enough for a finger", async () => {
  const page = await open({viewport: {width: 1280, height: 720}, at: "#/situation/4"});
  const boxes = await presses(page).evaluateAll((all) => all.map((one) => one.getBoundingClientRect().toJSON()));
  expect(boxes.length).toBeGreaterThan(1);
  for (const {width, height} of boxes) {
    expect(width).toBeGreaterThanOrEqual(43.5);
    expect(height).toBeGreaterThanOrEqual(43.5);
  }
});

test("hovering a mark lights its twin in the other picture, and leaving puts it out", async () => {
  const page = await open({at: "#/scenario"});
  const north = picture(page, "bar").locator('[data-mark="section:north"] .fill').first();
  const {x, y, width, height} = (await north.boundingBox()) as {x: number; y: number; width: number; height: number};
  await page.mouse.move(x + 0.8 * width, y + height / 2);
  await expect.poll(() => lit(page, "map")).toEqual(["section:north"]);
  expect(await lit(page, "bar")).toEqual(["section:north"]);
  await page.mouse.move(10, 10);
  await expect.poll(() => lit(page, "map")).toEqual([]);
});

test("the contingent and the bracket have twins, an arrow that the bar has not has none", async () => {
  const page = await open({at: "#/scenario/4"});
  const hover = async (name: string, selector: string) => {
    // A point of its outline, in px of the window.
    const at = await picture(page, name)
      .locator(selector)
      .last()
      .evaluate((mark) => {
        if (!(mark instanceof SVGPathElement))
          return {x: mark.getBoundingClientRect().x + 4, y: mark.getBoundingClientRect().y + 8};
        const {x, y} = mark
          .getPointAtLength(mark.getTotalLength() / 6)
          .matrixTransform(mark.getScreenCTM() as DOMMatrix);
        return {x, y};
      });
    await page.mouse.move(at.x, at.y);
  };
  const litIn = (name: string) => marksOf(page, name, "[data-lit]");
  await hover("bar", "path.reach");
  await expect.poll(() => litIn("map")).toContain("bracket");
  await hover("bar", '[data-mark="contingent"] text');
  await expect.poll(() => litIn("map")).toEqual(["contingent"]);
  await presses(page).and(page.locator('[data-mark="movement:reach"]')).focus();
  await expect.poll(() => litIn("map")).toEqual([]);
  await presses(page).and(page.locator('[data-mark="section:north"]')).focus();
  await expect.poll(() => litIn("bar")).toContain("section:north");
});

test("the focus on a section's end lights the section on the map", async () => {
  const page = await open({at: "#/scenario/3"});
  await page.locator("section.present figure[data-widget=bar] input[type=range]").last().focus();
  expect(await lit(page, "map")).toEqual(["section:north"]);
  await press(page, "Escape");
  await expect.poll(() => lit(page, "map")).toEqual([]);
});

test("an end dragged on the bar is dashed on the map as well, and R takes both away", async () => {
  const page = await open({at: "#/scenario/3"});
  const end = page.locator("section.present figure[data-widget=bar] input[type=range]").last();
  await drag(page, await thumbAt(end), await thumbAt(end, 300), "mouse");
  await expect.poll(() => picture(page, "map").locator("path.yours").count()).toBe(1);
  const words = await picture(page, "bar").locator(".yours-words").allTextContents();
  expect(await picture(page, "map").locator(".tag.yours").allTextContents()).toEqual(words);
  await press(page, "r");
  await expect.poll(() => picture(page, "map").locator("path.yours").count()).toBe(0);
});

describe("motion", () => {
  const ground = (page: Page) => picture(page, "map").locator(".ground");
  const transform = (page: Page) => ground(page).evaluate((one) => getComputedStyle(one).transform);
  /** What moves, once this key is pressed: asked at once, since on a slow machine it is over before the next question. */
  const running = (page: Page, key?: string) =>
    picture(page, "map").evaluate((svg, pressed) => {
      if (pressed) dispatchEvent(new KeyboardEvent("keydown", {key: pressed}));
      return svg.getAnimations({subtree: true}).map((one) => one.effect?.getTiming().duration);
    }, key);

  test("a near look moves in place within 400 ms, and the next key interrupts it cleanly", async () => {
    const page = await open({at: "#/situation", reducedMotion: "no-preference"});
    const near = await transform(page);
    const durations = await running(page, "PageDown");
    expect(durations.length).toBeGreaterThan(0);
    for (const duration of durations) expect(Number(duration)).toBeLessThanOrEqual(400);
    await press(page, "PageUp", "PageDown", "PageUp");
    await expect.poll(() => running(page)).toEqual([]);
    expect(await transform(page)).toBe(near);
  });

  test("there is none where less motion is asked for", async () => {
    const page = await open({at: "#/situation", reducedMotion: "reduce"});
    const near = await transform(page);
    expect(await running(page, "PageDown")).toEqual([]);
    expect(await transform(page)).not.toBe(near);
  });
});

test("a finger that draws over the map turns no slide", async () => {
  const page = await open({hasTouch: true, at: "#/situation/2"});
  const {x, y, width, height} = (await picture(page, "map").boundingBox()) as NonNullable<
    Awaited<ReturnType<ReturnType<typeof picture>["boundingBox"]>>
  >;
  await swipe(page, {x: x + 0.3 * width, y: y + 0.15 * height}, {x: x + 0.7 * width, y: y + 0.15 * height});
  await standsAt(page, "#/situation/2");
});

test("a redraw writes nothing that stays as it was: the browser would style and paint it again", async () => {
  const page = await open({at: "#/scenario/3?line.north.from=300"});
  const idle = await page.evaluate(async () => {
    const {show, view} = (globalThis as Global).briefing;
    const written = new Map<Element, Map<string, string | null>>();
    const observer = new MutationObserver((records) => {
      for (const {target, attributeName, oldValue} of records) {
        const before = written.get(target as Element) ?? new Map<string, string | null>();
        written.set(target as Element, before);
        if (!before.has(attributeName as string)) before.set(attributeName as string, oldValue);
      }
    });
    const options = {attributes: true, attributeOldValue: true, subtree: true};
    observer.observe(document.querySelector("section.present") as Element, options);
    for (const tweaks of [{"line.north.from": 310}, {"line.north.from": 320}]) {
      show({...view(), tweaks});
      await new Promise((resolve) => requestAnimationFrame(resolve));
    }
    observer.disconnect();
    const all = [...written].flatMap(([element, before]) =>
      [...before].map(([name, value]) => ({
        what: `${element.localName}.${element.getAttribute("class")} ${name}`,
        same: element.getAttribute(name) === value
      }))
    );
    return {written: all.length, same: all.filter(({same}) => same).map(({what}) => what)};
  });
  expect(idle.written).toBeGreaterThan(4);
  expect(idle.same).toEqual([]);
});

test("on another continent, a distance set on the gauge is a ring on the map", async () => {
  const page = await open({file: "theatre", at: "#/relay"});
  const distance = page.locator("section.present figure[data-widget=gauge] input[type=range]");
  const radius = () =>
    picture(page, "map")
      .locator("path.yours")
      .evaluateAll((all) => all.map((one) => (one as SVGPathElement).getBBox().width));
  expect(await radius()).toEqual([]);
  await drag(page, await thumbAt(distance), await thumbAt(distance, 30), "mouse");
  await standsAt(page, "#/relay?distance=30");
  const [small] = await radius();
  await drag(page, await thumbAt(distance), await thumbAt(distance, 90), "mouse");
  await standsAt(page, "#/relay?distance=90");
  const [large] = await radius();
  expect((large ?? 0) / (small ?? 1)).toBeCloseTo(3, 1);
  expect(await picture(page, "map").locator(".tag.yours").allTextContents()).toEqual(["what-if: 90\u00a0km"]);
});

test("in a column that is read the map has its own form, and its steps", async () => {
  const page = await open({viewport: {width: 390, height: 844}, at: "#/situation/2"});
  const map = page.locator("#situation figure[data-widget=map]");
  await map.scrollIntoViewIfNeeded();
  expect(await map.locator("svg.picture").getAttribute("class")).toContain("narrow");
  const {width} = (await map.locator("svg.picture").boundingBox()) as {width: number};
  expect(width).toBeLessThanOrEqual(390);
  expect(await map.locator("svg.picture").getAttribute("aria-label")).toContain("The lake riders have taken over");
});
