// The records of the briefing that the engine is tested on, as the build reads them.

import {join} from "node:path";
import type {Briefing} from "../src/briefing/briefing.ts";
import {compile} from "../src/compile/compile.ts";
import {readFolder} from "../src/compile/source/folder.ts";
import {printProblems} from "../src/compile/source/problem-text.ts";
import {specs} from "../src/widgets/specs.ts";

export const RELAY = join(new URL("..", import.meta.url).pathname, "tests/fixtures/theatre");

export function readRelay(): Briefing {
  const folder = readFolder(RELAY);
  const {compiled, problems} = compile(folder, specs);
  if (!compiled) throw new Error(printProblems(problems, folder));
  return compiled.briefing;
}
