// `start` as a person meets it: a save by whatever means is shown, and it goes on until it is ended.

import {type ChildProcess, execFile} from "node:child_process";
import {once} from "node:events";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  renameSync,
  rmSync,
  symlinkSync,
  unlinkSync,
  utimesSync,
  writeFileSync
} from "node:fs";
import {createServer} from "node:http";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {setTimeout as pause} from "node:timers/promises";
import {afterAll, beforeAll, describe, expect, test} from "vitest";

const root = new URL("../..", import.meta.url).pathname;
const top = mkdtempSync(join(tmpdir(), "briefing-start-"));
afterAll(() => rmSync(top, {recursive: true, force: true}));

/** What is waited for comes within this, or does not. */
const PATIENCE_MS = 20_000;

async function until<T>(look: () => T | undefined | Promise<T | undefined>, wanted: string): Promise<T> {
  for (const started = Date.now(); Date.now() - started < PATIENCE_MS; ) {
    const found = await look();
    if (found !== undefined && found !== false) return found;
    await pause(20);
  }
  throw new Error(`not seen: ${wanted}`);
}

interface Started {
  readonly url: string;
  readonly process: ChildProcess;
  said(): string;
  hears(pattern: RegExp): Promise<RegExpExecArray>;
  shows(text: string): Promise<unknown>;
}

const running: ChildProcess[] = [];
afterAll(() => running.forEach((child) => void child.kill()));

async function start(folder: string, ...options: readonly string[]): Promise<Started> {
  const args = [join(root, "build.mjs"), "start", folder, "--no-open", ...options];
  const child = execFile(process.execPath, args);
  running.push(child);
  let said = "";
  child.stdout?.on("data", (text: string) => (said += text));
  child.stderr?.on("data", (text: string) => (said += text));
  const hears = (pattern: RegExp) => until(() => pattern.exec(said) ?? undefined, `${pattern} in ${said}`);
  const [, url = ""] = await hears(/(http:\/\/127\.0\.0\.1:\d+\/).*Ctrl\+C/s);
  const shows = (text: string) =>
    until(async () => (await (await fetch(url)).text()).includes(text) || undefined, `${text} in the page; ${said}`);
  return {url, process: child, said: () => said, hears, shows};
}

const slide = (text: string) => `::slide{#one ours}\n\n# One slide\n\nIt says ${text}.\n`;
const records = (title: string) => `title: ${title}\nasOf: 2021-03-04\n`;

function briefing(name: string): string {
  const folder = join(top, name);
  mkdirSync(folder);
  writeFileSync(join(folder, "briefing.yaml"), records("Ferry"));
  writeFileSync(join(folder, "10.md"), slide("nothing yet"));
  return folder;
}

/** Ways in which editors and other programs put a text in the place of a file. */
const SAVES: Readonly<Record<string, (file: string, text: string) => void>> = {
  "in place": writeFileSync,
  "a temporary file is renamed over it": (file, text) => {
    writeFileSync(`${file}.tmp`, text);
    renameSync(`${file}.tmp`, file);
  },
  "one of a hidden name is renamed over it": (file, text) => {
    const hidden = join(file, "..", ".hidden");
    writeFileSync(hidden, text);
    renameSync(hidden, file);
  },
  "one of another folder is renamed over it": (file, text) => {
    const other = join(top, "other");
    writeFileSync(other, text);
    renameSync(other, file);
  },
  "it is renamed away, written, and the old one removed": (file, text) => {
    renameSync(file, `${file}~`);
    writeFileSync(file, text);
    unlinkSync(`${file}~`);
  },
  "it is renamed away and kept, and written": (file, text) => {
    renameSync(file, `${file}~`);
    writeFileSync(file, text);
  },
  "it is removed and made": (file, text) => {
    unlinkSync(file);
    writeFileSync(file, text);
  },
  "of the same size, with the times of the old one": (file, text) => {
    writeFileSync(`${file}.tmp`, text);
    utimesSync(`${file}.tmp`, 1e9, 1e9);
    renameSync(`${file}.tmp`, file);
  },
  "in place once more": writeFileSync
};

describe("each save is shown", () => {
  let deck: Started;
  const folder = briefing("saves");
  beforeAll(async () => {
    deck = await start(folder, "--port", "0", "--out", join(top, "saves.html"));
  });

  test.each(Object.entries(SAVES))("%s", {timeout: 60_000}, async (name, save) => {
    const mark = `${Object.keys(SAVES).indexOf(name)}`;
    for (const turn of ["first", "other", "third"]) {
      save(join(folder, "10.md"), slide(turn + mark));
      await deck.shows(`It says ${turn + mark}.`);
    }
    save(join(folder, "briefing.yaml"), records(`Ferry ${mark}`));
    await deck.shows(`<title>Ferry ${mark}</title>`);
  });

  test("of new, renamed and removed files, pictures and what they are links to", {timeout: 60_000}, async () => {
    const more = join(folder, "20.md");
    writeFileSync(more, slide("more").replace("#one", "#two"));
    await deck.shows("It says more.");
    renameSync(more, join(folder, "05.md"));
    await deck.shows('<section id="two" class="present');
    writeFileSync(join(folder, "05.md"), "::slide{#two ours}\n\n# Two\n\n![Words](a.svg)\n");
    await deck.hears(/missing picture: a\.svg/);
    for (const width of ["11", "22"]) {
      const drawn = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}"/>`;
      SAVES["a temporary file is renamed over it"]?.(join(folder, "a.svg"), drawn);
      await deck.shows(Buffer.from(drawn).toString("base64"));
    }
    unlinkSync(join(folder, "05.md"));
    await deck.shows('<section id="one" class="present');
    const elsewhere = join(top, "linked.md");
    writeFileSync(elsewhere, slide("linked").replace("#one", "#two"));
    symlinkSync(elsewhere, join(folder, "30.md"));
    await deck.shows("It says linked.");
    writeFileSync(elsewhere, slide("linked anew").replace("#one", "#two"));
    await deck.shows("It says linked anew.");
  });

  test("a folder that is gone, or a circle, is told of once, and one made anew is shown", {
    timeout: 60_000
  }, async () => {
    const away = join(top, "away");
    const told = () => deck.said().split("cannot read the folder").length - 1;
    renameSync(folder, away);
    await until(() => told() === 1 || undefined, "that the folder is gone");
    symlinkSync(folder, folder);
    await until(() => told() === 2 || undefined, "that the folder is a circle");
    unlinkSync(folder);
    await until(() => told() === 3 || undefined, "that it is gone again");
    renameSync(away, folder);
    writeFileSync(join(folder, "10.md"), slide("all of it again"));
    await deck.shows("It says all of it again.");
    expect(told()).toBe(3);
  });
});

test("the page says of which build it is, and one that is old is told so as it asks", {timeout: 60_000}, async () => {
  const folder = briefing("builds");
  const {url, shows} = await start(folder, "--port", "0", "--out", join(folder, "deck.html"));
  const built = async () => /e\.data!="([^"]+)"/.exec(await (await fetch(url)).text())?.[1];
  const events = async () => {
    const response = await fetch(`${url}events`);
    const reader = response.body?.getReader();
    const next = async () => new TextDecoder().decode((await reader?.read())?.value);
    return {next, close: () => reader?.cancel()};
  };
  const first = await built();
  const listening = await events();
  expect(await listening.next()).toBe(`data: ${first}\n\n`);
  writeFileSync(join(folder, "10.md"), slide("the second"));
  await shows("It says the second.");
  const second = await built();
  expect(second).not.toBe(first);
  expect(await listening.next()).toBe(`data: ${second}\n\n`);
  const late = await events();
  expect(await late.next()).toBe(`data: ${second}\n\n`);
  await Promise.all([listening.close(), late.close()]);
});

test("what it writes into the folder itself makes it build no more", {timeout: 60_000}, async () => {
  const folder = briefing("inside");
  const deck = await start(folder, "--port", "0", "--out", join(folder, "deck.html"));
  const builds = () => deck.said().split("rebuilt in").length - 1;
  for (const count of [1, 2]) {
    writeFileSync(join(folder, "10.md"), slide(`number ${count}`));
    await deck.shows(`It says number ${count}.`);
    await deck.hears(new RegExp(`(rebuilt in.*){${count}}`, "s"));
  }
  expect(builds()).toBe(2);
});

test("it serves on the next free port, keeps the last good build, and ends when it is told to", {
  timeout: 60_000
}, async () => {
  const taken = createServer().listen(0, "127.0.0.1");
  await once(taken, "listening");
  const {port} = taken.address() as {port: number};
  const folder = briefing("served");
  const deck = await start(folder, "--port", `${port}`, "--out", join(top, "served.html"));
  taken.close();
  expect(Number(new URL(deck.url).port)).toBeGreaterThan(port);
  const page = await (await fetch(deck.url)).text();
  expect(page.includes("One slide") && page.includes("connect-src 'self'")).toBe(true);
  writeFileSync(join(folder, "10.md"), "# Broken\n\n::nothing\n");
  await deck.hears(/keeps the last good build/);
  await deck.shows("It says nothing yet.");
  deck.process.kill("SIGINT");
  const [code] = await once(deck.process, "exit");
  expect(code).toBe(0);
  expect(existsSync(join(root, "node_modules/.cache/briefing", `build-${deck.process.pid}`))).toBe(false);
});
