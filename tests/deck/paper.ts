// What the tests of paper share: a command run as from a terminal, and small briefings.

import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {afterAll} from "vitest";
import {main} from "../../src/commands/main.ts";

export const root = new URL("../..", import.meta.url).pathname;

/** A folder for the tests of one file. */
export function useFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "briefing-paper-test-"));
  afterAll(() => rmSync(folder, {recursive: true, force: true}));
  return folder;
}

export const call = (...args: readonly string[]) => run(args, false);

/** As on a terminal. */
export const callOnTerminal = (...args: readonly string[]) => run(args, true);

async function run(args: readonly string[], isTTY: boolean): Promise<{code: number; text: string}> {
  let text = "";
  const stream = {isTTY, write: (more: string) => (text += more)} as unknown as NodeJS.WritableStream;
  return {code: await main({args, root, out: stream, err: stream}), text};
}

/** Writes a briefing of these slides; gives its folder. */
export function briefingOf(folder: string, slides: string, more = ""): string {
  mkdirSync(folder, {recursive: true});
  writeFileSync(join(folder, "briefing.yaml"), `title: Ferry\nasOf: 2031-04-02\nsourceLine: One notice.\n${more}`);
  writeFileSync(join(folder, "slides.md"), slides);
  return folder;
}
