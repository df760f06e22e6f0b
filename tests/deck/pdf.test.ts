import {existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {afterAll, beforeAll, expect, test} from "vitest";
import {main} from "../../src/build/main.ts";
import {useBrowser} from "./deck.ts";

const {open} = useBrowser();
const root = new URL("../..", import.meta.url).pathname;
let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "briefing-pdf-test-"));
});
afterAll(() => rmSync(folder, {recursive: true, force: true}));

async function call(...args: readonly string[]): Promise<{code: number; text: string}> {
  let text = "";
  const stream = {write: (more: string) => (text += more)} as unknown as NodeJS.WritableStream;
  return {code: await main({args, root, out: stream, err: stream}), text};
}

const pagesOf = (pdf: Buffer) => [...pdf.toString("latin1").matchAll(/\/Type\s*\/Page\b/g)].length;

test("the command writes as many pages as there are slides, tagged, with bookmarks and a title", async () => {
  const out = join(folder, "deck.pdf");
  const {code, text} = await call("pdf", "--out", out);
  expect(code, text).toBe(0);
  const pdf = readFileSync(out);
  const page = await open();
  const slides = await page.locator(".slides > section").count();
  expect(pagesOf(pdf)).toBe(slides);
  expect(text).toContain(`${slides} pages`);
  for (const mark of [/\/MarkInfo\s*<<[^>]*\/Marked true/, /\/Outlines/, /\/StructTreeRoot/, /\/Lang/])
    expect(mark.test(pdf.toString("latin1"))).toBe(true);
  expect(pagesOf(await page.pdf({preferCSSPageSize: true}))).toBe(slides);
});

test("nothing of the notes is in it", async () => {
  const briefing = join(folder, "marked");
  mkdirSync(briefing, {recursive: true});
  writeFileSync(join(briefing, "briefing.yaml"), "title: Ferry\nasOf: 2031-04-02\n");
  writeFileSync(
    join(briefing, "slides.md"),
    "::slide{#one ours}\n\n# One slide\n\nText.\n\n:::notes\nXYZZYMARK\n:::\n"
  );
  const out = join(folder, "marked.pdf");
  expect((await call("pdf", briefing, "--out", out)).code).toBe(0);
  expect(readFileSync(out).includes("XYZZYMARK")).toBe(false);
});

test("where it cannot write, or has no browser, it says so in a line, exits 1 and keeps the old file", async () => {
  expect(await call("pdf", "--out", folder)).toMatchObject({
    code: 1,
    text: expect.stringMatching(/^error: not a file: .*\n$/)
  });
  const out = join(folder, "kept.pdf");
  writeFileSync(out, "old");
  const before = process.env.BRIEFING_BROWSER;
  process.env.BRIEFING_BROWSER = join(folder, "nothing");
  try {
    expect(await call("pdf", "--out", out)).toMatchObject({
      code: 1,
      text: expect.stringMatching(/^error: BRIEFING_BROWSER: no such file: .*\n$/)
    });
  } finally {
    if (before === undefined) delete process.env.BRIEFING_BROWSER;
    else process.env.BRIEFING_BROWSER = before;
  }
  expect(readFileSync(out, "utf8")).toBe("old");
  expect(existsSync(`${out}.${process.pid}.new`)).toBe(false);
});
