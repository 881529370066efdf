import { createServer, type IncomingMessage, request as httpRequest, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import {
  AgentServer,
  ChatAgent,
  ChatAgentResponse,
  ChatModel,
  getAbortSignal,
  getInvokeFunction,
  getRequestHeaders,
  invoke,
  ModelConfig,
  resetRegistrations,
  setModel,
  stream,
} from "../../src/runtime/agent-server/index.js";
import { ChatChoice, ChatCompletionResponse, ChatMessage } from "../../src/runtime/agent-server/llm-types.js";
import type { Dynamic } from "../../src/runtime/agent-server/python.js";
import { decorated } from "./decorated.js";

let open: Server[] = [];

async function serve(server: Server): Promise<string> {
  open.push(server);
  await new Promise<void>((resolve) => server.listen(0, "localhost", resolve));
  return `http://localhost:${(server.address() as AddressInfo).port}`;
}

const post = (url: string, body: unknown, headers: Record<string, string> = {}): Promise<Response> =>
  fetch(`${url}/invocations`, { method: "POST", body: JSON.stringify(body), headers });

beforeEach(() => {
  resetRegistrations();
  vi.spyOn(console, "error").mockImplementation(() => undefined);
});

afterEach(() => {
  vi.unstubAllEnvs();
  for (const server of open) {
    server.close();
    server.closeAllConnections();
  }
  open = [];
});

describe("decorators", () => {
  it("take one handler of each kind", () => {
    const fn = invoke()(() => ({}));
    expect(fn()).toEqual({});
    expect(() => invoke()(() => ({}))).toThrow("invoke decorator can only be used once");
    stream()(function* () {
      yield {};
    });
    expect(() => stream()(() => [])).toThrow("stream decorator can only be used once");
  });

  it("bind methods to the agent", async () => {
    class Agent {
      constructor(readonly greeting: string) {}

      async predict(request: Dynamic): Promise<Dynamic> {
        return { text: `${this.greeting} ${request.name}` };
      }
    }
    const Decorated = decorated(Agent, { predict: invoke() });
    await expect(async () => getInvokeFunction()?.({})).rejects.toThrow(
      "create one and pass it to setModel()",
    );
    setModel(new Decorated("hello"));
    expect(await getInvokeFunction()?.({ name: "you" })).toEqual({ text: "hello you" });
    expect(getInvokeFunction()?.name).toBe("predict");
  });

  it("use the first instance, or make one of a class that needs no arguments", async () => {
    class Agent {
      predict(): Dynamic {
        return this instanceof Agent;
      }
    }
    setModel(decorated(Agent, { predict: invoke() }));
    expect(getInvokeFunction()?.({})).toBe(true);
  });
});

describe("requests", () => {
  it("keep their headers apart while their handlers run", async () => {
    stream()(async function* () {
      for (let i = 0; i < 3; i++) {
        await new Promise((resolve) => setTimeout(resolve, Math.random() * 10));
        yield { who: getRequestHeaders()["x-who"] };
      }
    });
    const url = await serve(new AgentServer().createHttpServer());
    const names = Array.from({ length: 20 }, (_, index) => `n${index}`);
    const texts = await Promise.all(
      names.map(async (name) => (await post(url, { stream: true }, { "x-who": name })).text()),
    );
    for (const [index, text] of texts.entries()) {
      expect(text).toBe(`data: {"who": "n${index}"}\n\n`.repeat(3) + "data: [DONE]\n\n");
    }
  });

  it("close the handler's generator and abort its signal when the client goes away", async () => {
    let closed = (): void => undefined;
    const wasClosed = new Promise<void>((resolve) => (closed = resolve));
    let signal: AbortSignal | undefined;
    stream()(async function* () {
      signal = getAbortSignal();
      try {
        for (;;) {
          yield { tick: 1 };
          await new Promise((resolve) => setTimeout(resolve, 5));
        }
      } finally {
        closed();
      }
    });
    const url = await serve(new AgentServer().createHttpServer());
    const request = httpRequest(`${url}/invocations`, { method: "POST" });
    request.on("error", () => undefined);
    request.once("response", (response: IncomingMessage) => response.once("data", () => request.destroy()));
    request.end('{"stream": true}');
    await wasClosed;
    expect(signal?.aborted).toBe(true);
  });

  it("wait for a slow reader", async () => {
    let made = 0;
    stream()(function* () {
      for (; made < 400; made++) yield { text: "x".repeat(100_000) };
    });
    const url = await serve(new AgentServer().createHttpServer());
    const response = await post(url, { stream: true });
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(made).toBeLessThan(400);
    expect((await response.text()).length).toBeGreaterThan(40_000_000);
  });

  it("are refused where their body is too large", async () => {
    invoke()(() => ({}));
    const url = await serve(new AgentServer(null, false, { bodyLimit: 100 }).createHttpServer());
    const response = await post(url, { text: "x".repeat(200) });
    expect([response.status, await response.text()]).toEqual([
      413,
      '{"detail":"Request body is larger than 100 bytes"}',
    ]);
  });

  it("do not pollute prototypes", async () => {
    invoke()((request: Dynamic) => request);
    const url = await serve(new AgentServer().createHttpServer());
    const body = '{"__proto__":{"polluted":1},"constructor":{"prototype":2}}';
    const response = await fetch(`${url}/invocations`, { method: "POST", body });
    expect(await response.text()).toBe(body);
    expect(({} as Dynamic).polluted).toBeUndefined();
  });
});

describe("other base classes", () => {
  it("ChatAgent gets messages, context and custom inputs", async () => {
    class Agent extends ChatAgent {
      override predict(messages: Dynamic[], context: Dynamic, customInputs: Dynamic): Dynamic {
        const content = `${messages[0].content} ${context?.user_id} ${customInputs.a}`;
        return new ChatAgentResponse({ messages: [{ role: "assistant", content, id: "1" }] });
      }
    }
    setModel(new (decorated(Agent, { predict: invoke() }))());
    const url = await serve(new AgentServer().createHttpServer());
    const request = {
      messages: [{ role: "user", content: "hi" }],
      context: { user_id: "u" },
      custom_inputs: { a: 1 },
    };
    expect(await (await post(url, request)).text()).toBe(
      '{"messages":[{"role":"assistant","content":"hi u 1","id":"1"}]}',
    );
    expect(() => new Agent().predictStream([])).toThrow("Streaming implementation not provided.");
  });

  it("ChatModel gets messages and parameters, and must give a completion", async () => {
    class Model extends ChatModel {
      override async predict(_context: Dynamic, messages: Dynamic[], params: Dynamic): Promise<Dynamic> {
        if (params.max_tokens === 0) return { choices: [] };
        const message = new ChatMessage({
          role: "assistant",
          content: `${messages[0].content} ${params.max_tokens}`,
        });
        return new ChatCompletionResponse({ choices: [new ChatChoice({ message })], created: 1 });
      }
    }
    setModel(new (decorated(Model, { predict: invoke() }))());
    const url = await serve(new AgentServer().createHttpServer());
    const messages = [{ role: "user", content: "hi" }];
    expect(await (await post(url, { messages, max_tokens: 5, other: 1 })).json()).toEqual({
      choices: [{ message: { role: "assistant", content: "hi 5" }, index: 0, finish_reason: "stop" }],
      object: "chat.completion",
      created: 1,
    });
    const wrong = (await (await post(url, { messages, max_tokens: 0 })).json()) as Dynamic;
    expect(wrong.detail).toMatch(/^Model returned an invalid response. Expected a ChatCompletionResponse/);
  });
});

describe("chat proxy", () => {
  async function proxied(handler: Parameters<typeof createServer>[1]): Promise<string> {
    const upstream = await serve(createServer(handler));
    vi.stubEnv("CHAT_APP_PORT", new URL(upstream).port);
    return serve(new AgentServer(null, true).createHttpServer());
  }

  it("forwards the allowed paths only", async () => {
    vi.stubEnv("CHAT_PROXY_ALLOWED_EXACT_PATHS", "/custom, /b,");
    vi.stubEnv("CHAT_PROXY_ALLOWED_PATH_PREFIXES", "/c/");
    const url = await proxied((request, response) => response.end(`${request.method} ${request.url}`));
    const get = async (path: string): Promise<string> => (await fetch(url + path)).text();
    for (const path of [
      "/",
      "/favicon.ico",
      "/ping",
      "/assets/a.js",
      "/api/x?a=1",
      "/chat/1",
      "/custom",
      "/c/d",
    ]) {
      expect(await get(path)).toBe(`GET ${path}`);
    }
    for (const path of ["/admin", "/.env", "/assets/%2e%2e/.env", "/assets/", "/chat"]) {
      expect(await get(path)).toBe("Not found");
    }
    expect(await get("/health")).toBe('{"status":"healthy"}');
    expect(await get("/api/x?a=1&a=2")).toBe("GET /api/x?a=2");
  });

  it("passes bodies, statuses, headers and streams", async () => {
    const url = await proxied(async (request, response) => {
      let body = "";
      for await (const part of request) body += String(part);
      response.writeHead(201, {
        "content-type": "text/event-stream",
        "x-a": "b",
        "set-cookie": ["a=1", "b=2"],
      });
      response.write("data: chunk1\n\n");
      response.end(`data: ${body}\n\n`);
    });
    const response = await fetch(`${url}/api/session`, { method: "POST", body: "hello" });
    expect([response.status, response.headers.get("x-a")]).toEqual([201, "b"]);
    expect(response.headers.getSetCookie()).toEqual(["a=1", "b=2"]);
    expect(await response.text()).toBe("data: chunk1\n\ndata: hello\n\n");
  });

  it("says when the chat app is not there", async () => {
    const url = await proxied(() => undefined);
    open[0]?.close();
    const response = await fetch(`${url}/`);
    expect([response.status, await response.text()]).toEqual([503, "Service unavailable"]);
  });
});

describe("configuration", () => {
  it("ModelConfig reads the development configuration", () => {
    const config = new ModelConfig({ development_config: { a: 1 } });
    expect(config.get("a")).toBe(1);
    expect(config.toDict()).toEqual({ a: 1 });
    expect(() => config.get("b")).toThrow("Key 'b' not found in configuration: {'a': 1}.");
    expect(() => new ModelConfig()).toThrow("Config file is not provided which is needed to load the model.");
    expect(() => new ModelConfig({ development_config: "nowhere.json" }).get("a")).toThrow(
      "Config file 'nowhere.json' not found.",
    );
  });
});
