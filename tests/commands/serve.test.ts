import {request} from "node:http";
import {networkInterfaces} from "node:os";
import {beforeAll, describe, expect, test} from "vitest";
import {serve} from "../../src/commands/serve.ts";

/** Where this machine can be reached, beside 127.0.0.1. */
function otherAddresses(): readonly string[] {
  const own = Object.values(networkInterfaces()).flatMap((all) => all ?? []);
  const [four, six] = ["IPv4", "IPv6"].map((family) => own.filter((one) => one.family === family && !one.scopeid));
  return [
    // All of this network is the machine itself, on Linux alone.
    ...(process.platform === "linux" ? ["127.0.0.2"] : []),
    ...(four ?? []).map(({address}) => address).filter((address) => address !== "127.0.0.1"),
    ...(six ?? []).map(({address}) => `[${address}]`)
  ];
}

describe("it answers whom it should", () => {
  let url: string;
  beforeAll(async () => {
    const pages = {page: () => "the deck", handout: () => "to hand over", build: () => "1"};
    ({url} = await serve(pages, 0));
  });

  function ask(
    path: string,
    method = "GET",
    host?: string
  ): Promise<{status?: number; framing?: unknown; length: number}> {
    return new Promise((resolve, reject) => {
      const asked = request(
        `${url}${path.slice(1)}`,
        {method, headers: host === undefined ? {} : {host}},
        (response) => {
          let length = 0;
          response.on("data", (part: Buffer) => (length += part.length));
          const policy = response.headers["content-security-policy"];
          response.on("end", () => resolve({status: response.statusCode ?? 0, framing: policy, length}));
        }
      );
      asked.on("error", reject).end();
    });
  }

  test.each([
    ["/", "GET", undefined, 200],
    ["/briefing.html", "GET", "localhost", 200],
    ["/presenter.html", "GET", "[::1]:9000", 200],
    ["/", "GET", "LOCALHOST:1", 200],
    ["/nothing", "GET", undefined, 404],
    ["//", "GET", undefined, 404],
    ["/", "GET", "evil.example", 403],
    ["/", "GET", "127.0.0.1.evil.example", 403],
    ["/", "GET", "localhost:8000@evil.example", 403],
    ["/events", "GET", "evil.example", 403],
    ["/", "POST", undefined, 405],
    ["/", "DELETE", undefined, 405],
    ["/events", "PUT", undefined, 405]
  ])("%s by %s as %s: %i, in no other site's frame", async (path, method, host, status) => {
    expect(await ask(path, method, host)).toMatchObject({status, framing: "frame-ancestors 'self'"});
  });

  test.each(otherAddresses())("on this machine alone, not at %s", async (address) => {
    const elsewhere = `http://${address}:${new URL(url).port}/`;
    await expect(fetch(elsewhere)).rejects.toThrow("fetch failed");
  });

  test.each(["/", "/events"])("the head of %s alone, and is done", async (path) => {
    expect(await ask(path, "HEAD")).toMatchObject({status: 200, length: 0});
  });
});
