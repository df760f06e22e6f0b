#!/usr/bin/env node
// Node 20 does not load TypeScript: bundles src/commands, packages left outside, and calls its main with the command line.
// In pieces, so that a command loads what it needs: the browser driver takes longer than a build.
import {mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, symlinkSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {fileURLToPath, pathToFileURL} from "node:url";
import {build, stop} from "esbuild";

const root = fileURLToPath(new URL(".", import.meta.url));
const cache = join(root, "node_modules/.cache/briefing");
const HOUR_MS = 3_600_000;
clearLeft();
const outdir = madeFolder();
process.once("exit", () => rmSync(outdir, {recursive: true, force: true}));
// To be ended is how `start` ends; anything else is broken off. The bundler goes first: left behind, it complains.
const ended = process.argv.includes("start") ? 0 : 1;
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"])
  process.once(signal, () => stop().finally(() => process.exit(ended)));

const {outputFiles} = await build({
  entryPoints: [join(root, "src/commands/main.ts")],
  outdir,
  outExtension: {".js": ".mjs"},
  splitting: true,
  bundle: true,
  packages: "external",
  platform: "node",
  format: "esm",
  target: "node20",
  logLevel: "error",
  write: false
});
for (const {path, contents} of outputFiles) writeFileSync(path, contents);
const {main} = await import(pathToFileURL(join(outdir, "main.mjs")).href);
const code = await main({args: process.argv.slice(2), root});
// At once when all is written: a browser that hangs would keep the command, and ends with it.
process.stderr.write("", () => process.stdout.write("", () => process.exit(code)));

/** Beside the packages, or where that cannot be written to in the system's temporary folder, with a way to them. */
function madeFolder() {
  const own = join(cache, `build-${process.pid}`);
  try {
    mkdirSync(own, {recursive: true});
    return own;
  } catch {
    try {
      const made = mkdtempSync(join(tmpdir(), "briefing-build-"));
      symlinkSync(join(root, "node_modules"), join(made, "node_modules"), "junction");
      return made;
    } catch ({message}) {
      console.error(`error: no folder to work in: ${message}`);
      process.exit(1);
    }
  }
}

/** What processes left that were killed. They may run on another machine that shares the folder, but hardly for long. */
function clearLeft() {
  const gone = (name) => statSync(join(cache, name)).mtimeMs < Date.now() - HOUR_MS && !runs(Number(name.slice(6)));
  try {
    for (const name of readdirSync(cache).filter((name) => /^build-\d+$/.test(name) && gone(name)))
      rmSync(join(cache, name), {recursive: true, force: true});
  } catch {
    // Nothing to clear, or nothing that may be.
  }
}

function runs(pid) {
  try {
    return process.kill(pid, 0);
  } catch ({code}) {
    return code === "EPERM";
  }
}
