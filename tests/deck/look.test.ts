// What no eye should have to find: text cut off, too small, too faint, or lying on other text. Every slide and stop, dark and light.

import {readFileSync} from "node:fs";
import {createRequire} from "node:module";
import type {Page} from "playwright-core";
import {expect, test} from "vitest";
import {FULL, fragment, press, show, useBrowser} from "./deck.ts";

const {open} = useBrowser();
const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** At both sides of a slide, less what letters reach over their place. */
const MARGIN = 78;

interface Lettering {
  readonly text: string;
  /** Units of the 1920 grid. */
  readonly size: number;
  readonly cite: boolean;
  readonly drawn: boolean;
  /** CSS px of the window. */
  readonly box: readonly [number, number, number, number];
}

/** Every piece of text that the present slide shows, and where it lies. */
function lettering(page: Page): Promise<readonly Lettering[]> {
  return page.evaluate(() => {
    const section = document.querySelector("section.present") as HTMLElement;
    const unit = section.getBoundingClientRect().width / 1920;
    const walker = document.createTreeWalker(section, NodeFilter.SHOW_TEXT);
    const found: Lettering[] = [];
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const parent = node.parentElement as Element;
      const text = node.textContent?.trim() ?? "";
      if (!text || parent.closest(".sr, .twin, .widget > .alternative, style, title, desc, .waiting")) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      const drawn = parent.closest("svg") as SVGSVGElement | null;
      const scale = drawn ? drawn.getBoundingClientRect().width / drawn.viewBox.baseVal.width / unit : 1;
      for (const {left, top, right, bottom} of range.getClientRects()) {
        if (right - left < 1) continue;
        found.push({
          text,
          size: Number.parseFloat(getComputedStyle(parent).fontSize) * scale,
          cite: parent.closest(".cite") !== null,
          drawn: drawn !== null,
          box: [left, top, right, bottom]
        });
      }
    }
    return found;
  });
}

/** Contrast of the strongest pixel of each box against its most frequent color: what is drawn, not what is declared. */
async function contrasts(page: Page, canvas: Page, boxes: readonly Lettering["box"][]): Promise<readonly number[]> {
  const picture = (await page.screenshot()).toString("base64");
  return canvas.evaluate(
    async ([png, areas]) => {
      const bytes = Uint8Array.from(atob(png), (char) => char.charCodeAt(0));
      const image = await createImageBitmap(new Blob([bytes], {type: "image/png"}));
      const context = new OffscreenCanvas(image.width, image.height).getContext("2d", {willReadFrequently: true});
      if (!context) throw new Error("no canvas");
      context.drawImage(image, 0, 0);
      const channel = (value: number) => (value <= 10.31475 ? value / 3294.6 : ((value / 255 + 0.055) / 1.055) ** 2.4);
      const luminance = (rgb: number) =>
        0.2126 * channel(rgb >> 16) + 0.7152 * channel((rgb >> 8) & 255) + 0.0722 * channel(rgb & 255);
      return areas.map(([left, top, right, bottom]) => {
        const {data} = context.getImageData(
          Math.floor(left),
          Math.floor(top),
          Math.ceil(right - left),
          Math.ceil(bottom - top)
        );
        const counts = new Map<number, number>();
        for (let i = 0; i < data.length; i += 4) {
          const rgb = ((data[i] as number) << 16) | ((data[i + 1] as number) << 8) | (data[i + 2] as number);
          counts.set(rgb, (counts.get(rgb) ?? 0) + 1);
        }
        const ground = luminance([...counts].reduce((best, entry) => (entry[1] > best[1] ? entry : best))[0]);
        return Math.max(
          ...[...counts.keys()].map((rgb) => {
            const light = luminance(rgb);
            return (Math.max(light, ground) + 0.05) / (Math.min(light, ground) + 0.05);
          })
        );
      });
    },
    [picture, boxes] as const
  );
}

/** Calls at every stop of the deck. */
async function atEveryStop(page: Page, look: (link: string) => Promise<void>): Promise<number> {
  let last = "";
  let count = 0;
  for (; last !== (await fragment(page)); count++) {
    last = await fragment(page);
    await look(last);
    await press(page, "PageDown");
  }
  return count;
}

const overlap = (a: Lettering["box"], b: Lettering["box"]) =>
  Math.min(a[2], b[2]) - Math.max(a[0], b[0]) > 2 &&
  Math.min(a[3], b[3]) - Math.max(a[1], b[1]) > Math.min(a[3] - a[1], b[3] - b[1]) * 0.35;

test.each([
  {file: "briefing", theme: "dark"},
  {file: "briefing", theme: "light"},
  {file: "layouts", theme: "dark"},
  {file: "layouts", theme: "light"},
  {file: "crowded", theme: "dark"}
])(
  "$file in $theme: all text is whole, apart, large and dark or light enough",
  {timeout: 120_000},
  async ({file, theme}) => {
    const page = await open({file, at: `?theme=${theme}`, reducedMotion: "reduce", viewport: FULL});
    const canvas = await page.context().newPage();
    const faults: string[] = [];
    const stops = await atEveryStop(page, async (link) => {
      const pieces = await lettering(page);
      if (pieces.length === 0) faults.push(`${link}: no text`);
      const measured = await contrasts(
        page,
        canvas,
        pieces.map(({box}) => box)
      );
      for (const [i, {text, size, cite, drawn, box}] of pieces.entries()) {
        const where = `${link}: ${text.slice(0, 40)}`;
        if (box[0] < 0 || box[1] < 0 || box[2] > FULL.width || box[3] > FULL.height)
          faults.push(`${where}: outside the slide`);
        if (box[0] < MARGIN || box[2] > FULL.width - MARGIN) faults.push(`${where}: in the margin`);
        if (size < (cite || (drawn && /^[ST]\d/.test(text)) ? 18.5 : 23.5))
          faults.push(`${where}: ${size.toFixed(1)} units high`);
        if ((measured[i] ?? 0) < 4.5) faults.push(`${where}: contrast ${measured[i]?.toFixed(2)}`);
        for (const other of pieces.slice(i + 1))
          if (overlap(box, other.box)) faults.push(`${where}: lies on "${other.text.slice(0, 40)}"`);
      }
      const cut = await page.evaluate(() => {
        // A transparent control or the target of a citation may reach over the edge: nothing of it can be cut off.
        const section = document.querySelector("section.present") as HTMLElement;
        section.style.setProperty("--press", "0px");
        const controls = [...document.querySelectorAll<HTMLElement>("section.present :is(.range, .push)")];
        for (const control of controls) control.hidden = true;
        const boxes = document.querySelectorAll("section.present, section.present :is(.body, .aside, .card)");
        const over = [...boxes]
          .map((box) => ({
            name: box.className,
            down: box.scrollHeight - box.clientHeight,
            right: box.scrollWidth - box.clientWidth
          }))
          .filter(({down, right}) => down > 1 || right > 1);
        for (const control of controls) control.hidden = false;
        section.style.removeProperty("--press");
        return over.map(({name, down, right}) => `${name} by ${down} down and ${right} right`);
      });
      faults.push(...cut.map((what) => `${link}: overflows: ${what}`));
    });
    expect(stops).toBeGreaterThanOrEqual(8);
    expect(faults).toEqual([]);
  }
);

test("axe finds nothing serious on any stop, nor in what opens", {timeout: 120_000}, async () => {
  const page = await open({reducedMotion: "reduce", bypassCSP: true});
  await page.evaluate(axe);
  const faults: string[] = [];
  const inspect = async (where: string) => {
    const found = await page.evaluate(async () => {
      const {violations} = await (
        globalThis as unknown as {axe: {run(context: object, options: object): Promise<{violations: AxeViolation[]}>}}
      ).axe.run(
        {exclude: ['[data-cover="none"] .slides > section:not(.present)']},
        // Of all that passes axe would look for a selector, which takes longer than the rules.
        {resultTypes: ["violations"]}
      );
      return violations
        .filter(({impact}) => impact === "serious" || impact === "critical")
        .flatMap(({id, nodes}) => nodes.map(({target}) => `${id} ${target.join(" ")}`));
    });
    faults.push(...found.map((text) => `${where}: ${text}`));
  };
  await atEveryStop(page, inspect);
  for (const key of ["m", "?", "g", "o"]) {
    await press(page, key);
    await inspect(key);
    await press(page, "Escape");
  }
  expect(faults).toEqual([]);
});

interface AxeViolation {
  readonly id: string;
  readonly impact: string;
  readonly nodes: readonly {readonly target: readonly string[]}[];
}

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
