// The one place that knows the browser driver: finds an installed browser, sets one up where it may, starts it.

import {spawnSync} from "node:child_process";
import {existsSync} from "node:fs";
import {delimiter, join} from "node:path";
import {type Browser, chromium, type LaunchOptions} from "playwright-core";

/** The engine without its windows comes first: nothing else is asked of it here, and it opens a page in half the time. */
const NAMES = [
  "chromium-headless-shell",
  "chrome-headless-shell",
  "google-chrome-stable",
  "google-chrome",
  "chromium",
  "chromium-browser",
  "microsoft-edge-stable",
  "microsoft-edge",
  "brave-browser"
];
const PLACES: Readonly<Record<string, readonly string[]>> = {
  darwin: [
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
    "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
    "/Applications/Brave Browser.app/Contents/MacOS/Brave Browser"
  ],
  win32: ["ProgramFiles", "ProgramFiles(x86)", "LocalAppData"].flatMap((variable) =>
    ["Google/Chrome/Application/chrome.exe", "Microsoft/Edge/Application/msedge.exe"].map((file) =>
      join(process.env[variable] ?? "C:/", file)
    )
  )
};
const ARGS = [
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync"
];

/** The path of an installed browser, or undefined. Throws when BRIEFING_BROWSER names no file. */
export function findBrowser(
  env: NodeJS.ProcessEnv = process.env,
  platform: string = process.platform
): string | undefined {
  const asked = env.BRIEFING_BROWSER;
  if (asked !== undefined && asked !== "") {
    if (!existsSync(asked)) throw new Error(`BRIEFING_BROWSER: no such file: ${asked}`);
    return asked;
  }
  const onPath = (env.PATH ?? "").split(delimiter).flatMap((dir) => NAMES.map((name) => ({dir, name})));
  return [
    ...onPath.sort((a, b) => NAMES.indexOf(a.name) - NAMES.indexOf(b.name)).map(({dir, name}) => join(dir, name)),
    ...(PLACES[platform] ?? []),
    ...playwrightBrowser()
  ].find(existsSync);
}

/** An installed browser, else one set up now; throws one clear line where neither can be. */
export function provideBrowser(log: (line: string) => void = console.error): string {
  const found = findBrowser();
  if (found !== undefined) return found;
  if (existsSync("/usr/bin/apt-get") && process.getuid?.() === 0) {
    log("no browser found: installing Debian's chromium");
    run("apt-get", ["update", "-qq"]);
    for (const name of ["chromium-headless-shell", "chromium"])
      if (findBrowser() === undefined) run("apt-get", ["install", "-y", "-qq", "--no-install-recommends", name]);
  } else {
    log("no browser found: asking playwright-core's installer for Chromium");
    run(process.execPath, [join("node_modules", "playwright-core", "cli.js"), "install", "chromium"]);
  }
  const installed = findBrowser();
  if (installed !== undefined) return installed;
  throw new Error(
    "no browser found and none could be installed: install Chrome, Chromium, Edge or Brave, or set BRIEFING_BROWSER to one"
  );
}

/** A headless browser that speaks to nobody but the page it opens. */
export function launchBrowser(options: LaunchOptions = {}): Promise<Browser> {
  const sandbox = process.getuid?.() === 0 ? ["--no-sandbox"] : [];
  return chromium.launch({
    executablePath: provideBrowser(),
    ...options,
    args: [...ARGS, ...sandbox, ...(options.args ?? [])]
  });
}

function playwrightBrowser(): readonly string[] {
  try {
    return [chromium.executablePath()];
  } catch {
    return [];
  }
}

function run(command: string, args: readonly string[]): void {
  spawnSync(command, args, {
    stdio: ["ignore", "ignore", "inherit"],
    env: {...process.env, DEBIAN_FRONTEND: "noninteractive"}
  });
}
