// A briefing in German: nothing that the engine says of it is English, in no stop, dialog, reading view, printout or file.

import {readFileSync} from "node:fs";
import {join} from "node:path";
import type {Page} from "playwright-core";
import {beforeAll, expect, test} from "vitest";
import {de} from "../../src/words/de.ts";
import {en} from "../../src/words/en.ts";
import {type Global, useBrowser} from "./deck.ts";
import {call, root, useFolder} from "./paper.ts";

const {open} = useBrowser();
const folder = useFolder();
const file = join(folder, "german.html");
const presenter = join(folder, "german-presenter.html");

beforeAll(async () => {
  const ran = await call("build", join(root, "tests/fixtures/german"), "--out", file);
  expect(ran.code, ran.text).toBe(0);
});

/** What a catalogue says, in pieces between what is filled in. */
function pieces(said: unknown): readonly string[] {
  if (typeof said === "string")
    return said
      .split(/[§\d]|undefined/)
      .map((piece) => piece.trim())
      .filter((piece) => /\p{L}{4}/u.test(piece));
  if (typeof said === "function")
    return [["§", "§", "§", "§"], [["§"]], [7, 7, 7]].flatMap((filled) => {
      try {
        return pieces(said(...filled));
      } catch {
        return [];
      }
    });
  return said === null || typeof said !== "object" ? [] : Object.values(said).flatMap(pieces);
}

const german = pieces(de).join("\n");
const english = [...new Set(pieces(en))].filter((piece) => !german.includes(piece));

/** Whatever is in the page for eyes and ears. */
async function wordsIn(page: Page): Promise<string> {
  return page.evaluate(() => {
    const NAMES = ["aria-label", "aria-valuetext", "aria-description", "alt", "title", "placeholder"];
    const elements = [...document.body.querySelectorAll("*:not(script, style)")];
    const texts = elements.flatMap((element) => [
      ...[...element.childNodes].flatMap((node) => (node instanceof Text ? (node.textContent ?? "") : [])),
      ...NAMES.flatMap((name) => element.getAttribute(name) ?? [])
    ]);
    const rules = document.adoptedStyleSheets.flatMap((sheet) => [...sheet.cssRules].map(({cssText}) => cssText));
    return [...texts, ...rules].join("\n");
  });
}

const found = (text: string) =>
  english.filter((piece) => {
    const literal = piece.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
    return new RegExp(`(?<!\\p{L})${literal}(?!\\p{L})`, "u").test(text);
  });

test("what is looked for is there in an English deck", async () => {
  const page = await open();
  expect(english.length).toBeGreaterThan(150);
  expect(found(await wordsIn(page))).toEqual(expect.arrayContaining(["In our words", "Control of", "counted from"]));
});

test.each([
  ["slides", "", {width: 1280, height: 720}],
  ["the reading view", "", {width: 390, height: 844}]
])("all stops, dialogs and pages are in German: %s", async (_, at, viewport) => {
  const page = await open({file, at, viewport});
  const texts: string[] = [];
  const look = async () => texts.push(await wordsIn(page));
  await look();
  const stops = await page.evaluate(() => {
    const {slides} = JSON.parse(document.getElementById("Briefing-data")?.textContent ?? "");
    return slides.flatMap(
      ({id, stops, subjects}: {id: string; stops: unknown[]; subjects: {id: string; max: number}[]}) =>
        stops.map((_, i) => ({
          slide: id,
          step: i + 1,
          tweaks: Object.fromEntries(subjects.map((subject) => [subject.id, subject.max / 2]))
        }))
    );
  });
  expect(stops.length).toBeGreaterThan(12);
  for (const stop of stops)
    for (const tweaks of [{}, stop.tweaks]) {
      await page.evaluate((view) => (globalThis as Global).briefing.show(view), {...stop, tweaks});
      await look();
    }
  for (const key of ["m", "?", "g"]) {
    await page.keyboard.press(key);
    await page.locator("dialog[open]").waitFor();
    if (key === "g") {
      await page.keyboard.type("99");
      await page.keyboard.press("Enter");
      await page.locator("dialog [role=alert]:not(:empty)").waitFor();
    }
    await look();
    await page.keyboard.press("Escape");
    await page.locator("dialog").waitFor({state: "detached"});
  }
  await page.evaluate(() => {
    location.hash = "#/nirgends?pace=viel";
  });
  await page.locator("#Notice:not(:empty)").waitFor();
  await look();
  await page.evaluate(() => (globalThis as Global).briefing.show({slide: "karten"}));
  await page.locator("#karten .cite").first().click();
  await page.locator(".citation-card").waitFor();
  await look();
  for (const words of [de.deck.menu, de.commands.next.label, de.deck.inexactLink, de.gauge.yours, de.matrix.notStated])
    expect(texts.join("\n")).toContain(words);
  expect(found(texts.join("\n"))).toEqual([]);
});

test.each([
  ["sheets", file, ""],
  ["a page a step", file, "?steps=all"],
  ["the hand-out", presenter, "?handout=a4"]
])("printed, it is in German: %s", async (_, path, at) => {
  const page = await open({file: path, at});
  await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
  const text = await wordsIn(page);
  expect(text).toContain(de.key.label);
  expect(found(text)).toEqual([]);
});

test("a page carries the words of its own language alone", () => {
  const built = readFileSync(file, "utf8");
  expect(built).toContain(de.deck.jump);
  expect(built).not.toContain(en.deck.keysOfReading);
  expect(built).not.toContain(en.gauge.hint);
});
