import {readFileSync, writeFileSync} from "node:fs";
import {join} from "node:path";
import {beforeAll, describe, expect, test} from "vitest";
import {useBrowser} from "./deck.ts";
import {briefingOf, call, root, useFolder} from "./paper.ts";
import {all, outline, type Read, readPdf, squeeze} from "./reader.ts";

const {open} = useBrowser();
const folder = useFolder();

describe("the hand-out of a briefing with notes and claims", () => {
  let read: Read;
  beforeAll(async () => {
    const out = join(folder, "river.pdf");
    const ran = await call("handout", join(root, "tests/fixtures/layouts"), "--out", out);
    expect(ran.code, ran.text).toBe(0);
    read = await readPdf(readFileSync(out));
  });

  test("is upright A4, with the source line and the number on every page", () => {
    for (const [i, [width, height]] of read.sizes.entries()) {
      expect([Math.round(width), Math.round(height)]).toEqual([595, 842]);
      expect(read.texts[i]).toContain(squeeze("One notice on the landing"));
      expect(read.texts[i]).toMatch(new RegExp(`^${i + 1}One`));
    }
  });

  test("sets a slide's notes and what it rests on beside the slide", () => {
    const page = read.texts.find((text) => text.includes(squeeze("Near if it keeps moving"))) ?? "";
    for (const words of [
      "Show the ferry first.",
      "Ask for the pace, not for the distance.",
      "The ferry lies about 6 km below the north landing.S1the noticereported"
    ])
      expect(page).toContain(squeeze(words));
  });

  test("ends with every claim, voice, kind and date", () => {
    const last = read.texts.at(-1) ?? "";
    expect(last).toContain(
      squeeze("C07 The council has not said whom it will license. S6 the notice said to be unknown 2 April")
    );
    expect(last.match(/C0\d/g)).toHaveLength(7);
  });

  test("is tagged on every page, with bookmarks and without a bitmap of its own", () => {
    expect(read.tagged.size).toBe(read.texts.length);
    expect(outline(read.bookmarks).join("\n")).toMatch(/ {2}Notes\n/);
    const alts = all(read.tags)
      .filter(({type}) => type === "Figure")
      .map(({alt}) => alt);
    expect(alts.filter((alt) => !alt)).toEqual([]);
    expect(read.images).toBe(0);
  });
});

describe("the hand-out of a briefing with gaps, tensions and what is from elsewhere", () => {
  let read: Read;
  const pagesWith = (words: string) => read.texts.filter((text) => text.includes(squeeze(words)));
  beforeAll(async () => {
    const out = join(folder, "crowded.pdf");
    const ran = await call("handout", join(root, "tests/fixtures/crowded"), "--out", out);
    expect(ran.code, ran.text).toBe(0);
    read = await readPdf(readFileSync(out));
  });

  test("ends with a row for each, to which every citation leads", () => {
    const [page = ""] = pagesWith("Every claim");
    for (const words of [
      "GapNot saidN01Who serves the lower bank.",
      "X2Who servesThe company serves all of the bank, and the guild a part of it.T0 S2"
    ])
      expect(page).toContain(squeeze(words));
    expect(read.texts.at(-1)).toContain(squeeze("O2The town has licensed nobody.minutes of the town council"));
    const targets = read.links.flatMap((link) => /-([CNXO]\d+)$/.exec(link)?.[1] ?? []);
    expect([...new Set(targets)].sort()).toEqual(["C01", "C02", "C03", "N01", "O1", "O10", "O2", "X1"]);
    expect(read.links.filter((link) => !read.places.includes(link))).toEqual([]);
  });

  test("says on a slide from elsewhere where and when its items were read, and nowhere on its page as of when", () => {
    const pages = [...pagesWith("A gauge beside words, from elsewhere"), ...pagesWith("The rows, from elsewhere")];
    expect(pages).toHaveLength(2);
    for (const page of [...pages, read.texts.at(-1) ?? ""]) {
      expect(page).not.toContain("Asof");
      expect(page).toMatch(/^\d+Notfromthenotice\./);
    }
    for (const page of pages) expect(page).toContain(squeeze("O1 the survey of the river, seventh sheet"));
    expect(pages[0]).toContain(squeeze("Read in May 2031 and June 2031"));
  });
});

test("on letter paper, long notes run on to further pages, none of them empty", async () => {
  const notes = Array.from(
    {length: 60},
    (_, i) => `Paragraph ${i + 1} of what is said, long enough to take a line or two of the page.`
  );
  const slides = `::slide{#one ours}\n\n# One slide\n\nText.\n\n:::notes\n${notes.join("\n\n")}\n:::\n\n---\n\n::slide{#two ours}\n\n# Another\n\nText.\n`;
  const out = join(folder, "long.pdf");
  const ran = await call("handout", briefingOf(join(folder, "long"), slides), "--paper", "letter", "--out", out);
  expect(ran.code, ran.text).toBe(0);
  const {texts, sizes} = await readPdf(readFileSync(out));
  expect(texts.length).toBeGreaterThan(2);
  for (const [width, height] of sizes) expect([Math.round(width), Math.round(height)]).toEqual([612, 792]);
  const said = texts.join("");
  for (const [i] of notes.entries()) expect(said).toContain(`Paragraph${i + 1}of`);
  for (const text of texts) expect(text.length).toBeGreaterThan(60);
});

test("wherever a table breaks, no row of it stands alone", async () => {
  const ids = Array.from({length: 24}, (_, i) => `C${i + 10}`);
  const notes = (count: number) => Array.from({length: count}, (_, i) => `Paragraph ${i} of the notes.`).join("\n\n");
  const slides = Array.from(
    {length: 14},
    (_, i) => `::slide{#s${i} cite="${ids.join(" ")}"}\n\n# A slide\n\nText. {ours}\n\n:::notes\n${notes(i + 1)}\n:::\n`
  );
  const briefing = briefingOf(join(folder, "breaks"), slides.join("\n---\n\n"));
  const claims = ids.map(
    (id, i) => `  ${id}: {text: Words, sentence: S${i + 10}, paragraph: 1, voice: the notice, kind: reported}`
  );
  writeFileSync(join(briefing, "sources.yaml"), `claims:\n${claims.join("\n")}\n`);
  const out = join(folder, "breaks.pdf");
  const ran = await call("handout", briefing, "--out", out);
  expect(ran.code, ran.text).toBe(0);
  const {texts} = await readPdf(readFileSync(out));
  const rows = texts
    .flatMap((text) => text.split("Claim").slice(1))
    .map((part) => part.match(/C\d\dWords/g)?.length ?? 0);
  expect(rows.length).toBeGreaterThan(slides.length + 5);
  expect(rows.filter((count) => count < 2)).toEqual([]);
});

test("where an engine sets nothing in the margin, the foot of a page is in the document", async () => {
  const page = await open({file: "presenter", at: "?handout=a4"});
  const foot = page.locator(".handout > .foot");
  await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
  expect(await foot.count()).toBe(0);
  await page.evaluate(() => {
    Reflect.deleteProperty(globalThis, "CSSMarginRule");
    dispatchEvent(new Event("beforeprint"));
  });
  expect(await foot.textContent()).toMatch(
    /^One notice at the station.* As of .*, but for slides with a band: Not from the notice/
  );
});

test("the file to hand over has no notes to print, and prints its sheets", async () => {
  const page = await open({at: "?handout=a4"});
  await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
  expect(await page.locator(".handout").count()).toBe(0);
  expect(await page.locator(".sheets > section").count()).toBe(await page.locator(".slides > section").count());
});
