// The command where it is installed: it needs no room there, and clears what was left.

import {execFile} from "node:child_process";
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync
} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {promisify} from "node:util";
import {afterAll, expect, test} from "vitest";

const root = new URL("../..", import.meta.url).pathname;
const top = mkdtempSync(join(tmpdir(), "briefing-installation-"));
afterAll(() => rmSync(top, {recursive: true, force: true}));

const deck = join(top, "deck");
mkdirSync(deck);
writeFileSync(join(deck, "briefing.yaml"), "title: Ferry\nasOf: 2021-03-04\n");
writeFileSync(join(deck, "10.md"), "::slide{#one ours}\n\n# One\n\nA line.\n");

/** The project with its packages by links, but without what an earlier run kept. */
function installed(name: string): string {
  const at = join(top, name);
  mkdirSync(join(at, "node_modules"), {recursive: true});
  copyFileSync(join(root, "build.mjs"), join(at, "build.mjs"));
  for (const part of ["src", "assets", "package.json"]) symlinkSync(join(root, part), join(at, part));
  for (const part of readdirSync(join(root, "node_modules")).filter((part) => !part.startsWith(".")))
    symlinkSync(join(root, "node_modules", part), join(at, "node_modules", part));
  return at;
}

function run(at: string, temporary: string, out: string) {
  mkdirSync(temporary, {recursive: true});
  return promisify(execFile)(process.execPath, [join(at, "build.mjs"), "build", deck, "--out", out], {
    env: {...process.env, TMPDIR: temporary}
  });
}

test.skipIf(process.platform === "win32")(
  "one that cannot be written to builds, and leaves nothing",
  {timeout: 60_000},
  async () => {
    const at = installed("shut");
    writeFileSync(join(at, "node_modules/.cache"), "");
    const temporary = join(top, "temporary");
    const {stdout, stderr} = await run(at, temporary, join(top, "shut.html"));
    expect(stderr).toBe("");
    expect(stdout).toMatch(/shut\.html, .*shut-presenter\.html in \d+ ms/);
    expect(readdirSync(temporary)).toEqual([]);
  }
);

test.skipIf(process.platform === "win32")(
  "what killed processes left an hour ago is cleared, and what runs stays",
  {timeout: 60_000},
  async () => {
    const at = installed("open");
    const cache = join(at, "node_modules/.cache/briefing");
    const left = {"build-4194304": true, [`build-${process.pid}`]: false, "build-4194303": false, "build-x": false};
    const anHourAgo = Date.now() / 1000 - 3601;
    for (const name of Object.keys(left)) {
      mkdirSync(join(cache, name), {recursive: true});
      if (name !== "build-4194303") utimesSync(join(cache, name), anHourAgo, anHourAgo);
    }
    await run(at, join(top, "temporary"), join(top, "open.html"));
    for (const [name, cleared] of Object.entries(left))
      expect([name, existsSync(join(cache, name))]).toEqual([name, !cleared]);
    expect(readdirSync(cache).filter((name) => name.startsWith("build-"))).toHaveLength(3);
  }
);
