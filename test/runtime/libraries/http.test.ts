/** requests and httpx on answers that the scripted endpoint cannot give; what is expected is what requests 2.34.2 and httpx 0.28.1 did. */

import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

import * as httpx from "../../../src/runtime/libraries/httpx.js";
import * as requests from "../../../src/runtime/libraries/requests.js";
import { repr } from "../../../src/runtime/python/index.js";

let server: Server;
let url: string;

beforeAll(async () => {
  server = createServer((request, reply) => {
    if (request.url === "/slow") return;
    reply.setHeader("content-type", request.url === "/octets" ? "application/octet-stream" : "text/plain");
    reply.end("Größe\r\nzwei\n\ndrei");
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

const all = async (items: AsyncIterable<unknown>): Promise<string> => {
  const found: unknown[] = [];
  for await (const item of items) found.push(item);
  return repr(found);
};
const failure = async (pending: Promise<unknown>): Promise<string> => {
  const error = (await pending.then(
    () => new Error("answered"),
    (reason: unknown) => reason,
  )) as Error;
  return `${error.constructor.name} ${error.message.replace(/port=\d+/g, "port=PORT")}`;
};

describe("requests", () => {
  it("reads text as the headers imply, until the program says otherwise", async () => {
    const answer = await requests.get(`${url}/text`);
    expect([answer.encoding, answer.text]).toEqual(["ISO-8859-1", "GrÃ¶Ã\x9fe\r\nzwei\n\ndrei"]);
    answer.encoding = "utf-8";
    expect(answer.text).toBe("Größe\r\nzwei\n\ndrei");
    expect((await requests.get(`${url}/octets`)).encoding).toBeNull();
  });

  it("gives parts and lines of an answer that comes as a stream", async () => {
    const get = (path: string) => requests.get(url + path, null, { stream: true });
    expect(await all((await get("/text")).iterContent(8))).toBe(
      "[b'Gr\\xc3\\xb6\\xc3\\x9fe\\r', b'\\nzwei\\n\\nd', b'rei']",
    );
    const lines = "[b'Gr\\xc3\\xb6\\xc3\\x9fe', b'zwei', b'', b'drei']";
    expect(await all((await get("/text")).iterLines())).toBe(lines);
    expect(await all((await get("/text")).iterLines(512, true))).toBe("['GrÃ¶Ã\\x9fe', 'zwei', '', 'drei']");
    expect(await all((await get("/octets")).iterLines(512, true))).toBe(lines);
  });

  it("refuses to give the whole of an answer that is on its way", async () => {
    const answer = await requests.get(`${url}/text`, null, { stream: true });
    expect(() => answer.text).toThrow("iter_lines");
  });

  it("says which limit was passed", async () => {
    expect(await failure(requests.get(`${url}/slow`, null, { timeout: 0.1 }))).toBe(
      "ReadTimeout HTTPConnectionPool(host='127.0.0.1', port=PORT): Read timed out. (read timeout=0.1)",
    );
  });

  it("says what urllib3 says where nobody listens", async () => {
    const gone = createServer();
    await new Promise<void>((resolve) => gone.listen(0, "127.0.0.1", resolve));
    const { port } = gone.address() as AddressInfo;
    await new Promise((resolve) => gone.close(resolve));
    expect(await failure(requests.get(`http://127.0.0.1:${port}/x`))).toBe(
      `ConnectionError HTTPConnectionPool(host='127.0.0.1', port=PORT): Max retries exceeded with url: /x (Caused by NewConnectionError("HTTPConnection(host='127.0.0.1', port=PORT): Failed to establish a new connection: [Errno 111] Connection refused"))`,
    );
  });
});

describe("httpx", () => {
  it("says that time is up, and nothing where it is asynchronous", async () => {
    expect(await failure(httpx.get(`${url}/slow`, { timeout: 0.1 }))).toBe("ReadTimeout timed out");
    expect(await failure(new httpx.AsyncClient({ timeout: 0.1 }).get(`${url}/slow`))).toBe("ReadTimeout ");
  });

  it("reads text as UTF-8", async () => {
    const answer = await httpx.get(`${url}/text`);
    expect([answer.encoding, await all(answer.iterLines())]).toEqual([
      "utf-8",
      "['Größe', 'zwei', '', 'drei']",
    ]);
  });
});
