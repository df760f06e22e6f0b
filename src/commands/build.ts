import {printProblems} from "../compile/source/problem-text.ts";
import {BUDGET, type Built, builder, type Size} from "../page/builder.ts";
import type {Call, Printer} from "./call.ts";
import {shortPath, writePages} from "./files.ts";

/** Prints problems or, with none that forbids it, writes both files and prints what they weigh. */
export async function build({root, folder, out}: Call, {say, complain, color}: Printer): Promise<number> {
  const started = performance.now();
  const build = await builder(root, folder);
  const built = await build.build().finally(build.dispose);
  const {pages, engine} = built;
  if (built.problems.length + built.findings.length > 0)
    complain(printProblems([...built.problems, ...built.findings], built.folder, {color}));
  if (!pages) return 1;
  if (engine.raw > BUDGET.raw || engine.gzip > BUDGET.gzip) {
    complain(`${sizeTable(built)}\nengine over budget: nothing written`);
    return 1;
  }
  const files = writePages(pages, out);
  say(sizeTable(built));
  say(`${files.map(shortPath).join(", ")} in ${Math.round(performance.now() - started)} ms`);
  return 0;
}

function sizeTable({sizes, engine}: Built): string {
  const row = ({part, raw, gzip}: Size) => `  ${part.padEnd(8)}${kB(raw).padStart(10)}${kB(gzip).padStart(10)} gzip`;
  return [...sizes.map(row), `${row(engine)}  of ${kB(BUDGET.raw)}, ${kB(BUDGET.gzip)} gzip`].join("\n");
}

const kB = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`;
