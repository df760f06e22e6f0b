import {type ChildProcess, spawn} from "node:child_process";
import {type FSWatcher, statSync, watch} from "node:fs";
import {createServer, type Server, type ServerResponse} from "node:http";
import type {AddressInfo} from "node:net";

export interface Site {
  /** The page to show now; undefined until a build has succeeded. */
  page(): string | undefined;
  /** The page to hand over, under /briefing.html. */
  handout(): string | undefined;
}

export interface Serving {
  readonly url: string;
  /** Tells every open page to reload. */
  rebuilt(): void;
}

/** Serves on loopback alone, on the wanted port or the next free one (0: any). */
export async function serve(site: Site, port: number): Promise<Serving> {
  const listeners = new Set<ServerResponse>();
  const server = createServer((request, response) => {
    const path = (request.url ?? "/").split("?")[0] as string;
    if (path === "/events") {
      response.writeHead(200, {"content-type": "text/event-stream", "cache-control": "no-store"}).write("\n");
      listeners.add(response);
      response.on("close", () => listeners.delete(response));
      return;
    }
    const [status, type, body] = answer(site, path);
    response.writeHead(status, {"content-type": `${type}; charset=utf-8`, "cache-control": "no-store"}).end(body);
  });
  await listen(server, port);
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    rebuilt: () => listeners.forEach((response) => void response.write("event: rebuilt\ndata:\n\n"))
  };
}

function answer(site: Site, path: string): readonly [number, string, string] {
  const pages: Readonly<Record<string, () => string | undefined>> = {
    "/": site.page,
    "/presenter.html": site.page,
    "/briefing.html": site.handout
  };
  if (!Object.hasOwn(pages, path)) return [404, "text/plain", "not found: the deck is at /\n"];
  const page = pages[path]?.();
  if (page !== undefined) return [200, "text/html", page];
  return [503, "text/plain", "not built yet: the problems are printed where the server was started; then reload\n"];
}

async function listen(server: Server, port: number): Promise<void> {
  for (let candidate = port; ; candidate++) {
    try {
      await new Promise<void>((resolve, reject) => {
        server.once("error", reject);
        server.listen(candidate, "127.0.0.1", () => {
          server.off("error", reject);
          resolve();
        });
      });
      return;
    } catch (error) {
      const taken = (error as NodeJS.ErrnoException).code === "EADDRINUSE" && candidate < 65535;
      if (!taken || candidate >= port + 100) throw error;
    }
  }
}

/** Calls back once a burst of changes under the folders is over; a folder that is made anew is watched anew. */
export function watchFolders(folders: readonly string[], changed: () => void, calmMs = 40): void {
  let timer: NodeJS.Timeout | undefined;
  const soon = () => {
    clearTimeout(timer);
    timer = setTimeout(changed, calmMs);
  };
  for (const folder of folders) watchFolder(folder, soon);
}

/** A watcher follows the folder it was given, not its name: once that is another folder, a new one takes over. */
function watchFolder(folder: string, changed: () => void): void {
  let watched: number | undefined;
  let watcher: FSWatcher | undefined;
  const look = () => {
    const found = statSync(folder, {throwIfNoEntry: false})?.ino;
    if (found === watched) return;
    const again = watcher !== undefined;
    watcher?.close();
    watcher = found === undefined ? undefined : watch(folder, {recursive: true}, changed).on("error", () => {});
    watched = found;
    if (again || found === undefined) changed();
  };
  look();
  setInterval(look, 1000);
}

/** Opens the address in the person's own browser; false where there is no desktop to open it on. */
export function openInBrowser(url: string, env: NodeJS.ProcessEnv = process.env): boolean {
  const desktop = process.platform !== "linux" || env.DISPLAY !== undefined || env.WAYLAND_DISPLAY !== undefined;
  if (!desktop || env.CI !== undefined) return false;
  const [command, args] =
    process.platform === "darwin"
      ? ["open", [url]]
      : process.platform === "win32"
        ? ["cmd", ["/c", "start", "", url]]
        : ["xdg-open", [url]];
  const child: ChildProcess = spawn(command as string, args as string[], {stdio: "ignore", detached: true});
  child.on("error", () => {});
  child.unref();
  return true;
}
