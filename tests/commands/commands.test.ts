// The command line as a person meets it: what it writes, prints and refuses.

import {execFile} from "node:child_process";
import {existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {promisify} from "node:util";
import {afterAll, beforeAll, describe, expect, test, vi} from "vitest";
import {main} from "../../src/commands/main.ts";
import {fingerprint} from "../../src/compile/records/fingerprint.ts";

const root = new URL("../..", import.meta.url).pathname;
let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "briefing-commands-"));
});
afterAll(() => rmSync(folder, {recursive: true, force: true}));

async function call(...args: readonly string[]): Promise<{code: number; out: string; err: string}> {
  const texts = {out: "", err: ""};
  const stream = (name: "out" | "err") =>
    ({write: (text: string) => (texts[name] += text)}) as unknown as NodeJS.WritableStream;
  const code = await main({args, root, out: stream("out"), err: stream("err")});
  return {code, ...texts};
}

function write(name: string, files: Readonly<Record<string, string>>): string {
  const made = join(folder, name);
  mkdirSync(made, {recursive: true});
  for (const [file, text] of Object.entries(files)) writeFileSync(join(made, file), text);
  return made;
}

const good = {
  "briefing.yaml": "title: Ferry\nasOf: 2021-03-04\n",
  "slides.md": "::slide{#one ours}\n\n# One slide\n\nA line of our own.\n"
};

describe("build", () => {
  test("writes both files and prints their parts against the budget", async () => {
    const out = join(folder, "out", "ferry.html");
    const {code, out: text, err} = await call("build", write("good", good), "--out", out);
    expect(err).toBe("");
    expect(code).toBe(0);
    expect(existsSync(out) && existsSync(join(folder, "out", "ferry-presenter.html"))).toBe(true);
    for (const part of ["script", "style", "fonts", "slides", "data", "engine"])
      expect(text).toMatch(new RegExp(`${part} +[\\d.]+ kB`));
    expect(text).toMatch(/in \d+ ms/);
  });

  test("of a briefing with a map prints what its geometry weighs", async () => {
    const {code, out: text} = await call("build", "tests/fixtures/maps/passes", "--out", join(folder, "passes.html"));
    expect(code).toBe(0);
    expect(Number(/geometry +[\d.]+ kB +([\d.]+) kB gzip/.exec(text)?.[1])).toBeLessThan(12);
  });

  test("with an error writes nothing, keeps the old files, and exits 1", async () => {
    const out = join(folder, "kept.html");
    writeFileSync(out, "old");
    const {code, err} = await call(
      "build",
      write("bad", {...good, "slides.md": "# One\n\n::guage\n\n<b>two</b>\n"}),
      "--out",
      out
    );
    expect(code).toBe(1);
    expect(readFileSync(out, "utf8")).toBe("old");
    expect(existsSync(join(folder, "kept-presenter.html"))).toBe(false);
    expect(err).toMatch(/slides\.md:3:3: error: unknown widget: guage/);
    expect(err).toMatch(/did you mean `gauge`/);
    expect(err).toMatch(/slides\.md:5:1: error: raw HTML/);
  });

  test("an uncited block builds with a warning, and fails the check", async () => {
    const uncited = write("uncited", {
      ...good,
      "slides.md": "::slide{#one ours}\n\n# One\n\nText.\n\n---\n\n::slide{#two}\n\n# Two\n\nNobody said so.\n"
    });
    expect(await call("build", uncited, "--out", join(folder, "uncited.html"))).toMatchObject({
      code: 0,
      err: expect.stringMatching(/slides\.md:13:1: warning/)
    });
    const {code, err} = await call("check", uncited);
    expect(code).toBe(1);
    expect(err).toMatch(/slides\.md:13:1: error/);
  });

  test("a browser that is not to be had takes nothing of what the check finds without it", async () => {
    const uncited = write("uncited-alone", {...good, "slides.md": "::slide{#two}\n\n# Two\n\nNobody said so.\n"});
    vi.stubEnv("BRIEFING_BROWSER", join(folder, "no-browser"));
    const {code, out, err} = await call("check", uncited).finally(() => vi.unstubAllEnvs());
    expect(code).toBe(1);
    expect(err).toMatch(/slides\.md:5:1: error: /);
    expect(err).toContain("BRIEFING_BROWSER: no such file");
    expect(out).not.toContain("no problems found");
  });

  test("with an article, the check says whether it holds the ledger's sentences", async () => {
    const article = join(folder, "notice.txt");
    writeFileSync(article, "The ferry waits. Nobody signed it.");
    const claims = (sentence: string) =>
      write("ledger", {
        ...good,
        "sources.yaml": `claims:\n  C01:\n    {text: A, sentence: S1, paragraph: 1, voice: v, kind: reported, fingerprint: "${fingerprint(sentence)}"}\n`
      });
    expect(await call("check", claims("The ferry waits."), "--article", article)).toMatchObject({
      code: 0,
      out: expect.stringContaining("notice.txt holds the sentence of the one claim\n")
    });
    const {code, err} = await call("check", claims("The ferry sails."), "--article", article);
    expect(code).toBe(1);
    expect(err).toMatch(/sources\.yaml:3:\d+: error: sentence not in notice\.txt: C01, S1/);
    expect(await call("check", folder, "--article", join(folder, "none.txt"))).toMatchObject({
      code: 1,
      err: expect.stringMatching(/^error: cannot read .*none\.txt: nothing is there/)
    });
  });

  test("a character that no font has is a warning with its place", async () => {
    const {code, err} = await call(
      "build",
      write("glyph", {...good, "slides.md": "::slide{#one ours}\n\n# One\n\nA snowman: ☃\n"}),
      "--out",
      join(folder, "glyph.html")
    );
    expect(code).toBe(0);
    expect(err).toMatch(/slides\.md:5:12: warning: not in any font: ☃/);
  });
});

test.each([
  [["frobnicate"], /unknown command: frobnicate/],
  [["build", "--nonsense"], /nonsense/],
  [["build", "one", "two"], /unexpected argument: two: expected one folder/],
  [["start", "--port", "70000"], /--port 70000: expected 0 to 65535/],
  [["pdf", "--steps", "some"], /--steps some: expected last or all/],
  [["pdf", "--theme", "sepia"], /--theme sepia: expected light or dark/],
  [["handout", "--paper", "a3"], /--paper a3: expected a4 or letter/],
  [["images", "--limit", "0"], /--limit 0: expected a number of seconds/],
  [["pdf", "--limit", "1e9"], /--limit 1e9: expected a number of seconds, up to 86400/],
  [["build", "no/such/folder"], /no such folder: no\/such\/folder/],
  [["start", "package.json"], /not a folder: package.json/],
  [["build", "--out", "/"], /not a file: \//]
])("%j is refused with a reason", async (args, reason) => {
  const {code, err} = await call(...args);
  expect(code).toBe(1);
  expect(err).toMatch(reason);
});

test("help explains the commands", async () => {
  expect(await call()).toMatchObject({code: 0, out: expect.stringMatching(/build.*check.*start/s)});
});

test.skipIf(process.platform === "win32")(
  "all that is wrong is told, however much it is, before the command ends",
  async () => {
    // A hundred to a file: of more, only the first are told.
    const slides = Array.from({length: 900}, (_, i) => `::slide{#s${i} ours}\n\n# Slide ${i}\n\n::nothing\n`);
    const files = Array.from({length: 9}, (_, i) => slides.slice(i * 100, i * 100 + 100).join("\n---\n\n"));
    const briefing = write("wrong", {
      ...good,
      ...Object.fromEntries(files.map((text, i) => [`slides${i || ""}.md`, text]))
    });
    // A shell's pipe is read later than it is written to.
    const piped = `"${process.execPath}" "${join(root, "build.mjs")}" build "${briefing}" 2>&1 >/dev/null | cat`;
    const {stdout: complained} = await promisify(execFile)("sh", ["-c", piped], {maxBuffer: 1e8});
    expect(complained.length).toBeGreaterThan(100_000);
    expect(complained).toMatch(/\n900 errors\n+$/);
  }
);
