import {mkdirSync, renameSync, rmSync, statSync, writeFileSync} from "node:fs";
import {basename, dirname, extname, join} from "node:path";
import type {Pages} from "../builder.ts";

/** Writes the file to hand over and the presenter's beside it; the old ones stay until both new ones are whole. Throws one line when they cannot be written. */
export function writePages({briefing, presenter}: Pages, out: string): readonly [string, string] {
  const beside = presenterFile(out);
  const files = [
    [out, briefing],
    [beside, presenter]
  ] as const;
  const fresh = (file: string) => `${file}.${process.pid}.new`;
  if (statSync(out, {throwIfNoEntry: false})?.isDirectory())
    throw new Error(`not a file: ${out}: --out names a folder`);
  try {
    mkdirSync(dirname(out), {recursive: true});
    for (const [file, text] of files) writeFileSync(fresh(file), text);
    for (const [file] of files) renameSync(fresh(file), file);
  } catch (error) {
    throw new Error(`cannot write ${out}: ${(error as NodeJS.ErrnoException).code}`);
  } finally {
    for (const [file] of files) rmSync(fresh(file), {force: true});
  }
  return [out, beside];
}

/** briefing.html has presenter.html beside it, ferry.html has ferry-presenter.html. */
export function presenterFile(out: string): string {
  const name = basename(out, extname(out));
  return join(dirname(out), name === "briefing" ? "presenter.html" : `${name}-presenter.html`);
}
