// What the file that is handed over owes to those whose work it holds: their licences go with each copy.

import {readdirSync, readFileSync} from "node:fs";
import {join} from "node:path";

/** The licences of some packages as one comment, each text once under the names of all that it stands for. Throws where a package has none. */
export function licences(modules: string, packages: readonly string[]): string {
  const byText = new Map<string, string[]>();
  for (const name of packages) {
    const [holder = "", ...rest] = licenceOf(join(modules, name), name).split(/\n\s*\n/);
    const text = rest.join("\n\n").trim();
    byText.set(text, [...(byText.get(text) ?? []), `${name}: ${holder.replace(/\s+/g, " ").trim()}`]);
  }
  const all = [...byText].map(([text, names]) => `${names.join("\n")}\n\n${text}`);
  const said = ["This file contains the work of others, under these licenses.", ...all].join("\n\n");
  // Within a comment its end may not stand.
  return `<!--\n${said.replace(/--+(!?>)/g, "$1").replace(/<!--/g, "<! ")}\n-->`;
}

function licenceOf(folder: string, name: string): string {
  const file = readdirSync(folder).find((entry) => /^licen[cs]e(\.(md|txt))?$/i.test(entry));
  if (file === undefined) throw new Error(`no license in the package ${name}: it cannot be distributed`);
  return readFileSync(join(folder, file), "utf8").replaceAll("\r", "").trim();
}
