#!/usr/bin/env node
// Node 20 does not load TypeScript: bundles src/build, packages left outside, and calls its main with the command line.
// In pieces, so that a command loads what it needs: the browser driver takes longer than a build.
import {rmSync} from "node:fs";
import {join} from "node:path";
import {fileURLToPath, pathToFileURL} from "node:url";
import {build} from "esbuild";

const root = fileURLToPath(new URL(".", import.meta.url));
const outdir = join(root, "node_modules/.cache/briefing", `build-${process.pid}`);
process.once("exit", () => rmSync(outdir, {recursive: true, force: true}));
// To be ended is how `start` ends; anything else is broken off.
const ended = process.argv.includes("start") ? 0 : 1;
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.once(signal, () => process.exit(ended));

await build({
  entryPoints: [join(root, "src/build/main.ts")],
  outdir,
  outExtension: {".js": ".mjs"},
  splitting: true,
  bundle: true,
  packages: "external",
  platform: "node",
  format: "esm",
  target: "node20",
  logLevel: "error"
});
const {main} = await import(pathToFileURL(join(outdir, "main.mjs")).href);
const code = await main({args: process.argv.slice(2), root});
// At once when all is written: a browser that hangs would keep the command, and ends with it.
process.stderr.write("", () => process.stdout.write("", () => process.exit(code)));
