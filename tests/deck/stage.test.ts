// The stage: what the keys, the menu and a finger open, and what is told to those who do not see it.

import {expect, test} from "vitest";
import {commandsOf} from "../../src/deck/controls/commands.ts";
import type {Deck} from "../../src/deck/window/deck.ts";
import {en} from "../../src/words/en.ts";
import {deckUrl, FULL, fragment, press, show, standsAt, swipe, USUAL, useBrowser, view} from "./deck.ts";

const {open} = useBrowser();

test("keys walk through every step of every slide and back", async () => {
  const page = await open();
  const forward: string[] = [];
  for (let i = 0; i < 100; i++) {
    const link = await fragment(page);
    if (forward.at(-1) === link) break;
    forward.push(link);
    await press(page, ["ArrowRight", "ArrowDown", "Space", "PageDown"][i % 4] as string);
  }
  expect(forward.length).toBeGreaterThan(14);
  expect(new Set(forward).size).toBe(forward.length);
  const back = [await fragment(page)];
  for (let i = 1; i < forward.length; i++) {
    await press(page, ["ArrowLeft", "ArrowUp", "PageUp"][i % 3] as string);
    back.push(await fragment(page));
  }
  expect(back.reverse()).toEqual(forward);
  await press(page, "End", "End");
  expect(await fragment(page)).toBe(forward.at(-1));
  await press(page, "Home");
  expect(await fragment(page)).toBe(forward[0]);
});

test("a turn measures nothing: its slide is laid out once, when it is painted", async () => {
  const page = await open({at: "#/opening"});
  const measured = await page.evaluate(() => {
    let count = 0;
    for (const name of ["offsetWidth", "offsetHeight"] as const) {
      const {get, ...rest} = Object.getOwnPropertyDescriptor(HTMLElement.prototype, name) as PropertyDescriptor;
      Object.defineProperty(HTMLElement.prototype, name, {
        ...rest,
        get() {
          count += 1;
          return get?.call(this);
        }
      });
    }
    for (let i = 0; i < 20; i++) dispatchEvent(new KeyboardEvent("keydown", {key: "PageDown"}));
    return count;
  });
  expect(measured).toBe(0);
  expect(await page.evaluate(() => document.body.offsetWidth)).toBe(USUAL.width);
});

test("only the slide of the view is shown, with the blocks of its step", async () => {
  const page = await open({file: "layouts"});
  const ids = await page.evaluate(() => [...document.querySelectorAll(".slides > section")].map(({id}) => id));
  expect(ids.length).toBeGreaterThanOrEqual(8);
  for (const id of ids) {
    await show(page, {slide: id});
    const visible = await page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>(".slides > section")]
        .filter((s) => s.checkVisibility({visibilityProperty: true}))
        .map((s) => s.id)
    );
    expect(visible).toEqual([id]);
  }
  const waiting = page.locator("section.present .waiting");
  for (const id of ids) {
    await show(page, {slide: id, step: 1});
    const blocks = await page.locator("section.present [data-block]").count();
    if (blocks === 0) continue;
    expect(await waiting.count()).toBeGreaterThan(0);
    await show(page, {slide: id, step: 99});
    expect(await waiting.count()).toBe(0);
    return;
  }
  throw new Error("no slide of the layouts has a block that waits for a step");
});

/** What help calls a key; a letter is its own name, in capitals. */
const NAMES: Readonly<Record<string, string>> = {
  ArrowRight: "Right",
  ArrowLeft: "Left",
  ArrowDown: "Down",
  ArrowUp: "Up",
  PageDown: "Page Down",
  PageUp: "Page Up",
  Escape: "Esc",
  " ": "Space"
};

test.each([
  ["present", USUAL],
  ["read", {width: 390, height: 844}]
] as const)("help lists every key that works, and closes by its button: %s", async (stage, viewport) => {
  const page = await open({file: "layouts", viewport});
  await press(page, "?");
  const rows = page.locator("dialog[open] tr");
  const listed = await rows.evaluateAll((all) => all.map((row) => [...row.children].map((cell) => cell.textContent)));
  const commands = commandsOf({stage: {now: () => stage}} as unknown as Deck);
  expect(listed).toEqual(commands.map(({name}) => [en.commands[name].keys, en.commands[name].label]));
  for (const {keys, name} of commands.filter(({keys}) => keys.length > 0))
    expect(en.commands[name].keys.split(/, | or /)).toEqual(
      keys.map((key) => NAMES[key] ?? (key.length === 1 ? key.toUpperCase() : key))
    );
  await page.getByRole("button", {name: "Close"}).click();
  expect(await page.locator("dialog[open]").count()).toBe(0);
});

test("the menu does by touch what the keys do", async () => {
  const page = await open({hasTouch: true, viewport: {width: 844, height: 390}});
  await page.locator(".menu-button").tap();
  await page.getByRole("button", {name: /Next step/}).tap();
  expect((await view(page)).slide).toBe("bottom-line");
  await page.locator(".menu-button").tap();
  await page.getByRole("button", {name: /Overview/}).tap();
  expect(await page.locator("section:visible").count()).toBeGreaterThanOrEqual(6);
  const box = await page.locator(".menu-button").boundingBox();
  expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(36);
});

test("a press in the overview opens that slide, arrows and Enter do too", async () => {
  const page = await open();
  await press(page, "o");
  expect(await page.locator("section:visible").count()).toBeGreaterThanOrEqual(6);
  await page.locator("#gains").click();
  await standsAt(page, "#/gains");
  const before = await page.locator("#gains").evaluate((section) => section.previousElementSibling?.id);
  await press(page, "o", "ArrowLeft", "Enter");
  await standsAt(page, `#/${before}`);
});

test("looking about in the overview shows nothing: Esc and O close it where one was", async () => {
  const page = await open({at: "#/distance/2?distance=8"});
  const slides = await page.evaluate(() => [...document.querySelectorAll(".slides > section")].map(({id}) => id));
  const at = slides.indexOf("distance");
  const cursor = () => page.evaluate(() => document.activeElement?.id);
  for (const close of ["Escape", "o"]) {
    await press(page, "o");
    const told = [];
    for (const key of ["ArrowRight", "PageDown", "ArrowUp", "Home", "ArrowLeft", "End", "End", "Space"]) {
      await press(page, key);
      told.push(await cursor());
      expect(await fragment(page)).toBe("#/distance/2?distance=8");
    }
    expect(told).toEqual([
      slides[at + 1],
      slides[at + 2],
      slides[at + 1],
      slides[0],
      slides[0],
      told[5],
      slides.at(-1),
      slides.at(-1)
    ]);
    await press(page, close);
    expect(await page.locator("section:visible").count()).toBe(1);
    expect(await page.locator("section.present").getAttribute("id")).toBe("distance");
    await standsAt(page, "#/distance/2?distance=8");
  }
  await press(page, "ArrowRight");
  await standsAt(page, "#/distance/3?distance=8");
});

test("black lies over the overview as over a slide, and a link or a number shown in it closes it", async () => {
  const page = await open({at: "#/distance"});
  const cells = () => page.locator("section:visible").count();
  await press(page, "o", "b");
  expect(await page.locator(".black").isVisible()).toBe(true);
  await page.mouse.click(640, 360);
  expect(await page.locator(".black").isVisible()).toBe(false);
  expect(await cells()).toBeGreaterThan(6);
  await show(page, {slide: "distance"});
  expect(await cells()).toBe(1);
  await press(page, "o", "g");
  await page.keyboard.type((await page.locator("#distance .number").textContent()) ?? "");
  await press(page, "Enter");
  expect(await cells()).toBe(1);
  await press(page, "o");
  await page.evaluate(() => {
    location.hash = "#/distance?distance=8";
  });
  await standsAt(page, "#/distance?distance=8");
  await expect.poll(cells).toBe(1);
});

test("jump goes to a number, and says what it expected", async () => {
  const page = await open();
  await press(page, "g");
  await page.keyboard.type("99");
  await press(page, "Enter");
  expect(await page.getByRole("alert").innerText()).toMatch(/There is no slide 99. Type a number, 1 to /);
  const number = await page.locator("#distance .number").textContent();
  await page.keyboard.type(number ?? "");
  await press(page, "Enter");
  await standsAt(page, "#/distance");
  await page.locator("dialog").waitFor({state: "detached"});
});

test("black is black, and the next key only lifts it", async () => {
  const page = await open({at: "#/plan"});
  await press(page, ".");
  expect(await page.locator(".black").isVisible()).toBe(true);
  expect(await page.locator("section.present").isVisible()).toBe(false);
  await press(page, "PageDown");
  await standsAt(page, "#/plan");
  await press(page, "b");
  await page.mouse.click(900, 500);
  await standsAt(page, "#/plan");
});

test("dark and light turn by a key, and stay over a reload", async () => {
  const page = await open();
  const background = () =>
    page.evaluate(() => getComputedStyle(document.querySelector("section.present") as Element).backgroundColor);
  const dark = await background();
  await press(page, "t");
  expect(await background()).toBe("rgb(255, 255, 255)");
  await page.reload();
  await page.waitForSelector("html[data-ready]");
  expect(await background()).toBe("rgb(255, 255, 255)");
  await press(page, "t");
  expect(await background()).toBe(dark);
});

test.each(["dark", "light"])("?theme=%s is stronger than what was chosen before", async (asked) => {
  const page = await open({file: "layouts", at: `?theme=${asked === "dark" ? "light" : "dark"}`});
  const theme = () => page.evaluate(() => document.documentElement.dataset.theme);
  await press(page, "t", "t");
  expect(await theme()).not.toBe(asked);
  await page.goto(`${deckUrl("layouts")}?theme=${asked}`);
  await page.waitForSelector("html[data-ready]");
  expect(await theme()).toBe(asked);
  await page.goto(deckUrl("layouts"));
  await page.waitForSelector("html[data-ready]");
  expect(await theme()).not.toBe(asked);
});

test("full screen goes on and off", async () => {
  const page = await open();
  await press(page, "f");
  await page.waitForFunction(() => document.fullscreenElement !== null);
  await press(page, "f");
  await page.waitForFunction(() => document.fullscreenElement === null);
});

test("the link is copied", async () => {
  const page = await open({at: "#/distance/2?distance=8"});
  await page.evaluate(() =>
    Object.defineProperty(navigator, "clipboard", {
      value: {writeText: async (text: string) => Object.assign(globalThis, {copied: text})}
    })
  );
  await press(page, "l");
  await page.waitForFunction(() => document.getElementById("Notice")?.textContent === "Link copied.");
  expect(await page.evaluate(() => (globalThis as unknown as {copied: string}).copied)).toBe(page.url());
});

test("a screen reader hears one thing a change: the title and the state", async () => {
  const page = await open({at: "#/distance"});
  await page.evaluate(() => {
    const heard: string[] = [];
    Object.assign(globalThis, {heard});
    const live = document.getElementById("Live") as HTMLElement;
    new MutationObserver(() => heard.push(live.textContent ?? "")).observe(live, {
      childList: true,
      characterData: true,
      subtree: true
    });
  });
  const heard = () => page.evaluate(() => (globalThis as unknown as {heard: string[]}).heard);
  await press(page, "PageDown");
  await press(page, "PageDown");
  await press(page, "PageDown");
  const said = await heard();
  expect(said).toHaveLength(3);
  for (const text of said) expect(text).toMatch(/^About 60.km out/);
  expect(said[1]).toMatch(/20\s+km a day.*Saturday.*Sunday/s);
  const speaking = await page.evaluate(
    () => [...document.querySelectorAll("[aria-live]")].filter((element) => element.checkVisibility()).length
  );
  expect(speaking).toBe(1);
});

test("no stage keeps a screen reader from the words of the slides", async () => {
  const page = await open({at: "#/corridor"});
  const session = await page.context().newCDPSession(page);
  const words = await page.locator("#corridor .body li, #corridor .body p").first().textContent();
  for (const stage of ["deck", "read", "deck"]) {
    await page.waitForSelector(`html.${stage}`);
    // The class is there before the stage stands.
    await page.locator("[role=application]").waitFor({state: "detached"});
    await expect
      .poll(async () => {
        const {nodes} = await session.send("Accessibility.getFullAXTree");
        const said = nodes.filter(({ignored}) => !ignored).map(({name}) => `${name?.value ?? ""}`);
        return said.some((text) => text.length > 10 && words?.includes(text));
      })
      .toBe(true);
    await press(page, "v");
  }
});

test("progress tells how far the talk has come", async () => {
  const page = await open();
  const done = () =>
    page.locator(".chrome.progress").evaluate((bar) => Number(getComputedStyle(bar).getPropertyValue("--done")));
  expect(await done()).toBe(0);
  await press(page, "PageDown");
  const one = await done();
  expect(one).toBeGreaterThan(0);
  await press(page, "End");
  expect(await done()).toBe(1);
});

test("reduced motion is honored while running", async () => {
  const page = await open({at: "#/scenario", reducedMotion: "no-preference"});
  const moving = () =>
    page.evaluate(() => {
      dispatchEvent(new KeyboardEvent("keydown", {key: "PageDown"}));
      return document.getAnimations().length;
    });
  expect(await moving()).toBeGreaterThan(0);
  // What has begun goes on to its end.
  await page.evaluate(() => Promise.allSettled(document.getAnimations().map(({finished}) => finished)));
  await page.emulateMedia({reducedMotion: "reduce"});
  expect(await moving()).toBe(0);
});

test("a swipe turns on a phone, and a pinch does not", async () => {
  const page = await open({hasTouch: true, viewport: {width: 844, height: 390}});
  await swipe(page, {x: 600, y: 340}, {x: 300, y: 332});
  await standsAt(page, "#/bottom-line");
  const session = await page.context().newCDPSession(page);
  const fingers = (spread: number) => [
    {x: 420 - spread, y: 340, id: 0},
    {x: 420 + spread, y: 340, id: 1}
  ];
  await session.send("Input.dispatchTouchEvent", {type: "touchStart", touchPoints: fingers(20)});
  await session.send("Input.dispatchTouchEvent", {type: "touchMove", touchPoints: fingers(120)});
  await session.send("Input.dispatchTouchEvent", {type: "touchEnd", touchPoints: []});
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)));
  expect(await fragment(page)).toBe("#/bottom-line");
});

test.each([{width: 1280, height: 720}, {width: 1024, height: 768}, {width: 3840, height: 2160}, FULL])(
  "top line, footer and menu are whole and apart at $width x $height",
  async (viewport) => {
    const page = await open({viewport, at: "#/distance"});
    const boxes = await page.evaluate(() =>
      [
        "section.present .part",
        "section.present .as-of",
        "section.present .source",
        "section.present .number",
        ".menu-button"
      ].map((selector) => {
        const {left, top, right, bottom} = (document.querySelector(selector) as Element).getBoundingClientRect();
        return {selector, left, top, right, bottom};
      })
    );
    for (const box of boxes) {
      expect(box.left, box.selector).toBeGreaterThanOrEqual(0);
      expect(box.top, box.selector).toBeGreaterThanOrEqual(0);
      expect(box.right, box.selector).toBeLessThanOrEqual(viewport.width);
      expect(box.bottom, box.selector).toBeLessThanOrEqual(viewport.height);
      for (const other of boxes) {
        if (other === box) continue;
        const apart =
          box.right <= other.left || other.right <= box.left || box.bottom <= other.top || other.bottom <= box.top;
        expect(apart, `${box.selector} and ${other.selector}`).toBe(true);
      }
    }
  }
);
