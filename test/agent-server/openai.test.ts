import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Dynamic, messageOf } from "../../src/runtime/agent-server/python.js";
import { jsonDumps } from "../../src/runtime/agent-server/python-json.js";
import { asOpenAIObject, OpenAI, WorkspaceClient } from "../../src/runtime/databricks/index.js";
import { chatCompletion, chatCompletionChunk } from "../../src/runtime/databricks/openai-types.js";
import { readRecording } from "./recording.js";

describe("objects of responses dump as in Python", () => {
  const rows = readRecording<Dynamic[]>("openai-objects");
  it.each(rows.map((row, index) => [index, row] as const))("%i", (_, row) => {
    const value = asOpenAIObject(row.data, row.chunk ? chatCompletionChunk : chatCompletion);
    expect(jsonDumps([value.modelDump(), value.modelDump({ exclude_none: true }), value.toDict()])).toBe(
      row.dumps,
    );
  });
});

interface Answer {
  status: number;
  type: string;
  body: string;
}

let answer: Answer = { status: 200, type: "application/json", body: "{}" };
let seen: { url?: string; headers: NodeJS.Dict<string | string[]>; body: string }[] = [];
let server: Server;
let base: string;

beforeAll(async () => {
  server = createServer(async (request, response) => {
    let body = "";
    for await (const part of request) body += String(part);
    seen.push({ url: request.url, headers: request.headers, body });
    if (request.url === "/oidc/v1/token") {
      response.setHeader("content-type", "application/json");
      response.end(JSON.stringify({ access_token: `oauth-${seen.length}`, expires_in: 3600 }));
      return;
    }
    response.writeHead(answer.status, { "content-type": answer.type });
    response.end(answer.body);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

afterAll(() => server.close());

describe("errors have Python's classes and texts", () => {
  const rows = readRecording<Dynamic[]>("openai-errors");
  it.each(rows.map((row, index) => [index, row] as const))("%i", async (_, row) => {
    answer = row;
    const client = new OpenAI({ base_url: base, api_key: "k", max_retries: 0 });
    const stream = row.type === "text/event-stream";
    let got: Dynamic = null;
    try {
      const chunks = await client.chat.completions.create({ model: "m", messages: [], stream });
      if (stream) for await (const chunk of chunks) expect(chunk).toBeDefined();
    } catch (error: Dynamic) {
      const { status_code = null, code, param, type, body } = error;
      got = { class: error.constructor.name, text: messageOf(error), status_code, code, param, type, body };
    }
    expect(got).toEqual(row.error);
  });
});

describe("a workspace's client", () => {
  it("calls the serving endpoints with the token and takes dicts of both forms", async () => {
    seen = [];
    answer = { status: 200, type: "application/json", body: '{"choices":[{"message":{"content":"x"}}]}' };
    const workspace = new WorkspaceClient({ host: base, token: "secret" });
    const client = workspace.servingEndpoints.getOpenAiClient();
    const messages = [new Map([["role", "user"]])];
    const result = await client.chat.completions.create({
      model: "m",
      messages,
      extra_body: { a: 1 },
      timeout: 5,
    });
    expect(result.choices[0].message.content).toBe("x");
    expect(seen[0]?.url).toBe("/serving-endpoints/chat/completions");
    expect(seen[0]?.headers["authorization"]).toBe("Bearer secret");
    expect(JSON.parse(seen[0]?.body ?? "")).toEqual({ model: "m", messages: [{ role: "user" }], a: 1 });
  });

  it("gets one OAuth token for the app's service principal and keeps it", async () => {
    seen = [];
    const workspace = new WorkspaceClient({ host: base, client_id: "id", client_secret: "s" });
    const client = workspace.servingEndpoints.getOpenAiClient();
    await Promise.all([1, 2].map(() => client.chat.completions.create({ model: "m", messages: [] })));
    await client.chat.completions.create({ model: "m", messages: [] });
    expect(seen.map(({ url }) => url).filter((url) => url === "/oidc/v1/token")).toHaveLength(1);
    expect(seen.at(-1)?.headers["authorization"]).toBe("Bearer oauth-1");
  });
});
