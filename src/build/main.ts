import {mkdirSync, renameSync, writeFileSync} from "node:fs";
import {basename, dirname, extname, join, relative, resolve} from "node:path";
import {parseArgs} from "node:util";
import {specs} from "../widgets/catalog.ts";
import {BUDGET, type Built, builder, type Size} from "./builder.ts";
import {optionTables} from "./docs.ts";
import {printProblems} from "./problems.ts";
import {openInBrowser, serve, watchFolders} from "./serve.ts";

const USAGE = `usage: node build.mjs COMMAND [FOLDER] [options]

  build [FOLDER]   slides -> dist/briefing.html and dist/presenter.html   --out FILE
  check [FOLDER]   the same readers, and what the content owes; writes nothing
  start [FOLDER]   builds, serves on loopback, opens a browser, rebuilds on save   --port N  --no-open
  bench            measures the build and the deck, and prints
  options          the widgets and what they may be told, as the README has it

FOLDER is a briefing, by default slides.
`;

export interface Call {
  readonly args: readonly string[];
  readonly root: string;
  readonly out?: NodeJS.WritableStream & {isTTY?: boolean};
  readonly err?: NodeJS.WritableStream & {isTTY?: boolean};
}

/** Runs a command line; gives the exit code. */
export async function main({args, root, out = process.stdout, err = process.stderr}: Call): Promise<number> {
  const say = (text: string) => void out.write(`${text}\n`);
  const complain = (text: string) => void err.write(`${text}\n`);
  const read = readCall(args);
  if ("error" in read) {
    complain(`${read.error}\n\n${USAGE}`);
    return 1;
  }
  const {command, folder: given, options} = read;
  const folder = resolve(given ?? join(root, "slides"));
  const show = ({problems, findings, folder: files}: Built) => {
    const all = [...problems, ...findings];
    if (all.length > 0) complain(printProblems(all, files, {color: err.isTTY === true}));
  };
  if (command === "help") {
    say(USAGE);
    return 0;
  }
  if (command === "bench") {
    const {bench} = await import("./bench/bench.ts");
    await bench(root, say);
    return 0;
  }
  if (command === "options") {
    say(optionTables(specs));
    return 0;
  }
  const build = await builder(root, folder);
  const started = performance.now();
  const built = await build.build();
  if (command === "check") {
    await build.dispose();
    const owed = [...built.problems, ...built.findings].map((problem) => ({...problem, severity: "error" as const}));
    show({...built, problems: owed, findings: []});
    if (owed.length === 0) say("check: nothing found");
    return owed.length === 0 ? 0 : 1;
  }
  show(built);
  if (command === "build") {
    await build.dispose();
    if (!built.pages) return 1;
    if (!withinBudget(built.engine)) {
      complain(
        `engine over budget: ${kB(built.engine.raw)} raw, ${kB(built.engine.gzip)} gzip; expected at most ${kB(BUDGET.raw)} and ${kB(BUDGET.gzip)}`
      );
      return 1;
    }
    const files = writePages(built.pages, outFile(root, folder, options.out));
    say(sizeTable(built));
    say(
      `${files.map((file) => relative(process.cwd(), file)).join(", ")} in ${Math.round(performance.now() - started)} ms`
    );
    return 0;
  }
  let latest = built;
  const serving = await serve({page: () => latest.pages?.dev, handout: () => latest.pages?.briefing}, options.port);
  const write = () => latest.pages && writePages(latest.pages, outFile(root, folder, options.out));
  const files = write();
  say(`${serving.url}${files ? `  (the same as a file: ${files[1]})` : ""}`);
  if (options.open && !openInBrowser(serving.url))
    say("no desktop here: open the address yourself, or copy the file to where there is one");
  say("rebuilds on save; Ctrl+C ends");
  await untilInterrupted(
    watchFolders([folder, join(root, "src"), join(root, "assets")], async () => {
      const began = performance.now();
      const next = await build.build().catch((error: Error) => complain(error.message));
      if (!next) return;
      show(next);
      if (!next.pages) return complain("the page keeps the last good build");
      latest = next;
      write();
      serving.rebuilt();
      say(`rebuilt in ${Math.round(performance.now() - began)} ms`);
    })
  );
  serving.close();
  await build.dispose();
  return 0;
}

interface Options {
  readonly out?: string;
  readonly port: number;
  readonly open: boolean;
}

function readCall(args: readonly string[]): {error: string} | {command: string; folder?: string; options: Options} {
  try {
    const {values, positionals} = parseArgs({
      args: [...args],
      allowPositionals: true,
      allowNegative: true,
      options: {
        out: {type: "string"},
        port: {type: "string", default: "8000"},
        open: {type: "boolean", default: true},
        help: {type: "boolean", short: "h", default: false}
      }
    });
    const [command = "help", folder, ...rest] = positionals;
    if (values.help) return {command: "help", options: {port: 0, open: false}};
    if (!["build", "check", "start", "bench", "options", "help"].includes(command))
      return {error: `unknown command: ${command}`};
    if (rest.length > 0) return {error: `one folder is expected: ${rest.join(" ")}`};
    const port = Number(values.port);
    if (!Number.isInteger(port) || port < 0 || port > 65535)
      return {error: `port: ${values.port}: expected 0 to 65535`};
    return {
      command,
      ...(folder !== undefined && {folder}),
      options: {...(values.out !== undefined && {out: values.out}), port, open: values.open}
    };
  } catch (error) {
    return {error: (error as Error).message.split("\n")[0] as string};
  }
}

/** `slides` gives dist/briefing.html, another folder dist/<folder>.html. */
function outFile(root: string, folder: string, out: string | undefined): string {
  if (out !== undefined) return resolve(out);
  return join(root, "dist", `${folder === join(root, "slides") ? "briefing" : basename(folder)}.html`);
}

/** Both files or, where one cannot be written, neither; old files stay until the new ones are whole. */
function writePages({briefing, presenter}: NonNullable<Built["pages"]>, out: string): readonly [string, string] {
  const name = basename(out, extname(out));
  const beside = join(dirname(out), name === "briefing" ? "presenter.html" : `${name}-presenter.html`);
  mkdirSync(dirname(out), {recursive: true});
  for (const [file, text] of [
    [out, briefing],
    [beside, presenter]
  ] as const)
    writeFileSync(`${file}.new`, text);
  for (const file of [out, beside]) renameSync(`${file}.new`, file);
  return [out, beside];
}

const withinBudget = ({raw, gzip}: Size) => raw <= BUDGET.raw && gzip <= BUDGET.gzip;
const kB = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`;

function sizeTable({sizes, engine}: Built): string {
  const row = ({part, raw, gzip}: Size, note = "") =>
    `  ${part.padEnd(8)}${kB(raw).padStart(10)}${kB(gzip).padStart(10)} gzip${note}`;
  return [...sizes.map((part) => row(part)), row(engine, `  of ${kB(BUDGET.raw)}, ${kB(BUDGET.gzip)} gzip`)].join("\n");
}

function untilInterrupted(stop: () => void): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ["SIGINT", "SIGTERM"] as const)
      process.once(signal, () => {
        stop();
        resolve();
      });
  });
}
