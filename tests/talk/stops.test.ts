// The talk itself, as it is seen: every stop of it, to read, and on paper.

import {writeFileSync} from "node:fs";
import {join} from "node:path";
import {beforeAll, expect, test} from "vitest";
import type {Briefing} from "../../src/briefing/briefing.ts";
import {printProblems} from "../../src/compile/source/problem-text.ts";
import {builder} from "../../src/page/builder.ts";
import {crowdedSheets} from "../../src/paper/crowding.ts";
import {axeFaults} from "../deck/axe.ts";
import {FULL, useBrowser} from "../deck/deck.ts";
import {atEveryStop, faultsOfText} from "../deck/look.ts";
import {root, useFolder} from "../deck/paper.ts";
import {readPdf, squeeze} from "../deck/reader.ts";

const {open} = useBrowser();
const file = join(useFolder(), "talk.html");
let briefing: Briefing;

beforeAll(async () => {
  const build = await builder(root, join(root, "slides"));
  const built = await build.build();
  await build.dispose();
  if (!built.pages || !built.briefing) throw new Error(printProblems(built.problems, built.folder));
  briefing = built.briefing;
  writeFileSync(file, built.pages.briefing);
});

test("at every stop all text is whole, apart, large and light enough, and nothing fails", {
  timeout: 120_000
}, async () => {
  const page = await open({file, reducedMotion: "reduce", viewport: FULL});
  const canvas = await page.context().newPage();
  const faults: string[] = [];
  page.on("console", (message) => message.type() === "error" && faults.push(message.text()));
  const stops = await atEveryStop(page, async (link) => {
    faults.push(...(await faultsOfText(page, canvas)).map((fault) => `${link}: ${fault}`));
  });
  expect(stops).toBe(briefing.slides.reduce((sum, {stops}) => sum + stops.length, 0));
  expect(faults).toEqual([]);
});

test("to read on a phone nothing is wider than the window, no word than its picture, and axe finds nothing serious, dark or light", async () => {
  const page = await open({file, viewport: {width: 390, height: 844}, bypassCSP: true, reducedMotion: "reduce"});
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
  const out = await page.locator("svg.picture text").evaluateAll((all) =>
    all.flatMap((text) => {
      const [words, picture] = [text, text.closest("svg") as Element].map((one) => one.getBoundingClientRect());
      const isIn = words && picture && words.left >= picture.left - 1 && words.right <= picture.right + 1;
      return isIn ? [] : [`${text.closest("section")?.id}: ${text.textContent}`];
    })
  );
  expect(out).toEqual([]);
  expect(await axeFaults(page)).toEqual([]);
  await page.keyboard.press("t");
  expect(await axeFaults(page, ["color-contrast"])).toEqual([]);
});

test("on paper every slide has its page, none holds too much, and no title takes more than three lines", async () => {
  const page = await open({file});
  expect(await crowdedSheets(page)).toEqual([]);
  const {texts} = await readPdf(await page.pdf({preferCSSPageSize: true, printBackground: true}));
  expect(texts).toHaveLength(briefing.slides.length);
  for (const [i, {title}] of briefing.slides.entries()) expect(texts[i]).toContain(squeeze(title));
});
