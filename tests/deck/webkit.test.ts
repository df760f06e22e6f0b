// The deck in another engine than Chromium: Safari's. Skipped, with a line, where it cannot be had.

import {afterAll, beforeAll, describe, expect, inject, test} from "vitest";
import {deckUrl, type Global} from "./deck.ts";
import {KEYS, openWebKit, type Window} from "./webkit.ts";

describe.skipIf(!inject("webkit"))("in WebKit", () => {
  let window: Window;
  beforeAll(async () => {
    window = await openWebKit();
  });
  afterAll(() => window?.close());

  const openAt = async (link: string) => {
    await window.goto("about:blank");
    await window.resize(1280, 720);
    await window.goto(deckUrl("theatre") + link);
    await window.waitFor(() => document.documentElement.hasAttribute("data-ready"));
  };
  const view = () => window.evaluate(() => (globalThis as Global).briefing.view());
  const boxOf = (selector: string) =>
    window.evaluate((wanted) => {
      const {left, top, right, bottom, width, height} = (
        document.querySelector(wanted) as Element
      ).getBoundingClientRect();
      return {left, top, right, bottom, width, height};
    }, selector);

  test("a slide is as large as the window has room for, and upright", async () => {
    await openAt("#/distance");
    for (const [width, height] of [
      [1024, 730],
      [1300, 700],
      [1920, 1080],
      [1280, 720]
    ] as const) {
      await window.resize(width, height);
      const scale = Math.min(width / 1920, height / 1080);
      const matrix = await window.evaluate(() => {
        const {a, b, c, d} = new DOMMatrix(getComputedStyle(document.querySelector(".slides") as Element).transform);
        return [a, b, c, d];
      });
      for (const [i, is] of [scale, 0, 0, scale].entries())
        expect(Math.abs((matrix[i] as number) - is), `${width} x ${height}`).toBeLessThan(0.01 * scale);
      const slide = await boxOf("section.present");
      expect(Math.abs(slide.width - 1920 * scale)).toBeLessThan(2);
      expect(Math.abs(slide.left + slide.right - width)).toBeLessThan(2);
      expect(Math.abs(slide.top + slide.bottom - height)).toBeLessThan(2);
      const title = await boxOf("section.present > .title");
      const foot = await boxOf("section.present > .foot");
      for (const part of [title, foot]) {
        expect(part.left).toBeGreaterThan(slide.left);
        expect(part.right).toBeLessThan(slide.right);
        expect(part.top).toBeGreaterThan(slide.top);
        expect(part.bottom).toBeLessThan(slide.bottom);
      }
      expect(foot.top).toBeGreaterThan(title.bottom);
    }
  });

  test("keys turn, a widget is drawn, and its marker makes a what-if", async () => {
    await openAt("#/distance");
    await window.press(KEYS.PageDown);
    expect(await view()).toMatchObject({slide: "distance", step: 2});
    const picture = await boxOf("section.present svg.picture");
    const label = await boxOf("section.present svg.picture text");
    expect(label.left).toBeGreaterThanOrEqual(picture.left - 1);
    expect(label.bottom).toBeLessThanOrEqual(picture.bottom + 1);
    await window.evaluate(() => document.querySelector<HTMLElement>("section.present input[type=range]")?.focus());
    await window.press(KEYS.ArrowLeft);
    expect(Object.keys((await view()).tweaks)).toEqual(["distance"]);
    await window.waitFor(() => location.hash.startsWith("#/distance/2?distance="));
  });

  test("the overview shows whole slides in order, and a press opens one", async () => {
    await openAt("#/distance");
    await window.press("o");
    const {cells, loose, room} = await window.evaluate(() => {
      const slides = document.querySelector(".slides") as HTMLElement;
      const sections = [...slides.children];
      return {
        cells: sections.map((section) => {
          const {left, right, top, bottom} = section.getBoundingClientRect();
          return {id: section.id, left, right, top, bottom};
        }),
        loose: sections.flatMap((section) => {
          const cell = section.getBoundingClientRect();
          return [...section.querySelectorAll(":scope > :is(.title, .foot, .top)")].flatMap((part) => {
            const words = document.createRange();
            words.selectNodeContents(part);
            const {left, right, top, bottom} = words.getBoundingClientRect();
            const isIn = left >= cell.left && right <= cell.right + 1 && top >= cell.top && bottom <= cell.bottom + 1;
            return isIn ? [] : [`${section.id}: ${part.className}`];
          });
        }),
        room: {width: slides.clientWidth, scrolled: slides.scrollLeft}
      };
    });
    expect(loose).toEqual([]);
    expect(room).toEqual({width: 1280, scrolled: 0});
    for (const [i, cell] of cells.entries()) {
      const before = cells[i - 1];
      expect((cell.right - cell.left) / (cell.bottom - cell.top)).toBeCloseTo(16 / 9, 1);
      expect(cell.left).toBeGreaterThan(0);
      expect(cell.right).toBeLessThan(1280);
      if (before) expect(cell.left > before.right || cell.top > before.bottom, cell.id).toBe(true);
    }
    const {id, left, top} = cells[7] as (typeof cells)[number];
    await window.click(left + 60, top + 60);
    expect(await view()).toMatchObject({slide: id, cover: "none"});
  });

  test("the paper is asked for while it prints, and no longer", async () => {
    await openAt("#/distance");
    const rules = (event: string) =>
      window.evaluate((type) => {
        dispatchEvent(new Event(type));
        const laid = document.adoptedStyleSheets.flatMap(({cssRules}) => [...cssRules]);
        return laid.map(({cssText}) => /^@page \{.*size: 1920px 1080px/.test(cssText));
      }, event);
    expect(await rules("beforeprint")).toEqual([true]);
    expect(await rules("afterprint")).toEqual([]);
  });

  test("S opens a second window, and each leads the other", async () => {
    await openAt("#/distance");
    await window.press("s");
    await window.toOther();
    await window.waitFor(() => document.documentElement.hasAttribute("data-ready"));
    for (const step of [2, 3, 4]) {
      await window.press(KEYS.PageDown);
      await window.toOther();
      await expect.poll(async () => (await view()).step).toBe(step);
    }
  });

  test("a narrow window is the reading view", async () => {
    await openAt("#/distance");
    await window.resize(500, 800);
    await window.waitFor(() => document.documentElement.classList.contains("read"));
    await window.waitFor(() => document.querySelector(".stepper") !== null);
    const {left, right} = await boxOf("#distance .title");
    expect([left >= 0, right <= 500]).toEqual([true, true]);
    expect(await window.evaluate(() => document.documentElement.scrollWidth)).toBe(500);
    expect((await view()).slide).toBe("distance");
  });
});
