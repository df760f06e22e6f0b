// What the eye should not have to find on a slide: text cut off, too small, too faint, or lying on other text.

import type {Page} from "playwright-core";
import {FULL, fragment, press, show} from "./deck.ts";

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
  const session = await page.context().newCDPSession(page);
  const {data: picture} = await session.send("Page.captureScreenshot", {optimizeForSpeed: true});
  await session.detach();
  return canvas.evaluate(
    async ([png, areas]) => {
      const bytes = Uint8Array.from(atob(png), (char) => char.charCodeAt(0));
      const image = await createImageBitmap(new Blob([bytes], {type: "image/png"}));
      const context = new OffscreenCanvas(image.width, image.height).getContext("2d", {willReadFrequently: true});
      if (!context) throw new Error("no canvas");
      context.drawImage(image, 0, 0);
      const channel = (value: number) => (value <= 10.31475 ? value / 3294.6 : ((value / 255 + 0.055) / 1.055) ** 2.4);
      /** Of a pixel as it lies in memory, red first. */
      const luminance = (pixel: number) =>
        0.2126 * channel(pixel & 255) + 0.7152 * channel((pixel >> 8) & 255) + 0.0722 * channel((pixel >> 16) & 255);
      return areas.map(([left, top, right, bottom]) => {
        const {data} = context.getImageData(
          Math.floor(left),
          Math.floor(top),
          Math.ceil(right - left),
          Math.ceil(bottom - top)
        );
        const pixels = new Uint32Array(data.buffer);
        const counts = new Map<number, number>();
        // Counted by runs: most are as the one before.
        for (let i = 0, start = 0; i < pixels.length; i++) {
          const pixel = pixels[i] as number;
          if (pixel === pixels[i + 1]) continue;
          counts.set(pixel, (counts.get(pixel) ?? 0) + i + 1 - start);
          start = i + 1;
        }
        const ground = luminance([...counts].reduce((best, entry) => (entry[1] > best[1] ? entry : best))[0]);
        return Math.max(
          ...[...counts.keys()].map((pixel) => {
            const light = luminance(pixel);
            return (Math.max(light, ground) + 0.05) / (Math.min(light, ground) + 0.05);
          })
        );
      });
    },
    [picture, boxes] as const
  );
}

/** Calls at the last stop of every slide, where all of it is shown. */
export async function atEverySlide(page: Page, look: (slide: string) => Promise<void>): Promise<void> {
  const slides = await page.locator(".slides > section").evaluateAll((all) => all.map(({id}) => id));
  for (const slide of slides) {
    await show(page, {slide, step: 99});
    await look(slide);
  }
}

/** Calls at every stop of the deck, and says how many there are. */
export async function atEveryStop(page: Page, look: (link: string) => Promise<void>): Promise<number> {
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

/** What is wrong with the text of the present slide, in a window of full size; the canvas is a page to count pixels in. */
export async function faultsOfText(page: Page, canvas: Page): Promise<readonly string[]> {
  const faults: string[] = [];
  const pieces = await lettering(page);
  if (pieces.length === 0) faults.push("no text");
  const measured = await contrasts(
    page,
    canvas,
    pieces.map(({box}) => box)
  );
  for (const [i, {text, size, cite, drawn, box}] of pieces.entries()) {
    const where = text.slice(0, 40);
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
  faults.push(...cut.map((what) => `overflows: ${what}`));
  return faults;
}
