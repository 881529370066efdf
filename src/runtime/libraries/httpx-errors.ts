import { type Dynamic, Exception, pyClass } from "../python/index.js";

/** `httpx.HTTPError` and what is below it. */
export class HTTPError extends Exception {}
export class RequestError extends HTTPError {}
export class TransportError extends RequestError {}
export class TimeoutException extends TransportError {}
export class ConnectTimeout extends TimeoutException {}
export class ReadTimeout extends TimeoutException {}
export class NetworkError extends TransportError {}
export class ConnectError extends NetworkError {}
export class ReadError extends NetworkError {}
export class ProtocolError extends TransportError {}
export class RemoteProtocolError extends ProtocolError {}
export class HTTPStatusError extends HTTPError {
  declare response: Dynamic;
  declare request: Dynamic;

  constructor(
    message: Dynamic,
    { response = null, request = null }: { response?: Dynamic; request?: Dynamic } = {},
  ) {
    super(message);
    Object.defineProperty(this, "response", { value: response });
    Object.defineProperty(this, "request", { value: request });
  }
}
for (const cls of [
  HTTPError,
  RequestError,
  TransportError,
  TimeoutException,
  ConnectTimeout,
  ReadTimeout,
  NetworkError,
  ConnectError,
  ReadError,
  ProtocolError,
  RemoteProtocolError,
  HTTPStatusError,
])
  pyClass(cls, { name: cls.name, module: "httpx" });

/** What Python's clients over httpx throw where fetch says that a body broke off; undefined for other errors. */
export function brokenBody(error: unknown): TransportError | undefined {
  if (!(error instanceof TypeError) || error.message !== "terminated") return undefined;
  const { code } = (error.cause ?? {}) as { code?: string };
  return code === "ECONNRESET"
    ? new ReadError("[Errno 104] Connection reset by peer")
    : new RemoteProtocolError(
        "peer closed connection without sending complete message body (incomplete chunked read)",
      );
}
