// The file itself: complete, closed to the network, readable before and without scripts, and the same each time.

import {mkdtempSync, readFileSync, rmSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {expect, inject, test} from "vitest";
import {main} from "../../src/commands/main.ts";
import {RELAY} from "../relay.ts";
import {deckUrl, press, standsAt, useBrowser} from "./deck.ts";

const {open, blank} = useBrowser();
const root = new URL("../..", import.meta.url).pathname;

test("nothing is requested but the file, nothing offends its own policy", async () => {
  const page = await blank();
  const requests: string[] = [];
  const complaints: string[] = [];
  page.on("request", (request) => requests.push(request.url()));
  page.on("console", (message) => message.type() !== "log" && complaints.push(message.text()));
  await page.goto(deckUrl("presenter"));
  await page.waitForSelector("html[data-ready]");
  for (let i = 0; i < 30; i++) await press(page, "PageDown");
  await press(page, "o", "o", "m", "Escape", "?", "Escape", "t", "r");
  expect(requests.filter((url) => !url.startsWith("data:"))).toEqual([deckUrl("presenter")]);
  expect(complaints).toEqual([]);
});

test("the policy stops a script and a style that are not of the build", async () => {
  const page = await open();
  const ran = await page.evaluate(async () => {
    const script = document.createElement("script");
    script.textContent = "globalThis.stranger = true";
    document.body.append(script);
    const box = document.createElement("p");
    box.innerHTML = '<span style="color: rgb(1, 2, 3)">x</span>';
    document.body.append(box);
    return [(globalThis as {stranger?: boolean}).stranger, getComputedStyle(box.firstElementChild as Element).color];
  });
  expect(ran[0]).toBeUndefined();
  expect(ran[1]).not.toBe("rgb(1, 2, 3)");
});

test("without scripts it is a document to read: every title, every table, no drawing", async () => {
  const page = await open({javaScriptEnabled: false, viewport: {width: 800, height: 900}});
  const sections = page.locator(".slides > section");
  const count = await sections.count();
  for (let i = 0; i < count; i++) {
    expect(await sections.nth(i).locator(".title").isVisible()).toBe(true);
    for (const table of await sections.nth(i).locator(".twin table").all()) expect(await table.isVisible()).toBe(true);
  }
  const {width, height} = (await page.locator(".slides").boundingBox()) ?? {width: 0, height: 0};
  expect(width).toBeLessThanOrEqual(800);
  expect(height).toBeGreaterThan(2000);
});

test("the first slide stands before the engine runs, where it stands after", async () => {
  const page = await open();
  const settled = await page.locator("section.present .title").boundingBox();
  await page.addInitScript(() => {
    globalThis.requestAnimationFrame = () => 0;
  });
  await page.goto(deckUrl("theatre"));
  const before = await page.locator("section.present .title").boundingBox();
  expect(await page.locator("html[data-ready]").count()).toBe(0);
  expect(await page.locator("section.present .title").isVisible()).toBe(true);
  for (const side of ["x", "y", "width", "height"] as const)
    expect(before?.[side]).toBeCloseTo(settled?.[side] ?? 0, 0);
});

test("once it is ready no face is still to come: no slide is set twice", async () => {
  const page = await open();
  const faces = await page.evaluate(() =>
    [...document.fonts].map(({family, style, status}) => [family, style, status])
  );
  expect(faces.length).toBeGreaterThan(4);
  expect(faces.filter(([, , status]) => status !== "loaded")).toEqual([]);
});

test("a deep link shows no other slide first", async () => {
  const page = await blank();
  await page.addInitScript(() => {
    globalThis.requestAnimationFrame = () => 0;
  });
  await page.goto(`${deckUrl("theatre")}#/plan/2`);
  expect(await page.locator("section.present").first().isVisible()).toBe(false);
});

test("the same input gives the same bytes, and neither file holds a path of this machine", {
  timeout: 60_000
}, async () => {
  const folder = mkdtempSync(join(tmpdir(), "briefing-out-"));
  const quiet = {write: () => true} as unknown as NodeJS.WritableStream;
  try {
    const texts: string[] = [];
    for (const name of ["one", "two"]) {
      expect(
        await main({
          args: ["build", RELAY, "--out", join(folder, name, "briefing.html")],
          root,
          out: quiet,
          err: quiet
        })
      ).toBe(0);
      texts.push(
        readFileSync(join(folder, name, "briefing.html"), "utf8"),
        readFileSync(join(folder, name, "presenter.html"), "utf8")
      );
    }
    expect(texts[2]).toBe(texts[0]);
    expect(texts[3]).toBe(texts[1]);
    for (const text of texts) expect(text.includes(root)).toBe(false);
  } finally {
    rmSync(folder, {recursive: true});
  }
});

test("notes and planned times are in the presenter's file, and nowhere in the one to hand over", () => {
  const read = (name: string) => readFileSync(join(inject("folder"), `${name}.html`), "utf8");
  const marks = [/id="Briefing-notes"/, /plannedMinutes/, /"seconds":/, /Good evening/];
  for (const mark of marks) {
    expect(read("presenter")).toMatch(mark);
    expect(read("theatre")).not.toMatch(mark);
  }
});

test("?theme=light shows light from the first picture on", async () => {
  const page = await open({at: "?theme=light#/plan"});
  await standsAt(page, "#/plan");
  expect(await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)).toBe(
    "rgb(255, 255, 255)"
  );
});

test.each([
  [1280, 720],
  [1366, 768],
  [1440, 900],
  [800, 600]
])("at %d x %d the slide fits the window to the pixel", async (width, height) => {
  const page = await open({viewport: {width, height}, at: "#/plan"});
  const box = await page.locator("section.present").boundingBox();
  const scale = Math.min(width / 1920, height / 1080);
  expect(box?.width).toBeCloseTo(1920 * scale, 0);
  expect(box?.height).toBeCloseTo(1080 * scale, 0);
  expect(box?.x).toBeCloseTo((width - 1920 * scale) / 2, 0);
});
