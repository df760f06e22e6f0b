// Every slide and stop of the fixtures, dark and light.

import {expect, test} from "vitest";
import {axeFaults} from "./axe.ts";
import {FULL, press, show, useBrowser} from "./deck.ts";
import {atEverySlide, atEveryStop, faultsOfText} from "./look.ts";

const {open} = useBrowser();

const LOOKS = [
  {file: "theatre", theme: "dark", at: atEveryStop},
  {file: "theatre", theme: "light", at: atEverySlide},
  {file: "layouts", theme: "dark", at: atEveryStop},
  {file: "crowded", theme: "dark", at: atEverySlide}
];

test.each(LOOKS)(
  "$file in $theme: all text is whole, apart, large and dark or light enough",
  {
    timeout: 120_000
  },
  async ({file, theme, at}) => {
    const page = await open({file, at: `?theme=${theme}`, reducedMotion: "reduce", viewport: FULL});
    const canvas = await page.context().newPage();
    const faults: string[] = [];
    const looked = new Set<string>();
    await at(page, async (link) => {
      looked.add(link);
      faults.push(...(await faultsOfText(page, canvas)).map((fault) => `${link}: ${fault}`));
    });
    expect(looked.size).toBeGreaterThanOrEqual(8);
    expect(faults).toEqual([]);
  }
);

test.each(["dark", "light"])(
  "axe finds nothing serious in any layout with any widgets, nor in what opens: %s",
  {timeout: 120_000},
  async (theme) => {
    const page = await open({at: `?theme=${theme}`, reducedMotion: "reduce", bypassCSP: true});
    // All that a theme changes is colors.
    const rules = theme === "light" ? ["color-contrast"] : undefined;
    const faults: string[] = [];
    const inspect = async (where: string) => {
      faults.push(...(await axeFaults(page, rules)).map((text) => `${where}: ${text}`));
    };
    // Of slides that are made alike the first is enough.
    const slides = await page.evaluate(() => {
      const kinds = new Map<string, string>();
      for (const section of document.querySelectorAll<HTMLElement>(".slides > section")) {
        const widgets = [...section.querySelectorAll<HTMLElement>("figure.widget")].map(({dataset}) => dataset.widget);
        const kind = [section.className.replace(/present|past|future/, "").trim(), ...widgets].join(" ");
        if (!kinds.has(kind)) kinds.set(kind, section.id);
      }
      return [...kinds.values()];
    });
    expect(slides.length).toBeGreaterThan(12);
    for (const slide of slides) {
      await show(page, {slide, step: 99});
      await inspect(slide);
    }
    for (const key of ["m", "?", "g", "o"]) {
      await press(page, key);
      await inspect(key);
      await press(page, "Escape");
    }
    expect(faults).toEqual([]);
  }
);

test.each(["dark", "light"] as const)(
  "in a contrast theme over a %s system cards keep the form of their ink, and drawn words can be read",
  async (colorScheme) => {
    const page = await open({at: "#/bottom-line", forcedColors: "active", colorScheme});
    const inks = await page.locator("section.present .card[data-ink]").evaluateAll((cards) =>
      cards.map((card) => {
        const {backgroundColor, backgroundImage, borderTopWidth, borderBottomWidth, color} = getComputedStyle(
          card,
          "::before"
        );
        const solid = backgroundColor === color ? "solid" : "";
        const striped = backgroundImage.includes(color) ? "striped" : "";
        return solid || striped || (borderTopWidth === borderBottomWidth ? "hollow" : "");
      })
    );
    expect(inks).toEqual(["solid", "striped", "hollow", ""]);
    await show(page, {slide: "distance"});
    const [paper, ...words] = await page.evaluate(() => [
      getComputedStyle(document.body).color,
      ...[...document.querySelectorAll("section.present svg.picture text")].map((text) => getComputedStyle(text).fill)
    ]);
    const ground = await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
    expect(words.filter((fill) => fill !== paper && fill !== ground)).toEqual([]);
  }
);
