import {statSync} from "node:fs";
import {basename, join, resolve} from "node:path";
import {parseArgs} from "node:util";

export const COMMANDS = ["build", "check", "start", "pdf", "bench", "options", "help"] as const;
export type CommandName = (typeof COMMANDS)[number];

/** A command line, read. */
export interface Call {
  readonly command: CommandName;
  /** The project's own folder. */
  readonly root: string;
  /** The briefing's folder. */
  readonly folder: string;
  /** The file to write, that is to hand over. */
  readonly out: string;
  readonly port: number;
  readonly open: boolean;
}

export interface Printer {
  say(text: string): void;
  complain(text: string): void;
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
        out: {type: "string"},
        port: {type: "string", default: "8000"},
        open: {type: "boolean", default: true},
        help: {type: "boolean", short: "h", default: false}
      }
    });
    const [name = "help", given, ...rest] = positionals;
    const command = values.help ? "help" : COMMANDS.find((known) => known === name);
    const port = Number(values.port);
    if (!command) return {error: `unknown command: ${name}`};
    if (rest.length > 0) return {error: `unexpected: ${rest.join(" ")}: one folder is expected`};
    if (!Number.isInteger(port) || port < 0 || port > 65535)
      return {error: `port: ${values.port}: expected 0 to 65535`};
    const folder = resolve(given ?? join(root, "slides"));
    const found = statSync(folder, {throwIfNoEntry: false});
    if (!found) return {error: `no such folder: ${given ?? folder}`};
    if (!found.isDirectory()) return {error: `not a folder: ${given ?? folder}`};
    return {
      command,
      root,
      folder,
      out: resolve(values.out ?? defaultOut(root, folder, command === "pdf" ? "pdf" : "html")),
      port,
      open: values.open
    };
  } catch (error) {
    return {error: (error as Error).message.split(/\.|\n/)[0] as string};
  }
}

/** `slides` gives dist/briefing.html, another folder dist/<folder>.html. */
function defaultOut(root: string, folder: string, ending: "html" | "pdf"): string {
  return join(root, "dist", `${folder === join(root, "slides") ? "briefing" : basename(folder)}.${ending}`);
}
