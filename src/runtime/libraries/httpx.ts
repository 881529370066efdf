import { decode, type Dynamic, pyClass, RuntimeError, Tuple } from "../python/index.js";
import { BaseResponse, type Failure, mergedOptions, type RequestOptions, send } from "./http.js";
import { ConnectError, HTTPStatusError, ReadTimeout, RemoteProtocolError } from "./httpx-errors.js";

export * from "./httpx-errors.js";

const kinds: Readonly<Record<number, string>> = {
  1: "Informational response",
  3: "Redirect response",
  4: "Client error",
  5: "Server error",
};

/** `httpx.Response` */
export class Response extends BaseResponse {
  get isSuccess(): boolean {
    return this.statusCode >= 200 && this.statusCode < 300;
  }
  get isError(): boolean {
    return this.statusCode >= 400;
  }
  get isClientError(): boolean {
    return this.statusCode >= 400 && this.statusCode < 500;
  }
  get isServerError(): boolean {
    return this.statusCode >= 500;
  }
  get reasonPhrase(): string {
    return this.reason;
  }

  /** Lines of the text without their ends. */
  async *iterLines(): AsyncGenerator<string> {
    for await (const line of this.byteLines()) yield decode(line, this.encoding, "replace");
  }

  raiseForStatus(): this {
    if (this.isSuccess) return this;
    const kind = kinds[Math.floor(this.statusCode / 100)] ?? "Invalid status code";
    const more = `For more information check: https://developer.mozilla.org/en-US/docs/Web/HTTP/Status/${this.statusCode}`;
    throw new HTTPStatusError(`${kind} '${this.statusCode} ${this.reason}' for url '${this.url}'\n${more}`, {
      response: this,
    });
  }

  __repr__(): string {
    return `<Response [${this.statusCode} ${this.reason}]>`;
  }
}
pyClass(Response, { name: "Response", module: "httpx" });

/** `httpx.Timeout(timeout, connect=..., read=...)`: the longest of its parts. */
export class Timeout {
  constructor(
    private readonly timeout: Dynamic = null,
    private readonly parts: Record<string, Dynamic> = {},
  ) {}

  valueOf(): number {
    const known = [this.timeout, ...Object.values(this.parts)].filter((each) => each !== null).map(Number);
    return known.length > 0 ? Math.max(...known) : Infinity;
  }
}

/** The exception for a failure; the asynchronous client says less about it. */
function failed({ kind, message }: Failure, isAsync: boolean): Error {
  if (kind === "timeout") return new ReadTimeout(isAsync ? "" : "timed out");
  if (kind === "closed") return new RemoteProtocolError("Server disconnected without sending a response.");
  if (isAsync) return new ConnectError("All connection attempts failed");
  if (kind === "refused") return new ConnectError("[Errno 111] Connection refused");
  if (kind === "unresolved") return new ConnectError("[Errno -2] Name or service not known");
  return new ConnectError(message);
}

const compact = { separators: Tuple.of(",", ":"), ensure_ascii: false };
const standard = { timeout: 5, jsonOptions: compact };

/** `httpx.request(method, url, **kwargs)` */
export const request = (method: string, url: string, options: RequestOptions = {}): Promise<Response> =>
  requested(method, url, options, false);

async function requested(
  method: string,
  url: string,
  options: RequestOptions,
  isAsync: boolean,
): Promise<Response> {
  const all = { ...standard, ...options };
  const timeout = Number(all.timeout ?? Infinity);
  const limit = Number.isFinite(timeout) ? timeout : null;
  const redirects = Boolean(options.follow_redirects);
  return new Response(
    await send(method, url, all, { redirects, limit, failed: (failure) => failed(failure, isAsync) }),
  );
}

const verb =
  (method: string) =>
  (url: string, options: RequestOptions = {}): Promise<Response> =>
    request(method, url, options);
export const get = verb("GET");
export const post = verb("POST");
export const put = verb("PUT");
export const patch = verb("PATCH");
export const remove = verb("DELETE");
export const head = verb("HEAD");

interface ClientOptions extends RequestOptions {
  base_url?: string;
}

/** `httpx.Client`, whose requests are awaited here too. */
export class Client {
  headers: Dynamic;
  protected readonly isAsync: boolean = false;
  isClosed = false;

  constructor(private readonly options: ClientOptions = {}) {
    this.headers = options.headers ?? {};
  }

  async request(method: string, url: string, options: RequestOptions = {}): Promise<Response> {
    if (this.isClosed) throw new RuntimeError("Cannot send a request, as the client has been closed.");
    const { base_url: base = "", ...own } = this.options;
    const whole =
      /^[a-z]+:\/\//i.test(url) || base === "" ? url : `${base.replace(/\/$/, "")}/${url.replace(/^\//, "")}`;
    return requested(method, whole, mergedOptions({ ...own, headers: this.headers }, options), this.isAsync);
  }
  get(url: string, options: RequestOptions = {}): Promise<Response> {
    return this.request("GET", url, options);
  }
  post(url: string, options: RequestOptions = {}): Promise<Response> {
    return this.request("POST", url, options);
  }
  put(url: string, options: RequestOptions = {}): Promise<Response> {
    return this.request("PUT", url, options);
  }
  patch(url: string, options: RequestOptions = {}): Promise<Response> {
    return this.request("PATCH", url, options);
  }
  delete(url: string, options: RequestOptions = {}): Promise<Response> {
    return this.request("DELETE", url, options);
  }
  close(): null {
    this.isClosed = true;
    return null;
  }
  aclose(): Promise<null> {
    return Promise.resolve(this.close());
  }
  __enter__(): this {
    return this;
  }
  __exit__(): null {
    return this.close();
  }
  __aenter__(): Promise<this> {
    return Promise.resolve(this);
  }
  __aexit__(): Promise<null> {
    return this.aclose();
  }
}

/** `httpx.AsyncClient` */
export class AsyncClient extends Client {
  protected override readonly isAsync = true;
}
