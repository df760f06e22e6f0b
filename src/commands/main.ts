import {specs} from "../widgets/specs.ts";
import {build} from "./build.ts";
import {type Call, type CommandName, type Printer, readCall} from "./call.ts";
import {outputsOf} from "./files.ts";
import {optionTables} from "./option-tables.ts";
import {start} from "./start.ts";
import {spareBriefing} from "./target.ts";

const USAGE = `usage: node build.mjs COMMAND [FOLDER] [options]

  build [FOLDER]   slides -> dist/briefing.html and dist/presenter.html   --out FILE
  check [FOLDER]   reports every problem, missing citations included, and, where there is a browser, what does not fit
                   its slide; writes nothing   --limit SECONDS
                   --article FILE  looks in it for the sentence of each claim
  start [FOLDER]   builds, serves on this machine only, opens a browser, rebuilds on save   --port N  --no-open
  pdf [FOLDER]     slides -> dist/briefing.pdf, one page per slide; the same as printing the deck
                   --steps all  one page per step   --theme dark   --out FILE   --limit SECONDS
  handout [FOLDER] slides -> dist/handout.pdf, slides with notes and claims   --paper letter   --out FILE   --limit SECONDS
  images [FOLDER]  slides -> dist/images, a picture of each slide and step   --theme dark   --out FOLDER   --limit SECONDS
  bench            measures the build and the deck, and prints the results
  options          lists the widgets and their options, as in the README

FOLDER is a briefing, by default slides; the output for any other goes to a folder of its name in dist.`;

/** What needs the browser driver loads it only when called: it is the largest thing that the build side knows. */
const commands: Readonly<Record<CommandName, (call: Call, printer: Printer) => Promise<number>>> = {
  build,
  check: async (call, printer) => {
    const {check} = await import("./check.ts");
    return check(call, printer);
  },
  start,
  pdf: async (call, printer) => {
    const {pdf} = await import("./pdf.ts");
    return pdf(call, printer);
  },
  handout: async (call, printer) => {
    const {handout} = await import("./handout.ts");
    return handout(call, printer);
  },
  images: async (call, printer) => {
    const {images} = await import("./images.ts");
    return images(call, printer);
  },
  bench: async ({root}, {say}) => {
    const {bench} = await import("../bench/bench.ts");
    await bench(root, say);
    return 0;
  },
  options: async (_, {say}) => {
    say(optionTables(specs));
    return 0;
  },
  help: async (_, {say}) => {
    say(USAGE);
    return 0;
  }
};

type Stream = NodeJS.WritableStream & {isTTY?: boolean};

export interface World {
  readonly args: readonly string[];
  readonly root: string;
  readonly out?: Stream;
  readonly err?: Stream;
}

/** Runs a command line; gives the exit code. */
export async function main({args, root, out = process.stdout, err = process.stderr}: World): Promise<number> {
  const clear = err.isTTY ? "\r\u001b[K" : "";
  const printer: Printer = {
    say: (text) => {
      err.write(clear);
      out.write(`${text}\n`);
    },
    complain: (text) => void err.write(`${clear}${text}\n`),
    progress: (text) => void (err.isTTY && err.write(`${clear}${text}`)),
    color: err.isTTY === true
  };
  const call = readCall(args, root.replace(/(?<=.)\/$/, ""));
  if ("error" in call) {
    printer.complain(`${call.error}\n\n${USAGE}`);
    return 1;
  }
  try {
    spareBriefing(outputsOf(call), call.folder);
    return await commands[call.command](call, printer);
  } catch (error) {
    printer.complain(`error: ${(error as Error).message}`);
    return 1;
  }
}
