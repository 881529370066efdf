import type { IncomingMessage, ServerResponse } from "node:http";
import type { Log } from "./log.js";
import { randomHex } from "./trace-ids.js";

/** Why a handler is not waited for any longer: its client has gone. */
export class ClientGone extends Error {
  override readonly name = "AbortError";

  constructor() {
    super("The client closed the connection");
  }
}

/** Why a handler is not waited for any longer: it took too long. */
export class RequestTimeout extends Error {
  override readonly name = "TimeoutError";

  constructor(seconds: number) {
    super(`The request took longer than ${seconds} seconds`);
  }
}

/** Paths in the log are cut after this many characters. */
const pathLimit = 200;

/** One request and its answer: its id, when it ends, and the line about it in the log. */
export class Exchange {
  /** The caller's `x-request-id` where it is a plain one, else a new one. */
  readonly id: string;
  /** Events sent so far, of an answer that is a stream. */
  events: number | undefined;
  private reason: Error | undefined;
  private controller: AbortController | undefined;
  private given: Record<string, string> | undefined;
  private readonly startedAt = performance.now();
  private timer: NodeJS.Timeout | undefined;
  private interrupt: ((reason: Error) => void) | undefined;

  constructor(
    readonly request: IncomingMessage,
    readonly response: ServerResponse,
    private readonly log: Log,
  ) {
    this.id = requestId(request);
    response.on("close", () => {
      clearTimeout(this.timer);
      if (!response.writableFinished) this.abort(new ClientGone());
      this.tellEnd();
    });
  }

  /** Whether nobody waits for the handler any longer. */
  get aborted(): boolean {
    return this.reason !== undefined;
  }

  /** Aborted when the client goes away, and when the request takes too long. Made for handlers that ask for it. */
  get signal(): AbortSignal {
    this.controller ??= new AbortController();
    if (this.reason !== undefined) this.controller.abort(this.reason);
    return this.controller.signal;
  }

  /** The request's headers as MLflow shows them: names in lower case, of a repeated header the first value. */
  get headers(): Readonly<Record<string, string>> {
    return (this.given ??= headersOf(this.request));
  }

  /** The first value of a header, whose name is in lower case. */
  header(name: string): string | undefined {
    return this.request.headers[name] === undefined ? undefined : this.headers[name];
  }

  /** Aborts the exchange after so many seconds. */
  limit(seconds: number): void {
    this.timer = setTimeout(() => this.abort(new RequestTimeout(seconds)), seconds * 1000);
  }

  /** Tells the handler, and whoever waits for it, to stop. */
  abort(reason: Error): void {
    if (this.reason !== undefined) return;
    this.reason = reason;
    this.controller?.abort(reason);
    this.interrupt?.(reason);
  }

  /** What a handler gives. Rejects with the reason when the exchange is aborted first. One call at a time. */
  wait<T>(value: PromiseLike<T>): Promise<T> {
    return new Promise((resolve, reject) => {
      this.interrupt = reject;
      value.then(resolve, reject);
      if (this.reason !== undefined) reject(this.reason);
    });
  }

  /** Writes a failure to the log, unless it is only that the client has gone. */
  tellFailure(error: unknown): void {
    if (error instanceof ClientGone) return;
    this.log.tellError("request failed", error, { request_id: this.id });
  }

  private tellEnd(): void {
    const { request, response } = this;
    const path = pathOf(request);
    this.log.tell(path === "/health" ? "debug" : "info", "request", {
      request_id: this.id,
      method: request.method,
      path: path.length > pathLimit ? `${path.slice(0, pathLimit)}...` : path,
      status: response.headersSent ? response.statusCode : undefined,
      ms: Math.round((performance.now() - this.startedAt) * 10) / 10,
      events: this.events,
      end: this.end(),
    });
  }

  private end(): string {
    if (this.reason instanceof RequestTimeout) return "timed out";
    return this.response.writableFinished ? "answered" : "client gone";
  }
}

function headersOf({ rawHeaders }: IncomingMessage): Record<string, string> {
  const headers: Record<string, string> = {};
  for (let i = 0; i < rawHeaders.length; i += 2) {
    const name = (rawHeaders[i] ?? "").toLowerCase();
    if (!Object.hasOwn(headers, name)) headers[name] = rawHeaders[i + 1] ?? "";
  }
  return headers;
}

/** The path of a request as it was sent, without its query. */
export function pathOf(request: IncomingMessage): string {
  const url = request.url ?? "/";
  const end = url.search(/[?#]/);
  return end < 0 ? url : url.slice(0, end);
}

function requestId(request: IncomingMessage): string {
  const given = request.headers["x-request-id"];
  return typeof given === "string" && /^[\w.:-]{1,128}$/.test(given) ? given : randomHex(16);
}
