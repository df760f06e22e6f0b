import {expect, test} from "vitest";
import {fragment, useBrowser, view} from "./deck.ts";

const {open} = useBrowser();

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
  for (const words of ["Sunday to Monday", "Friday to Saturday", "nobody arrives"])
    expect(await text("distance")).toContain(words);
  expect(await text("distance")).not.toContain("your what-if");
  for (const words of ["This week", "Al-Tanf is reached", "link up", "within reach: all 600"])
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
