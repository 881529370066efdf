import { once } from "node:events";
import { readFileSync, writeFileSync } from "node:fs";
import { createServer, type IncomingMessage, request as httpRequest } from "node:http";
import type { AddressInfo } from "node:net";
import { json } from "node:stream/consumers";
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from "vitest";
import { parseArguments } from "../../src/runtime/agent-server/arguments.js";
import { bundle, Served } from "./served.js";

vi.setConfig({ testTimeout: 300_000, hookTimeout: 300_000 });

let decorated: ReturnType<typeof bundle>;
let scripted: ReturnType<typeof bundle>;
let running: Served[] = [];

beforeAll(() => {
  decorated = bundle("decorated-agent.ts");
  scripted = bundle("scripted-agent.ts");
});

afterEach(() => {
  for (const served of running) served.kill("SIGKILL");
  running = [];
});

afterAll(() => {
  decorated.remove();
  scripted.remove();
});

function start(program: { file: string }, args: readonly string[] = [], env: NodeJS.ProcessEnv = {}): Served {
  const served = new Served(program.file, args, env);
  running.push(served);
  return served;
}

const post = (url: string, body: unknown): Promise<Response> =>
  fetch(`${url}/invocations`, { method: "POST", body: JSON.stringify(body) });

/** The process that answers, asked over a connection of its own. */
async function pidOf(url: string): Promise<number> {
  const request = httpRequest(`${url}/invocations`, { method: "POST", agent: false });
  request.end("{}");
  const [response] = (await once(request, "response")) as [IncomingMessage];
  return ((await json(response)) as { pid: number }).pid;
}

/** Reads until the first frame has come; returns what reads the rest. */
async function firstFrame(response: Response): Promise<() => Promise<string>> {
  const reader = response.body!.pipeThrough(new TextDecoderStream()).getReader();
  let text = (await reader.read()).value ?? "";
  return async () => {
    for (let part = await reader.read(); !part.done; part = await reader.read()) text += part.value;
    return text;
  };
}

describe("SIGTERM", () => {
  it("lets decorated methods end their streams before the process ends", async () => {
    const served = start(decorated);
    const url = await served.url();
    const body = { input: ["a", "b"].map((content) => ({ role: "user", content })), stream: true };
    const rest = await firstFrame(await post(url, body));
    served.kill("SIGTERM");
    await served.event("stopping");
    await expect(fetch(`${url}/health`)).rejects.toThrow("fetch failed");
    const text = await rest();
    expect(text.match(/"text": "> [ab]"/g)).toEqual(['"text": "> a"', '"text": "> b"']);
    expect(text.endsWith("data: [DONE]\n\n")).toBe(true);
    expect(await served.exit).toEqual([0, null]);
    expect(served.log.map(({ event }) => event)).toEqual(["listening", "stopping", "request", "stopped"]);
  });

  it("closes what does not end in time, and still ends with 0", async () => {
    const served = start(scripted, ["--shutdown-timeout", "0.2"]);
    const rest = await firstFrame(await post(await served.url(), { stream: true, count: 1e9, pause: 5 }));
    served.kill("SIGTERM");
    await expect(rest()).rejects.toThrow("terminated");
    expect(await served.exit).toEqual([0, null]);
    expect(served.other).toEqual(["closed"]);
    expect(served.log.find(({ event }) => event === "request")).toMatchObject({ end: "client gone" });
  });

  it("ends workers, and their supervisor after them", async () => {
    const served = start(scripted, ["--workers", "2"]);
    await served.event("listening", 1);
    const rest = await firstFrame(await post(await served.url(), { stream: true, count: 3, pause: 50 }));
    served.kill("SIGTERM");
    expect((await rest()).endsWith("data: [DONE]\n\n")).toBe(true);
    expect(await served.exit).toEqual([0, null]);
    expect(served.log.filter(({ event }) => event === "stopped")).toHaveLength(2);
  });
});

describe("a process", () => {
  it("survives what its handlers do not wait for", async () => {
    const served = start(scripted);
    const url = await served.url();
    expect((await post(url, { stray: true })).status).toBe(200);
    await served.event("error outside a request", 1);
    expect((await fetch(`${url}/health`)).status).toBe(200);
  });

  it("serves with several workers, and replaces one that dies", async () => {
    const served = start(scripted, ["--workers=2"]);
    const url = await served.url();
    await served.event("listening", 1);
    const pids = new Set<number>();
    while (pids.size < 2) pids.add(await pidOf(url));
    await expect(post(url, { die: true })).rejects.toThrow("fetch failed");
    expect(await served.event("worker died")).toMatchObject({ code: 3 });
    await served.event("listening", 2);
    while (pids.size < 3) pids.add(await pidOf(url));
  });

  it("does not start workers again that never served", async () => {
    const served = start(scripted, ["--workers", "2"], { FAIL_AT_START: "1" });
    expect(await served.exit).toEqual([1, null]);
  });

  it("says that its port is taken", async () => {
    const other = createServer().listen(0, "127.0.0.1");
    await once(other, "listening");
    const { port } = other.address() as AddressInfo;
    const served = start(scripted, ["--port", String(port)]);
    expect(await served.event("cannot listen")).toMatchObject({ port, code: "EADDRINUSE" });
    expect(await served.exit).toEqual([1, null]);
    other.close();
  });

  it("serves on DATABRICKS_APP_PORT, unless --port says otherwise", async () => {
    const served = start(scripted, ["--port", "0"], { DATABRICKS_APP_PORT: "1" });
    expect(await served.url()).not.toBe("http://127.0.0.1:1");
    const wrong = start(scripted, [], { DATABRICKS_APP_PORT: "here" });
    expect(await wrong.exit).toEqual([2, null]);
    expect(wrong.other.at(-1)).toBe(
      "start_server: error: argument DATABRICKS_APP_PORT: invalid int value: 'here'",
    );
  });

  it("starts again when its program changes, with --reload", async () => {
    const own = bundle("scripted-agent.ts");
    const served = start(own, ["--reload", "--workers", "2"]);
    const first = await pidOf(await served.url());
    writeFileSync(own.file, readFileSync(own.file, "utf8"));
    const { url } = await served.event("listening", 1);
    expect(await pidOf(url as string)).not.toBe(first);
    served.kill("SIGTERM");
    expect(await served.exit).toEqual([0, null]);
    own.remove();
  });
});

describe("the command line", () => {
  it("is explained by --help, and unknown options are refused", async () => {
    const helped = start(scripted, ["--help"]);
    expect(await helped.exit).toEqual([0, null]);
    for (const option of ["--port PORT", "--workers", "--reload", "--request-timeout", "--log-level"])
      expect(helped.other.join("\n")).toContain(`\n  ${option}`);
    const refused = start(scripted, ["--hosts", "x"]);
    expect(await refused.exit).toEqual([2, null]);
    expect(refused.other[0]).toMatch(/^usage: start_server \[-h\] \[--port PORT\]/);
  });

  it("is parsed strictly", () => {
    const defaults = { port: 8000, workers: 1, reload: false, shutdownTimeout: 30, server: {} };
    expect(parseArguments([], "8000")).toEqual(defaults);
    expect(parseArguments(["--port", "1", "--workers=2", "--reload"], "8000")).toEqual({
      ...defaults,
      port: 1,
      workers: 2,
      reload: true,
    });
    const own = ["--request-timeout=1.5", "--body-limit", "10", "--no-chat-page", "--log-level", "off"];
    expect(parseArguments([...own, "--shutdown-timeout", "2"], "8000")).toEqual({
      ...defaults,
      shutdownTimeout: 2,
      server: { requestTimeout: 1.5, bodyLimit: 10, chatPage: false, logLevel: "off" },
    });
  });

  it.each([
    [["--port", "x"], "argument --port: invalid int value: 'x'"],
    [["--port", "70000"], "argument --port: out of range: 70000"],
    [["--port"], "argument --port: expected one argument"],
    [["--port", "--reload"], "argument --port: expected one argument"],
    [["--workers", "0"], "argument --workers: out of range: 0"],
    [["--request-timeout", "0"], "argument --request-timeout: out of range: 0"],
    [["--request-timeout", "1e3"], "argument --request-timeout: invalid float value: '1e3'"],
    [["--log-level", "loud"], "argument --log-level: invalid choice: 'loud' (choose from "],
    [["--host", "x"], "unrecognized arguments: --host"],
  ])("refuses %j", (argv, message) => {
    expect(() => parseArguments(argv, "8000")).toThrow(message);
  });
});
