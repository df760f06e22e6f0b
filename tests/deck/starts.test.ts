// Where a deck may be opened, and what it is then: in frames, served as it should not be, cut off, saved from a window that has run.

import {readFileSync, writeFileSync} from "node:fs";
import {createServer, type Server} from "node:http";
import type {AddressInfo} from "node:net";
import {join} from "node:path";
import {pathToFileURL} from "node:url";
import type {Frame, Page} from "playwright-core";
import {afterAll, beforeAll, expect, inject, test} from "vitest";
import {deckUrl, type Global, press, show, useBrowser, view} from "./deck.ts";
import {readPdf, squeeze} from "./reader.ts";

const {open, blank} = useBrowser();
const deck = () => readFileSync(join(inject("folder"), "layouts.html"), "utf8");
const escaped = (text: string) => text.replace(/&/g, "&amp;").replace(/"/g, "&quot;");
const inScript = (text: string) => JSON.stringify(text).replace(/</g, "\\u003c");

/** A frame that has room for slides. */
const SIZE = "<!doctype html><style>iframe {width: 1000px; height: 600px}</style>";

/** Pages by path: what a server gives, and how it names the encoding. */
const served: Record<string, {readonly body: () => string; readonly type?: string}> = {
  srcdoc: {body: () => `${SIZE}<iframe srcdoc="${escaped(deck())}"></iframe>`},
  "srcdoc, sandboxed": {body: () => `${SIZE}<iframe sandbox="allow-scripts" srcdoc="${escaped(deck())}"></iframe>`},
  "srcdoc, under a base": {body: () => `${SIZE}<base href="/elsewhere/"><iframe srcdoc="${escaped(deck())}"></iframe>`},
  sandbox: {body: () => `${SIZE}<iframe sandbox="allow-scripts" src="/deck"></iframe>`},
  blob: {
    body: () =>
      `${SIZE}<iframe></iframe><script>document.querySelector("iframe").src = URL.createObjectURL(new Blob([${inScript(deck())}], {type: "text/html"}))</script>`
  },
  data: {body: () => `${SIZE}<iframe src="data:text/html;base64,${Buffer.from(deck()).toString("base64")}"></iframe>`},
  "written into a blank document": {
    body: () =>
      `${SIZE}<iframe></iframe><script>const inner = document.querySelector("iframe").contentDocument; inner.open(); inner.write(${inScript(deck())}); inner.close()</script>`
  },
  deck: {body: deck},
  "as iso-8859-1": {body: deck, type: "text/html; charset=iso-8859-1"}
};

let server: Server;
const at = (path: string) => `http://127.0.0.1:${(server.address() as AddressInfo).port}/${encodeURIComponent(path)}`;

beforeAll(async () => {
  server = createServer(({url}, response) => {
    const page = served[decodeURIComponent((url ?? "/").slice(1))];
    response.writeHead(page ? 200 : 404, {"content-type": page?.type ?? "text/html; charset=utf-8"});
    response.end(page?.body() ?? "");
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
});
afterAll(() => server.close());

const turned = (frame: Frame, slide: string, step = 1) =>
  frame.waitForFunction(
    ([id, nth]) => {
      const view = (globalThis as Global).briefing.view();
      return view.slide === id && view.step === nth && document.querySelector("section.present")?.id === id;
    },
    [slide, step] as const
  );

const FRAMES = Object.keys(served).filter((path) => !["deck", "as iso-8859-1"].includes(path));

test.each(FRAMES)("in a frame it starts, turns, goes where a link leads and to a number: %s", async (path) => {
  const page = await blank();
  await page.goto(at(path));
  const frame = page.frames()[1] as Frame;
  await frame.waitForSelector("html[data-ready]", {state: "attached"});
  const key = (name: string) => frame.evaluate((key) => dispatchEvent(new KeyboardEvent("keydown", {key})), name);
  await key("PageDown");
  await turned(frame, "summary");
  await frame.evaluate(() => (globalThis as Global).briefing.show({slide: "signs"}));
  await frame.locator("section.present .body a[href^='#']").click();
  await turned(frame, "parties");
  await key("g");
  await frame.locator(".jump input").fill("2");
  await frame.locator(".jump input").press("Enter");
  await turned(frame, "summary");
  await frame.locator("dialog").waitFor({state: "detached"});
});

const WITHOUT: Readonly<Record<string, () => void>> = {
  "an address that can be written": () => {
    history.replaceState = () => {
      throw new DOMException("refused", "SecurityError");
    };
  },
  storage: () => {
    Object.defineProperty(globalThis, "sessionStorage", {
      get: () => {
        throw new DOMException("refused", "SecurityError");
      }
    });
  },
  "a say in where a reload scrolls to": () => {
    Object.defineProperty(History.prototype, "scrollRestoration", {
      set: () => {
        throw new DOMException("refused", "SecurityError");
      }
    });
  },
  "media lists that tell of changes": () => {
    Object.assign(MediaQueryList.prototype, {addEventListener: undefined});
  },
  "a list of faces": () => {
    Object.defineProperty(document, "fonts", {value: undefined});
  },
  "what a press of L and F asks for": () => {
    Object.defineProperty(navigator, "clipboard", {value: undefined});
    Object.assign(Element.prototype, {requestFullscreen: undefined});
  }
};

test.each(Object.entries(WITHOUT))("it does without %s, on slides and to read", async (_, fault) => {
  for (const viewport of [
    {width: 1280, height: 720},
    {width: 390, height: 844}
  ]) {
    const page = await blank({viewport});
    await page.addInitScript(fault);
    await page.goto(deckUrl("layouts"));
    await page.waitForSelector("html[data-ready]");
    await show(page, {slide: "distance", step: 2});
    expect(await view(page)).toMatchObject({slide: "distance", step: 2});
    await press(page, "l");
    await page.waitForFunction(() => document.querySelector(".notice")?.textContent);
    await press(page, "f");
    // A window that fills the screen cannot be turned.
    await page.waitForFunction(() => document.fullscreenElement || !document.documentElement.requestFullscreen);
    await page.evaluate(() => document.fullscreenElement && document.exitFullscreen());
    await page.setViewportSize({width: viewport.height, height: viewport.width});
    await page.waitForFunction((read) => document.documentElement.matches(".read") === read, viewport.width > 400);
  }
});

/** That it is the document which reads without scripts: all of it in sight, scrolled by keys. */
async function isPlain(page: Page): Promise<void> {
  await page.waitForFunction(() => document.documentElement.className === "", undefined, {timeout: 4000});
  const hidden = await page.evaluate(() =>
    [...document.querySelectorAll(".slides > section, .title, .twin table, .alternative")]
      .filter((part) => !part.checkVisibility({visibilityProperty: true, opacityProperty: true}))
      .map((part) => part.closest("section")?.id)
  );
  expect(hidden).toEqual([]);
  expect(await page.locator(".drawing").first().isVisible()).toBe(false);
  await press(page, "PageDown");
  await page.waitForFunction(() => scrollY > 100);
}

const FAULTS: Readonly<Record<string, () => void>> = {
  "data that cannot be read": () => {
    JSON.parse = () => {
      throw new SyntaxError("refused");
    };
  },
  "nothing that can be drawn": () => {
    document.createElementNS = () => {
      throw new Error("refused");
    };
  },
  "a frame of slides that does not come to stand": () => {
    const {add} = DOMTokenList.prototype;
    DOMTokenList.prototype.add = function (...names) {
      if (names.includes("ready")) throw new Error("refused");
      add.apply(this, names);
    };
  }
};

test.each(Object.entries(FAULTS))("a start that fails gives the document back: %s", async (_, fault) => {
  for (const viewport of [
    {width: 1280, height: 720},
    {width: 390, height: 844}
  ]) {
    const page = await blank({viewport});
    page.removeAllListeners("pageerror");
    await page.addInitScript(fault);
    await page.goto(`${deckUrl("layouts")}#/distance/2`);
    const reads = viewport.width === 390 && fault.toString().includes('"ready"');
    // The reading view has no frame of slides.
    if (!reads) await isPlain(page);
  }
});

const MAIMED: Readonly<Record<string, (html: string) => string>> = {
  "cut off": (html) => html.slice(0, html.lastIndexOf('<script>"use strict"') + 50_000),
  "without its engine": (html) => html.replace(/<script>"use strict"[\s\S]*?<\/script>/, ""),
  "an engine that is not the one of the policy": (html) =>
    html.replace('<script>"use strict"', '<script>"use strict";'),
  "an engine that this browser cannot read": (html) =>
    html.replace(/<meta http-equiv[^>]*>/, "").replace('<script>"use strict"', '<script>"use strict"; class {')
};

test.each(Object.entries(MAIMED))("a file whose engine never runs is a document: %s", async (name, maim) => {
  const page = await blank();
  page.removeAllListeners("pageerror");
  const file = join(inject("folder"), `${name}.html`);
  const html = maim(deck());
  expect(html).not.toBe(deck());
  writeFileSync(file, html);
  await page.goto(`${pathToFileURL(file).href}#/distance/2`);
  await isPlain(page);
});

test("an engine that comes late still gets its deck", async () => {
  const page = await blank();
  await page.addInitScript(() => {
    const soon = globalThis.requestAnimationFrame;
    let late: FrameRequestCallback | undefined;
    globalThis.requestAnimationFrame = (run) => {
      late = run;
      return 0;
    };
    Object.assign(globalThis, {
      letGo: () => {
        globalThis.requestAnimationFrame = soon;
        late?.(0);
      }
    });
  });
  await page.goto(`${deckUrl("layouts")}#/distance/2`);
  await page.waitForFunction(() => performance.now() > 3000, undefined, {polling: 100});
  await page.evaluate(() => (globalThis as unknown as {letGo(): void}).letGo());
  await page.waitForSelector("html[data-ready]");
  expect(await page.locator("section.present").getAttribute("id")).toBe("distance");
});

test("a server that names another encoding garbles no letter and stops nothing", async () => {
  const page = await open({file: "layouts"});
  const text = () => page.evaluate(() => [document.title, document.querySelector(".slides")?.textContent].join());
  const right = await text();
  expect(deck()).toMatch(/^[\0-\x7f]*$/);
  await page.goto(at("as iso-8859-1"));
  await page.waitForSelector("html[data-ready]");
  expect(await page.evaluate(() => document.characterSet)).toBe("windows-1252");
  expect(await text()).toBe(right);
});

test.each([
  [1280, 720],
  [390, 844]
])("printed before it is ready, the document is printed (%d x %d)", async (width, height) => {
  const page = await open({file: "layouts", viewport: {width, height}});
  const titles = await page.locator(".title").allTextContents();
  await page.addInitScript(() => {
    globalThis.requestAnimationFrame = () => 0;
  });
  await page.goto(`${deckUrl("layouts")}?again#/distance/2`);
  const before = await page.evaluate(() => document.documentElement.className);
  const {texts} = await readPdf(await page.pdf({preferCSSPageSize: true, printBackground: true}));
  const words = texts.join("");
  expect(titles.filter((title) => !words.includes(squeeze(title)))).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.className)).toBe(before);
});

const SAVED: Readonly<Record<string, (page: Page) => Promise<unknown>>> = {
  "on a slide with pictures": (page) => show(page, {slide: "distance", step: 2, tweaks: {distance: 3}}),
  "in the overview": (page) => press(page, "End", "o"),
  "on black": (page) => press(page, "PageDown", "b"),
  "with the menu open": (page) => press(page, "PageDown", "m"),
  "with a card open": async (page) => {
    await show(page, {slide: "summary"});
    await page.locator("section.present [data-claims]").first().click();
    await page.waitForSelector(".citation-card");
  },
  "in the reading view": async (page) => {
    await show(page, {slide: "distance"});
    await press(page, "v");
    await page.waitForSelector("#distance .stepper");
  },
  "while it is printed": (page) => page.evaluate(() => dispatchEvent(new Event("beforeprint"))),
  "with a notice": (page) => press(page, "PageDown", "l")
};

/** The slides as they are without scripts, but for words that follow the step. */
const built = (page: Page) =>
  page.evaluate(() => {
    const slides = document.querySelector(".reveal")?.cloneNode(true) as HTMLElement;
    for (const words of slides.querySelectorAll("figcaption")) words.remove();
    return slides.outerHTML
      .replace(/ class=""| data-(background-)?transition(-speed)?="[^"]*"/g, "")
      .replace('class="present ', 'class="');
  });

test("a saved copy that is long in being read has one menu", async () => {
  const page = await open({file: "layouts"});
  const file = join(inject("folder"), "saved long.html");
  const long = "<i hidden>x</i>".repeat(400_000);
  writeFileSync(
    file,
    (await page.content())
      .replace("</script><!--", `</script>${long}<!--`)
      .replace("</script>\n<!--", `</script>${long}<!--`)
  );
  await page.goto(pathToFileURL(file).href);
  await page.waitForSelector("html[data-ready]");
  expect(await page.locator("i[hidden]").count()).toBe(400_000);
  expect(await page.locator(".menu-button").count()).toBe(1);
});

test.each(Object.entries(SAVED))("a copy saved %s opens at its first slide, and turns", async (name, doIt) => {
  const page = await open({file: "layouts"});
  await doIt(page);
  const file = join(inject("folder"), `saved ${name}.html`);
  writeFileSync(file, await page.content());
  await page.evaluate(() => sessionStorage.clear());
  const url = pathToFileURL(file).href;
  const errors: string[] = [];
  page.on("console", (message) => message.type() === "error" && errors.push(message.text()));
  await page.goto(url);
  await page.waitForSelector("html[data-ready]");
  expect(await view(page)).toMatchObject({slide: "cover", step: 1, cover: "none"});
  for (const [one, count] of [
    [".menu-button", 1],
    ["body > [aria-live]", 1],
    [".notice", 1],
    ["dialog, .citation-card, .printout, .stepper", 0],
    [".backgrounds", 1]
  ] as const)
    expect(await page.locator(one).count(), one).toBe(count);
  for (const id of ["summary", "distance", "distance"]) {
    await press(page, "PageDown");
    expect(await page.locator("section.present").evaluateAll((all) => all.map((one) => one.id))).toEqual([id]);
    expect(await page.locator(`#${id} .title`).isVisible()).toBe(true);
  }
  expect(await page.locator("#distance svg.picture").count()).toBe(1);
  // What the copy has written on it is refused as it is read, and nothing after.
  expect(errors.filter((text) => !/Applying inline style violates/.test(text))).toEqual([]);

  await page.addInitScript(FAULTS["data that cannot be read"] as () => void);
  page.removeAllListeners("pageerror");
  await page.goto(`${url}?again`);
  await page.waitForFunction(() => document.documentElement.className === "");
  const plain = await built(page);
  const never = await open({file: "layouts", javaScriptEnabled: false});
  expect(plain).toBe(await built(never));
});
