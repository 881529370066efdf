import type { IncomingMessage, ServerResponse } from "node:http";
import { jsonLoads } from "./python-json-parser.js";
import { ValueError } from "./python.js";

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
  const start = body.subarray(0, 3).equals(Buffer.from([0xef, 0xbb, 0xbf])) ? 3 : 0;
  const bytes = body.subarray(start);
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new ValueError(describeInvalidUtf8(bytes));
  }
}

/** Finds the first byte that cannot be decoded. */
function describeInvalidUtf8(bytes: Buffer): string {
  let low = 0;
  let high = bytes.length;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (decodesSoFar(bytes.subarray(0, middle))) low = middle;
    else high = middle - 1;
  }
  const start = low - pendingBytes(bytes.subarray(0, low));
  const byte = (bytes[start] ?? 0).toString(16).padStart(2, "0");
  const lead = bytes[start] ?? 0;
  const reason =
    (lead >= 0x80 && lead < 0xc2) || lead > 0xf4 ? "invalid start byte" : "invalid continuation byte";
  const end = low === bytes.length ? "unexpected end of data" : reason;
  return `'utf-8' codec can't decode byte 0x${byte} in position ${start}: ${end}`;
}

function decodesSoFar(bytes: Buffer): boolean {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}

/** How many bytes at the end begin a character that is not complete. */
function pendingBytes(bytes: Buffer): number {
  for (let count = 1; count <= Math.min(3, bytes.length); count++) {
    const byte = bytes[bytes.length - count] ?? 0;
    if (byte >= 0xc0)
      return byte >= 0xf0
        ? count < 4
          ? count
          : 0
        : byte >= 0xe0
          ? count < 3
            ? count
            : 0
          : count < 2
            ? count
            : 0;
    if (byte < 0x80) return 0;
  }
  return 0;
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
