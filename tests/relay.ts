// The records of the briefing that the engine is tested on, as the build reads them.

import {join} from "node:path";
import type {Briefing} from "../src/briefing/data.ts";
import {compile} from "../src/build/compile.ts";
import {printProblems} from "../src/build/problems.ts";
import {readFolder} from "../src/build/read.ts";
import {specs} from "../src/widgets/catalog.ts";

export const RELAY = join(new URL("..", import.meta.url).pathname, "tests/fixtures/theatre");

export function readRelay(): Briefing {
  const folder = readFolder(RELAY);
  const {compiled, problems} = compile(folder, specs);
  if (!compiled) throw new Error(printProblems(problems, folder));
  return compiled.briefing;
}
