/** `fetch` where the environment names a proxy. */
import { createServer, request as send, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { environmentFetch, proxyOf } from "../../../src/cli/fetch/proxy.js";

describe("the proxy of an address", () => {
  const proxy = (address: string, environment: Record<string, string>): string | undefined =>
    proxyOf(new URL(address), environment)?.href;

  it.each([
    ["https://host.example.com/x", { HTTPS_PROXY: "http://proxy:3128" }, "http://proxy:3128/"],
    [
      "https://host.example.com/x",
      { HTTPS_PROXY: "http://no:1", https_proxy: "proxy:3128" },
      "http://proxy:3128/",
    ],
    ["http://host.example.com/x", { HTTPS_PROXY: "http://proxy:3128" }, undefined],
    ["http://host.example.com/x", { ALL_PROXY: "http://proxy:3128" }, "http://proxy:3128/"],
    [
      "https://host.example.com/x",
      { HTTPS_PROXY: "http://proxy:1", NO_PROXY: "other, .example.com" },
      undefined,
    ],
    [
      "https://host.example.com/x",
      { HTTPS_PROXY: "http://proxy:1", NO_PROXY: "HOST.example.com:443" },
      undefined,
    ],
    [
      "https://host.example.com/x",
      { HTTPS_PROXY: "http://proxy:1", NO_PROXY: "host.example.com:8443" },
      "http://proxy:1/",
    ],
    [
      "https://myexample.com/x",
      { HTTPS_PROXY: "http://proxy:1", NO_PROXY: "example.com" },
      "http://proxy:1/",
    ],
    ["https://host/x", { HTTPS_PROXY: "http://proxy:1", NO_PROXY: "*" }, undefined],
    ["https://host/x", {}, undefined],
  ])("%s with %j", (address, environment, expected) => expect(proxy(address, environment)).toBe(expected));

  it("must be one of HTTP", () => {
    expect(() => proxy("https://host/", { HTTPS_PROXY: "socks5://proxy:1" })).toThrow(
      /no address of an HTTP proxy/,
    );
  });
});

describe("a request through a proxy", () => {
  const seen: { method: string; url: string; authorization: string | undefined }[] = [];
  let origin: Server;
  let proxy: Server;
  const urlOf = (server: Server): string => `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const listen = (server: Server) =>
    new Promise<Server>((done) => server.listen(0, "127.0.0.1", () => done(server)));

  beforeAll(async () => {
    origin = await listen(
      createServer((request, response) => {
        if (request.url === "/away") return response.writeHead(302, { location: "/there" }).end();
        response.writeHead(200, { "x-own": "1" });
        request.pipe(response);
      }),
    );
    proxy = createServer((request, response) => {
      seen.push({
        method: request.method!,
        url: request.url!,
        authorization: request.headers["proxy-authorization"],
      });
      const { method, headers } = request;
      request.pipe(
        send(request.url!, { method: method!, headers }, (answer) => {
          response.writeHead(answer.statusCode!, answer.headers);
          answer.pipe(response);
        }),
      );
    });
    proxy.on("connect", (request, socket) => {
      seen.push({
        method: "CONNECT",
        url: request.url!,
        authorization: request.headers["proxy-authorization"],
      });
      socket.end("HTTP/1.1 407 Proxy Authentication Required\r\n\r\n");
    });
    await listen(proxy);
  });
  afterAll(() => {
    origin.close();
    proxy.close();
  });

  const environment = () => {
    const address = new URL(urlOf(proxy));
    address.username = "user";
    address.password = "not-a-real-password";
    return { HTTP_PROXY: address.href, HTTPS_PROXY: address.href };
  };
  const basic = `Basic ${Buffer.from("user:not-a-real-password").toString("base64")}`;

  it("has its body, its answer and the proxy's credentials", async () => {
    const fetch = environmentFetch(environment());
    const response = await fetch(`${urlOf(origin)}/there`, { method: "POST", body: "text" });
    expect([response.status, response.headers.get("x-own"), await response.text()]).toEqual([
      200,
      "1",
      "text",
    ]);
    expect(seen.pop()).toEqual({ method: "POST", url: `${urlOf(origin)}/there`, authorization: basic });
  });

  it("follows redirects as it is asked to", async () => {
    const fetch = environmentFetch(environment());
    expect((await fetch(`${urlOf(origin)}/away`)).status).toBe(200);
    expect((await fetch(`${urlOf(origin)}/away`, { redirect: "manual" })).status).toBe(302);
    await expect(fetch(`${urlOf(origin)}/away`, { redirect: "error" })).rejects.toThrow(
      "unexpected redirect",
    );
  });

  it("goes through a tunnel to a secure host, or says that the proxy refuses", async () => {
    await expect(environmentFetch(environment())("https://host.invalid/x")).rejects.toThrow(
      /the proxy 127\.0\.0\.1:\d+ refused with status 407/,
    );
    expect(seen.pop()).toEqual({ method: "CONNECT", url: "host.invalid:443", authorization: basic });
  });

  it("is none where NO_PROXY names the host", async () => {
    const before = seen.length;
    const fetch = environmentFetch({ ...environment(), NO_PROXY: "127.0.0.1" });
    expect((await fetch(`${urlOf(origin)}/there`)).status).toBe(200);
    expect(seen.length).toBe(before);
  });
});
