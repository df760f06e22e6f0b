// What a slide names as a picture: which file it is, and whether it is one.

import {chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {afterAll, describe, expect, test} from "vitest";
import {inspect} from "../../src/compile/compile.ts";
import {readFolder} from "../../src/compile/source/folder.ts";
import {BRIEFING, folderOf, SOURCES, PICTURE as SVG} from "./folder.ts";
import {specs} from "./specs.ts";

const bytes = (latin1: string) => Buffer.from(latin1, "latin1");
const PNG = "\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\x01\0\0\0\x01\x08\0\0\0\0crc \0\0\0\nIDATpixels";
const JPEG = "\xff\xd8\xff\xe0\0\x10JFIF\0\x01\x01\0\0\x01\0\x01\0\0\xff\xda\0\x04\0\0pixels\xff\xd9";
const GIF = "GIF89a\x01\0\x01\0\x80\0\0\0\0\0\xff\xff\xff,\0\0\0\0\x01\0\x01\0\0\x02\x01D\0;";
const WEBP = "RIFF\x24\0\0\0WEBPVP8 \x18\0\0\0thirty and some bytes of it";
const AVIF = "\0\0\0\x20ftypavif\0\0\0\0avifmif1miafMA1B\0\0\0\x08meta\0\0\0\x0cmdatdata";
const BMP = `BM:\0\0\0\0\0\0\0${"6\0\0\0".repeat(12)}`;

const talk = (url: string) => `::slide{#one ours}\n\n# One\n\n![Words](${url})\n`;

/** The source that a slide's picture got, or its problem as text, expectation and hint. */
function shown(url: string, files: Readonly<Record<string, string | Uint8Array>>): string {
  const {compiled, problems} = inspect(folderOf({"10-talk.md": talk(url), ...files}), specs);
  if (!compiled) return problems.map(({text, expected, hint}) => [text, expected, hint].join("; ")).join("\n");
  return /<img[^>]* src="([^"]*)"/.exec(compiled.sections[0]?.html ?? "")?.[1] ?? "no picture";
}

describe("what browsers show passes, as what it is", () => {
  test.each([
    ["a.png", PNG, "image/png"],
    ["a.jpg", JPEG, "image/jpeg"],
    ["a.JPEG", JPEG, "image/jpeg"],
    ["a.gif", GIF, "image/gif"],
    ["a.webp", WEBP, "image/webp"],
    ["a.avif", AVIF, "image/avif"],
    ["a.svg", SVG, "image/svg+xml"],
    ["png.jpg", PNG, "image/png"],
    ["jpeg.png", JPEG, "image/jpeg"],
    ["bmp.png", BMP, "image/bmp"]
  ])("%s", (file, content, type) => {
    expect(shown(file, {[file]: bytes(content)})).toMatch(new RegExp(`^data:${type.replace("+", "\\+")};base64,.`));
  });

  test("an SVG in UTF-16", () => {
    expect(shown("a.svg", {"a.svg": Buffer.from(`\ufeff${SVG}`, "utf16le")})).toMatch(/^data:image\/svg/);
  });
});

describe("what is no picture is refused, with what it is", () => {
  test.each([
    ["a.png", "", /it is empty/],
    ["a.svg", "", /it is empty/],
    ["a.png", "words\n", /starts like none/],
    ["a.jpg", "version https://git-lfs.github.com/spec/v1\noid sha256:0\nsize 1\n", /git lfs pull/],
    ["a.svg", "version https://git-lfs.github.com/spec/v1\noid sha256:0\nsize 1\n", /git lfs pull/],
    ["a.png", "<!DOCTYPE html>\n<html><title>404</title>", /a web page/],
    ["a.svg", "\n<html><svg/></html>", /a web page/],
    ["a.png", SVG, /holds is SVG: name it `a\.svg`/],
    ["img/a.svg", PNG, /holds is PNG: name it `img\/a\.png`/],
    ["a.svg", "<svg></svg>", /line 1: .*xmlns/],
    ["a.svg", SVG.replace("/>", ">\n<g>\n</svg>"), /line 3: `<\/svg>` comes before `<\/g>`/],
    ["a.png", PNG.slice(0, 30), /ends before its pixels/],
    ["a.jpg", JPEG.slice(0, 20), /ends before its pixels/],
    ["a.gif", GIF.slice(0, 12), /ends before its pixels/],
    ["a.webp", WEBP.slice(0, 20), /ends before its pixels/],
    ["a.avif", AVIF.slice(0, 36), /ends before its pixels/],
    ["a.jpg", "%PDF-1.7", /a PDF/],
    ["a.jpg", "\0\0\0\x20ftypheic", /a HEIC/]
  ])("%s of %j", (file, content, what) => {
    const said = shown(file, {[file]: bytes(content)});
    expect(said).toMatch(new RegExp(`^not a picture: ${file}; a PNG, `));
    expect(said).toMatch(what);
  });
});

describe("an address finds its file", () => {
  test.each([
    ["gr%C3%B6%C3%9Fe.png", "gro\u0308ße.png"],
    ["gro\u0308ße.png", "größe.png"],
    ["a.png?raw=true", "a.png"],
    ["a.png#part", "a.png"],
    ["a%23b.png", "a#b.png"],
    ["./img/../a.png", "a.png"],
    ["<a b.png>", "a b.png"]
  ])("%s: %s", (url, file) => expect(shown(url, {[file]: bytes(PNG)})).toMatch(/^data:image\/png/));

  test("one as it is written before one like it", () => {
    expect(shown("o\u0308.png", {"\u00f6.png": "", "o\u0308.png": bytes(PNG)})).toMatch(/^data:/);
    expect(shown("a.png?b.gif", {"a.png": "", "a.png?b.gif": bytes(GIF)})).toMatch(/^data:image\/gif/);
  });

  test("a part of a drawing is asked of the drawing", () => {
    expect(shown("a.svg#part", {"a.svg": SVG})).toMatch(/=#part$|[A-Za-z\d]#part$/);
  });

  test.each([
    ["", /^picture without a file; `!\[words\]\(file\.png\)`/],
    ["a.bmp?x", /^unknown kind of picture: a\.bmp;/],
    ["b.png?x", /^missing picture: b\.png;/],
    ["../a.png", /^picture outside the folder: \.\.\/a\.png;/]
  ])("or says which it means: %j", (url, said) => expect(shown(url, {"a.png": bytes(PNG)})).toMatch(said));
});

describe("files of a disk", () => {
  const top = mkdtempSync(join(tmpdir(), "briefing-pictures-"));
  afterAll(() => rmSync(top, {recursive: true, force: true}));
  let made = 0;

  /** A briefing that shows a picture, with more in its folder. */
  function built(url: string, more: (folder: string) => void) {
    const folder = join(top, `case-${made++}`);
    mkdirSync(folder);
    for (const [file, text] of [
      ["briefing.yaml", BRIEFING],
      ["sources.yaml", SOURCES],
      ["10-talk.md", talk(url)]
    ] as const)
      writeFileSync(join(folder, file), text);
    more(folder);
    const {compiled, problems} = inspect(readFolder(folder), specs);
    return {compiled, said: problems.map(({severity, file, text, hint}) => [severity, file, text, hint].join("; "))};
  }

  const elsewhere = join(top, "elsewhere");
  mkdirSync(elsewhere);
  writeFileSync(join(elsewhere, "a.png"), bytes(PNG));
  writeFileSync(join(elsewhere, "more.md"), talk("img/a.png").replace("#one", "#two"));

  const never = process.platform === "win32";

  test.skipIf(never)("links to slides, pictures, folders and records are followed, and circles end", () => {
    const {compiled, said} = built("img/a.png", (folder) => {
      symlinkSync(join(elsewhere), join(folder, "img"));
      symlinkSync(join(elsewhere, "more.md"), join(folder, "20-more.md"));
      symlinkSync(folder, join(folder, "around"));
      symlinkSync(top, join(folder, "above"));
      symlinkSync("/", join(folder, "root"));
      rmSync(join(folder, "sources.yaml"));
      writeFileSync(join(elsewhere, "records"), SOURCES);
      symlinkSync(join(elsewhere, "records"), join(folder, "sources.yaml"));
    });
    expect(said).toEqual(["warning; img/more.md; file left out: img/more.md; move it up: `more.md`"]);
    expect(compiled?.sections.map(({id}) => id)).toEqual(["one", "two"]);
    expect(Object.keys(compiled?.briefing.claims ?? {})).toContain("C01");
  });

  test.skipIf(never).each([
    ["20-more.md", "nowhere", "20-more.md; cannot read file: 20-more.md; nothing is there, or only a broken link"],
    ["20-more.md", "20-more.md", "20-more.md; cannot read file: 20-more.md; a link that leads to itself"],
    ["a.png", "nowhere", "10-talk.md; cannot read picture: a.png; nothing is there, or only a broken link"]
  ])("a broken link is said by its name: %s to %s", (file, target, said) => {
    const shown = built("a.png", (folder) => {
      writeFileSync(join(folder, "a.png"), bytes(PNG));
      rmSync(join(folder, file), {force: true});
      symlinkSync(target, join(folder, file));
    });
    expect(shown.said).toEqual([`error; ${said}`]);
  });

  test("what no slide uses is not read, however big or shut it is", () => {
    const {compiled, said} = built("a.png", (folder) => {
      writeFileSync(join(folder, "a.png"), bytes(PNG));
      for (const file of ["film.mp4", "b.png", "notes.txt"]) {
        writeFileSync(join(folder, file), "");
        truncateSync(join(folder, file), 3 * 2 ** 30);
      }
      chmodSync(join(folder, "notes.txt"), 0);
    });
    expect(said).toEqual([]);
    expect(compiled).toBeDefined();
  });

  test.each([
    ["a.png", "10-talk.md; cannot read picture: a.png; it has 3222 MB: at most 50 MB"],
    ["20-more.md", "20-more.md; cannot read file: 20-more.md; it has 3222 MB: at most 50 MB"]
  ])("one that is used and too big is said by its name: %s", (file, said) => {
    const shown = built("a.png", (folder) => {
      writeFileSync(join(folder, "a.png"), bytes(PNG));
      writeFileSync(join(folder, file), "");
      truncateSync(join(folder, file), 3 * 2 ** 30);
    });
    expect(shown.said).toEqual([`error; ${said}`]);
  });

  test.skipIf(never || process.getuid?.() === 0)("one without permission is said by its name", () => {
    const {said} = built("a.png", (folder) => {
      writeFileSync(join(folder, "a.png"), bytes(PNG));
      chmodSync(join(folder, "a.png"), 0);
    });
    expect(said).toEqual(["error; 10-talk.md; cannot read picture: a.png; permission denied"]);
  });
});

test("a file that looks like a part of the briefing and is none is told of", () => {
  const left = ["20-MORE.MD", "30.markdown", "40.mdx", "more/50.md", "more/README.md", "sources.yml", "briefing.yml"];
  const {problems} = inspect(
    folderOf({"10-talk.md": talk("a.png"), "a.png": bytes(PNG), ...Object.fromEntries(left.map((file) => [file, ""]))}),
    specs
  );
  expect(problems.map(({severity, file, hint}) => [severity, file, hint].join("; "))).toEqual([
    "warning; 20-MORE.MD; name it `20-MORE.md`",
    "warning; 30.markdown; name it `30.md`",
    "warning; 40.mdx; name it `40.md`",
    "warning; briefing.yml; name it `briefing.yaml`",
    "warning; more/50.md; move it up: `50.md`",
    "warning; sources.yml; name it `sources.yaml`"
  ]);
});
