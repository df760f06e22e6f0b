import {chmodSync, existsSync, readFileSync, writeFileSync} from "node:fs";
import {join} from "node:path";
import {beforeAll, describe, expect, inject, test} from "vitest";
import type {Briefing} from "../../src/briefing/briefing.ts";
import {findBrowser} from "../../src/paper/browser.ts";
import {withBrowser} from "../../src/paper/with-browser.ts";
import {RELAY} from "../relay.ts";
import {useBrowser} from "./deck.ts";
import {briefingOf, call, callOnTerminal, root, useFolder} from "./paper.ts";
import {all, outline, type Read, readPdf, squeeze} from "./reader.ts";

const {open} = useBrowser();
const folder = useFolder();
const out = join(folder, "deck.pdf");
let text: string;
let read: Read;
let briefing: Briefing;
beforeAll(async () => {
  const ran = await call("pdf", RELAY, "--out", out);
  expect(ran.code, ran.text).toBe(0);
  text = ran.text;
  read = await readPdf(readFileSync(out));
  const html = readFileSync(join(inject("folder"), "theatre.html"), "utf8");
  briefing = JSON.parse(/id="Briefing-data">(.*?)<\/script>/s.exec(html)?.[1] ?? "") as Briefing;
});

describe("the command's file", () => {
  test("has a page a slide, 16 : 9, numbered like the slides", () => {
    const numbers = briefing.slides.map(({number}) => number);
    expect(read.labels).toEqual(numbers);
    expect(read.sizes).toEqual(numbers.map(() => [1440, 810]));
    expect(text).toContain(`${numbers.length} pages`);
  });

  test("has on each page title, date and number, and where it comes from", () => {
    for (const [i, slide] of briefing.slides.entries()) {
      const page = read.texts[i];
      expect(page).toContain(squeeze(slide.title));
      const inside = [`As of ${briefing.asOfText}`, briefing.sourceLine].map(squeeze);
      const outside = [briefing.outsideBand, briefing.outsideLine].map(squeeze);
      const lines = [...inside, ...outside].filter((line) => page?.includes(line));
      expect([inside, outside]).toContainEqual(lines);
      expect(page?.endsWith(slide.number)).toBe(true);
    }
  });

  test("is tagged on every page, in the language of the briefing", () => {
    expect([...read.tagged].sort((a, b) => a - b)).toEqual(briefing.slides.map((_, i) => i));
    const catalog = `${read.pdf.catalog}`;
    expect(catalog).toMatch(/\/Marked true/);
    expect(catalog).toContain(`/Lang (${briefing.language})`);
    expect(catalog).toMatch(/\/DisplayDocTitle true/);
  });

  test("has parts over slides as headings and as bookmarks, open down to the slides", () => {
    const lines = outline(read.bookmarks).map(squeeze);
    for (const {title} of briefing.slides) expect(lines.filter((line) => line === squeeze(title))).toHaveLength(1);
    const [cover] = read.bookmarks;
    expect(cover?.title).toBe(briefing.slides[0]?.title);
    const parts = [...new Set(briefing.slides.flatMap(({part}) => part || []))];
    const inParts = cover?.under.filter(({title}) => parts.includes(title)) ?? [];
    expect(inParts.map(({title}) => title)).toEqual(parts);
    for (const part of inParts) {
      expect(part.open).toBe(true);
      const titles = briefing.slides.filter((slide) => slide.part === part.title).map(({title}) => squeeze(title));
      expect(part.under.map(({title}) => squeeze(title))).toEqual(titles);
      expect(part.under.every((slide) => !slide.open)).toBe(true);
    }
    const headings = all(read.tags).filter(({type}) => /^H\d$/.test(type));
    expect(headings).toHaveLength(lines.length);
    expect(headings.filter(({type}) => type === "H1")).toHaveLength(1);
  });

  test("has a figure for each widget, with all that it shows as its alternative, and no table without headers", async () => {
    const page = await open();
    const said = await page
      .locator(".slides :is(.widget > .alternative, img)")
      .evaluateAll((all) => all.map((one) => one.getAttribute("alt") ?? one.textContent ?? ""));
    const alts = all(read.tags).flatMap(({type, alt}) => (type === "Figure" ? [alt ?? ""] : []));
    expect(alts.map(squeeze)).toEqual(said.map(squeeze));
    const tables = all(read.tags).filter(({type}) => type === "Table");
    expect(tables.length).toBeGreaterThan(0);
    for (const table of tables) expect(all(table).some(({type}) => type === "TH")).toBe(true);
  });

  test("has links that lead somewhere: every sentence that is printed to a claim that rests on it, every other entry to its row, in drawings too", async () => {
    const page = await open();
    await page.emulateMedia({media: "print"});
    await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
    const printed = (selector: string) => page.locator(`.sheets ${selector}`).allTextContents();
    const sentences = (texts: readonly string[]) => texts.flatMap((words) => words.match(/\b[STNXO]\d+/g) ?? []);
    const [inText, drawn] = [sentences(await printed("span.cite")), sentences(await printed("svg tspan.cites"))];
    expect(inText.length).toBeGreaterThan(50);
    expect(drawn.length).toBeGreaterThan(30);
    // Each to a claim that is meant there, not only to one of the same sentence.
    const astray = await page.locator(".sheets svg tspan.cites a").evaluateAll((all) =>
      all.flatMap((link) => {
        const meant = link.closest<SVGElement>("[data-rests]")?.dataset.rests?.split(" ") ?? [];
        const target = link.getAttribute("href")?.replace(/^#.*-/, "") ?? "";
        return meant.includes(target) ? [] : [`${target} of ${meant}`];
      })
    );
    expect(astray).toEqual([]);
    const within = read.links.filter((link) => !/^(https|mailto):/.test(link));
    expect(within.filter((link) => !read.places.includes(link))).toEqual([]);
    const targets = within.flatMap((link) => /-([CNXO]\d+)$/.exec(link)?.[1] ?? []);
    const named = await printed(".sources [data-entry]");
    const expected = [...inText, ...drawn, ...named];
    expect(targets).toHaveLength(expected.length);
    expect(targets.map((id) => briefing.claims[id]?.sentence ?? id).sort()).toEqual(expected.sort());
  });

  test("has its fonts in it as outlines with a Unicode map, and no bitmap", () => {
    expect(read.fonts.length).toBeGreaterThan(2);
    expect(read.fonts.filter(({kind, embedded, unicode}) => kind !== "Type0" || !embedded || !unicode)).toEqual([]);
    expect(read.texts.join("")).not.toContain("\ufffd");
    expect(read.images).toBe(0);
  });

  test("says what it is about and as of when, and names no author where the briefing has none", () => {
    expect(read.pdf.getTitle()).toBe(briefing.title);
    expect(read.pdf.getSubject()).toContain(briefing.sourceLine);
    expect(read.pdf.getSubject()).toContain(briefing.asOfText);
    expect(read.pdf.getKeywords()).toContain(briefing.asOf);
    expect(read.pdf.getAuthor()).toBeUndefined();
    expect(read.xmp).toContain(`<dc:coverage>as of ${briefing.asOf}</dc:coverage>`);
    expect(read.xmp).not.toContain("<dc:creator>");
    expect(readFileSync(out).length).toBeLessThan(3e6);
  });
});

describe("Ctrl+P in the file", () => {
  test.each([
    ["on a slide with a what-if", {at: "#/distance/3?distance=8"}],
    ["in the reading view", {viewport: {width: 600, height: 900}}],
    ["in the light theme", {at: "?theme=light"}]
  ])("%s gives the command's pages and text", async (_, opening) => {
    const page = await open(opening);
    const printed = await readPdf(await page.pdf({preferCSSPageSize: true, printBackground: true}));
    expect(printed.sizes).toEqual(read.sizes);
    expect(printed.texts).toEqual(read.texts);
  });
});

describe("with --steps all", () => {
  const file = join(folder, "steps.pdf");
  let steps: Read;
  beforeAll(async () => {
    const ran = await call("pdf", join(root, "tests/fixtures/layouts"), "--steps", "all", "--out", file);
    expect(ran.code, ran.text).toBe(0);
    steps = await readPdf(readFileSync(file));
  });

  test("there is a page a stop, and a title heads its slide's first page only", () => {
    const numbers = ["1", "2", "3.1", "3.2", "3.3", "4.1", "4.2", "5.1", "5.2", "6", "7", "A1"];
    expect(steps.labels).toEqual(numbers);
    expect(steps.texts).toHaveLength(numbers.length);
    expect(steps.tagged.size).toBe(numbers.length);
    const titled = outline(steps.bookmarks).filter((line) =>
      /Near if it keeps|room for one boat|Three parties/.test(line)
    );
    expect(titled).toHaveLength(3);
  });

  // Of a gauge, of a list that waits, and of a card.
  test.each([
    ["3.1", ["“about 6”", "Ask about the pace"], ["Pilot boats", "From about 6 km", "The band around the ferry"]],
    ["3.2", ["Pilot boats", "Ask about the pace", "The band around the ferry"], ["From about 6 km"]],
    ["3.3", ["Pilot boats", "From about 6 km at 3 km a day: Friday"], ["Ask about the pace", "What if 6 km a day"]],
    ["4.1", ["Whether high water comes"], ["Who is licensed"]],
    ["4.2", ["Whether high water comes", "Who is licensed"], []],
    ["5.1", ["High water would slow"], ["Whom the Town Council"]],
    ["5.2", ["High water would slow", "Whom the Town Council"], []]
  ])("page %s shows what its step has told, and not the print form", (number, shown, hidden) => {
    const text = steps.texts[steps.labels.indexOf(number)] ?? "";
    expect(shown.filter((words) => !text.includes(squeeze(words)))).toEqual([]);
    expect(hidden.filter((words) => text.includes(squeeze(words)))).toEqual([]);
  });

  test("?steps=all gives Ctrl+P the same pages", async () => {
    const page = await open({file: "layouts", at: "?steps=all"});
    const printed = await readPdf(await page.pdf({preferCSSPageSize: true, printBackground: true}));
    expect(printed.texts).toEqual(steps.texts);
  });
});

test("on a terminal one line says what is being done, and is gone at the end; elsewhere there is none", async () => {
  const small = briefingOf(
    join(folder, "shown"),
    "::slide{#one ours}\n\n# One slide\n\nText.\n",
    "author: A. Ferrywoman\n"
  );
  const file = join(folder, "shown.pdf");
  const shown = await callOnTerminal("pdf", small, "--out", file);
  const drawn = shown.text.split("\r\u001b[K").filter((part) => part !== "");
  expect(drawn.slice(0, -1)).toEqual(["building", "opening", "printing", "writing"]);
  expect(drawn.at(-1)).toMatch(/shown\.pdf: 1 pages?, \d+ kB, in \d+ ms\n$/);
  const {text: plain} = await call("pdf", small, "--out", file);
  expect(plain.split("\n")).toHaveLength(2);
  for (const mark of ["\r", "\u001b", "printing"]) expect(plain).not.toContain(mark);
  const {pdf, xmp} = await readPdf(readFileSync(file));
  expect(pdf.getAuthor()).toBe("A. Ferrywoman");
  expect(xmp).toContain("<rdf:li>A. Ferrywoman</rdf:li>");
});

describe("where it cannot, it says so in a line, exits 1 and keeps the old file", () => {
  const kept = join(folder, "kept.pdf");
  const small = briefingOf(join(folder, "small"), "::slide{#one ours}\n\n# One slide\n\nText.\n");
  const executable = (name: string, script: string) => {
    const file = join(folder, name);
    writeFileSync(file, `#!/bin/sh\n${script}\n`);
    chmodSync(file, 0o755);
    return file;
  };

  test.each([
    ["no browser", 60, () => join(folder, "nothing"), /^error: BRIEFING_BROWSER: no such file: .*\n$/],
    ["a browser that ends at once", 60, () => executable("ends", "exit 3"), /^error: the browser did not start: .*\n$/],
    [
      "a browser that hangs",
      2,
      () => executable("hangs", "exec sleep 60"),
      /^error: the browser did not respond for 2 s: .*\n$/
    ]
  ])("%s", async (_, limit, browser, line) => {
    writeFileSync(kept, "old");
    const before = process.env.BRIEFING_BROWSER;
    process.env.BRIEFING_BROWSER = browser();
    try {
      expect(await call("pdf", small, "--out", kept, "--limit", `${limit}`)).toMatchObject({
        code: 1,
        text: expect.stringMatching(line)
      });
    } finally {
      if (before === undefined) delete process.env.BRIEFING_BROWSER;
      else process.env.BRIEFING_BROWSER = before;
    }
    expect(readFileSync(kept, "utf8")).toBe("old");
    expect(existsSync(`${kept}.${process.pid}.new`)).toBe(false);
  });

  test("a path that cannot be written", async () => {
    for (const [path, line] of [
      [folder, /^error: not a file: .*\n$/],
      [join(kept, "under.pdf"), /^error: cannot write .*\n$/],
      ["/dev/null", /^error: not a file: .*a device\n$/],
      ...(process.platform === "linux" ? ([["/proc/nowhere/deck.pdf", /^error: cannot write .*\n$/]] as const) : [])
    ] as const) {
      writeFileSync(kept, "old");
      expect(await call("pdf", small, "--out", path)).toMatchObject({code: 1, text: expect.stringMatching(line)});
    }
    expect(readFileSync(kept, "utf8")).toBe("old");
  });

  test("a browser that crashes at work, and one that stands still there", async () => {
    const crash = withBrowser(20_000, async (browser) => {
      const session = await browser.newBrowserCDPSession();
      await session.send("Browser.crash");
      return new Promise<never>(() => {});
    });
    await expect(crash).rejects.toThrow("the browser crashed: nothing written");
    const still = withBrowser(3000, () => new Promise<never>(() => {}));
    await expect(still).rejects.toThrow("the browser did not respond for 3 s");
  });

  test.skipIf(process.platform === "win32")(
    "a browser that is ended at work has crashed, whatever it was at",
    async () => {
      const pid = join(folder, "ended");
      const before = process.env.BRIEFING_BROWSER;
      process.env.BRIEFING_BROWSER = executable("ended-later", `echo $$ > "${pid}"\nexec "${findBrowser()}" "$@"`);
      try {
        const work = withBrowser(20_000, async (browser) => {
          const page = await browser.newPage();
          // With all of its group: what is started may be a script that starts the browser.
          process.kill(-Number(readFileSync(pid, "utf8")), "SIGTERM");
          for (;;) await page.goto("data:text/html,<p>");
        });
        await expect(work).rejects.toThrow("the browser crashed: nothing written");
      } finally {
        if (before === undefined) delete process.env.BRIEFING_BROWSER;
        else process.env.BRIEFING_BROWSER = before;
      }
    }
  );

  test("no folder for what is temporary", async () => {
    const before = process.env.TMPDIR;
    process.env.TMPDIR = join(folder, "nowhere");
    try {
      const {text} = await call("pdf", small, "--out", kept);
      expect(text).toMatch(/^error: no such folder: .*nowhere: set TMPDIR/);
    } finally {
      if (before === undefined) delete process.env.TMPDIR;
      else process.env.TMPDIR = before;
    }
  });

  test.skipIf(process.platform === "win32")("a browser that freezes at work is not waited for", async () => {
    const pid = join(folder, "pid");
    const frozen = executable("freezes", `echo $$ > "${pid}"\nexec "${findBrowser()}" "$@"`);
    const before = process.env.BRIEFING_BROWSER;
    process.env.BRIEFING_BROWSER = frozen;
    let started = 0;
    try {
      const work = withBrowser(5000, async (_, alive) => {
        process.kill(Number(readFileSync(pid, "utf8")), "SIGSTOP");
        started = performance.now();
        alive();
        return new Promise<never>(() => {});
      });
      await expect(work).rejects.toThrow("the browser did not respond for 5 s");
      expect(performance.now() - started).toBeLessThan(15_000);
    } finally {
      process.kill(Number(readFileSync(pid, "utf8")), "SIGKILL");
      if (before === undefined) delete process.env.BRIEFING_BROWSER;
      else process.env.BRIEFING_BROWSER = before;
    }
  });
});
