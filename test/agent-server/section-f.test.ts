/** What MLflow's own test suites ask and no recording holds: see section-f.md for which test has which case. */
import { createServer, request as httpRequest, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import {
  AgentServer,
  getInvokeFunction,
  getRequestHeaders,
  getStreamFunction,
  invoke,
  onTraceEnd,
  resetRegistrations,
  ResponsesAgentResponse,
  ResponsesAgentStreamEvent,
  setRequestHeaders,
  stream,
  type TraceInfo,
} from "../../src/runtime/agent-server/index.js";
import { ResponsesAgentValidator } from "../../src/runtime/agent-server/validator.js";

const message = {
  type: "message",
  id: "123",
  status: "completed",
  role: "assistant",
  content: [{ type: "output_text", text: "Hello" }],
};
const question = {
  input: [{ type: "message", role: "user", content: [{ type: "input_text", text: "Hello" }] }],
};
const done = { type: "response.output_item.done", item: message };

let open: Server[] = [];
let traces: TraceInfo[] = [];
let forget: () => void;

async function serve(server: Server): Promise<string> {
  open.push(server);
  await new Promise<void>((resolve) => server.listen(0, "localhost", resolve));
  return `http://localhost:${(server.address() as AddressInfo).port}`;
}

const post = (url: string, body: unknown): Promise<Response> =>
  fetch(url, { method: "POST", body: JSON.stringify(body) });

beforeEach(() => {
  resetRegistrations();
  traces = [];
  forget = onTraceEnd((trace) => void traces.push(trace));
  vi.spyOn(console, "error").mockImplementation(() => undefined);
});

afterEach(() => {
  forget();
  vi.unstubAllEnvs();
  for (const server of open) {
    server.close();
    server.closeAllConnections();
  }
  open = [];
});

describe("F.1: over HTTP", () => {
  it.each(["/invocations", "/responses"])(
    "4, 5, 17: one span for a request to %s, with the handler's name",
    async (path) => {
      invoke()(function test_function() {
        return { output: [message] };
      });
      stream()(function* test_stream() {
        yield done;
      });
      const url = await serve(new AgentServer("ResponsesAgent").createHttpServer());
      const whole = await post(url + path, question);
      expect([whole.status, await whole.json()]).toEqual([200, { output: [message] }]);
      const streamed = await post(url + path, { ...question, stream: true });
      expect([streamed.status, streamed.headers.get("content-type")]).toEqual([
        200,
        "text/event-stream; charset=utf-8",
      ]);
      await streamed.text();
      expect(traces.map(({ spans }) => spans.map(({ name }) => name))).toEqual([
        ["test_function"],
        ["test_stream"],
      ]);
      expect(traces[1]?.spans[0]?.outputs).toEqual({ object: "response", output: [message] });
    },
  );

  it("7: a handler sees custom inputs and the context", async () => {
    invoke()((request) => {
      expect(request.custom_inputs).toEqual({ key: "value" });
      expect(request.context.user_id).toBe("test-user");
      return { output: [message] };
    });
    const url = await serve(new AgentServer("ResponsesAgent").createHttpServer());
    const response = await post(`${url}/responses`, {
      input: [{ role: "user", content: "Hello" }],
      custom_inputs: { key: "value" },
      context: { user_id: "test-user", conversation_id: "c" },
    });
    expect(response.status).toBe(200);
  });

  it.each([
    ["ResponsesAgent", { name: "custom_agent", use_case: "agent", agent_api: "responses" }],
    [null, { name: "custom_agent", use_case: "agent" }],
  ])("9: %s tells of itself, by the app's name", async (type, expected) => {
    const url = await serve(new AgentServer(type).createHttpServer());
    vi.stubEnv("DATABRICKS_APP_NAME", "custom_agent");
    const { mlflow_version: version, ...info } = (await (
      await fetch(`${url}/agent/info`)
    ).json()) as object & {
      mlflow_version: string;
    };
    expect(info).toEqual(expected);
    expect(version).toMatch(/^\d+\.\d+\.\d+$/);
  });
});

describe("F.1: the chat proxy", () => {
  it("is off unless asked for, and has its defaults from the environment", () => {
    const off = new AgentServer();
    expect([off.chatAppPort, off.chatProxyTimeout]).toEqual([null, null]);
    vi.stubEnv("CHAT_APP_PORT", undefined);
    const on = new AgentServer(null, true);
    expect([on.chatAppPort, on.chatProxyTimeout]).toEqual(["3000", 300]);
    vi.stubEnv("CHAT_APP_PORT", "8080");
    vi.stubEnv("CHAT_PROXY_TIMEOUT_SECONDS", "60");
    const set = new AgentServer(null, true);
    expect([set.chatAppPort, set.chatProxyTimeout]).toEqual(["8080", 60]);
  });

  async function proxied(handler: Parameters<typeof createServer>[1]): Promise<string> {
    const upstream = await serve(createServer(handler));
    vi.stubEnv("CHAT_APP_PORT", new URL(upstream).port);
    return serve(new AgentServer("ResponsesAgent", true).createHttpServer());
  }

  /** `fetch` would take `..` out of a path before it sends it. */
  const rawGet = (url: string, path: string): Promise<string> =>
    new Promise((resolve, reject) => {
      const asked = httpRequest(url, { path }, (response) => {
        let text = "";
        response.on("data", (part: Buffer) => (text += part.toString()));
        response.on("end", () => resolve(`${response.statusCode} ${text}`));
      });
      asked.on("error", reject).end();
    });

  it("does not reach what is not allowed", async () => {
    const asked: string[] = [];
    const url = await proxied((request, response) => {
      asked.push(request.url ?? "");
      response.end();
    });
    for (const path of [
      "/some/random/path",
      "/admin",
      "/.env",
      "/assets/../.env",
      "/assets/../../etc/passwd",
      "/assets/../admin",
    ])
      expect(await rawGet(url, path)).toBe("404 Not found");
    expect(asked).toEqual([]);
  });

  it.each([
    ["text/event-stream", 200],
    ["text/event-stream; charset=utf-8", 500],
    ["application/json", 200],
    ["text/html", 201],
    ["application/octet-stream", 200],
  ])("passes %s with status %i as it is", async (type, status) => {
    const url = await proxied((_, response) => {
      response.writeHead(status, { "content-type": type, "x-request-id": "r" });
      response.write("data: chunk1\n\n");
      response.end("data: chunk2\n\n");
    });
    const response = await fetch(`${url}/`, { method: "POST", body: "x" });
    expect([
      response.status,
      response.headers.get("content-type"),
      response.headers.get("x-request-id"),
    ]).toEqual([status, type, "r"]);
    expect(await response.text()).toBe("data: chunk1\n\ndata: chunk2\n\n");
  });

  it("says what went wrong other than a chat app that is away", async () => {
    const url = await proxied((request) => request.socket.destroy());
    const response = await fetch(`${url}/`);
    expect(response.status).toBe(502);
    expect(await response.text()).toMatch(/^Proxy error: ./);
  });
});

describe("F.2: functions", () => {
  it("a registered function can be called, and keeps its name", () => {
    expect([getInvokeFunction(), getStreamFunction()]).toEqual([null, null]);
    const given = invoke()(function named(request: unknown) {
      return { request };
    });
    expect(given.name).toBe("named");
    expect(given(1)).toEqual({ request: 1 });
    expect(getInvokeFunction()?.name).toBe("named");
    expect(getInvokeFunction()?.(2)).toEqual({ request: 2 });
  });

  it("the validator takes models and dicts, and a dict goes out as it came", () => {
    const validator = new ResponsesAgentValidator();
    expect(validator.convertRequest(question).input[0].content[0].text).toBe("Hello");
    expect(() => validator.convertRequest({ invalid: "structure" })).toThrow(
      "Invalid data for ResponsesAgentRequest",
    );
    const dict = { output: [message] };
    expect(validator.convertResult(dict)).toBe(dict);
    expect(validator.convertResult(new ResponsesAgentResponse(dict))).toEqual({
      object: "response",
      ...dict,
    });
    expect(validator.convertChunk(new ResponsesAgentStreamEvent(done))).toEqual(done);
    expect(() => validator.convertResult({ arbitrary: "dict" })).toThrow(
      "Invalid data for ResponsesAgentResponse",
    );
  });

  it("headers that are set in an async context do not show outside", async () => {
    setRequestHeaders({ a: "outer" });
    await (async () => {
      await null;
      setRequestHeaders({ a: "inner" });
      expect(getRequestHeaders()).toEqual({ a: "inner" });
    })();
    expect(getRequestHeaders()).toEqual({ a: "outer" });
    setRequestHeaders({});
  });
});

describe("F.3: a ResponsesAgent", () => {
  it("streams events of types that are not checked as they are", async () => {
    const place = { item_id: "123", output_index: 0, content_index: 0 };
    const part = { type: "output_text", text: "", annotations: [] };
    const events = [
      { type: "response.output_item.added", output_index: 0, item: { ...message, content: [] } },
      { type: "response.content_part.added", ...place, part },
      { type: "response.output_text.delta", ...place, delta: "Hel" },
      { type: "response.output_text.delta", ...place, delta: "lo" },
      { type: "response.output_text.done", ...place, text: "Hello" },
      { type: "response.content_part.done", ...place, part: { ...part, text: "Hello" } },
    ];
    stream()(function* answer(request) {
      for (const event of events)
        yield new ResponsesAgentStreamEvent({ ...event, custom_outputs: request.custom_inputs });
    });
    const url = await serve(new AgentServer("ResponsesAgent").createHttpServer());
    const response = await post(`${url}/invocations`, { ...question, custom_inputs: { a: 1 }, stream: true });
    const frames = (await response.text()).split("\n\n").slice(0, -2);
    expect(frames.map((frame) => JSON.parse(frame.slice("data: ".length)) as unknown)).toEqual(
      events.map((event) => ({ ...event, custom_outputs: { a: 1 } })),
    );
  });
});
