// The layout is the architecture: what may import what, and what stands where.

import {execFileSync} from "node:child_process";
import {readdirSync, readFileSync} from "node:fs";
import {dirname, join, relative} from "node:path";
import {expect, test} from "vitest";

const root = new URL("../..", import.meta.url).pathname;
const sources = readdirSync(join(root, "src"), {recursive: true, encoding: "utf8"}).filter((file) =>
  file.endsWith(".ts")
);
const text = (file: string) => readFileSync(join(root, "src", file), "utf8");
const imports = (file: string) =>
  [...text(file).matchAll(/(?:from|import)\s*\(?\s*"([^"]+)"/g)].map((match) => match[1] as string);

type Layer = "briefing" | "widgets" | "views" | "deck" | "build";
const MAY_IMPORT: Readonly<Record<Layer, readonly Layer[]>> = {
  briefing: ["briefing"],
  widgets: ["widgets", "briefing"],
  views: ["views", "widgets", "briefing"],
  deck: ["deck", "views", "widgets", "briefing"],
  build: ["build", "widgets", "briefing"]
};

function layer(file: string): Layer {
  const folder = file.split("/")[0] as Layer;
  return folder === "widgets" && file.endsWith(".view.ts") ? "views" : folder;
}

test("every file imports only from the layers below it", () => {
  const wrong = sources.flatMap((file) =>
    imports(file)
      .filter((target) => target.startsWith("."))
      .map((target) => relative(join(root, "src"), join(root, "src", dirname(file), target)))
      .filter((target) => !MAY_IMPORT[layer(file)]?.includes(layer(target)))
      .map((target) => `${file} imports ${target}`)
  );
  expect(wrong).toEqual([]);
});

test.each([
  ["reveal.js", /^reveal\.js/, 1, "deck"],
  ["the Markdown library", /^(unified|remark|rehype|mdast|hast)/, 1, "build"],
  ["the browser driver", /^playwright/, 1, "build"],
  ["d3", /^d3/, undefined, "widgets"],
  ["Node", /^node:/, undefined, "build"]
])("%s is imported where it belongs", (_, name, files, folder) => {
  const users = sources.filter((file) => imports(file).some((target) => name.test(target)));
  expect(users.filter((file) => !file.startsWith(`${folder}/`))).toEqual([]);
  if (files !== undefined) expect(users.filter((file) => importsValue(file, name))).toHaveLength(files);
});

function importsValue(file: string, name: RegExp): boolean {
  return [...text(file).matchAll(/^import (?!type )[^;]*?from "([^"]+)"/gm)].some((match) =>
    name.test(match[1] as string)
  );
}

test("nothing in src knows the subject of a briefing", () => {
  const names = /tanf|mattis|hizb|lavrov|syria|iraq|russia|\bPMU\b|\bSFA\b|moscow|jordan/i;
  expect(sources.filter((file) => names.test(text(file)))).toEqual([]);
});

test("the top level holds what the architecture names, and no more", () => {
  const tracked = execFileSync("git", ["ls-files", "-co", "--exclude-standard"], {cwd: root, encoding: "utf8"});
  const top = new Set(
    tracked
      .trim()
      .split("\n")
      .map((file) => file.split("/")[0])
  );
  const fixed =
    "package.json tsconfig.json build.mjs slides src assets tests README.md package-lock.json LICENSE".split(" ");
  expect([...top].filter((name) => !fixed.includes(name as string) && !name?.startsWith("."))).toEqual([]);
  expect(fixed.filter((name) => !top.has(name))).toEqual([]);
});

test("CI calls the README's test command", () => {
  const ci = readFileSync(join(root, ".ci/run"), "utf8");
  const commands = ci.split("\n").filter((line) => line && !line.startsWith("#") && !line.startsWith("set "));
  expect(commands).toEqual(["npm ci && npm test"]);
  expect(readFileSync(join(root, "README.md"), "utf8")).toContain("npm ci && npm test");
});

test("the lock file names no registry", () => {
  expect(readFileSync(join(root, "package-lock.json"), "utf8")).not.toMatch(/"resolved"|https?:\/\/[^"]*regist/);
});
