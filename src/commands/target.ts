import {accessSync, constants, readlinkSync, realpathSync, type Stats} from "node:fs";
import {basename, dirname, join, relative, resolve, sep} from "node:path";
import {filesIn, foundAt, isIn} from "../compile/source/folder.ts";
import {isOfBriefing} from "../compile/source/texts.ts";

/** What is written where a file is named. */
export interface Target {
  /** The file itself, or what it is a link to. */
  readonly target: string;
  /** Who may do what with it, as it was before. */
  readonly mode?: number;
}

/** Throws one line where there is something that must not be written over. */
export function targetOf(file: string): Target {
  const target = behindLinks(file);
  const found = foundAt(target);
  if (found?.isDirectory()) throw new Error(`not a file: ${file}: it is a folder`);
  if (found && (!found.isFile() || isOpened(target))) throw new Error(`not a file: ${file}: it is a device`);
  if (!found) return {target};
  if (!mayWrite(target, found)) throw new Error(`cannot write ${file}: it is write-protected`);
  return {target, mode: found.mode & 0o777};
}

/** Throws one line where a file to be written is one that the briefing in the folder is made of, or would be. */
export function spareBriefing(files: readonly string[], folder: string): void {
  if (files.length === 0) return;
  const top = realpathSync(folder);
  const own = filesIn(folder).filter(isOfBriefing);
  for (const file of files) {
    const target = behindLinks(file);
    const same = own.find((name) => isSame(join(folder, name), target));
    const real = realName(target);
    const inside = isIn(real, top) && isOfBriefing(real) ? relative(top, real).replaceAll(sep, "/") : undefined;
    const name = same ?? inside;
    if (name !== undefined) throw new Error(`cannot write ${file}: ${name} is a file of the briefing`);
  }
}

/** What a process has open, as /dev/stdout is: it can be written to, but no other file can take its place. */
const isOpened = (file: string) => file.startsWith("/proc/");

/** More is a circle. */
const MOST_LINKS = 40;

/** Where a chain of links ends, though nothing may be there. */
function behindLinks(file: string): string {
  let at = file;
  for (let links = 0; links < MOST_LINKS; links++) {
    const next = isOpened(at) ? undefined : behindLink(at);
    if (next === undefined) return at;
    at = next;
  }
  throw new Error(`cannot write ${file}: it is a link that leads to itself`);
}

function behindLink(file: string): string | undefined {
  try {
    return resolve(realpathSync(dirname(file)), readlinkSync(file));
  } catch {
    return undefined;
  }
}

/** Its real path, as far as there is one. */
function realName(file: string): string {
  try {
    return realpathSync(file);
  } catch {
    return dirname(file) === file ? file : join(realName(dirname(file)), basename(file));
  }
}

/** The superuser may write everything, but asked that this be left alone. */
function mayWrite(file: string, {mode}: Stats): boolean {
  try {
    accessSync(file, constants.W_OK);
    return (mode & 0o222) !== 0;
  } catch {
    return false;
  }
}

function isSame(one: string, other: string): boolean {
  const [a, b] = [foundAt(one), foundAt(other)];
  return a !== undefined && b !== undefined && a.dev === b.dev && a.ino === b.ino;
}
