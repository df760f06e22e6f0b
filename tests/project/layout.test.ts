// The layout is the architecture: what may import what, and what is where.

import {execFileSync} from "node:child_process";
import {readdirSync, readFileSync} from "node:fs";
import {basename, dirname, join, normalize} from "node:path";
import {expect, test} from "vitest";
import {specs} from "../../src/widgets/specs.ts";
import {views} from "../../src/widgets/views.ts";

const root = new URL("../..", import.meta.url).pathname;
const sources = readdirSync(join(root, "src"), {recursive: true, encoding: "utf8"}).filter((file) =>
  file.endsWith(".ts")
);
const text = (file: string) => readFileSync(join(root, "src", file), "utf8");
const imports = (file: string) =>
  [...text(file).matchAll(/(?:from|import)\s*\(?\s*"([^"]+)"/g)].map((match) => match[1] as string);
const needs = new Map(
  sources.map((file) => [
    file,
    imports(file)
      .filter((target) => target.startsWith("."))
      .map((target) => normalize(join(dirname(file), target)))
  ])
);

/** Each room may need those before it, and none beside it in its own line. */
const SHARED = ["briefing", "words", "widgets/kit", "widgets/line"];
const WIDGETS = sources.filter((file) => /^widgets\/(\w+)\/\1\.ts$/.test(file)).map(dirname);
const BROWSER: readonly (readonly string[])[] = [
  ...SHARED.map((room) => [room]),
  WIDGETS,
  ["widgets/specs"],
  ["widgets/kit/draw"],
  WIDGETS.map((room) => `${room}/draw`),
  ["widgets/views"],
  ["deck/window"],
  ["deck/slide"],
  ["deck/paper"],
  ["deck/controls", "deck/stages"],
  ["deck"]
];
const NODE: readonly (readonly string[])[] = [
  ...SHARED.map((room) => [room]),
  WIDGETS,
  ["widgets/specs"],
  ["compile/source"],
  ["compile/geography", "compile/pictures"],
  ["compile/records"],
  ["compile/dialect"],
  ["compile/checks", "compile/html"],
  ["compile"],
  ["page"],
  ["paper"],
  ["bench"],
  ["commands"]
];

/** The room of a file: its folder; what draws in the browser, and each list of the widgets, has one of its own. */
function roomOf(file: string): string {
  return /^widgets\/(?:\w+|\w+\/draw)\.ts$/.test(file) ? file.replace(/\.ts$/, "") : dirname(file);
}

const isBelow = (lower: string, room: string) =>
  [BROWSER, NODE].some((floors) => {
    const [at, from] = [lower, room].map((name) => floors.findIndex((rooms) => rooms.includes(name)));
    return at !== undefined && from !== undefined && at !== -1 && at < from;
  });

test("every file imports only from its own room and from those below it", () => {
  const wrong = [...needs].flatMap(([file, targets]) =>
    targets
      .filter((target) => roomOf(target) !== roomOf(file) && !isBelow(roomOf(target), roomOf(file)))
      .map((target) => `${file} imports ${target}`)
  );
  expect(wrong).toEqual([]);
});

test("every widget there is a folder of is known, and has a view", () => {
  const names = WIDGETS.map((room) => room.split("/")[1]).sort();
  expect(specs.map(({name}) => name).sort()).toEqual(names);
  expect(Object.keys(views).sort()).toEqual(names);
});

test("every file is in a room", () => {
  const rooms = new Set([...BROWSER, ...NODE].flat());
  expect(sources.filter((file) => !rooms.has(roomOf(file)) && !file.endsWith(".d.ts"))).toEqual([]);
});

/** Every widget's files have the same names; each side starts at its main, and a command is called as what it prints. */
const AGAIN = /^widgets\/\w+\/(?:model|words|plan(?:\.\w+)?|draw)\.ts$|^commands\/(?:main|handout)\.ts$/;

test("a file's name is there once, but for those that are meant to be the same", () => {
  const names = sources.filter((file) => !AGAIN.test(file)).map((file) => basename(file));
  expect(names.filter((name, i) => names.indexOf(name) !== i)).toEqual([]);
});

test("no file needs one that needs it", () => {
  const found = new Set<string>();
  const done = new Set<string>();
  const visit = (file: string, path: readonly string[]): void => {
    if (path.includes(file)) found.add([...path.slice(path.indexOf(file)), file].join(" -> "));
    if (done.has(file) || path.includes(file)) return;
    for (const target of needs.get(file) ?? []) visit(target, [...path, file]);
    done.add(file);
  };
  for (const file of sources) visit(file, []);
  expect([...found]).toEqual([]);
});

test.each([
  ["reveal.js", /^reveal\.js/, 1, ["deck/stages"]],
  ["the Markdown library", /^(unified|remark|rehype|mdast|hast)/, 1, ["compile"]],
  ["the browser driver", /^playwright/, 1, ["paper", "bench", "commands"]],
  ["d3", /^d3/, undefined, ["widgets"]],
  ["Node", /^node:/, undefined, ["compile", "page", "paper", "bench", "commands"]]
])("%s is imported where it belongs", (_, name, files, folders) => {
  const users = sources.filter((file) => imports(file).some((target) => name.test(target)));
  expect(users.filter((file) => !folders.some((folder) => file.startsWith(`${folder}/`)))).toEqual([]);
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
