import {chmodSync, mkdirSync, renameSync, rmSync, writeFileSync} from "node:fs";
import {basename, dirname, extname, join, relative} from "node:path";
import {foundAt} from "../compile/source/folder.ts";
import type {Pages} from "../page/builder.ts";
import type {Call} from "./call.ts";
import {targetOf} from "./target.ts";

/** The files that a command writes, as far as they can be named before its work. */
export function outputsOf({command, out}: Call): readonly string[] {
  if (command === "build" || command === "start") return [out, presenterFile(out)];
  return command === "pdf" || command === "handout" ? [out] : [];
}

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
  const jobs = files.map(([file, content]) => ({file, content, ...targetOf(file)}));
  const fresh = (file: string) => `${file}.${process.pid}.new`;
  const begun: string[] = [];
  let at = "";
  try {
    for (const {file, target, mode, content} of jobs) {
      at = file;
      makeFolder(dirname(target));
      begun.push(fresh(target));
      writeFileSync(fresh(target), content, {mode});
      if (mode !== undefined) chmodSync(fresh(target), mode);
    }
    for (const {file, target} of jobs) {
      at = file;
      renameSync(fresh(target), target);
    }
  } catch (error) {
    throw new Error(`cannot write ${at}: ${(error as NodeJS.ErrnoException).code}`);
  } finally {
    for (const file of begun) rmSync(file, {force: true});
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
