#!/usr/bin/env node
// Node 20 does not load TypeScript: bundles src/build, packages left outside, and calls its main with the command line.
import {rmSync} from "node:fs";
import {join} from "node:path";
import {fileURLToPath, pathToFileURL} from "node:url";
import {build} from "esbuild";

const root = fileURLToPath(new URL(".", import.meta.url));
const outfile = join(root, "node_modules/.cache/briefing", `build-${process.pid}.mjs`);
await build({
  entryPoints: [join(root, "src/build/main.ts")],
  outfile,
  bundle: true,
  packages: "external",
  platform: "node",
  format: "esm",
  target: "node20",
  logLevel: "error"
});
const {main} = await import(pathToFileURL(outfile).href).finally(() => rmSync(outfile, {force: true}));
process.exitCode = await main({args: process.argv.slice(2), root});
