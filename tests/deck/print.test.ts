import {readFileSync, writeFileSync} from "node:fs";
import {join} from "node:path";
import {pathToFileURL} from "node:url";
import type {Frame, Page} from "playwright-core";
import {expect, test} from "vitest";
import {deckUrl, fragment, press, show, useBrowser, view} from "./deck.ts";
import {briefingOf, call, useFolder} from "./paper.ts";

const {open, blank} = useBrowser();
const folder = useFolder();

test("printing makes a page a slide, every widget in its print form, and leaves the deck as it was", async () => {
  const page = await open({at: "#/distance/2?distance=8"});
  const before = await view(page);
  const pdf = await page.pdf({preferCSSPageSize: true, printBackground: true});
  const slides = await page.locator(".slides > section").count();
  const pages = [...pdf.toString("latin1").matchAll(/\/Type\s*\/Page\b/g)];
  expect(pages).toHaveLength(slides);
  expect(await view(page)).toEqual(before);
  expect(await fragment(page)).toBe("#/distance/2?distance=8");
  expect(await page.locator(".sheets").count()).toBe(0);
});

test("a sheet shows all rows and all paces, no what-if, no control, and no id twice", async () => {
  const page = await open({at: "#/distance/2?distance=8"});
  await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
  const sheet = (id: string) => page.locator(`.sheets > section[id$="-${id}"]`);
  const text = async (id: string) =>
    (await sheet(id).locator("svg text").allTextContents()).join(" ").replace(/\s+/g, " ");
  for (const words of ["From about 60 km: Saturday or Sunday", "nobody arrives"])
    expect(await text("distance")).toContain(words);
  expect(await text("distance")).not.toContain("your what-if");
  for (const words of ["This week", "Namanga is reached", "meet the riders", "within reach: all of it"])
    expect(await text("scenario")).toContain(words);
  expect(await page.locator(".sheets :is(input, button)").count()).toBe(0);
  const ids = await page.evaluate(() => [...document.querySelectorAll("[id]")].map(({id}) => id));
  expect(new Set(ids).size).toBe(ids.length);
  const lost = await page.evaluate(
    () =>
      [...document.querySelectorAll(".sheets [fill^='url('], .sheets [stroke^='url(']")].filter((mark) => {
        const id = (mark.getAttribute("fill") ?? mark.getAttribute("stroke") ?? "").replace(/^url\("?#|"?\)$/g, "");
        return !mark.closest("section")?.querySelector(`[id="${id}"]`);
      }).length
  );
  expect(lost).toBe(0);
  const loose = await page.evaluate(() =>
    [...document.querySelectorAll('.sheets a[href^="#"]')].flatMap((link) => {
      const href = link.getAttribute("href") ?? "";
      return document.querySelector(`.sheets [id="${href.slice(1)}"]`) ? [] : [href];
    })
  );
  expect(loose).toEqual([]);
  await page.evaluate(() => dispatchEvent(new Event("afterprint")));
  expect(await page.locator(".sheets").count()).toBe(0);
});

test("the window is as it was: theme, view and what-if, in the reading view too", async () => {
  for (const opening of [{at: "#/distance/2?distance=8"}, {viewport: {width: 600, height: 900}}]) {
    const page = await open(opening);
    const state = () =>
      page.evaluate(() => ({
        html: document.documentElement.outerHTML.match(/<html[^>]*>/)?.[0],
        ids: document.querySelectorAll("[id]").length,
        scrolled: document.querySelector(".reveal")?.scrollTop
      }));
    const before = [await state(), await view(page), await fragment(page)];
    for (const name of ["beforeprint", "afterprint"])
      await page.evaluate((type) => dispatchEvent(new Event(type)), name);
    expect([await state(), await view(page), await fragment(page)]).toEqual(before);
  }
});

test("whatever is open, the sheets are those of a bare slide", async () => {
  const page = await open({at: "#/distance/2"});
  const printed = async () => {
    await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
    const html = await page
      .locator(".sheets")
      .evaluate((sheets) => sheets.outerHTML.replace(/(?<=sheet|Sheet|stripe-\w+-)\d+/g, ""));
    await page.evaluate(() => dispatchEvent(new Event("afterprint")));
    return html;
  };
  const bare = await printed();
  for (const keys of [["o"], ["o", "ArrowRight", "Tab"], ["b"], ["m"], ["?"], ["g"], ["v"]]) {
    await press(page, ...keys);
    expect((await printed()) === bare, keys.join(" ")).toBe(true);
    await press(page, ...(keys[0] === "v" ? ["v"] : ["Escape"]));
    await show(page, {slide: "distance", step: 2});
  }
  await page.locator("section.present .cite").first().click();
  expect(await page.locator(".citation-card").count()).toBe(1);
  expect((await printed()) === bare, "a card").toBe(true);
});

test("the paper is asked for while it prints, and no longer", async () => {
  for (const [opening, size, feet] of [
    [{}, "1920px 1080px", 0],
    [{at: "?paper=dark&steps=all", viewport: {width: 600, height: 900}}, "1920px 1080px", 0],
    [{file: "presenter", at: "?handout=a4"}, "a4", 2],
    [{file: "presenter", at: "?handout=letter"}, "letter", 2]
  ] as const) {
    const page = await open(opening);
    const rules = () =>
      page.evaluate(() =>
        [...document.styleSheets, ...document.adoptedStyleSheets]
          .flatMap(({cssRules}) => [...cssRules])
          .filter((rule) => rule instanceof CSSPageRule)
          .map(({selectorText, cssText, style}) => ({
            name: selectorText,
            size: style.getPropertyValue("size"),
            foot: cssText.includes("@bottom-left")
          }))
      );
    expect(await rules()).toEqual([]);
    await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
    const laid = await rules();
    expect(laid[0]).toMatchObject({name: "", size});
    expect(laid.filter(({foot}) => foot)).toHaveLength(feet);
    await page.evaluate(() => dispatchEvent(new Event("afterprint")));
    expect(await rules()).toEqual([]);
  }
});

test("on a narrower paper a sheet is whole, and one stands under another", async () => {
  const page = await open({viewport: {width: 794, height: 1123}});
  await page.emulateMedia({media: "print"});
  await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
  const boxes = await page.locator(".sheets > section").evaluateAll((sheets) =>
    sheets.map((sheet) => {
      const {left, top, right, bottom} = sheet.getBoundingClientRect();
      return [left, top, right, bottom].map(Math.round);
    })
  );
  for (const [i, [left, top, right, bottom]] of boxes.entries()) {
    expect([left, right]).toEqual([0, 794]);
    expect(Math.abs((bottom as number) - (top as number) - 447)).toBeLessThanOrEqual(1);
    if (i > 0) expect(top).toBe(boxes[i - 1]?.[3]);
  }
});

test("in a frame of a page that is printed stands the slide that it shows, and the menu there prints all", async () => {
  const file = join(folder, "article.html");
  writeFileSync(file, `<iframe width="760" height="428" src="${deckUrl("theatre")}#/scenario/2"></iframe>`);
  const page = await blank();
  await page.goto(pathToFileURL(file).href);
  const frame = page.frames()[1] as Frame;
  await frame.waitForSelector("html[data-ready]");
  await page.emulateMedia({media: "print"});
  await frame.evaluate(() => dispatchEvent(new Event("beforeprint")));
  const sheets = frame.locator(".sheets > section");
  expect(await sheets.evaluateAll((all) => all.map(({dataset}) => [dataset.slide, dataset.step]))).toEqual([
    ["scenario", "2"]
  ]);
  expect(Math.round((await sheets.boundingBox())?.width ?? 0)).toBe(760);
  expect(await frame.locator("html").getAttribute("data-theme")).toBe("dark");
  await frame.evaluate(() => dispatchEvent(new Event("afterprint")));
  await page.emulateMedia({media: null});
  await frame.evaluate(() => Object.assign(globalThis, {print: () => dispatchEvent(new Event("beforeprint"))}));
  await frame.locator(".menu-button").click();
  await frame.getByRole("button", {name: "Export PDF"}).click();
  await frame.waitForSelector(".sheets", {state: "attached"});
  expect(await sheets.count()).toBe(await frame.locator(".slides > section").count());
});

test("the menu's Export PDF prints", async () => {
  const page = await open();
  // What would be on the paper: whether the menu is out of the way when the printer is called.
  await page.evaluate(() => {
    const print = () => Object.assign(globalThis, {inTheWay: document.querySelectorAll("dialog[open]").length});
    Object.assign(globalThis, {print});
  });
  await page.keyboard.press("m");
  await page.getByRole("button", {name: "Export PDF"}).click();
  await page.waitForFunction(() => "inTheWay" in globalThis);
  expect(await page.evaluate(() => (globalThis as unknown as {inTheWay: number}).inTheWay)).toBe(0);
});

test("each page has a key to the marks on it, of those and no others, clear of what stands beside it", async () => {
  const page = await open();
  await page.emulateMedia({media: "print"});
  await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
  const keys = await page.locator(".sheets > [data-slide]").evaluateAll((sheets: HTMLElement[]) =>
    sheets.flatMap((sheet) => {
      const means = [...sheet.querySelectorAll(".key li")].map(({textContent}) => textContent);
      return means.length > 0 ? `${sheet.dataset.slide}: ${means.join(", ")}` : [];
    })
  );
  expect(keys).toEqual([
    "bottom-line: said to be so, forecast, open or not given",
    "situation: said to be so, open or not given, extent not given",
    "distance: said to be so, open or not given, what-if",
    "week: said to be so, open or not given, extent not given",
    "forces: said to be so, forecast, open or not given",
    "corridor: aim",
    "plan: said to be so, open or not given, aim, extent not given",
    "scenario: said to be so, forecast, open or not given, extent not given",
    "gains: said to be so, forecast, open or not given, extent not given",
    "relay: said to be so, extent not given, what-if",
    "alone: said to be so, extent not given",
    "later: said to be so, forecast, extent not given",
    "who-what: said to be so, forecast, open or not given"
  ]);
  expect(await crowded(page)).toEqual([]);
});

/** Sheets whose source line, sources, key and number do not stand apart and within the page, under what is on it. */
function crowded(page: Page): Promise<readonly string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll(".sheets > section")].flatMap((section) => {
      const parts = [...section.querySelectorAll(".foot > *")].map((part) => part.getBoundingClientRect());
      const {right, bottom} = section.getBoundingClientRect();
      const above = Math.max(
        ...[...section.querySelectorAll(":is(.body, .aside) *:not(svg *)")].map(
          (part) => part.getBoundingClientRect().bottom
        )
      );
      const beside = (a: DOMRect, b: DOMRect) => a.left >= b.right + 8 || a.top > b.bottom - 1;
      const apart = parts.every((part, i) => parts.slice(0, i).every((one) => beside(part, one) || beside(one, part)));
      const whole = parts.every((part) => part.right < right && part.bottom < bottom && part.top > above - 1);
      return apart && whole ? [] : [section.id];
    })
  );
}

test("a long source line with many sentences has its place beside the key", async () => {
  const ids = Array.from({length: 20}, (_, i) => `C${String(i + 10)}`);
  const briefing = briefingOf(
    join(folder, "long"),
    `::slide{#one layout=cards cite="${ids.join(" ")}"}\n\n# Inks\n\n${["reported", "forecast", "open"].map((ink) => `:::card[Of this ink]{ink=${ink} ours}\nText.\n:::`).join("\n\n")}\n`
  );
  writeFileSync(
    join(briefing, "sources.yaml"),
    `claims:\n${ids.map((id, i) => `  ${id}: {text: Words, sentence: S${i + 10}, paragraph: 1, voice: the notice, kind: reported}\n`).join("")}`
  );
  const yaml = join(briefing, "briefing.yaml");
  const long = "One notice on the landing, which nobody has signed and of which nobody knows when it was put up there.";
  writeFileSync(yaml, readFileSync(yaml, "utf8").replace("One notice.", long));
  const file = join(folder, "long.html");
  const {code, text} = await call("build", briefing, "--out", file);
  expect(code, text).toBe(0);
  const page = await open({file});
  await page.emulateMedia({media: "print"});
  await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
  expect(await page.locator(".sheets .key li").count()).toBe(3);
  expect(await page.locator(".sheets .source").innerText()).toContain(long);
  expect(await crowded(page)).toEqual([]);
});

test("stripes are as broad on paper as on the screen, as far apart, and lie alike", async () => {
  const page = await open({file: "theatre", at: "#/later/2"});
  const onScreen = await page.evaluate(() =>
    [...document.querySelectorAll("section.present svg [fill^='url(']")].flatMap((mark) => {
      const id = (mark.getAttribute("fill") ?? "").replace(/^url\("?#|"?\)$/g, "");
      const pattern = document.getElementById(id);
      if (!(pattern instanceof SVGPatternElement)) return [];
      const turned = pattern.patternTransform.baseVal.consolidate()?.matrix ?? new DOMMatrix();
      const unit = Math.hypot(turned.a, turned.b);
      return {
        width: unit * Number(pattern.firstElementChild?.getAttribute("width")),
        period: unit * pattern.width.baseVal.value,
        rises: turned.c < 0
      };
    })
  );
  await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
  const onPaper = await page.evaluate(() =>
    [...document.querySelectorAll(".sheets [data-slide=later] svg path.stroke")].map((path) => {
      const d = path.getAttribute("d") ?? "";
      const starts = [...d.matchAll(/M(-?[\d.]+),/g)].map(([, x]) => Number(x));
      const [, across, right, down] = (/h(-?[\d.]+)l(-?[\d.]+),([\d.]+)/.exec(d) ?? []).map(Number);
      const slope = Number(down) / Math.hypot(Number(right), Number(down));
      return {
        width: slope * Number(across),
        period: (slope * (Number(starts.at(-1)) - Number(starts[0]))) / (starts.length - 1),
        rises: Number(right) < 0
      };
    })
  );
  const alike = onScreen.map(({width, period, rises}) => ({
    width: expect.closeTo(width, 1),
    period: expect.closeTo(period, 1),
    rises
  }));
  expect(onScreen.length).toBeGreaterThan(1);
  expect(onPaper).toEqual(alike);
});

test("so are the stripes over a card", async () => {
  const page = await open({file: "layouts", at: "#/parties"});
  const gradient = await page
    .locator("section.present .card[data-ink=forecast]")
    .evaluate((card) => getComputedStyle(card, "::before").backgroundImage);
  const ends = [...gradient.matchAll(/([\d.]+)px/g)].map(([, px]) => Number(px));
  const [width, period] = [ends.find((px) => px > 0), ends.at(-1)];
  await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
  const d = await page.locator(".sheets [data-slide=parties] .card svg.hatching path").getAttribute("d");
  const [first, second] = [...(d ?? "").matchAll(/M(-?[\d.]+),[-\d.]+h([\d.]+)/g)].map(([, x, across]) =>
    [x, across].map(Number)
  );
  expect(Number(first?.[1]) * Math.SQRT1_2).toBeCloseTo(width ?? Number.NaN, 1);
  expect((Number(second?.[0]) - Number(first?.[0])) * Math.SQRT1_2).toBeCloseTo(period ?? Number.NaN, 1);
});

/** The marks of each picture whose form says a status. A span of time is hollow for another reason: its date is not known. */
const MARKS = {
  bar: ".stretch",
  map: ".stretch, .move",
  timeline: ".event:has(.dot)",
  matrix: ".relation:has(.cell)",
  forces: ".unit"
};

test("without colour a mark's form says its status, and a label says whose it is", async () => {
  const page = await open();
  await page.emulateMedia({media: "print"});
  await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
  const forms = await page.evaluate((kinds) => {
    /** Dark enough to be ink on paper; the ground of a map or a cell is not. */
    const inked = (shape: Element) => {
      const {fill} = getComputedStyle(shape);
      const channels = fill.match(/^(?:rgb|color)\(.*\)$/)?.[0].match(/[\d.]+/g);
      if (!channels) return false;
      const [red = 0, green = 0, blue = 0] = channels.map((value) => Number(value) * (fill.startsWith("c") ? 255 : 1));
      return 0.2126 * red + 0.7152 * green + 0.0722 * blue < 150;
    };
    return Object.entries(kinds).flatMap(([widget, selector]) =>
      [...document.querySelectorAll(`.sheets [data-widget=${widget}]`)].flatMap((figure) =>
        [...figure.querySelectorAll(`svg.picture :is(${selector})`)].map((mark) => {
          const shapes = [...mark.querySelectorAll("rect, path, circle")].filter(
            (shape) => !shape.closest("clipPath") && inked(shape)
          );
          const striped = shapes.filter((shape) => shape.matches("[clip-path], .stroke"));
          const hue = /hue-(\w+)/.exec(mark.getAttribute("class") ?? "")?.[1] ?? "none";
          const named = [...(mark.closest(".row, svg") as Element).querySelectorAll(`.hue-${hue} text`)];
          return {
            widget,
            status: /reported|forecast|aim|open/.exec(
              mark.closest(".reported, .forecast, .aim, .open")?.getAttribute("class") ?? ""
            )?.[0],
            form: shapes.length === 0 ? "hollow" : striped.length === 0 ? "solid" : "striped",
            mixed: striped.length > 0 && striped.length < shapes.length,
            named: hue === "none" || named.some((text) => text.textContent?.trim())
          };
        })
      )
    );
  }, MARKS);
  for (const widget of Object.keys(MARKS))
    expect(forms.filter((one) => one.widget === widget).length).toBeGreaterThan(3);
  const FORMS = {reported: "solid", forecast: "striped", aim: "hollow", open: "hollow"};
  expect(
    forms.filter(({status, form, mixed, named}) => form !== FORMS[status as keyof typeof FORMS] || mixed || !named)
  ).toEqual([]);
  const gauge = (name: string) =>
    page.locator(`.sheets .force ${name}`).evaluateAll((all) => all.map((mark) => getComputedStyle(mark).fill));
  expect((await gauge(".marker")).filter((fill) => fill === "none")).toEqual([]);
  expect([...new Set(await gauge(".hollow"))]).toEqual(["none"]);
  // Steps are told apart by their words: no two rows of a picture have the same.
  const rows = await page.evaluate(() =>
    [...document.querySelectorAll(".sheets .picture")].map((picture) =>
      [...picture.querySelectorAll(".row, .strip")].map((row) => row.textContent)
    )
  );
  for (const words of rows) expect(new Set(words).size).toBe(words.length);
});
