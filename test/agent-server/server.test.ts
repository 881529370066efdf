import { request as httpRequest } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { AgentServer } from "../../src/runtime/agent-server/index.js";
import { useHandlers } from "./handlers.js";
import { readRecording } from "./recording.js";

interface Row {
  name: string;
  agent_type: string | null;
  handlers: string;
  request: { method: string; path: string; headers?: Record<string, string>; body?: string; body64?: string };
  response: { status: number; body: string; allow?: string; location?: string; "content-type"?: string };
}

const rows = readRecording<Row[]>("server");
/** MLflow has no page at `/`. */
const options = { chatPage: false, logLevel: "off" } as const;
const servers = {
  typed: new AgentServer("ResponsesAgent", false, options).createHttpServer(),
  untyped: new AgentServer(null, false, options).createHttpServer(),
};

function normalise(text: string): string {
  return text.replace(/tr-[0-9a-f]{32}/g, "tr-ID").replace(/127\.0\.0\.1:\d+/g, "HOST");
}

function send(
  port: number,
  { method, path, headers, body, body64 }: Row["request"],
): Promise<Row["response"]> {
  const bytes = body64 === undefined ? Buffer.from(body ?? "") : Buffer.from(body64, "base64");
  return new Promise((resolve, reject) => {
    const request = httpRequest({
      host: "127.0.0.1",
      port,
      method,
      path,
      agent: false,
      headers: { ...headers, "content-length": bytes.length },
    });
    request.once("error", reject);
    request.once("response", async (response) => {
      const parts: Buffer[] = [];
      for await (const part of response) parts.push(part as Buffer);
      const answer: Record<string, unknown> = { status: response.statusCode };
      for (const name of ["content-type", "allow", "location"]) {
        const value = response.headers[name];
        if (typeof value === "string") answer[name] = normalise(value);
      }
      resolve({ ...answer, body: normalise(Buffer.concat(parts).toString()) } as Row["response"]);
    });
    request.end(bytes);
  });
}

beforeAll(async () => {
  vi.stubEnv("DATABRICKS_APP_NAME", undefined);
  for (const server of Object.values(servers))
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
});

afterAll(() => {
  vi.unstubAllEnvs();
  for (const server of Object.values(servers)) server.close();
});

describe("answers as MLflow's AgentServer does", () => {
  it.each(rows.map((row, index) => [`${index} ${row.name}`, row] as const))("%s", async (_, row) => {
    useHandlers(row.handlers);
    const server = row.agent_type === null ? servers.untyped : servers.typed;
    expect(await send((server.address() as AddressInfo).port, row.request)).toEqual(row.response);
  });
});
