import {statSync} from "node:fs";
import {basename, join, resolve} from "node:path";
import {parseArgs} from "node:util";

export const COMMANDS = ["build", "check", "start", "pdf", "handout", "images", "bench", "options", "help"] as const;
export type CommandName = (typeof COMMANDS)[number];

const DAY_S = 86400;

/** A command line, read. */
export interface Call {
  readonly command: CommandName;
  /** The project's own folder. */
  readonly root: string;
  /** The briefing's folder. */
  readonly folder: string;
  /** A text to look for the ledger's sentences in. */
  readonly article?: string;
  /** The file to write, that is to hand over. */
  readonly out: string;
  readonly port: number;
  readonly open: boolean;
  /** A page or picture for each slide, or for each stop. */
  readonly steps: "last" | "all";
  readonly theme: "light" | "dark";
  readonly paper: "a4" | "letter";
  /** For the browser to do its work; past that it hangs. */
  readonly limitMs: number;
}

export interface Printer {
  say(text: string): void;
  complain(text: string): void;
  /** What is being done, on a terminal alone: the next line takes its place. */
  progress(text: string): void;
  /** Whether what is complained is shown in color. */
  readonly color: boolean;
}

/** Reads a command line, or says what is wrong with it. */
export function readCall(args: readonly string[], root: string): Call | {readonly error: string} {
  try {
    const {values, positionals} = parseArgs({
      args: [...args],
      allowPositionals: true,
      allowNegative: true,
      options: {
        article: {type: "string"},
        out: {type: "string"},
        port: {type: "string", default: "8000"},
        open: {type: "boolean", default: true},
        steps: {type: "string", default: "last"},
        theme: {type: "string", default: "light"},
        paper: {type: "string", default: "a4"},
        limit: {type: "string", default: "60"},
        help: {type: "boolean", short: "h", default: false}
      }
    });
    const [name = "help", given, ...rest] = positionals;
    const command = values.help ? "help" : COMMANDS.find((known) => known === name);
    const port = Number(values.port);
    if (!command) return {error: `unknown command: ${name}`};
    if (rest.length > 0) return {error: `unexpected argument: ${rest.join(" ")}: expected one folder`};
    if (!Number.isInteger(port) || port < 0 || port > 65535)
      return {error: `--port ${values.port}: expected 0 to 65535`};
    const limit = Number(values.limit);
    if (!(limit > 0 && limit <= DAY_S))
      return {error: `--limit ${values.limit}: expected a number of seconds, up to ${DAY_S}`};
    const steps = oneOf("steps", values.steps, ["last", "all"] as const);
    const theme = oneOf("theme", values.theme, ["light", "dark"] as const);
    const paper = oneOf("paper", values.paper, ["a4", "letter"] as const);
    const folder = resolve(given ?? join(root, "slides"));
    const found = statSync(folder, {throwIfNoEntry: false});
    if (!found) return {error: `no such folder: ${given ?? folder}`};
    if (!found.isDirectory()) return {error: `not a folder: ${given ?? folder}`};
    return {
      command,
      root,
      folder,
      ...(values.article !== undefined && {article: values.article}),
      out: resolve(values.out ?? defaultOut(root, folder, command)),
      port,
      open: values.open,
      steps,
      theme,
      paper,
      limitMs: limit * 1000
    };
  } catch (error) {
    return {error: (error as Error).message.split(/\.|\n/)[0] as string};
  }
}

function oneOf<T extends string>(name: string, value: string, known: readonly T[]): T {
  const found = known.find((choice) => choice === value);
  if (found === undefined) throw new Error(`--${name} ${value}: expected ${known.join(" or ")}`);
  return found;
}

/** Into `dist`; from another folder than `slides` into one of its name there, so that no briefing writes over this one. */
function defaultOut(root: string, folder: string, command: CommandName): string {
  const dist = join(root, "dist", folder === join(root, "slides") ? "" : basename(folder));
  if (command === "images") return join(dist, "images");
  if (command === "handout") return join(dist, "handout.pdf");
  return join(dist, command === "pdf" ? "briefing.pdf" : "briefing.html");
}
