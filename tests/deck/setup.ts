// Once for all browser tests: a browser is there, and the fixtures are built, as files in a folder that is away from the project.

import {mkdtempSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import type {TestProject} from "vitest/node";
import {printProblems} from "../../src/compile/source/problem-text.ts";
import {builder} from "../../src/page/builder.ts";
import {provideBrowser} from "../../src/paper/browser.ts";
import {provideWebKit} from "./webkit.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** Holds `presenter.html`, and a file for each of the briefings below. */
    folder: string;
    /** Whether it is there. */
    webkit: boolean;
  }
}

let folder = "";

export async function setup(project: TestProject): Promise<void> {
  provideBrowser();
  project.provide("webkit", provideWebKit());
  const root = new URL("../..", import.meta.url).pathname;
  folder = mkdtempSync(join(tmpdir(), "briefing test ü "));
  for (const [source, name] of [
    ["tests/fixtures/theatre", "theatre"],
    ["tests/fixtures/layouts", "layouts"],
    ["tests/fixtures/crowded", "crowded"]
  ] as const) {
    const build = await builder(root, join(root, source));
    const {pages, problems, findings, folder: files} = await build.build();
    await build.dispose();
    if (!pages || findings.length > 0)
      throw new Error(printProblems([...problems, ...findings], files, {color: false}));
    writeFileSync(join(folder, `${name}.html`), pages.briefing);
    if (name === "theatre") writeFileSync(join(folder, "presenter.html"), pages.presenter);
  }
  project.provide("folder", folder);
}

export function teardown(): void {
  rmSync(folder, {recursive: true, force: true});
}
