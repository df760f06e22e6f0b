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

/** Main-thread work for each step through the first dozen stops, ms. */
export async function workOfSteps(browser: Browser, url: string, frames: number): Promise<readonly number[]> {
  return withPage(browser, async (page, session) => {
    await page.goto(url);
    await page.waitForSelector("html[data-ready]");
    await session.send("Performance.enable");
    return repeated(frames, (i) => work(page, session, () => page.keyboard.press(turn(i))));
  });
}

export interface SlideWork {
  /** A frame in which nothing happens: what the measuring itself takes. */
  readonly idle: readonly number[];
  /** Back a step and forward again. */
  readonly steps: readonly number[];
  /** Empty where there is nothing to drag. */
  readonly drags: readonly number[];
}

/** Main-thread work a frame on the first slide that has these pictures, ms; undefined where there is none. */
export async function workOnSlide(
  browser: Browser,
  url: string,
  pictures: readonly string[],
  frames: number,
  slower: number
): Promise<SlideWork | undefined> {
  return withPage(browser, async (page, session) => {
    await page.goto(url);
    await page.waitForSelector("html[data-ready]");
    const selector = `section${pictures.map((name) => `:has([data-widget=${name}])`).join("")}`;
    const slide = await page.evaluate((found) => document.querySelector(found)?.id, selector);
    if (slide === undefined) return undefined;
    await page.evaluate(
      (id) => (globalThis as unknown as {briefing: {show(view: object): void}}).briefing.show({slide: id, step: 3}),
      slide
    );
    await session.send("Performance.enable");
    await session.send("Emulation.setCPUThrottlingRate", {rate: slower});
    const idle = await repeated(frames, () => work(page, session, async () => {}));
    const steps = await repeated(frames, (i) =>
      work(page, session, () => page.keyboard.press(i % 2 === 0 ? "PageUp" : "PageDown"))
    );
    return {idle, steps, drags: await dragsOf(page, session, frames)};
  });
}

/** To and fro around where the last thumb of the slide rests. */
async function dragsOf(page: Page, session: CDPSession, frames: number): Promise<readonly number[]> {
  const thumb = page.locator("section.present input[type=range]").last();
  const box = await thumb.boundingBox({timeout: 2000}).catch(() => null);
  if (!box) return [];
  const share = await thumb.evaluate((input: HTMLInputElement) => {
    const along = (Number(input.value) - Number(input.min)) / (Number(input.max) - Number(input.min));
    return getComputedStyle(input).direction === "rtl" ? 1 - along : along;
  });
  const x = box.x + box.height / 2 + share * (box.width - box.height);
  const y = box.y + box.height / 2;
  await page.mouse.move(x, y);
  await page.mouse.down();
  const drags = await repeated(frames, (i) =>
    work(page, session, () => page.mouse.move(x - 100 + 100 * Math.cos(i / 5), y))
  );
  await page.mouse.up();
  return drags;
}

async function repeated(times: number, measure: (i: number) => Promise<number>): Promise<readonly number[]> {
  const results: number[] = [];
  for (let i = 0; i < times; i++) results.push(await measure(i));
  return results;
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
