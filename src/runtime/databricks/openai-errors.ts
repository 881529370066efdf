import * as sdk from "openai";
import { dictGet, type Dynamic, Exception, isDict, messageOf } from "../agent-server/python.js";
import type { Tuple } from "../python/tuple.js";
import { repr } from "../agent-server/python-repr.js";
import { brokenBody } from "../libraries/httpx-errors.js";

/** The root of the openai package's errors. */
export class OpenAIError extends Exception {}

export class APIError extends OpenAIError {
  override get message(): string {
    // The engine asks before the constructor has run.
    return String((this.args as Tuple | undefined)?.[0] ?? "");
  }

  readonly code: Dynamic;
  readonly param: Dynamic;
  readonly type: Dynamic;

  constructor(
    message: string,
    readonly body: Dynamic = null,
  ) {
    super(message);
    const details = isDict(body) && !(body instanceof Map) ? body : {};
    this.code = details["code"] ?? null;
    this.param = details["param"] ?? null;
    this.type = details["type"] ?? null;
  }
}

/** An answer with status 4xx or 5xx. Its text is `Error code: 400 - {...}`. */
export class APIStatusError extends APIError {
  constructor(
    message: string,
    body: Dynamic,
    readonly status_code: number,
    readonly headers: Headers | undefined,
  ) {
    super(message, body);
  }

  get statusCode(): number {
    return this.status_code;
  }

  get response(): { status_code: number; headers: Headers | undefined } {
    return { status_code: this.status_code, headers: this.headers };
  }

  get request_id(): string | null {
    return this.headers?.get("x-request-id") ?? null;
  }
}

export class BadRequestError extends APIStatusError {}
export class AuthenticationError extends APIStatusError {}
export class PermissionDeniedError extends APIStatusError {}
export class NotFoundError extends APIStatusError {}
export class ConflictError extends APIStatusError {}
export class UnprocessableEntityError extends APIStatusError {}
export class RateLimitError extends APIStatusError {}
export class InternalServerError extends APIStatusError {}

export class APIConnectionError extends APIError {
  constructor(message = "Connection error.") {
    super(message);
  }
}

export class APITimeoutError extends APIConnectionError {
  constructor() {
    super("Request timed out.");
  }
}

/** `parse` got an answer that was cut. */
export class LengthFinishReasonError extends OpenAIError {
  constructor(readonly completion: Dynamic) {
    const usage: unknown = completion.usage;
    const told = "Could not parse response content as the length limit was reached";
    super(usage == null ? told : `${told} - ${repr(usage)}`);
  }
}

/** `parse` got an answer that was held back. */
export class ContentFilterFinishReasonError extends OpenAIError {
  constructor() {
    super("Could not parse response content as the request was rejected by the content filter");
  }
}

const classes = new Map([
  [400, BadRequestError],
  [401, AuthenticationError],
  [403, PermissionDeniedError],
  [404, NotFoundError],
  [409, ConflictError],
  [422, UnprocessableEntityError],
  [429, RateLimitError],
]);

/**
 * The error of an answer.
 * @param json the parsed body; undefined where it is not JSON
 * @param text the body where it is not JSON
 */
export function statusError(
  status: number,
  json: Dynamic,
  text: string | undefined,
  headers: Headers | undefined,
): APIStatusError {
  const cls = classes.get(status) ?? (status >= 500 ? InternalServerError : APIStatusError);
  if (json === undefined) {
    const shown = text?.trim() ?? "";
    return new cls(shown || `Error code: ${status}`, shown, status, headers);
  }
  const error: unknown = isDict(json) ? dictGet(json, "error") : undefined;
  const described = typeof json === "string" ? json : repr(json);
  return new cls(`Error code: ${status} - ${described}`, error === undefined ? json : error, status, headers);
}

/** What Python's client would throw where the npm package threw this. */
export function toPythonError(error: unknown): unknown {
  if (error instanceof sdk.APIConnectionTimeoutError) return new APITimeoutError();
  if (error instanceof sdk.APIConnectionError) return new APIConnectionError();
  if (error instanceof sdk.APIUserAbortError) return error;
  if (error instanceof sdk.APIError) return streamError(error);
  return error instanceof sdk.OpenAIError ? new OpenAIError(messageOf(error)) : (brokenBody(error) ?? error);
}

/** An error frame inside a stream. */
function streamError(error: sdk.APIError): APIError {
  const body: unknown = error.error;
  const message: unknown = isDict(body) && !(body instanceof Map) ? body["message"] : null;
  return new APIError(
    typeof message === "string" && message !== "" ? message : "An error occurred during streaming",
    body,
  );
}
