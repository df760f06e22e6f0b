import {mkdirSync, renameSync, rmSync, writeFileSync} from "node:fs";
import {basename, dirname, extname, join} from "node:path";
import type {Pages} from "../builder.ts";

/** Writes the file to hand over and the presenter's beside it; the old ones stay until both new ones are whole. Throws what the disk says. */
export function writePages({briefing, presenter}: Pages, out: string): readonly [string, string] {
  const beside = presenterFile(out);
  const files = [
    [out, briefing],
    [beside, presenter]
  ] as const;
  mkdirSync(dirname(out), {recursive: true});
  try {
    for (const [file, text] of files) writeFileSync(`${file}.new`, text);
    for (const [file] of files) renameSync(`${file}.new`, file);
  } finally {
    for (const [file] of files) rmSync(`${file}.new`, {force: true});
  }
  return [out, beside];
}

/** briefing.html has presenter.html beside it, ferry.html has ferry-presenter.html. */
function presenterFile(out: string): string {
  const name = basename(out, extname(out));
  return join(dirname(out), name === "briefing" ? "presenter.html" : `${name}-presenter.html`);
}
