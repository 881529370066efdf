import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import {
  createTextDelta,
  getAbortSignal,
  invoke,
  resetRegistrations,
  type ServerOptions,
  stream,
} from "../../src/runtime/agent-server/index.js";
import type { Dynamic } from "../../src/runtime/agent-server/python.js";
import { OpenAI } from "../../src/runtime/databricks/index.js";
import { get } from "../../src/runtime/libraries/requests.js";
import { Listening, postBytes } from "./client.js";

vi.setConfig({ testTimeout: 300_000, hookTimeout: 300_000 });

let open: Listening[] = [];

async function serve(agentType: string | null = null, options: ServerOptions = {}): Promise<Listening> {
  const listening = await Listening.start(agentType, options);
  open.push(listening);
  return listening;
}

beforeEach(resetRegistrations);

afterEach(async () => {
  await Promise.all(open.map((one) => one.close()));
  open = [];
});

const done = "data: [DONE]\n\n";
const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
const forever = (): Promise<never> => new Promise(() => undefined);

/** A promise and what settles it. */
function signalled<T = void>(): { promise: Promise<T>; resolve: (value: T) => void } {
  let resolve!: (value: T) => void;
  const promise = new Promise<T>((settle) => (resolve = settle));
  return { promise, resolve };
}

/** Things that are thrown, and the text that a client sees. */
const thrown: [string, () => unknown, string][] = [
  ["an error", () => new Error("text"), "text"],
  ["a text", () => "text", "text"],
  ["undefined", () => undefined, "undefined"],
  ["null", () => null, "null"],
  ["a number", () => 42, "42"],
  ["a symbol", () => Symbol("s"), "Symbol(s)"],
  ["an object", () => ({ message: "m" }), "m"],
  ["an object without prototype", () => Object.create(null), "The error has no text"],
  [
    "an error whose text throws",
    () =>
      Object.defineProperty(new Error(), "message", {
        get() {
          throw new Error("inner");
        },
      }),
    "The error has no text",
  ],
];

describe("a handler that throws", () => {
  it.each(thrown)("%s: instead of an answer", async (_, make, text) => {
    invoke()(async () => {
      throw make();
    });
    const server = await serve();
    expect(await server.ask({})).toEqual([500, JSON.stringify({ detail: text })]);
    expect((await fetch(`${server.url}/health`)).status).toBe(200);
  });

  it.each(thrown)("%s: before, in and after its stream", async (_, make, text) => {
    stream()((request: Dynamic) => {
      if (request.before) throw make();
      return (async function* () {
        yield { i: 0 };
        if (request.within) throw make();
        try {
          yield { i: 1 };
        } finally {
          // eslint-disable-next-line no-unsafe-finally
          throw make();
        }
      })();
    });
    const server = await serve();
    const error = `data: {"error": ${JSON.stringify(text)}}\n\n${done}`;
    const chunk = (i: number): string => `data: {"i": ${i}}\n\n`;
    expect(await server.ask({ stream: true, before: true })).toEqual([200, error]);
    expect(await server.ask({ stream: true, within: true })).toEqual([200, chunk(0) + error]);
    expect(await server.ask({ stream: true })).toEqual([200, chunk(0) + chunk(1) + error]);
  });
});

describe("a handler that never answers", () => {
  it("is told when its client goes away", async () => {
    const aborted = signalled<string>();
    stream()(async function* () {
      yield { i: 0 };
      getAbortSignal()?.addEventListener("abort", () => aborted.resolve("aborted"));
      await forever();
    });
    const server = await serve();
    const controller = new AbortController();
    const response = await server.post({ stream: true }, { signal: controller.signal });
    await response.body?.getReader().read();
    controller.abort();
    expect(await aborted.promise).toBe("aborted");
  });

  it("is given up after the time that a request may take", async () => {
    const reasons: string[] = [];
    const wait = async (): Promise<never> => {
      const signal = getAbortSignal();
      signal?.addEventListener("abort", () => reasons.push((signal.reason as Error).name));
      return forever();
    };
    invoke()(wait);
    stream()(async function* () {
      yield { i: 0 };
      await wait();
    });
    const server = await serve(null, { requestTimeout: 0.1 });
    const text = "The request took longer than 0.1 seconds";
    expect(await server.ask({})).toEqual([504, `{"detail":"${text}"}`]);
    expect(await server.ask({ stream: true })).toEqual([
      200,
      `data: {"i": 0}\n\ndata: {"error": "${text}"}\n\n${done}`,
    ]);
    expect(reasons).toEqual(["TimeoutError", "TimeoutError"]);
  });

  it.each<[string, (url: string) => Dynamic]>([
    [
      "model",
      (base_url) => {
        const client: Dynamic = new OpenAI({ base_url, api_key: "k", max_retries: 0 });
        return client.chat.completions.create({ model: "m", messages: [] });
      },
    ],
    ["HTTP", (url) => get(url)],
  ])("has its %s call cancelled", async (_, call) => {
    const [asked, cancelled] = [signalled(), signalled()];
    const endpoint = createServer((request) => {
      asked.resolve();
      request.socket.once("close", () => cancelled.resolve());
    }).listen(0, "127.0.0.1");
    await once(endpoint, "listening");
    invoke()(() => call(`http://127.0.0.1:${(endpoint.address() as AddressInfo).port}`));
    const server = await serve();
    const controller = new AbortController();
    const answer = server.post({}, { signal: controller.signal });
    await asked.promise;
    controller.abort();
    await expect(answer).rejects.toThrow("aborted");
    await cancelled.promise;
    endpoint.close();
  });
});

describe("many and much", () => {
  it("1,000 streams at once end, each with its own events", async () => {
    const [all, go] = [signalled(), signalled()];
    let started = 0;
    stream()(async function* (request: Dynamic) {
      yield { id: request.id, i: 0 };
      if (++started === 1000) all.resolve();
      await go.promise;
      for (let i = 1; i < 5; i++) {
        await pause(Math.random() * 5);
        yield { id: request.id, i };
      }
    });
    const server = await serve();
    const answers = Array.from({ length: 1000 }, (_, id) =>
      server.raw(postBytes(`{"stream": 1, "id": ${id}}`)),
    );
    await all.promise;
    go.resolve();
    for (const [id, answer] of (await Promise.all(answers)).entries()) {
      const frames = [0, 1, 2, 3, 4].map((i) => `{"id": ${id}, "i": ${i}}`);
      expect(answer.match(/(?<=data: ).*/g)).toEqual([...frames, "[DONE]"]);
    }
  });

  it("events of 10 MB", async () => {
    const text = "x".repeat(10_000_000);
    stream()(function* () {
      for (let i = 0; i < 3; i++) yield { text };
    });
    invoke()(() => ({ text }));
    const server = await serve();
    expect(await server.ask({})).toEqual([200, `{"text":"${text}"}`]);
    const [, streamed] = await server.ask({ stream: true });
    expect(streamed.length).toBe(3 * (`data: {"text": ""}\n\n`.length + 10_000_000) + done.length);
  });

  it("a reader that stops reading keeps its handler waiting, and leaving closes it", async () => {
    const closed = signalled<number>();
    let made = 0;
    stream()(function* () {
      try {
        for (;;) {
          made++;
          yield { text: "x".repeat(100_000) };
        }
      } finally {
        closed.resolve(made);
      }
    });
    const server = await serve();
    const socket = server.connect();
    socket.write(postBytes('{"stream": true}'));
    await once(socket, "readable");
    let before = -1;
    while (before !== made) {
      before = made;
      await pause(50);
    }
    expect((await fetch(`${server.url}/health`)).status).toBe(200);
    socket.destroy();
    expect(await closed.promise).toBe(before);
  });
});

describe("clients that are not polite", () => {
  const garbage: [string, string | Uint8Array][] = [
    ["no HTTP", "hello\r\n\r\n"],
    ["bytes", new Uint8Array(1000).map((_, i) => i % 256)],
    ["TLS", Buffer.from("1603010200010001fc0303", "hex")],
    ["a header without a colon", "GET /health HTTP/1.1\r\nhost\r\n\r\n"],
    [
      "two lengths",
      "POST /invocations HTTP/1.1\r\nhost: x\r\ncontent-length: 1\r\ncontent-length: 2\r\n\r\nab",
    ],
    [
      "a length and chunks",
      "POST /invocations HTTP/1.1\r\nhost: x\r\ncontent-length: 2\r\ntransfer-encoding: chunked\r\n\r\n0\r\n\r\n",
    ],
    ["a negative length", "POST /invocations HTTP/1.1\r\nhost: x\r\ncontent-length: -1\r\n\r\n"],
    ["wrong chunks", "POST /invocations HTTP/1.1\r\nhost: x\r\ntransfer-encoding: chunked\r\n\r\nzz\r\n"],
    ["no host", "GET /health HTTP/1.1\r\n\r\n"],
  ];

  it.each(garbage)("%s: 400, and the server goes on", async (_, bytes) => {
    invoke()(() => ({}));
    const server = await serve();
    expect(await server.raw(bytes)).toMatch(/^HTTP\/1\.1 400 /);
    expect((await fetch(`${server.url}/health`)).status).toBe(200);
  });

  it("get 431 for too many headers, and pass with 60 KB of them", async () => {
    invoke()(() => ({ ok: true }));
    const server = await serve();
    const lines = (size: number): string => `x-a: ${"a".repeat(1000)}\r\n`.repeat(size / 1000);
    expect(await server.raw(postBytes("{}", lines(100_000)))).toMatch(/^HTTP\/1\.1 431 /);
    expect(await server.raw(postBytes("{}", lines(60_000)))).toMatch(/^HTTP\/1\.1 200 /);
  });

  it("have gone when they close their half of the connection, as for uvicorn", async () => {
    const closed = signalled();
    stream()(async function* () {
      try {
        for (;;) {
          await pause(5);
          yield {};
        }
      } finally {
        closed.resolve();
      }
    });
    const server = await serve();
    expect(await server.raw(postBytes('{"stream": true}'), true)).not.toContain(done);
    await closed.promise;
    expect((await fetch(`${server.url}/health`)).status).toBe(200);
  });

  it("may go away while they send their body", async () => {
    const handler = vi.fn(() => ({}));
    invoke()(handler);
    const server = await serve();
    const socket = server.connect();
    socket.write(`${postBytes("{}").replace("length: 2", "length: 200")}`);
    await pause(20);
    socket.destroy();
    expect((await server.ask({}))[0]).toBe(200);
    expect(handler).toHaveBeenCalledTimes(1);
  });
});

describe("bodies over the limit", () => {
  const refused = '{"detail":"Request body is larger than 1000 bytes"}';

  it("are refused with an answer that arrives, though the client goes on sending", async () => {
    const server = await serve(null, { bodyLimit: 1000 });
    const answer = await server.raw(postBytes("x".repeat(5_000_000)));
    expect(answer).toMatch(/^HTTP\/1\.1 413 /);
    expect(answer).toMatch(/connection: close\r\n/i);
    expect(answer.endsWith(`\r\n\r\n${refused}`)).toBe(true);
  });

  it("are refused where their length is not told", async () => {
    const server = await serve(null, { bodyLimit: 1000 });
    const chunk = `3e8\r\n${"x".repeat(1000)}\r\n`;
    const head = "POST /invocations HTTP/1.1\r\nhost: x\r\ntransfer-encoding: chunked\r\n\r\n";
    expect(await server.raw(`${head}${chunk.repeat(100)}0\r\n\r\n`)).toMatch(/^HTTP\/1\.1 413 /);
  });

  it("are refused before they are sent, where the client asks", async () => {
    invoke()(() => ({ ok: true }));
    const server = await serve(null, { bodyLimit: 1000 });
    const expecting = "expect: 100-continue\r\n";
    expect(await server.raw(postBytes("{}", expecting))).toMatch(
      /^HTTP\/1\.1 100 Continue\r\n\r\nHTTP\/1\.1 200 /,
    );
    const [head] = postBytes("x".repeat(2000), expecting).split("\r\n\r\n");
    const socket = server.connect();
    socket.write(`${head}\r\n\r\n`);
    const [part] = (await once(socket, "data")) as [Buffer];
    expect(String(part)).toMatch(/^HTTP\/1\.1 413 /);
    socket.destroy();
  });

  it("may be as large as the limit", async () => {
    invoke()(() => ({ ok: true }));
    const server = await serve(null, { bodyLimit: 1000 });
    expect(await server.ask(`{"a":"${"x".repeat(1000 - 8)}"}`)).toEqual([200, '{"ok":true}']);
  });
});

describe("JSON that is not friendly", () => {
  const echo = (): void => void invoke()((request: Dynamic) => request);

  it.each([
    ["arrays", "[", "]"],
    ["objects", '{"a":', "}"],
  ])("nested %s: refused when deep, whatever their depth", async (_, left, right) => {
    echo();
    const server = await serve();
    for (const depth of [1000, 100_000]) {
      const body = `{"a":${left.repeat(depth)}1${right.repeat(depth)}}`;
      const [status, text] = await server.ask(body);
      expect([status, text.slice(0, 66)]).toEqual(
        [400, '{"detail":"Invalid JSON in request body: maximum recursion depth ex'].map((part) =>
          typeof part === "string" ? part.slice(0, 66) : part,
        ),
      );
    }
    const body = `{"a":${left.repeat(500)}1${right.repeat(500)}}`;
    expect(await server.ask(body)).toEqual([200, body]);
  });

  it("names that JavaScript knows are data", async () => {
    invoke()((request: Dynamic) => ({
      output: [],
      custom_outputs: request.custom_inputs,
      metadata: request.metadata,
    }));
    const server = await serve("ResponsesAgent");
    const keys = ["__proto__", "constructor", "prototype", "toString", "hasOwnProperty", "__defineGetter__"];
    const inputs = `{${keys.map((key) => `"${key}":{"polluted":true}`).join(",")}}`;
    const metadata = `{${keys.map((key) => `"${key}":"text"`).join(",")}}`;
    const body = `{"input":[],"custom_inputs":${inputs},"metadata":${metadata},"__proto__":{"polluted":true}}`;
    expect(await server.ask(body)).toEqual([
      200,
      `{"output":[],"custom_outputs":${inputs},"metadata":${metadata}}`,
    ]);
    expect(({} as Dynamic).polluted).toBeUndefined();
    expect(Object.hasOwn(Object.prototype, "polluted")).toBe(false);
  });

  it("invalid UTF-8 is refused", async () => {
    echo();
    const server = await serve();
    for (const bytes of [[0xff], [0xc0, 0x80], [0xe2, 0x82], [0xf4, 0x90, 0x80, 0x80]]) {
      const body = Buffer.concat([Buffer.from('{"a":"'), Buffer.from(bytes), Buffer.from('"}')]);
      const [status, text] = await server.ask(body);
      expect(status).toBe(400);
      expect(text).toContain("'utf-8' codec can't decode");
    }
  });

  it("NaN is read; it is written in streams, and is an error elsewhere", async () => {
    echo();
    stream()((request: Dynamic) => [request]);
    const server = await serve();
    expect(await server.ask('{"a":NaN}')).toEqual([500, "Internal Server Error"]);
    const numbers = "[NaN, Infinity, -Infinity]";
    expect(await server.ask(`{"a":${numbers},"stream":1}`)).toEqual([
      200,
      `data: {"a": ${numbers}}\n\n${done}`,
    ]);
  });

  it("a hundred thousand keys, and numbers of any length", async () => {
    echo();
    const server = await serve();
    const items = Array.from({ length: 100_000 }, (_, i) => `"k${i}":${i}`);
    const body = `{${items.join(",")},"n":${"9".repeat(4000)}}`;
    expect(await server.ask(body)).toEqual([200, body]);
  });
});

describe("the log", () => {
  /** What a request makes the server write. */
  async function logOf(
    options: ServerOptions,
    use: (server: Listening) => Promise<unknown>,
  ): Promise<string> {
    const lines: string[] = [];
    const spy = vi.spyOn(process.stderr, "write").mockImplementation((line) => lines.push(String(line)) > 0);
    try {
      const server = await serve(null, options);
      await use(server);
      await server.close();
      open = [];
      await pause(1);
    } finally {
      spy.mockRestore();
    }
    return lines.join("");
  }

  const secret = "hunter2";
  const headers = {
    authorization: `Bearer ${secret}`,
    "x-forwarded-access-token": secret,
    "x-request-id": "r-1",
  };

  it("has a line for each request, with its id, and no body, header, query or error text", async () => {
    const ids: unknown[] = [];
    const { getRequestId } = await import("../../src/runtime/agent-server/index.js");
    invoke()((request: Dynamic) => {
      ids.push(getRequestId());
      throw new Error(`${request.text}\n    at ${secret}`);
    });
    stream()(function* () {
      yield { i: 0 };
      yield { i: 1 };
    });
    const log = await logOf({ logLevel: "info" }, async (server) => {
      await server.ask({ text: secret }, { headers });
      await server.ask({ stream: true });
      await fetch(`${server.url}/nowhere?token=${secret}`, { headers: { "x-request-id": "no good\u00e9" } });
    });
    const lines = log
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(ids).toEqual(["r-1"]);
    expect(lines).toMatchObject([
      { level: "error", event: "request failed", request_id: "r-1", error: "Error" },
      {
        event: "request",
        request_id: "r-1",
        method: "POST",
        path: "/invocations",
        status: 500,
        end: "answered",
      },
      { event: "request", status: 200, events: 2, end: "answered" },
      { event: "request", method: "GET", path: "/nowhere", status: 404 },
    ]);
    for (const line of lines.slice(2)) expect(line["request_id"]).toMatch(/^[\da-f]{32}$/);
    expect(log).not.toContain(secret);
    expect((lines[0]?.["stack"] as string[])[0]).toContain("faults.test.ts");
  });

  it("tells error texts and health checks at the level debug, and nothing when off", async () => {
    invoke()(() => {
      throw new Error("text");
    });
    const use = async (server: Listening): Promise<void> => {
      await server.ask({});
      await fetch(`${server.url}/health`);
    };
    expect(await logOf({ logLevel: "debug" }, use)).toMatch(/"message":"text"[^]*"path":"\/health"/);
    expect(await logOf({ logLevel: "off" }, use)).toBe("");
  });

  it("says when the client has gone, and when time was up", async () => {
    const began = signalled();
    invoke()((request: Dynamic) => {
      if (!request.timeout) began.resolve();
      return forever();
    });
    const log = await logOf({ logLevel: "info", requestTimeout: 0.3 }, async (server) => {
      const socket = server.connect();
      socket.write(postBytes("{}"));
      await began.promise;
      socket.destroy();
      await server.ask({ timeout: true });
    });
    const ends = log.match(/"end":"[^"]*"/g);
    expect(ends).toEqual(['"end":"client gone"', '"end":"timed out"']);
  });
});

it("typed streams keep their events apart from errors of a later event", async () => {
  stream()(function* () {
    yield createTextDelta("a", "m");
    yield { type: "response.output_text.delta" };
  });
  const server = await serve("ResponsesAgent");
  const [status, text] = await server.ask({ input: [], stream: true });
  expect(status).toBe(200);
  expect(text).toMatch(
    /^data: \{.*"delta": "a".*\}\n\ndata: \{"error": "Invalid data for .*\}\n\ndata: \[DONE\]\n\n$/,
  );
});
