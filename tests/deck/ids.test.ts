// Ids of slides, of their parts and of the deck itself never meet.

import {readFileSync} from "node:fs";
import {join} from "node:path";
import type {Page} from "playwright-core";
import {beforeAll, describe, expect, test} from "vitest";
import {deckUrl, press, useBrowser} from "./deck.ts";
import {briefingOf, call, useFolder} from "./paper.ts";
import {readPdf} from "./reader.ts";

const {open} = useBrowser();
const folder = useFolder();

const SLIDE = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const idsIn = (page: Page) => page.evaluate(() => [...document.querySelectorAll("[id]")].map(({id}) => id));
const slidesIn = (page: Page) =>
  page.evaluate(() => [...document.querySelectorAll(".slides > section")].map(({id}) => id));

/** Opens all that the deck makes, one after the other. */
const OPENED: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  "the slides": () => Promise.resolve(),
  "the menu": (page) => press(page, "m"),
  "the keys": (page) => press(page, "Escape", "?"),
  "going to a slide": (page) => press(page, "Escape", "g"),
  "what is printed": (page) => page.evaluate(() => void dispatchEvent(new Event("beforeprint"))),
  "the reading view": (page) => press(page, "Escape", "v")
};

describe.each(["presenter", "theatre"])("%s", (file) => {
  test("no id is there twice, and none but a slide's looks like a slide's", async () => {
    const page = await open({file, at: file === "presenter" ? "?handout=a4" : ""});
    expect(page.url()).toContain(deckUrl(file));
    const slides = await slidesIn(page);
    for (const [what, opens] of Object.entries(OPENED)) {
      await opens(page);
      const ids = await idsIn(page);
      const others = ids.filter((id) => !slides.includes(id));
      expect(new Set(ids).size, what).toBe(ids.length);
      expect(
        others.filter((id) => SLIDE.test(id)),
        what
      ).toEqual([]);
    }
  });
});

describe("a deck with titles that are called as parts of a page are", () => {
  const TITLES = [
    "Briefing data",
    "Briefing notes",
    "Briefing",
    "Live",
    "Notice",
    "Menu title",
    "Title menu",
    "Jump number",
    "Near",
    "Near title",
    "Near w1",
    "Near b1",
    "Sheet1 title",
    "Sheet1 near",
    "C01",
    "Process",
    "Document",
    "Location",
    "History"
  ];
  const slides = TITLES.map((title) => `# ${title}\n\nWords of ${title}. {ours}\n\n:::notes\nSay ${title}.\n:::\n`);
  let file = "";
  beforeAll(async () => {
    const briefing = briefingOf(join(folder, "met"), slides.join("\n---\n\n"));
    file = join(folder, "met.html");
    const {code, text} = await call("build", briefing, "--out", file);
    expect(code, text).toBe(0);
    expect((await call("handout", briefing, "--out", join(folder, "met.pdf"))).code).toBe(0);
  });

  test("starts, turns to each of them, and has each id once", async () => {
    const page = await open({file});
    expect(await slidesIn(page)).toHaveLength(TITLES.length);
    for (const title of TITLES) {
      expect(await page.locator("section.present .title").textContent()).toBe(title);
      await press(page, "PageDown");
    }
    await press(page, "g");
    const ids = await idsIn(page);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test("has a whole hand-out", async () => {
    const {texts} = await readPdf(readFileSync(join(folder, "met.pdf")));
    expect(TITLES.filter((title) => !texts.some((text) => text.includes(`Say${title.replace(/ /g, "")}.`)))).toEqual(
      []
    );
  });
});
