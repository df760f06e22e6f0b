// The reading view: one column that scrolls, every widget live in it, and the way to it and back.

import {readFileSync, writeFileSync} from "node:fs";
import {join} from "node:path";
import type {Page} from "playwright-core";
import {describe, expect, test} from "vitest";
import {axeFaults} from "./axe.ts";
import {
  deckUrl,
  fragment,
  type Global,
  type Opening,
  press,
  recordAddresses,
  show,
  standsAt,
  swipe,
  thumbAt,
  useBrowser,
  view
} from "./deck.ts";
import {briefingOf, call, useFolder} from "./paper.ts";

const {open, blank} = useBrowser();
const folder = useFolder();

const PHONE = {width: 390, height: 844};
const LYING = {width: 844, height: 390};
const SIZES = [{width: 360, height: 780}, PHONE, {width: 768, height: 1024}];
const GAUGE = "#distance figure[data-widget=gauge]";
const marker = (page: Page) => page.locator(`${GAUGE} input[type=range]`);

const onPhone = (at = "", more: Opening = {}) => open({viewport: PHONE, hasTouch: true, at, ...more});
const stageOf = (page: Page) => page.evaluate(() => document.documentElement.classList.contains("read"));
const isRead = (page: Page, wanted = true) =>
  page.waitForFunction((read) => document.documentElement.classList.contains("read") === read, wanted);
/** Where a section begins, from the top of the window. */
const topOf = (page: Page, id: string) =>
  page.evaluate((name) => document.getElementById(name)?.getBoundingClientRect().top ?? Number.NaN, id);
const scrollPast = (page: Page, id: string, past = 0) =>
  page.evaluate(
    ([name, by]) => {
      const top = document.getElementById(name)?.getBoundingClientRect().top ?? 0;
      scrollTo({top: scrollY + top + by, behavior: "instant"});
    },
    [id, past] as const
  );
/** Until a scroll has been seen: it is told of, and read, a frame at a time. */
const frames = (page: Page, count: number) =>
  page.evaluate(async (left) => {
    for (let i = 0; i < left; i++) await new Promise((resolve) => requestAnimationFrame(resolve));
  }, count);
const idsOf = (page: Page) =>
  page.evaluate(() => [...document.querySelectorAll(".slides > section")].map(({id}) => id));

describe.each(SIZES)("at $width x $height", (viewport) => {
  test("nothing is wider than the window, and all slides stand under one another", async () => {
    const page = await open({viewport, hasTouch: true});
    expect(await stageOf(page)).toBe(true);
    const found = await page.evaluate(() => {
      const sections = [...document.querySelectorAll<HTMLElement>(".slides > section")];
      const boxes = [...document.querySelectorAll(".slides :is(h1, h2, h3, p, li, td, th, figure, svg, button)")];
      return {
        wide: document.documentElement.scrollWidth,
        out: boxes
          .filter((box) => !box.closest(".twin, .sr"))
          .filter(
            (box) => box.getBoundingClientRect().right > innerWidth + 0.5 || box.getBoundingClientRect().left < -0.5
          )
          .map((box) => `${box.closest("section")?.id} ${box.localName} ${box.textContent?.slice(0, 30)}`),
        unseen: sections.filter((section) => !section.checkVisibility({visibilityProperty: true})).map(({id}) => id),
        tops: sections.map((section) => section.getBoundingClientRect().top)
      };
    });
    expect(found.wide).toBe(viewport.width);
    expect(found.out).toEqual([]);
    expect(found.unseen).toEqual([]);
    expect(found.tops).toEqual([...found.tops].sort((a, b) => a - b));
  });

  test("every widget is drawn, its letters and all others large enough to read", async () => {
    const page = await open({viewport, hasTouch: true});
    const small = await page.evaluate(() => {
      const walker = document.createTreeWalker(document.querySelector(".slides") as Element, NodeFilter.SHOW_TEXT);
      const found: string[] = [];
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const parent = node.parentElement as Element;
        if (!node.textContent?.trim() || parent.closest(".sr, .twin, .alternative") || !parent.checkVisibility())
          continue;
        const drawn = parent.closest("svg") as SVGSVGElement | null;
        const scale = drawn ? drawn.getBoundingClientRect().width / drawn.viewBox.baseVal.width : 1;
        const size = Number.parseFloat(getComputedStyle(parent).fontSize) * scale;
        const aside = parent.closest(".cite, .cites, .top, .foot, .ours, figcaption, svg .small, .named, .claims, pre");
        if (size < (aside ? 14 : 16)) found.push(`${node.textContent.trim().slice(0, 40)}: ${size}`);
      }
      return found;
    });
    expect(small).toEqual([]);
    const drawings = await page.locator("figure.widget svg.picture").evaluateAll((all) =>
      all.map((svg) => ({
        width: svg.getBoundingClientRect().width,
        height: svg.getBoundingClientRect().height,
        column: svg.closest("figure")?.getBoundingClientRect().width ?? 0
      }))
    );
    expect(drawings.length).toBe(await page.locator("figure.widget").count());
    for (const {width, height, column} of drawings) {
      expect(width).toBeCloseTo(Math.min(640, column), 0);
      expect(height).toBeGreaterThan(200);
    }
  });

  test("what is pressed is as large as a finger", async () => {
    const page = await open({viewport, hasTouch: true});
    const small = await page.evaluate(() => {
      const size = (element: Element) => {
        const {width, height} = element.getBoundingClientRect();
        const {style} = element as HTMLElement;
        const unit = (element.parentElement?.getBoundingClientRect().width ?? 0) / Number(unitsOf(element));
        return element.matches(".range")
          ? [
              unit * Number(style.getPropertyValue("--thumb-width")),
              unit * Number(style.getPropertyValue("--thumb-height"))
            ]
          : [width, height];
      };
      const unitsOf = (element: Element) => element.parentElement?.style.getPropertyValue("--units");
      return [...document.querySelectorAll(".slides :is(.range, .push, .field, .stepper button), .menu-button")]
        .filter((element) => Math.min(...size(element)) < 43.9)
        .map((element) => `${element.closest("section")?.id} ${element.className} ${size(element)}`);
    });
    expect(small).toEqual([]);
  });
});

test("parts are named where they begin, and the appendix follows the talk", async () => {
  const page = await onPhone();
  const parts = await page.locator(".opens").allTextContents();
  expect(parts.length).toBeGreaterThanOrEqual(4);
  expect(new Set(parts).size).toBe(parts.length);
  expect(parts.at(0)).toMatch(/^1 /);
});

test("all blocks of a slide are shown, those that wait for a step too", async () => {
  const page = await onPhone("", {file: "layouts"});
  const blocks = page.locator("[data-block]");
  expect(await blocks.count()).toBeGreaterThan(0);
  for (const block of await blocks.all())
    expect(
      await block.evaluate((element) => element.checkVisibility({visibilityProperty: true, opacityProperty: true}))
    ).toBe(true);
});

test("without scripts it is the same column, with tables in the place of widgets", async () => {
  const page = await open({javaScriptEnabled: false, viewport: SIZES[0] as typeof PHONE});
  const {width} = (await page.locator(".slides").boundingBox()) ?? {width: 0};
  expect(width).toBeLessThanOrEqual(360);
  for (const title of await page.locator(".title").all()) {
    const box = await title.boundingBox();
    expect((box?.x ?? 0) + (box?.width ?? 999)).toBeLessThanOrEqual(360);
  }
  expect(await page.locator(".twin table").first().isVisible()).toBe(true);
  expect(await page.locator(".drawing").first().isVisible()).toBe(false);
});

test("a finger on the marker sets the what-if, one elsewhere on the widget scrolls", async () => {
  const page = await onPhone("#/distance/3");
  await marker(page).evaluate((input) => input.scrollIntoView({block: "center"}));
  const before = await page.evaluate(() => scrollY);
  await swipe(page, await thumbAt(marker(page)), await thumbAt(marker(page), 6));
  await standsAt(page, "#/distance/3?distance=6");
  expect(await page.evaluate(() => scrollY)).toBe(before);
  const at = await page.evaluate((selector) => {
    const svg = document.querySelector(`${selector} svg`)?.getBoundingClientRect();
    return {x: (svg?.left ?? 0) + 60, y: (svg?.top ?? 0) + 30};
  }, GAUGE);
  await swipe(page, at, {x: at.x, y: at.y - 90});
  await page.waitForFunction((y) => scrollY > y + 20, before);
  expect((await view(page)).tweaks).toEqual({distance: 6});
  const [drawing, thumb] = await marker(page).evaluate((input) => [
    getComputedStyle(input.closest(".drawing") as Element).touchAction,
    getComputedStyle(input).touchAction
  ]);
  expect(drawing).toContain("pan-y");
  expect(thumb).toBe("none");
});

test("a what-if stays while its slide is read, and goes with it", async () => {
  const page = await onPhone("#/distance/2?distance=9");
  const frames = () =>
    page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
  for (const past of [60, -200, 500]) {
    await scrollPast(page, "distance", past);
    await frames();
    expect(await view(page)).toMatchObject({slide: "distance", step: 2, tweaks: {distance: 9}});
  }
  await scrollPast(page, "gains", 20);
  await standsAt(page, "#/gains");
  await scrollPast(page, "distance", 20);
  await standsAt(page, "#/distance/5");
  expect(await marker(page).inputValue()).toBe("60");
});

test("it stays too where another slide is read, until its last picture is out of sight", async () => {
  const page = await onPhone("#/relay?distance=30", {file: "theatre"});
  const scrollUnder = (selector: string, y: number) =>
    page.evaluate(
      ([found, to]) => {
        const bottom = document.querySelector(found)?.getBoundingClientRect().bottom ?? Number.NaN;
        scrollTo({top: scrollY + bottom - to, behavior: "instant"});
      },
      [selector, y] as const
    );
  const gauge = "#relay figure[data-widget=gauge]";
  await scrollUnder(gauge, 8);
  await frames(page, 3);
  // Past the line that counts as read, for every other slide.
  expect(await topOf(page, "alone")).toBeLessThan(0.3 * PHONE.height);
  expect(await view(page)).toMatchObject({slide: "relay", tweaks: {distance: 30}});
  expect(await page.locator(`${gauge} input[type=range]`).inputValue()).toBe("30");
  await scrollUnder(gauge, -1);
  await standsAt(page, "#/alone");
  expect(await page.locator(`${gauge} input[type=range]`).inputValue()).toBe("60");
});

test("the address follows the slide that is read, and is written once a scroll", async () => {
  const page = await onPhone();
  const addresses = await recordAddresses(page);
  const session = await page.context().newCDPSession(page);
  await session.send("Input.synthesizeScrollGesture", {x: 200, y: 600, yDistance: -4000, speed: 6000});
  await page.waitForFunction(() => location.hash !== "#/opening");
  const {slide} = await view(page);
  expect(await fragment(page)).toContain(`#/${slide}`);
  expect(await topOf(page, slide)).toBeLessThanOrEqual(PHONE.height * 0.3);
  const written = await addresses();
  expect(written.length).toBeLessThanOrEqual(3);
});

test("a link opens at its slide, its step and its what-if", async () => {
  const page = await onPhone("#/distance/3?distance=8");
  expect(Math.abs(await topOf(page, "distance"))).toBeLessThan(2);
  expect(await view(page)).toMatchObject({slide: "distance", step: 3, tweaks: {distance: 8}});
  expect(await page.locator(`${GAUGE} .stepper`).innerText()).toMatch(/Step 3 of 5/);
  const text = (await page.locator(`${GAUGE} svg text`).allTextContents()).join(" ").replace(/\s+/g, " ");
  for (const words of ["your what-if", "Saturday or Sunday", "From your 8"]) expect(text).toContain(words);
  expect(await fragment(page)).toBe("#/distance/3?distance=8");
  await page.reload();
  await page.waitForSelector("html[data-ready]");
  expect(Math.abs(await topOf(page, "distance"))).toBeLessThan(2);
  await show(page, {slide: "gains"});
  expect(Math.abs(await topOf(page, "gains"))).toBeLessThan(2);
});

test("every slide can be linked to, and is the view's until the reader scrolls", async () => {
  const page = await onPhone();
  for (const slide of await idsOf(page)) {
    await show(page, {slide});
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
    expect((await view(page)).slide).toBe(slide);
  }
});

test("buttons go through the steps; touching a widget makes its slide the view's and moves nothing", async () => {
  const page = await onPhone("#/plan");
  await scrollPast(page, "plan", 400);
  const stepper = page.locator("#scenario .stepper").last();
  await stepper.scrollIntoViewIfNeeded();
  const place = () => stepper.evaluate((element) => element.getBoundingClientRect().top);
  const before = await place();
  await stepper.getByRole("button", {name: "Previous step"}).tap();
  await standsAt(page, "#/scenario/3");
  expect(await stepper.innerText()).toMatch(/Step 3 of 4/);
  await stepper.getByRole("button", {name: "Previous step"}).tap();
  await standsAt(page, "#/scenario/2");
  expect(await place()).toBe(before);
  await stepper.getByRole("button", {name: "Next step"}).tap();
  await stepper.getByRole("button", {name: "Next step"}).tap();
  await standsAt(page, "#/scenario/4");
  expect(await stepper.getByRole("button", {name: "Next step"}).getAttribute("aria-disabled")).toBe("true");
});

test("turning the phone keeps place, step and what-ifs, both ways", async () => {
  const page = await open({viewport: LYING, hasTouch: true, at: "#/distance/3?distance=8"});
  expect(await stageOf(page)).toBe(false);
  const before = await view(page);
  for (let i = 0; i < 2; i++) {
    await page.setViewportSize(PHONE);
    await isRead(page);
    await page.waitForSelector("#distance .stepper");
    expect(await view(page)).toEqual(before);
    expect(Math.abs(await topOf(page, "distance"))).toBeLessThan(2);
    await page.setViewportSize(LYING);
    await page.waitForSelector(".reveal.ready section#distance.present input.range");
    expect(await view(page)).toEqual(before);
    expect(await page.locator("section.present").count()).toBe(1);
    expect(await page.locator(".stepper, .opens").count()).toBe(0);
  }
  await press(page, "PageDown");
  await standsAt(page, "#/distance/4?distance=8");
  expect(await fragment(page)).toBe("#/distance/4?distance=8");
});

test("what is being typed is not taken away by a window that turns", async () => {
  const page = await onPhone("#/distance/2");
  const field = page.locator(`${GAUGE} input[type=number]`);
  await field.tap();
  await page.keyboard.type("7.5");
  await page.setViewportSize(LYING);
  await page.waitForFunction(() => matchMedia("(orientation: landscape)").matches);
  expect(await stageOf(page)).toBe(true);
  await press(page, "Enter", "Escape");
  await isRead(page, false);
  await standsAt(page, "#/distance/2?pace=7.5");
});

test("a link within the page goes to its slide, and back comes back", async () => {
  const page = await onPhone("#/questions");
  await page.locator("#questions .body a[href^='#/']").first().tap();
  await page.waitForFunction(() => (globalThis as Global).briefing.view().slide !== "questions");
  const {slide} = await view(page);
  expect(Math.abs(await topOf(page, slide))).toBeLessThan(2);
  await page.goBack();
  await standsAt(page, "#/questions");
  expect(Math.abs(await topOf(page, "questions"))).toBeLessThan(2);
});

test("a wider column keeps the words where they are", async () => {
  const page = await onPhone("#/plan");
  await scrollPast(page, "plan", 300);
  await frames(page, 3);
  await page.setViewportSize({width: 600, height: 800});
  await page.waitForFunction(
    () => (document.querySelector("#plan svg.picture") as SVGSVGElement).viewBox.baseVal.width > 500
  );
  const {top, bottom} = await page.locator("#plan").evaluate((section) => ({
    top: section.getBoundingClientRect().top,
    bottom: section.getBoundingClientRect().bottom
  }));
  expect(top).toBeLessThan(0);
  expect(bottom).toBeGreaterThan(300);
  expect((await view(page)).slide).toBe("plan");
});

test("a column that grows narrower draws what a narrow one does", async () => {
  const drawn = (page: Page) =>
    page.locator("figure.widget svg.picture text").evaluateAll((all) => all.map((text) => text.textContent));
  const narrow = await drawn(await onPhone());
  const page = await open({viewport: {width: 800, height: 1100}, hasTouch: true});
  expect(await drawn(page)).not.toEqual(narrow);
  await page.setViewportSize(PHONE);
  await expect.poll(() => drawn(page)).toEqual(narrow);
});

test("the menu and V choose on a wide window, both ways, and the choice survives a reload", async () => {
  const page = await open({at: "#/plan/2"});
  await page.locator(".menu-button").click();
  await page.getByRole("button", {name: /Reading view/}).click();
  await isRead(page);
  await page.waitForSelector("#plan .stepper");
  expect(await view(page)).toMatchObject({slide: "plan", step: 2});
  await page.reload();
  await page.waitForSelector("html[data-ready]");
  expect(await stageOf(page)).toBe(true);
  expect(Math.abs(await topOf(page, "plan"))).toBeLessThan(2);
  await page.locator(".menu-button").click();
  await page.getByRole("button", {name: /Slides/}).click();
  await page.waitForSelector("section#plan.present svg");
  await press(page, "PageDown");
  await standsAt(page, "#/plan/3");
  await press(page, "v");
  await isRead(page);
  await press(page, "v");
  await isRead(page, false);
  await page.reload();
  await page.waitForSelector("html[data-ready]");
  expect(await stageOf(page)).toBe(false);
});

test("the first picture is already the reading view's", async () => {
  const page = await blank({viewport: PHONE, hasTouch: true});
  await page.addInitScript(() => {
    globalThis.requestAnimationFrame = () => 0;
  });
  await page.goto(deckUrl("theatre"));
  expect(await page.locator("html[data-ready]").count()).toBe(0);
  expect(await stageOf(page)).toBe(true);
  expect(await page.locator("#opening .title").isVisible()).toBe(true);
  const box = await page.locator("#bottom-line .title").boundingBox();
  expect(box?.y).toBeGreaterThan(200);
  expect(box?.width).toBeLessThan(390);
});

/** Scrolls as a reader does, and does something before the scroll is over. */
const cutShort = (page: Page, what: "width" | "v") =>
  page.evaluate(async (name) => {
    scrollTo({top: (document.getElementById("plan")?.offsetTop ?? 0) + 40, behavior: "instant"});
    for (let i = 0; i < 2; i++) await new Promise((resolve) => requestAnimationFrame(resolve));
    if (name === "v") dispatchEvent(new KeyboardEvent("keydown", {key: "v"}));
    else (document.querySelector(".reveal") as HTMLElement).style.width = "370px";
  }, what);

test.each(["width", "v"] as const)(
  "a scroll that is cut short keeps its place, in the address and over a reload: %s",
  async (what) => {
    const page = await onPhone();
    await cutShort(page, what);
    await page.waitForFunction(() => location.hash.startsWith("#/plan"));
    expect((await view(page)).slide).toBe("plan");
    await page.reload();
    await page.waitForSelector("html[data-ready]");
    expect((await view(page)).slide).toBe("plan");
  }
);

test("a document that is printed under the reader's eyes leaves him where he was", async () => {
  const page = await onPhone("#/plan");
  await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
  await page.emulateMedia({media: "print"});
  await frames(page, 3);
  await page.emulateMedia({media: null});
  await page.evaluate(() => dispatchEvent(new Event("afterprint")));
  await frames(page, 3);
  expect(await fragment(page)).toBe("#/plan");
  expect(Math.abs(await topOf(page, "plan"))).toBeLessThan(2);
});

test.each(["black", "overview"])("what covers slides is nothing here: %s", async (cover) => {
  const page = await onPhone(`#/plan?cover=${cover}`);
  expect(await view(page)).toMatchObject({slide: "plan", cover: "none"});
  expect(await fragment(page)).toBe("#/plan");
  await show(page, {slide: "plan", cover});
  expect(await view(page)).toMatchObject({slide: "plan", cover: "none"});
  await page.evaluate((name) => {
    location.hash = `#/gains?cover=${name}`;
  }, cover);
  await standsAt(page, "#/gains");
});

test.each([true, false])("a long word does not scroll it sideways (scripts: %s)", async (javaScriptEnabled) => {
  const LONG = "Donaudampfschifffahrtsgesellschaftskapitaenswitwenversicherungspolice";
  const slides = [
    `::slide{#one layout=cover ours}\n\n# ${LONG}\n\n- ${LONG}\n- ${LONG}`,
    `::slide{#two ours}\n\n# Title ${LONG}\n\n${LONG}\n\n- ${LONG}\n\n> ${LONG}`,
    `::slide{#three layout=table ours}\n\n# Table\n\n| ${LONG} | who |\n| --- | --- |\n| a | ${LONG} |`,
    `::slide{#four layout=cards ours}\n\n# Cards\n\n:::card[${LONG}]{ink=open}\n${LONG}\n:::`,
    "::slide{#claims}\n\n# Claims\n\n:::claims\n:::"
  ];
  const briefing = briefingOf(join(folder, `long ${javaScriptEnabled}`), `${slides.join("\n\n---\n\n")}\n`);
  const yaml = join(briefing, "briefing.yaml");
  writeFileSync(yaml, readFileSync(yaml, "utf8").replace("One notice.", `${LONG}.`));
  writeFileSync(
    join(briefing, "sources.yaml"),
    `claims:\n  C01: {text: ${LONG}, sentence: S1, paragraph: 1, voice: ${LONG}, kind: reported}\n`
  );
  const file = join(folder, `long ${javaScriptEnabled}.html`);
  const {code, text} = await call("build", briefing, "--out", file);
  expect(code, text).toBe(0);
  for (const width of [360, 390, 600]) {
    const page = await open({file, viewport: {width, height: 900}, javaScriptEnabled});
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
  }
});

test("a swipe sideways never leaves the deck", async () => {
  for (const viewport of [PHONE, LYING]) {
    const page = await open({viewport});
    expect(
      await page.evaluate(() =>
        [document.documentElement, document.body].map((box) => getComputedStyle(box).overscrollBehaviorX)
      )
    ).toEqual(["none", "none"]);
  }
});

test("keys: letters are the deck's, arrows and Space the page's, and nothing is covered", async () => {
  const page = await onPhone("#/plan");
  const y = await page.evaluate(() => scrollY);
  await press(page, "o", "b", ".");
  expect((await view(page)).cover).toBe("none");
  await press(page, "Space");
  await page.waitForFunction((before) => scrollY > before + 200, y);
  await press(page, "?");
  const help = await page.locator("dialog[open]").innerText();
  expect(help).toMatch(/Slides/);
  expect(help).not.toMatch(/Overview|Black screen|Next step/);
  await press(page, "Escape", "m");
  expect(await page.locator("dialog[open]").innerText()).not.toMatch(/Overview|Black screen|Next step/);
  await press(page, "Escape");
  const theme = () => page.evaluate(() => document.documentElement.dataset.theme);
  const before = await theme();
  await press(page, "t");
  expect(await theme()).not.toBe(before);
  await show(page, {slide: "distance", step: 3, tweaks: {distance: 7}});
  await press(page, "r");
  await standsAt(page, "#/distance/3");
});

test("clicks and swipes turn nothing", async () => {
  const page = await onPhone("#/bottom-line");
  const box = await page.locator("#bottom-line .title").boundingBox();
  await page.touchscreen.tap((box?.x ?? 0) + 100, (box?.y ?? 0) + 20);
  await swipe(page, {x: 300, y: 300}, {x: 60, y: 305});
  expect(await fragment(page)).toBe("#/bottom-line");
});

test("a screen reader hears a step, and is not talked over while it scrolls", async () => {
  const page = await onPhone("#/scenario");
  const live = () => page.evaluate(() => document.getElementById("Live")?.textContent ?? "");
  expect(await live()).toMatch(/^Unless the post decides/);
  await page.locator("#scenario").getByRole("button", {name: "Next step"}).last().tap();
  await standsAt(page, "#/scenario/2");
  expect(await live()).toMatch(/^Unless the post decides.*Namanga/);
  const said = await live();
  await scrollPast(page, "gains", 20);
  await standsAt(page, "#/gains");
  expect(await live()).toBe(said);
});

test("printing from there makes a page a slide, and leaves the reader where he was", async () => {
  const page = await onPhone("#/distance/3?distance=8");
  const pdf = await page.pdf({preferCSSPageSize: true, printBackground: true});
  const pages = [...pdf.toString("latin1").matchAll(/\/Type\s*\/Page\b/g)];
  expect(pages).toHaveLength((await idsOf(page)).length);
  expect(await stageOf(page)).toBe(true);
  expect(await fragment(page)).toBe("#/distance/3?distance=8");
  expect(await page.locator(".sheets").count()).toBe(0);
  await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
  expect(await page.locator(".sheets :is(.stepper, .opens)").count()).toBe(0);
  const narrow = (one: Page) => one.locator(".sheets svg.narrow").count();
  const slides = await open();
  await slides.evaluate(() => dispatchEvent(new Event("beforeprint")));
  expect(await narrow(page)).toBe(await narrow(slides));
});

test("axe finds nothing serious", {timeout: 120_000}, async () => {
  const page = await onPhone("", {bypassCSP: true, reducedMotion: "reduce"});
  expect(await axeFaults(page)).toEqual([]);
  await press(page, "t");
  expect(await axeFaults(page, ["color-contrast"])).toEqual([]);
});
