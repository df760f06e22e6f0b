// What leaves the room: marker words planted in the notes and in a picture, and where they come out.

import {readdirSync, readFileSync, writeFileSync} from "node:fs";
import {join} from "node:path";
import {decodePDFRawStream, PDFRawStream} from "@cantoo/pdf-lib";
import {expect, test} from "vitest";
import {useBrowser} from "./deck.ts";
import {briefingOf, call, useFolder} from "./paper.ts";
import {readPdf} from "./reader.ts";

const {open} = useBrowser();
const folder = useFolder();
const MARK = "XYZZYMARK";

const slides = `::slide{#one seconds=3141 ours}

# One slide

Text. <!-- ${MARK} in a comment -->

![A dot](dot.png)

:::notes
${MARK} said, with a [link](https://example.org/${MARK}).
:::

---

::slide{#two ours}

# Another

- A point.

  :::notes
  - ${MARK} in a list.
  :::
`;

/** A picture of one pixel that says something beside it. */
function dot(comment: string): Buffer {
  const png = Buffer.from(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
    "base64"
  );
  const text = Buffer.from(`\0\0\0\0tEXtComment\0${comment}\0\0\0\0`, "latin1");
  text.writeUInt32BE(text.length - 12);
  return Buffer.concat([png.subarray(0, 33), text, png.subarray(33)]);
}

test("notes are in the presenter's file and in the hand-out, and in nothing that is handed over", async () => {
  const briefing = briefingOf(join(folder, "ferry"), slides);
  writeFileSync(join(briefing, "dot.png"), dot(MARK));
  const at = (name: string) => join(folder, name);
  for (const args of [
    ["build", briefing, "--out", at("briefing.html")],
    ["pdf", briefing, "--steps", "all", "--out", at("briefing.pdf")],
    ["handout", briefing, "--out", at("handout.pdf")],
    ["images", briefing, "--out", at("images")]
  ]) {
    const {code, text} = await call(...args);
    expect(code, text).toBe(0);
  }
  expect(readFileSync(at("presenter.html"), "utf8")).toContain(MARK);
  const given = await readPdf(readFileSync(at("handout.pdf")));
  expect(given.texts.join("").split(MARK)).toHaveLength(3);
  expect(given.links).toContain(`https://example.org/${MARK}`);

  const html = readFileSync(at("briefing.html"), "utf8");
  const pictures = [...html.matchAll(/data:image\/png;base64,([^"]+)/g)].map(([, data]) =>
    Buffer.from(data ?? "", "base64")
  );
  expect(pictures.map((picture) => [picture.includes("IDAT"), picture.includes(MARK)])).toEqual([[true, false]]);
  for (const secret of [MARK, "3141", 'id="Briefing-notes"']) expect(html).not.toContain(secret);
  const {pdf, texts, links, bookmarks, xmp} = await readPdf(readFileSync(at("briefing.pdf")));
  expect(texts.join("")).toContain("Oneslide");
  const objects = pdf.context
    .enumerateIndirectObjects()
    .map(([, object]) =>
      object instanceof PDFRawStream
        ? `${object.dict} ${Buffer.from(decodePDFRawStream(object).decode()).toString("latin1")}`
        : `${object}`
    );
  const held = [
    ...texts,
    ...links,
    JSON.stringify(bookmarks),
    xmp,
    ...objects,
    readFileSync(at("briefing.pdf"), "latin1")
  ];
  const utf16 = Buffer.from(MARK, "utf16le").swap16().toString("hex").toUpperCase();
  expect(held.filter((text) => text.includes(MARK) || text.includes(utf16))).toEqual([]);
  for (const image of readdirSync(at("images")))
    expect(readFileSync(join(at("images"), image)).includes(MARK)).toBe(false);

  const page = await open({file: at("presenter.html")});
  await page.keyboard.press("PageDown");
  expect(page.url()).not.toContain(MARK);
  expect(page.url()).toMatch(/#\/two$/);
});
