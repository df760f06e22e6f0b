// Fights that must not happen: between the deck and a control for a key, and between a turn and a drag.

import {expect, test} from "vitest";
import {drag, fragment, press, show, standsAt, swipe, thumbAt, useBrowser, view} from "./deck.ts";

const {open} = useBrowser();
const GAUGE = "section.present figure[data-widget=gauge]";

test("arrows on a focused control move it and turn no slide", async () => {
  const page = await open({at: "#/distance"});
  await page.locator(`${GAUGE} input[type=range]`).focus();
  await press(page, "Tab", "Shift+Tab", "ArrowRight");
  expect(await view(page)).toMatchObject({slide: "distance", step: 1, tweaks: {distance: 59}});
  await press(page, "Home", "End", "ArrowUp", "ArrowDown");
  expect(await view(page)).toMatchObject({slide: "distance", step: 1});
});

test("PageDown and PageUp turn from every control, text fields too", async () => {
  const page = await open({at: "#/distance"});
  for (const control of ["input[type=range]", "button", "input[type=number]"]) {
    await page.locator(`${GAUGE} ${control}`).first().focus();
    await press(page, "PageDown");
    await standsAt(page, "#/distance/2");
    await press(page, "PageUp");
    await standsAt(page, "#/distance");
  }
});

test("Space presses a focused button and turns nothing", async () => {
  const page = await open({at: "#/distance"});
  await page.getByRole("button", {name: /80/}).focus();
  await press(page, "Tab", "Shift+Tab", "Space");
  expect(await view(page)).toMatchObject({slide: "distance", step: 1, tweaks: {pace: 80}});
});

test("letters work from a range, and are text in a text field", async () => {
  const page = await open({at: "#/distance"});
  await page.locator(`${GAUGE} input[type=range]`).focus();
  await press(page, "b");
  expect((await view(page)).cover).toBe("black");
  await press(page, "b");
  await page.locator(`${GAUGE} input[type=number]`).focus();
  await press(page, "b", ".");
  expect((await view(page)).cover).toBe("none");
});

test("after a mouse drag the next arrow turns the slide", async () => {
  const page = await open({at: "#/distance"});
  const range = page.locator(`${GAUGE} input[type=range]`);
  await drag(page, await thumbAt(range), await thumbAt(range, 8));
  await standsAt(page, "#/distance?distance=8");
  await page.waitForFunction(() => document.activeElement === document.body);
  await press(page, "ArrowRight");
  await standsAt(page, "#/distance/2?distance=8");
});

test("what changes under the hand moves no marker out of it, and is there once the hand lets go", async () => {
  const page = await open({at: "#/distance"});
  const range = page.locator(`${GAUGE} input[type=range]`);
  const moveTo = async (value: number) => {
    const {x, y} = await thumbAt(range, value);
    await page.mouse.move(x, y);
  };
  await moveTo(60);
  await page.mouse.down();
  await moveTo(30);
  expect((await view(page)).tweaks).toEqual({distance: 30});
  await show(page, {slide: "distance", tweaks: {distance: 70}});
  expect(await range.inputValue()).toBe("30");
  await moveTo(20);
  expect((await view(page)).tweaks).toEqual({distance: 20});
  await page.mouse.up();
  await standsAt(page, "#/distance?distance=20");
  await page.mouse.down();
  await show(page, {slide: "distance", tweaks: {distance: 70}});
  expect(await range.inputValue()).toBe("20");
  await page.mouse.up();
  await expect.poll(() => range.inputValue()).toBe("70");
  expect(await fragment(page)).toBe("#/distance?distance=70");
});

test("a gesture is over where the browser ends it without a word, and where its slide is turned away", async () => {
  const page = await open({at: "#/distance", hasTouch: true});
  const range = page.locator(`${GAUGE} input[type=range]`);
  const session = await page.context().newCDPSession(page);
  const touch = async (type: "touchStart" | "touchMove", value: number) =>
    session.send("Input.dispatchTouchEvent", {type, touchPoints: [await thumbAt(range, value)]});
  await range.evaluate((input) =>
    input.addEventListener("change", (event) => event.isTrusted && event.stopImmediatePropagation(), {capture: true})
  );
  await touch("touchStart", 60);
  await touch("touchMove", 40);
  await touch("touchMove", 30);
  await session.send("Input.dispatchTouchEvent", {type: "touchCancel", touchPoints: []});
  await standsAt(page, "#/distance?distance=30");
  await touch("touchStart", 30);
  await touch("touchMove", 20);
  await touch("touchMove", 10);
  // A slide that has the same marker.
  await show(page, {slide: "relay"});
  await session.send("Input.dispatchTouchEvent", {type: "touchEnd", touchPoints: []});
  await page.evaluate(() => new Promise((resolve) => setTimeout(resolve)));
  expect((await view(page)).tweaks).toEqual({});
});

test("a press on a button leaves the arrows to the deck", async () => {
  const page = await open({at: "#/distance"});
  await page.getByRole("button", {name: /80/}).click();
  await standsAt(page, "#/distance?pace=80");
  await page.waitForFunction(() => document.activeElement === document.body);
  await press(page, "ArrowRight");
  await standsAt(page, "#/distance/2?pace=80");
});

test("a finger drag on a widget turns nothing, a swipe beside it turns", async () => {
  const page = await open({at: "#/distance/2", hasTouch: true});
  const range = page.locator(`${GAUGE} input[type=range]`);
  await swipe(page, await thumbAt(range), await thumbAt(range, 5));
  await standsAt(page, "#/distance/2?distance=5");
  const figure = await page.locator(GAUGE).boundingBox();
  if (!figure) throw new Error("no figure");
  const y = figure.y + figure.height * 0.52;
  await swipe(page, {x: figure.x + figure.width * 0.8, y}, {x: figure.x + figure.width * 0.3, y});
  expect(await fragment(page)).toBe("#/distance/2?distance=5");
  await swipe(page, {x: 930, y: 100}, {x: 660, y: 106});
  await standsAt(page, "#/distance/3?distance=5");
  await swipe(page, {x: 660, y: 100}, {x: 930, y: 106});
  await standsAt(page, "#/distance/2?distance=5");
});

test("Esc closes only what is open, gives the focus back, and turns nothing", async () => {
  const page = await open({at: "#/distance"});
  const button = page.getByRole("button", {name: /80/});
  await button.focus();
  await press(page, "?");
  expect(await page.locator("dialog[open]").count()).toBe(1);
  await press(page, "Escape");
  expect(await page.locator("dialog[open]").count()).toBe(0);
  expect(await button.evaluate((element) => element === document.activeElement)).toBe(true);
  await press(page, "Escape");
  expect(await button.evaluate((element) => element === document.activeElement)).toBe(false);
  await press(page, "b", "Escape");
  expect((await view(page)).cover).toBe("none");
  await press(page, "o", "Escape");
  expect(await page.locator("section:visible").count()).toBe(1);
  await press(page, "Escape", "Escape");
  expect(await fragment(page)).toBe("#/distance");
});

test("ten quick presses end where ten slow ones do", async () => {
  const slow = await open();
  for (let i = 0; i < 10; i++) {
    await press(slow, "ArrowRight");
    await slow.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 30))));
  }
  const quick = await open();
  await Promise.all(Array.from({length: 10}, () => quick.keyboard.press("ArrowRight")));
  expect(await view(quick)).toEqual(await view(slow));
  expect(await fragment(quick)).toBe(await fragment(slow));
});

test("a reload straight after a press loses nothing", async () => {
  const page = await open({at: "#/distance"});
  await press(page, "ArrowRight", "ArrowRight");
  await page.reload();
  await page.waitForSelector("html[data-ready]");
  expect(await view(page)).toMatchObject({slide: "distance", step: 3});
  await show(page, {slide: "distance", step: 2, tweaks: {distance: 9}});
  await page.reload();
  await page.waitForSelector("html[data-ready]");
  expect(await view(page)).toMatchObject({slide: "distance", step: 2, tweaks: {distance: 9}});
});

test("a click on empty ground turns forward, on a widget or a control it does not", async () => {
  const page = await open({at: "#/distance"});
  await page.mouse.click(1700, 160);
  await standsAt(page, "#/distance/2");
  const figure = await page.locator(GAUGE).boundingBox();
  if (!figure) throw new Error("no figure");
  await page.mouse.click(figure.x + figure.width * 0.7, figure.y + figure.height * 0.02);
  expect(await fragment(page)).toBe("#/distance/2");
});

test("a double click selects a word, and turns nothing", async () => {
  const page = await open({at: "#/distance"});
  const words = page.locator("section.present .title");
  const {x, y} = (await words.boundingBox()) as {x: number; y: number};
  await page.mouse.dblclick(x + 20, y + 20);
  expect(await fragment(page)).toBe("#/distance");
  expect(await page.evaluate(() => `${getSelection()}`.trim().length)).toBeGreaterThan(1);
});

test("enlarged by two fingers, a slide is moved by one and stays", async () => {
  const page = await open({at: "#/distance", viewport: {width: 1180, height: 820}, hasTouch: true});
  const session = await page.context().newCDPSession(page);
  await session.send("Input.synthesizePinchGesture", {x: 590, y: 400, scaleFactor: 2.5});
  await page.waitForSelector("[data-enlarged]");
  const left = () => page.evaluate(() => visualViewport?.pageLeft ?? 0);
  const before = await left();
  await swipe(page, {x: 700, y: 200}, {x: 400, y: 205});
  await page.waitForFunction((from) => (visualViewport?.pageLeft ?? 0) > from + 20, before);
  expect(await fragment(page)).toBe("#/distance");
});

test("a press beside the field takes what was typed, and turns nothing", async () => {
  const page = await open({at: "#/distance/2"});
  await page.locator(`${GAUGE} input[type=number]`).click();
  await page.keyboard.type("12");
  await page.mouse.click(1700, 160);
  await standsAt(page, "#/distance/2?pace=12");
  await page.mouse.click(1700, 160);
  await standsAt(page, "#/distance/3");
});

test.each(["PageDown", "Escape"])("%s leaves behind what was typed and not committed", async (key) => {
  const page = await open({at: "#/distance/2"});
  const field = page.locator(`${GAUGE} input[type=number]`);
  await field.click();
  await page.keyboard.type("12");
  await press(page, key);
  expect(await field.inputValue()).toBe("");
  await press(page, "Tab", "Tab");
  expect((await view(page)).tweaks).toEqual({});
});

test("a menu opened by the mouse and closed by Esc leaves the keys to the deck", async () => {
  const page = await open({at: "#/distance"});
  await page.locator(".menu-button").click();
  await press(page, "Escape");
  await page.waitForFunction(() => document.activeElement === document.body);
  await press(page, "ArrowRight");
  await standsAt(page, "#/distance/2");
});

test("any key only lifts the black", async () => {
  const page = await open({at: "#/distance/2?distance=8"});
  for (const key of ["Home", "r", "x", "Enter", "m", "ArrowLeft"]) {
    await press(page, "b");
    expect((await view(page)).cover).toBe("black");
    await press(page, key);
    await standsAt(page, "#/distance/2?distance=8");
    expect((await view(page)).cover).toBe("none");
    expect(await page.locator("dialog").count()).toBe(0);
  }
});

test("in the overview Tab reaches the slides and no control within them, and Enter opens the one reached", async () => {
  const page = await open({at: "#/distance"});
  await press(page, "o", "Tab");
  for (let i = 0; i < 6; i++) {
    await press(page, "Tab");
    expect(await page.evaluate(() => document.activeElement?.closest(".slides > section > *"))).toBeNull();
  }
  const reached = await page.evaluate(() => document.activeElement?.id);
  expect(await view(page)).toMatchObject({slide: "distance", step: 1});
  await press(page, "Enter");
  expect(await view(page)).toMatchObject({slide: reached, step: 1});
  await press(page, "ArrowLeft");
  expect((await view(page)).slide).not.toBe(reached);
});
