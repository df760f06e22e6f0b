import type {Browser, CDPSession, Page} from "playwright-core";

export interface Opened {
  /** From navigation to the first contentful paint, ms. */
  readonly paintedMs: number;
  /** From navigation to html[data-ready], ms. */
  readonly readyMs: number;
}

export async function openingToPainted(browser: Browser, url: string, slower: number): Promise<Opened> {
  return withPage(browser, async (page, session) => {
    await session.send("Emulation.setCPUThrottlingRate", {rate: slower});
    await page.goto(url);
    await page.waitForSelector("html[data-ready]");
    return page.evaluate(async () => {
      const paint = await new Promise<number>((resolve) =>
        new PerformanceObserver((list) => {
          for (const {name, startTime} of list.getEntries()) if (name === "first-contentful-paint") resolve(startTime);
        }).observe({type: "paint", buffered: true})
      );
      return {paintedMs: paint, readyMs: performance.getEntriesByName("briefing-ready")[0]?.startTime ?? Number.NaN};
    });
  });
}

/** From a key's time stamp to after the frame that shows it, ms. */
export async function keyToPainted(browser: Browser, url: string, presses: number): Promise<readonly number[]> {
  return withPage(browser, async (page) => {
    // Before the deck's own handler, which lets no key through.
    await page.addInitScript(() => {
      const times: number[] = [];
      Object.assign(globalThis, {times});
      addEventListener(
        "keydown",
        ({timeStamp}) =>
          requestAnimationFrame(() => {
            const {port1, port2} = new MessageChannel();
            port1.onmessage = () => times.push(performance.now() - timeStamp);
            port2.postMessage(0);
          }),
        {capture: true}
      );
    });
    await page.goto(url);
    await page.waitForSelector("html[data-ready]");
    for (let i = 0; i < presses; i++) {
      await page.keyboard.press(turn(i));
      await page.waitForFunction((count) => (globalThis as unknown as {times: number[]}).times.length > count, i);
    }
    return page.evaluate(() => (globalThis as unknown as {times: number[]}).times);
  });
}

/** Main-thread work for each step, and for each move of a drag on the first slide that has something to drag, ms. */
export async function workPerFrame(
  browser: Browser,
  url: string,
  frames: number
): Promise<{steps: readonly number[]; drags: readonly number[]}> {
  return withPage(browser, async (page, session) => {
    await page.goto(url);
    await page.waitForSelector("html[data-ready]");
    await session.send("Performance.enable");
    const steps: number[] = [];
    for (let i = 0; i < frames; i++) steps.push(await work(page, session, () => page.keyboard.press(turn(i))));
    const slide = await page.evaluate(() => document.querySelector("section:has(.widget)")?.id);
    if (!slide) return {steps, drags: []};
    await page.evaluate(
      (id) => (globalThis as unknown as {briefing: {show(view: object): void}}).briefing.show({slide: id}),
      slide
    );
    const thumb = page.locator("section.present input[type=range]").first();
    const box = await thumb.boundingBox({timeout: 2000}).catch(() => null);
    if (!box) return {steps, drags: []};
    const ratio = await thumb.evaluate(
      (input: HTMLInputElement) => (Number(input.value) - Number(input.min)) / (Number(input.max) - Number(input.min))
    );
    const rtl = await thumb.evaluate((input) => getComputedStyle(input).direction === "rtl");
    const size = box.height;
    const x = box.x + size / 2 + (rtl ? 1 - ratio : ratio) * (box.width - size);
    const y = box.y + box.height / 2;
    await page.mouse.move(x, y);
    await page.mouse.down();
    const drags: number[] = [];
    for (let i = 0; i < frames; i++) {
      drags.push(await work(page, session, () => page.mouse.move(x + 200 * Math.sin(i / 5), y)));
    }
    await page.mouse.up();
    return {steps, drags};
  });
}

/** There and back again over the first dozen stops. */
const turn = (i: number) => (i % 24 < 12 ? "PageDown" : "PageUp");

async function work(page: Page, session: CDPSession, act: () => Promise<void>): Promise<number> {
  const busy = async () => {
    const {metrics} = await session.send("Performance.getMetrics");
    return (metrics.find(({name}) => name === "TaskDuration")?.value ?? 0) * 1000;
  };
  const before = await busy();
  await act();
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve))));
  return (await busy()) - before;
}

async function withPage<T>(browser: Browser, use: (page: Page, session: CDPSession) => Promise<T>): Promise<T> {
  const context = await browser.newContext({viewport: {width: 1920, height: 1080}});
  const page = await context.newPage();
  try {
    return await use(page, await context.newCDPSession(page));
  } finally {
    await context.close();
  }
}
