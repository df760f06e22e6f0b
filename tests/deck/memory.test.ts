// Without the compiler: machine code that grows as it warms up is not memory that the deck holds.

import {expect, test} from "vitest";
import {type Global, show, useBrowser, view} from "./deck.ts";

const {open} = useBrowser({args: ["--js-flags=--jitless"]});

test("a hundred changes of stage leave nothing behind", {timeout: 120_000}, async () => {
  const page = await open({file: "layouts"});
  const session = await page.context().newCDPSession(page);
  await session.send("HeapProfiler.enable");
  const weigh = async () => {
    for (let i = 0; i < 2; i++) await session.send("HeapProfiler.collectGarbage");
    return session.send("Memory.getDOMCounters");
  };
  const change = async (times: number) => {
    for (let i = 0; i < times; i++) {
      await page.keyboard.press("v");
      // A selector that is waited for would be held: a locator is not.
      await page.locator("html.read #distance .stepper").first().waitFor({state: "attached"});
      await page.keyboard.press("v");
      await page.locator(".reveal.ready section.present").waitFor();
    }
  };
  await change(3);
  const before = await weigh();
  await change(50);
  const after = await weigh();
  expect(after.jsEventListeners).toBe(before.jsEventListeners);
  expect(after.nodes).toBeLessThan(before.nodes + 50);
});

test("500 random moves end where walking straight there ends, and cost no memory", {timeout: 120_000}, async () => {
  const page = await open();
  const session = await page.context().newCDPSession(page);
  const weigh = async () => {
    await session.send("HeapProfiler.collectGarbage");
    await session.send("HeapProfiler.collectGarbage");
    const [{usedSize}, {jsEventListeners}] = await Promise.all([
      session.send("Runtime.getHeapUsage"),
      session.send("Memory.getDOMCounters")
    ]);
    return {heap: usedSize, listeners: jsEventListeners};
  };
  await session.send("HeapProfiler.enable");
  // Every slide is seen before the first weighing: what a widget makes once is not growth.
  const slides = await page.evaluate(() => [...document.querySelectorAll(".slides > section")].map(({id}) => id));
  const seeAll = async () => {
    for (const slide of [...slides, "opening"]) await show(page, {slide});
  };
  await seeAll();
  const walk = (count: number, seed: number) =>
    page.evaluate(
      async ([moves, start, ids]) => {
        const {briefing} = globalThis as Global;
        let state = start;
        const random = (below: number) => {
          state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
          return (state >>> 8) % below;
        };
        const keys = ["ArrowRight", "ArrowRight", "ArrowLeft", "PageDown", "Home", "End", "b", "o", "r", "Escape"];
        for (let i = 0; i < moves; i++) {
          const kind = random(4);
          if (kind < 3)
            dispatchEvent(new KeyboardEvent("keydown", {key: keys[random(keys.length)] as string, bubbles: true}));
          else
            briefing.show({
              slide: ids[random(ids.length)] as string,
              step: 1 + random(6),
              tweaks: {distance: random(101), pace: random(100), "line.north.from": random(770)}
            });
          if (i % 25 === 0) await new Promise((resolve) => requestAnimationFrame(resolve));
        }
        return briefing.view();
      },
      [count, seed, slides] as const
    );
  await walk(250, 1);
  await seeAll();
  const before = await weigh();
  const end = await walk(250, 2);
  const drawn = await page.locator("section.present").innerHTML();
  await seeAll();
  const after = await weigh();
  await show(page, end);
  expect(JSON.stringify(await view(page))).toBe(JSON.stringify(end));
  const fresh = await open();
  await show(fresh, end);
  const strip = (html: string) => html.replace(/ style="[^"]*"| class="[^"]*"/g, "");
  expect(strip(await fresh.locator("section.present").innerHTML())).toBe(strip(drawn));
  expect(after.listeners).toBe(before.listeners);
  expect(after.heap).toBeLessThan(before.heap * 1.05);
});
