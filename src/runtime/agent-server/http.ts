import type { IncomingMessage, ServerResponse } from "node:http";
import { jsonLoads } from "./python-json-parser.js";
import { ValueError } from "./python.js";
import { decodeUtf8 } from "./utf8.js";

/** An answer other than the handler's: FastAPI's `{"detail": ...}`. */
export class HttpError extends Error {
  constructor(
    readonly status: number,
    readonly detail: string,
    readonly headers: Readonly<Record<string, string>> = {},
  ) {
    super(detail);
  }
}

export function sendText(response: ServerResponse, status: number, text: string): void {
  send(response, status, "text/plain; charset=utf-8", text);
}

export function sendJson(
  response: ServerResponse,
  status: number,
  json: string,
  headers: Readonly<Record<string, string>> = {},
): void {
  send(response, status, "application/json", json, headers);
}

function send(
  response: ServerResponse,
  status: number,
  contentType: string,
  body: string,
  headers: Readonly<Record<string, string>> = {},
): void {
  if (response.headersSent || response.destroyed) return;
  const length = String(Buffer.byteLength(body));
  response.writeHead(status, { ...headers, "content-length": length, "content-type": contentType });
  response.end(body);
}

/** Reads a whole body. Throws `HttpError` 413 where it is larger than the limit. */
export async function readBody(request: IncomingMessage, limit: number): Promise<Buffer> {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of request as AsyncIterable<Buffer>) {
    size += part.length;
    if (size > limit) {
      throw new HttpError(413, `Request body is larger than ${limit} bytes`, { connection: "close" });
    }
    parts.push(part);
  }
  return Buffer.concat(parts);
}

/** Parses a body as Python's json does with bytes. Throws ValueError with Python's text. */
export function parseJsonBody(body: Buffer): unknown {
  try {
    return jsonLoads(decode(body));
  } catch (error) {
    if (error instanceof RangeError) throw new ValueError("maximum recursion depth exceeded");
    throw error;
  }
}

function decode(body: Buffer): string {
  const hasMark = body.subarray(0, 3).equals(Buffer.from([0xef, 0xbb, 0xbf]));
  return decodeUtf8(hasMark ? body.subarray(3) : body);
}

/** The request's headers as MLflow shows them: of a repeated header the first value. */
export function headersOf(request: IncomingMessage): Record<string, string> {
  const headers: Record<string, string> = {};
  for (let i = 0; i < request.rawHeaders.length; i += 2) {
    const name = (request.rawHeaders[i] ?? "").toLowerCase();
    if (!Object.hasOwn(headers, name)) headers[name] = request.rawHeaders[i + 1] ?? "";
  }
  return headers;
}
