#!/usr/bin/env node
// Bundles src/build (Node 20 does not load TypeScript) and calls its main with the command line.
import {mkdirSync} from "node:fs";
import {join} from "node:path";
import {fileURLToPath, pathToFileURL} from "node:url";
import {build} from "esbuild";

const root = fileURLToPath(new URL(".", import.meta.url));
const outfile = join(root, "node_modules/.cache/briefing", `build-${process.pid}.mjs`);
