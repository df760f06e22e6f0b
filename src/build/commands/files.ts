import {mkdirSync, renameSync, rmSync, type Stats, statSync, writeFileSync} from "node:fs";
import {basename, dirname, extname, join, relative} from "node:path";
import type {Pages} from "../builder.ts";

/** Writes the file to hand over and the presenter's beside it. */
export function writePages({briefing, presenter}: Pages, out: string): readonly [string, string] {
  const beside = presenterFile(out);
  writeWhole([
    [out, briefing],
    [beside, presenter]
  ]);
  return [out, beside];
}

/** All of the files or none: the old ones stay until every new one is whole. Throws one line when they cannot be written. */
export function writeWhole(files: readonly (readonly [string, string | Uint8Array])[]): void {
  const fresh = (file: string) => `${file}.${process.pid}.new`;
  for (const [file] of files) {
    const found = foundAt(file);
    if (found && !found.isFile())
      throw new Error(`not a file: ${file}: --out names ${found.isDirectory() ? "a folder" : "a device"}`);
  }
  const begun: string[] = [];
  try {
    for (const [file, content] of files) {
      makeFolder(dirname(file));
      begun.push(fresh(file));
      writeFileSync(fresh(file), content);
    }
    for (const [file] of files) renameSync(fresh(file), file);
  } catch (error) {
    throw new Error(`cannot write ${files[0]?.[0]}: ${(error as NodeJS.ErrnoException).code}`);
  } finally {
    for (const file of begun) rmSync(file, {force: true});
  }
}

function foundAt(path: string): Stats | undefined {
  try {
    return statSync(path);
  } catch {
    return undefined;
  }
}

/** With those above it. One by one: where none can be made, as under /proc, Node 20's own `recursive` never ends. */
function makeFolder(folder: string): void {
  if (foundAt(folder)?.isDirectory()) return;
  if (dirname(folder) !== folder) makeFolder(dirname(folder));
  mkdirSync(folder);
}

/** briefing.html has presenter.html beside it, ferry.html has ferry-presenter.html. */
export function presenterFile(out: string): string {
  const name = basename(out, extname(out));
  return join(dirname(out), name === "briefing" ? "presenter.html" : `${name}-presenter.html`);
}

/** Relative to where the command was called, unless that is longer. */
export function shortPath(file: string): string {
  const short = relative(process.cwd(), file);
  return short.startsWith("..") ? file : short;
}
