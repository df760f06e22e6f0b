// What the browser tests share: a deck opened from file://, and what a person does to it.

import {isAbsolute, join} from "node:path";
import {pathToFileURL} from "node:url";
import type {Browser, BrowserContextOptions, LaunchOptions, Locator, Page} from "playwright-core";
import {afterAll, afterEach, beforeAll, inject} from "vitest";
import type {LooseView, View} from "../../src/briefing/view.ts";
import {launchBrowser} from "../../src/paper/browser.ts";

export type Handle = {view(): View; show(view: LooseView): void; ready: Promise<void>};
export type Global = typeof globalThis & {briefing: Handle};

export const FULL = {width: 1920, height: 1080} as const;
/** What a test opens that asks for no size: half the pixels to paint. */
export const USUAL = {width: 1280, height: 720} as const;
export const SIZES = [FULL, USUAL, {width: 1024, height: 768}, {width: 844, height: 390}] as const;

export interface Opener {
  /** A deck that is ready. */
  open(opening?: Opening): Promise<Page>;
  /** A page for one. */
  blank(options?: BrowserContextOptions): Promise<Page>;
}

export interface Opening extends BrowserContextOptions {
  /** `theatre`, `presenter` (the same with notes), `layouts`, `crowded`, or the path of a file. */
  readonly file?: string;
  /** Query and fragment. */
  readonly at?: string;
}

/** A browser for the tests of one file. A page that a test is done with serves the next: a new one takes longer than a deck. */
export function useBrowser(options: LaunchOptions = {}): Opener {
  let browser: Browser;
  const idle = new Map<string, Tab[]>();
  const lent: (readonly [string, Tab])[] = [];
  beforeAll(async () => {
    browser = await launchBrowser(options);
  });
  afterEach(async () => {
    await Promise.all(
      lent.splice(0).map(async ([kind, tab]) => {
        if (await tab.reset()) idle.set(kind, [...(idle.get(kind) ?? []), tab]);
        else await tab.page.context().close();
      })
    );
  });
  afterAll(() => browser?.close());
  const blank: Opener["blank"] = async ({viewport = USUAL, ...context} = {}) => {
    const kind = JSON.stringify(context);
    const tab = idle.get(kind)?.pop() ?? (await newTab(browser, context));
    lent.push([kind, tab]);
    const {page} = tab;
    if (viewport) await page.setViewportSize(viewport);
    page.on("pageerror", (error) => {
      throw error;
    });
    return page;
  };
  return {
    blank,
    async open({file = "theatre", at = "", ...context} = {}) {
      const page = await blank(context);
      await page.goto(deckUrl(file) + at);
      if (context.javaScriptEnabled !== false) await page.waitForSelector("html[data-ready]");
      return page;
    }
  };
}

interface Tab {
  readonly page: Page;
  /** Undoes what a test did to it; tells whether nothing is left. */
  reset(): Promise<boolean>;
}

async function newTab(browser: Browser, options: BrowserContextOptions): Promise<Tab> {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  const scripts: {dispose(): Promise<void>}[] = [];
  const add = page.addInitScript.bind(page);
  page.addInitScript = async (...args) => {
    const script = await add(...args);
    scripts.push(script);
    return script;
  };
  return {
    page,
    async reset() {
      if (page.isClosed() || context.pages().length > 1 || !page.url().startsWith("file:")) return false;
      page.removeAllListeners();
      await Promise.all([
        ...scripts.splice(0).map((script) => script.dispose()),
        page.mouse.move(0, 0),
        page.emulateMedia({media: null, reducedMotion: options.reducedMotion ?? null})
      ]);
      // Not cleared: that would be told to where it is kept, and might come there after what the next deck keeps.
      const isClean = await page.evaluate(() => sessionStorage.length === 0).catch(() => false);
      await page.goto("about:blank");
      return isClean;
    }
  };
}

export const deckUrl = (file: string) =>
  pathToFileURL(isAbsolute(file) ? file : join(inject("folder"), `${file}.html`)).href;

export const view = (page: Page): Promise<View> => page.evaluate(() => (globalThis as Global).briefing.view());
export const show = (page: Page, loose: LooseView): Promise<void> =>
  page.evaluate((given) => (globalThis as Global).briefing.show(given), loose as Record<string, unknown>);
export const fragment = (page: Page): Promise<string> => page.evaluate(() => location.hash);

export async function press(page: Page, ...keys: readonly string[]): Promise<void> {
  for (const key of keys) await page.keyboard.press(key);
}

/** Resolves when the deck stands at this fragment: where a link was pressed, the address is there before the deck. */
export async function standsAt(page: Page, link: string): Promise<void> {
  const [, slide = "", step = "1"] = /^#\/([^/?]*)(?:\/(\d+))?/.exec(link) ?? [];
  await page
    .waitForFunction(
      (wanted) => {
        const view = (globalThis as Global).briefing.view();
        return location.hash === wanted.link && view.slide === wanted.slide && view.step === wanted.step;
      },
      {link, slide, step: Number(step)},
      {timeout: 5000}
    )
    .catch(async () => {
      throw new Error(`expected ${link}, stands at ${await fragment(page)}`);
    });
}

/** Where the thumb of a native range is at a value, in CSS px of the window. */
export async function thumbAt(range: Locator, value?: number): Promise<{x: number; y: number}> {
  return range.evaluate((input: HTMLInputElement, wanted) => {
    const box = input.getBoundingClientRect();
    const [min, max] = [Number(input.min), Number(input.max)];
    const share = ((wanted ?? Number(input.value)) - min) / (max - min);
    const thumb = box.height;
    const along = getComputedStyle(input).direction === "rtl" ? 1 - share : share;
    return {x: box.left + thumb / 2 + along * (box.width - thumb), y: box.top + box.height / 2};
  }, value);
}

/** Draws a finger over the window, in steps; points in CSS px. */
export async function swipe(
  page: Page,
  from: {x: number; y: number},
  to: {x: number; y: number},
  steps = 8
): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const at = (share: number) => [{x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share}];
  await session.send("Input.dispatchTouchEvent", {type: "touchStart", touchPoints: at(0)});
  for (let i = 1; i <= steps; i++)
    await session.send("Input.dispatchTouchEvent", {type: "touchMove", touchPoints: at(i / steps)});
  await session.send("Input.dispatchTouchEvent", {type: "touchEnd", touchPoints: []});
}

/** Drags with the mouse, or with a pen. */
export async function drag(
  page: Page,
  from: {x: number; y: number},
  to: {x: number; y: number},
  pointerType: "mouse" | "pen" = "mouse",
  steps = 8
): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const send = (type: "mousePressed" | "mouseMoved" | "mouseReleased", share: number, buttons: number) =>
    session.send("Input.dispatchMouseEvent", {
      type,
      x: from.x + (to.x - from.x) * share,
      y: from.y + (to.y - from.y) * share,
      button: type === "mouseMoved" && buttons === 0 ? "none" : "left",
      buttons,
      clickCount: 1,
      pointerType
    });
  await send("mouseMoved", 0, 0);
  await send("mousePressed", 0, 1);
  for (let i = 1; i <= steps; i++) await send("mouseMoved", i / steps, 1);
  await send("mouseReleased", 1, 0);
}

/** What a widget's drawing says, label by label, with plain spaces. */
export async function drawnText(page: Page, widget: string): Promise<string> {
  const labels = await page.locator(`section.present figure[data-widget=${widget}] svg text`).allTextContents();
  return labels.join(" ").replace(/\s+/g, " ");
}

/** Notes the fragment of every address that the page writes from now on; asked again, says which. */
export async function recordAddresses(page: Page): Promise<() => Promise<readonly string[]>> {
  await page.evaluate(() => {
    const write = history.replaceState.bind(history);
    const written: string[] = [];
    Object.assign(globalThis, {written});
    history.replaceState = (state, title, url) => {
      written.push(new URL(`${url}`, location.href).hash);
      write(state, title, url);
    };
  });
  return () => page.evaluate(() => (globalThis as unknown as {written: string[]}).written);
}
