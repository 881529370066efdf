/** Requests that were recorded against MLflow's server, and how to send them to ours. */

import { request as httpRequest } from "node:http";

export interface Row {
  name?: string;
  agent_type: string | null;
  handlers: string;
  request: { method: string; path: string; headers?: Record<string, string>; body?: string; body64?: string };
  response: { status: number; body: string; allow?: string; location?: string; "content-type"?: string };
}

function normalise(text: string): string {
  return text.replace(/tr-[0-9a-f]{32}/g, "tr-ID").replace(/127\.0\.0\.1:\d+/g, "HOST");
}

/** Sends a request as the recorder did. */
export function send(
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
