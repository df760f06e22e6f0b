// What is written, and what is not: a person's own files stay as they are.

import {
  chmodSync,
  existsSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync
} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {afterAll, describe, expect, test} from "vitest";
import {readCall} from "../../src/commands/call.ts";
import {main} from "../../src/commands/main.ts";

const root = new URL("../..", import.meta.url).pathname;
const top = mkdtempSync(join(tmpdir(), "briefing-out-"));
afterAll(() => rmSync(top, {recursive: true, force: true}));

async function call(...args: readonly string[]): Promise<{code: number; said: string}> {
  let said = "";
  const stream = {write: (text: string) => (said += text)} as unknown as NodeJS.WritableStream;
  return {code: await main({args, root, out: stream, err: stream}), said};
}

let made = 0;

/** A folder with a briefing in `deck`. */
function place(): {readonly here: string; readonly deck: string} {
  const here = join(top, `place-${made++}`);
  const deck = join(here, "deck");
  mkdirSync(deck, {recursive: true});
  writeFileSync(join(deck, "briefing.yaml"), "title: Ferry\nasOf: 2021-03-04\n");
  writeFileSync(join(deck, "10.md"), "::slide{#one ours}\n\n# One\n\nA line.\n");
  writeFileSync(join(deck, "a.png"), "not used");
  return {here, deck};
}

const contents = (folder: string) =>
  readdirSync(folder, {recursive: true, encoding: "utf8"})
    .sort()
    .map((file) => join(folder, file))
    .map((file) =>
      statSync(file, {throwIfNoEntry: false})?.isFile() ? `${file} ${readFileSync(file, "utf8")}` : file
    );

describe("a file of the briefing is never written over, by whatever name", () => {
  test.each([
    ["deck/10.md", "10.md"],
    ["deck/briefing.yaml", "briefing.yaml"],
    ["deck/sources.yaml", "sources.yaml"],
    ["deck/a.png", "a.png"],
    ["deck/20-new.md", "20-new.md"],
    ["deck/more/20.MD", "more/20.MD"],
    ["deck/../deck/10.md", "10.md"],
    ["link.html", "10.md"],
    ["chain.html", "10.md"],
    ["through/10.md", "10.md"],
    ["through/new.md", "new.md"],
    ["hard.html", "10.md"],
    ["shared.txt", "30-linked.md"],
    ["nowhere.html", "40.md"]
  ])("%s", async (out, own) => {
    const {here, deck} = place();
    symlinkSync(join(deck, "10.md"), join(here, "link.html"));
    symlinkSync("link.html", join(here, "chain.html"));
    symlinkSync(deck, join(here, "through"));
    symlinkSync(join(deck, "40.md"), join(here, "nowhere.html"));
    linkSync(join(deck, "10.md"), join(here, "hard.html"));
    writeFileSync(join(here, "shared.txt"), "::slide{#two ours}\n\n# Two\n\nA line.\n");
    symlinkSync(join(here, "shared.txt"), join(deck, "30-linked.md"));
    const before = contents(here);
    for (const command of ["build", "pdf", "handout", "start"])
      expect(await call(command, deck, "--out", join(here, out))).toEqual({
        code: 1,
        said: `error: cannot write ${join(here, out)}: ${own} is a file of the briefing\n`
      });
    expect(contents(here)).toEqual(before);
  });

  test("what stands beside it is not of it, whatever its name says", async () => {
    const {here, deck} = place();
    expect(await call("build", deck, "--out", join(here, "deck.md"))).toMatchObject({code: 0});
    expect(await call("build", deck, "--out", join(deck, "deck.html"))).toMatchObject({code: 0});
  });

  test("nor by the presenter's file", async () => {
    const {here, deck} = place();
    symlinkSync(join(deck, "10.md"), join(here, "ferry-presenter.html"));
    expect(await call("build", deck, "--out", join(here, "ferry.html"))).toMatchObject({
      code: 1,
      said: expect.stringMatching(/^error: cannot write .*ferry-presenter\.html: 10\.md is a file of the briefing\n$/)
    });
    expect(existsSync(join(here, "ferry.html"))).toBe(false);
  });
});

describe("what stands where a file is to be written", () => {
  test("a link leads to what is written", async () => {
    const {here, deck} = place();
    mkdirSync(join(here, "far"));
    writeFileSync(join(here, "far/old.html"), "old");
    symlinkSync("far/old.html", join(here, "ferry.html"));
    symlinkSync("far/new.html", join(here, "ferry-presenter.html"));
    expect(await call("build", deck, "--out", join(here, "ferry.html"))).toMatchObject({code: 0});
    for (const file of ["far/old.html", "far/new.html", "ferry.html", "ferry-presenter.html"])
      expect(readFileSync(join(here, file), "utf8")).toMatch(/^<!doctype html>/);
    expect(readdirSync(join(here, "far"))).toEqual(["new.html", "old.html"]);
  });

  test("a file keeps who may read it", async () => {
    const {here, deck} = place();
    for (const [file, mode] of [
      ["ferry.html", 0o640],
      ["ferry-presenter.html", 0o600]
    ] as const) {
      writeFileSync(join(here, file), "old");
      chmodSync(join(here, file), mode);
    }
    expect(await call("build", deck, "--out", join(here, "ferry.html"))).toMatchObject({code: 0});
    expect(statSync(join(here, "ferry.html")).mode & 0o777).toBe(0o640);
    expect(statSync(join(here, "ferry-presenter.html")).mode & 0o777).toBe(0o600);
  });

  test.each([
    [
      "ferry.html",
      (file: string) => chmodSync(file, 0o444),
      /^error: cannot write .*ferry\.html: it is write-protected\n$/
    ],
    [
      "ferry-presenter.html",
      (file: string) => chmodSync(file, 0o444),
      /^error: cannot write .*ferry-presenter\.html: it is write-protected\n$/
    ],
    [
      "ferry-presenter.html",
      (file: string) => {
        rmSync(file);
        mkdirSync(file);
      },
      /^error: not a file: .*ferry-presenter\.html: it is a folder\n$/
    ],
    [
      "ferry.html",
      (file: string) => {
        rmSync(file);
        symlinkSync("ferry.html", file);
      },
      /^error: cannot write .*ferry\.html: it is a link that leads to itself\n$/
    ]
  ])("%s stays, and is named", async (file, shut, line) => {
    const {here, deck} = place();
    writeFileSync(join(here, file), "old");
    shut(join(here, file));
    const names = readdirSync(here);
    const {code, said} = await call("build", deck, "--out", join(here, "ferry.html"));
    expect(said).toMatch(line);
    expect(code).toBe(1);
    expect(readdirSync(here)).toEqual(names);
  });

  test.skipIf(process.platform !== "linux")("what a process has open is no file", async () => {
    const {here, deck} = place();
    symlinkSync("/proc/self/fd/0", join(here, "ferry.html"));
    expect((await call("build", deck, "--out", join(here, "ferry.html"))).said).toMatch(
      /^error: not a file: .* a device/
    );
  });
});

test("without --out a briefing from elsewhere has a folder of its own, and none writes over this one", () => {
  const outs = (folder?: string) =>
    ["build", "pdf", "handout", "images"].map((command) => {
      const call = readCall(folder === undefined ? [command] : [command, folder], root.replace(/\/$/, ""));
      return "error" in call ? call.error : call.out.slice(root.length);
    });
  const own = ["dist/briefing.html", "dist/briefing.pdf", "dist/handout.pdf", "dist/images"];
  expect(outs()).toEqual(own);
  for (const name of ["briefing", "presenter", "handout", "images", "ferry"]) {
    const folder = join(top, "named", name);
    mkdirSync(folder, {recursive: true});
    expect(outs(folder)).toEqual(own.map((file) => file.replace("dist/", `dist/${name}/`)));
  }
});
