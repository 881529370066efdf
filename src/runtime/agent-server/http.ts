import type { IncomingMessage, ServerResponse } from "node:http";
import { ClientGone } from "./exchange.js";
import { jsonBody, jsonLoads } from "./python-json.js";
import { ValueError } from "./python.js";
import { decodeUtf8 } from "./utf8.js";

type Headers = Readonly<Record<string, string>>;

/** An answer other than the handler's: FastAPI's `{"detail": ...}`. */
export class HttpError extends Error {
  constructor(
    readonly status: number,
    readonly detail: string,
    readonly headers: Headers = {},
  ) {
    super(detail);
  }
}

/** A body that the server does not read to its end. */
export class BodyTooLarge extends HttpError {
  constructor(limit: number) {
    super(413, `Request body is larger than ${limit} bytes`, { connection: "close" });
  }
}

/** Answers with plain text, unless an answer has begun. */
export function sendText(response: ServerResponse, status: number, text: string): void {
  send(response, status, "text/plain; charset=utf-8", text);
}

/** Answers with JSON, unless an answer has begun. */
export function sendJson(
  response: ServerResponse,
  status: number,
  json: string,
  headers: Headers = {},
): void {
  send(response, status, "application/json", json, headers);
}

/** Answers with a whole body, unless an answer has begun. */
export function send(
  response: ServerResponse,
  status: number,
  contentType: string,
  body: string,
  headers: Headers = {},
): void {
  const bytes = Buffer.byteLength(body);
  if (!begin(response, status, contentType, bytes, headers)) return;
  // ASCII, which is written faster when it is said.
  response.end(body, bytes === body.length ? "latin1" : "utf8");
}

function begin(
  response: ServerResponse,
  status: number,
  contentType: string,
  bytes: number,
  headers: Headers,
): boolean {
  if (response.headersSent || response.destroyed) return false;
  response.writeHead(status, { ...headers, "content-length": String(bytes), "content-type": contentType });
  return true;
}

/** Answers as FastAPI does with an HTTPException. */
export function sendError(request: IncomingMessage, response: ServerResponse, error: HttpError): void {
  const body = bodyOf(error);
  if (body === null) sendText(response, 500, "Internal Server Error");
  else if (error instanceof BodyTooLarge) refuse(request, response, error, body);
  else sendJson(response, error.status, body, error.headers);
}

/** Null where the text cannot be sent: it holds half of a surrogate pair. */
function bodyOf(error: HttpError): string | null {
  try {
    return jsonBody({ detail: error.detail });
  } catch {
    return null;
  }
}

/** How long a client whose body is refused may go on sending it, in milliseconds. */
const lingering = 2000;

/**
 * Answers while the client still sends, and goes on reading for a while: were the connection closed at once, the
 * client would see it reset and might never see the answer.
 */
function refuse(request: IncomingMessage, response: ServerResponse, error: HttpError, body: string): void {
  const bytes = Buffer.byteLength(body);
  if (!begin(response, error.status, "application/json", bytes, error.headers)) return;
  response.write(body);
  const timer = setTimeout(() => response.end(), lingering);
  request.once("end", () => response.end());
  response.once("close", () => clearTimeout(timer));
  request.resume();
}

/** Whether the headers promise a body that is too large. */
export function declaresTooLarge(request: IncomingMessage, limit: number): boolean {
  return Number(request.headers["content-length"] ?? "0") > limit;
}

/** Reads a whole body. Rejects with `BodyTooLarge`, or `ClientGone` where it does not come to its end. */
export function readBody(request: IncomingMessage, limit: number): Promise<Buffer> {
  if (declaresTooLarge(request, limit)) return Promise.reject(new BodyTooLarge(limit));
  return new Promise((resolve, reject) => {
    let parts: Buffer[] = [];
    let size = 0;
    request.on("data", (part: Buffer) => {
      size += part.length;
      if (size <= limit) return void parts.push(part);
      parts = [];
      reject(new BodyTooLarge(limit));
    });
    request.on("end", () => resolve(parts.length === 1 ? (parts[0] as Buffer) : Buffer.concat(parts)));
    const gone = (): void => {
      if (!request.readableEnded) reject(new ClientGone());
    };
    request.on("error", gone);
    request.on("close", gone);
  });
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
  const hasMark = body[0] === 0xef && body[1] === 0xbb && body[2] === 0xbf;
  return decodeUtf8(hasMark ? body.subarray(3) : body);
}
