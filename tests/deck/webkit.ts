// WebKit for the tests: GTK's own small browser on a screen that nobody sees, driven over WebDriver.

import {type ChildProcess, spawn, spawnSync} from "node:child_process";
import {existsSync} from "node:fs";
import {createServer} from "node:net";
import {delimiter, join} from "node:path";

const PROGRAMS = ["WebKitWebDriver", "Xvfb"];
const PACKAGES = ["webkit2gtk-driver", "xvfb"];
/** For a server to come up, a page to be ready, a window to have its size. */
const PATIENCE_MS = 20_000;

/** What WebDriver calls a key that has no character. */
export const KEYS = {ArrowRight: "\uE014", ArrowLeft: "\uE012", PageDown: "\uE00F", Tab: "\uE004"} as const;

export interface Window {
  goto(url: string): Promise<void>;
  /** Makes the page's own room as large as this, in CSS px. */
  resize(width: number, height: number): Promise<void>;
  /** What a function of the page gives, which is called there and sees nothing of here. */
  evaluate<T, A extends readonly unknown[]>(inPage: (...args: A) => T, ...args: A): Promise<T>;
  /** Resolves when a function of the page gives something true. */
  waitFor(inPage: () => unknown): Promise<void>;
  press(...keys: readonly string[]): Promise<void>;
  click(x: number, y: number): Promise<void>;
  /** From now on all is done in the other one of two windows. */
  toOther(): Promise<void>;
  close(): Promise<void>;
}

/** Whether WebKit can be had: installed, or on Debian as root set up now. */
export function provideWebKit(log: (line: string) => void = console.error): boolean {
  if (PROGRAMS.every(isInstalled)) return true;
  if (existsSync("/usr/bin/apt-get") && process.getuid?.() === 0) {
    log(`no WebKit found: installing Debian's ${PACKAGES.join(" and ")}`);
    run("apt-get", ["update", "-qq"]);
    run("apt-get", ["install", "-y", "-qq", "--no-install-recommends", ...PACKAGES]);
  }
  const has = PROGRAMS.every(isInstalled);
  if (!has) log(`no WebKit here, its tests are skipped: they need ${PROGRAMS.join(" and ")}`);
  return has;
}

const isInstalled = (program: string) =>
  (process.env.PATH ?? "").split(delimiter).some((folder) => existsSync(join(folder, program)));

function run(command: string, args: readonly string[]): void {
  spawnSync(command, args, {
    stdio: ["ignore", "ignore", "inherit"],
    env: {...process.env, DEBIAN_FRONTEND: "noninteractive"}
  });
}

/** A window of WebKit's, on a screen and behind a port of its own. */
export async function openWebKit(): Promise<Window> {
  const screen = spawn("Xvfb", ["-displayfd", "3", "-screen", "0", "2200x1400x24", "-nolisten", "tcp"], {
    stdio: ["ignore", "ignore", "ignore", "pipe"]
  });
  const display = await firstLine(screen);
  const port = await freePort();
  const driver = spawn("WebKitWebDriver", [`--port=${port}`], {
    stdio: "ignore",
    env: {...process.env, DISPLAY: `:${display}`}
  });
  const end = async () => {
    await ended(driver);
    await ended(screen);
  };
  try {
    const server = `http://127.0.0.1:${port}`;
    await until(async () => (await fetch(`${server}/status`)).ok);
    const {sessionId} = (await send(server, "POST", "/session", {capabilities: {}})) as {sessionId: string};
    return windowOf(`${server}/session/${sessionId}`, end);
  } catch (error) {
    await end();
    throw error;
  }
}

function windowOf(session: string, end: () => Promise<void>): Window {
  const post = (path: string, body: object) => send(session, "POST", path, body);
  const evaluate = <T, A extends readonly unknown[]>(inPage: (...args: A) => T, ...args: A) =>
    post("/execute/sync", {script: `return (${inPage})(...arguments)`, args}) as Promise<T>;
  const act = (type: "key" | "pointer", actions: readonly object[]) =>
    post("/actions", {actions: [{type, id: type, actions}]});
  return {
    goto: async (url) => void (await post("/url", {url})),
    evaluate,
    waitFor: (inPage) => until(async () => Boolean(await evaluate(inPage))),
    async resize(width, height) {
      await until(async () => {
        const [hasWidth, hasHeight] = await evaluate(() => [innerWidth, innerHeight] as const);
        if (hasWidth === width && hasHeight === height) return true;
        const outer = (await send(session, "GET", "/window/rect")) as {width: number; height: number};
        await post("/window/rect", {
          width: outer.width + width - hasWidth,
          height: outer.height + height - hasHeight
        });
        return false;
      });
    },
    async press(...keys) {
      for (const value of keys)
        await act("key", [
          {type: "keyDown", value},
          {type: "keyUp", value}
        ]);
    },
    async click(x, y) {
      await act("pointer", [
        {type: "pointerMove", x: Math.round(x), y: Math.round(y)},
        {type: "pointerDown", button: 0},
        {type: "pointerUp", button: 0}
      ]);
    },
    async toOther() {
      const present = await send(session, "GET", "/window");
      await until(async () => {
        const handles = (await send(session, "GET", "/window/handles")) as string[];
        const handle = handles.find((other) => other !== present);
        if (handle !== undefined) await post("/window", {handle});
        return handle !== undefined;
      });
    },
    async close() {
      await send(session, "DELETE", "").catch(() => {});
      await end();
    }
  };
}

async function send(server: string, method: string, path: string, body?: object): Promise<unknown> {
  const response = await fetch(server + path, {method, ...(body && {body: JSON.stringify(body)})});
  const {value} = (await response.json()) as {value: {error?: string; message?: string} | null};
  if (value?.error) throw new Error(`${method} ${path}: ${value.error}: ${value.message}`);
  return value;
}

/** Asks again and again, until the answer is yes. */
async function until(isSo: () => Promise<boolean>): Promise<void> {
  const last = Date.now() + PATIENCE_MS;
  for (;;) {
    const so = await isSo().catch((error: Error) => error);
    if (so === true) return;
    if (Date.now() > last) throw so instanceof Error ? so : new Error("WebKit: waited in vain");
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

function firstLine(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    child.stdio[3]?.once("data", (data: Buffer) => resolve(`${data}`.trim()));
    child.once("exit", () => reject(new Error("Xvfb did not start")));
  });
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, "127.0.0.1", () => {
      const {port} = server.address() as {port: number};
      server.close(() => resolve(port));
    });
  });
}

function ended(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    if (child.exitCode !== null) return resolve();
    child.once("exit", () => resolve());
    child.kill();
  });
}
