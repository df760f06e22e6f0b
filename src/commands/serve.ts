import {type ChildProcess, spawn} from "node:child_process";
import {createServer, type IncomingMessage, type Server, type ServerResponse} from "node:http";
import type {AddressInfo} from "node:net";

export interface Site {
  /** The page to show now; undefined until a build has succeeded. */
  page(): string | undefined;
  /** The page to hand over, under /briefing.html. */
  handout(): string | undefined;
  /** Which build the page is of, as it says itself. */
  build(): string | undefined;
}

export interface Serving {
  readonly url: string;
  /** Tells every open page which build is shown now. */
  rebuilt(): void;
}

type Answer = readonly [status: number, type: string, body: string];

/** Other names that lead here, and other sites, have no business with a deck and its notes. */
const HEADERS = {"cache-control": "no-store", "content-security-policy": "frame-ancestors 'self'"};
const HOSTS = /^(127\.0\.0\.1|localhost|\[::1\])(:\d+)?$/i;

/** Serves on loopback alone, on the wanted port or the next free one (0: any). */
export async function serve(site: Site, port: number): Promise<Serving> {
  const listeners = new Set<ServerResponse>();
  const tell = (response: ServerResponse) => void response.write(`data: ${site.build() ?? ""}\n\n`);
  const server = createServer((request, response) => {
    const path = (request.url ?? "/").split("?")[0] as string;
    const [status, type, body] = refused(request) ?? (path === "/events" ? EVENTS : answer(site, path));
    response.writeHead(status, {...HEADERS, "content-type": `${type}; charset=utf-8`});
    if (type !== EVENTS[1] || request.method === "HEAD") return void response.end(body);
    listeners.add(response);
    response.on("close", () => listeners.delete(response));
    tell(response);
  });
  await listen(server, port);
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    rebuilt: () => listeners.forEach(tell)
  };
}

const EVENTS: Answer = [200, "text/event-stream", ""];

function refused({headers, method = ""}: IncomingMessage): Answer | undefined {
  if (!HOSTS.test(headers.host ?? "")) return [403, "text/plain", "forbidden: use 127.0.0.1 or localhost\n"];
  return ["GET", "HEAD"].includes(method) ? undefined : [405, "text/plain", "not allowed: only GET and HEAD\n"];
}

function answer(site: Site, path: string): Answer {
  const pages: Readonly<Record<string, () => string | undefined>> = {
    "/": site.page,
    "/presenter.html": site.page,
    "/briefing.html": site.handout
  };
  if (!Object.hasOwn(pages, path)) return [404, "text/plain", "not found: the deck is at /\n"];
  const page = pages[path]?.();
  if (page !== undefined) return [200, "text/html", page];
  return [503, "text/plain", "not built yet: see the problems in the terminal, then reload\n"];
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
