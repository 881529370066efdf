import {
  Bytes,
  decode,
  Dict,
  type Dynamic,
  OSError,
  pyClass,
  repr,
  truthy,
  ValueError,
  JSONDecodeError as JsonError,
} from "../python/index.js";
import {
  BaseResponse,
  charsetOf,
  type Failure,
  mergedOptions,
  type RequestOptions,
  seconds,
  send,
} from "./http.js";

/** `requests.RequestException` */
export class RequestException extends OSError {
  declare response: Dynamic;
  declare request: Dynamic;

  constructor(message: Dynamic = "", { response = null }: { response?: Dynamic } = {}) {
    super(message);
    Object.defineProperty(this, "response", { value: response, writable: true });
    Object.defineProperty(this, "request", { value: null, writable: true });
  }
}
export class HTTPError extends RequestException {}
export class ConnectionError extends RequestException {}
export class Timeout extends RequestException {}
export class ConnectTimeout extends Timeout {}
export class ReadTimeout extends Timeout {}
export class TooManyRedirects extends RequestException {}
export class MissingSchema extends RequestException {}
export class InvalidURL extends RequestException {}
/** The answer was no JSON. */
export class JSONDecodeError extends RequestException {}
for (const cls of [
  RequestException,
  HTTPError,
  ConnectionError,
  Timeout,
  ConnectTimeout,
  ReadTimeout,
  TooManyRedirects,
  MissingSchema,
  InvalidURL,
  JSONDecodeError,
])
  pyClass(cls, { name: cls.name, module: "requests.exceptions" });
pyClass(JSONDecodeError, { bases: [ValueError] });
pyClass(MissingSchema, { bases: [ValueError] });

/** `requests.Response` */
export class Response extends BaseResponse {
  get ok(): boolean {
    return this.statusCode < 400;
  }

  __bool__(): boolean {
    return this.ok;
  }

  raiseForStatus(): null {
    const kind = this.statusCode >= 500 ? "Server" : "Client";
    if (this.ok || this.statusCode >= 600) return null;
    throw new HTTPError(`${this.statusCode} ${kind} Error: ${this.reason} for url: ${this.url}`, {
      response: this,
    });
  }

  protected override declaredEncoding(): string | null {
    const type = this.headers.get("content-type") ?? "";
    const implied = type.startsWith("text")
      ? "ISO-8859-1"
      : type.includes("application/json")
        ? "utf-8"
        : null;
    return charsetOf(this.headers) ?? implied;
  }

  /** Lines as they come: bytes, or text where `decodeUnicode` is true and the encoding is known. */
  async *iterLines(_chunkSize: Dynamic = 512, decodeUnicode: Dynamic = false): AsyncGenerator<Dynamic> {
    for await (const line of this.byteLines()) yield this.decoded(line, decodeUnicode);
  }

  /** The body in parts of a size; where `decodeUnicode` is true it is one part. */
  async *iterContent(chunkSize: Dynamic = 1, decodeUnicode: Dynamic = false): AsyncGenerator<Dynamic> {
    const size = chunkSize === null || truthy(decodeUnicode) ? Infinity : Number(chunkSize);
    let rest = Buffer.alloc(0);
    for await (const part of this.parts()) {
      rest = Buffer.concat([rest, part]);
      for (; rest.length >= size; rest = rest.subarray(size))
        yield new Bytes(new Uint8Array(rest.subarray(0, size)));
    }
    if (rest.length > 0) yield this.decoded(new Bytes(new Uint8Array(rest)), decodeUnicode);
  }

  private decoded(bytes: Bytes, decodeUnicode: Dynamic): Dynamic {
    const isText = truthy(decodeUnicode) && this.encoding !== null;
    return isText ? decode(bytes, this.encoding, "replace") : bytes;
  }

  override json(): Dynamic {
    try {
      return super.json();
    } catch (error) {
      if (error instanceof JsonError) throw new JSONDecodeError(error.message);
      throw error;
    }
  }

  close(): null {
    return null;
  }

  __repr__(): string {
    return `<Response [${this.statusCode}]>`;
  }

  __enter__(): this {
    return this;
  }

  __exit__(): null {
    return null;
  }
}
pyClass(Response, { name: "Response", module: "requests.models" });

/** The exception for a failure, with the text that urllib3 gives it. */
function failed({ kind, url, message, timeout }: Failure): Error {
  const scheme = url.protocol === "https:" ? "HTTPS" : "HTTP";
  const port = url.port === "" ? (scheme === "HTTPS" ? "443" : "80") : url.port;
  const at = `(host='${url.hostname}', port=${port})`;
  const unreached = (cause: string, why: string): ConnectionError =>
    new ConnectionError(
      `${scheme}ConnectionPool${at}: Max retries exceeded with url: ${url.pathname}${url.search} (Caused by ${cause}("${scheme}Connection${at}: ${why}"))`,
    );
  if (kind === "timeout") {
    const limit: unknown = Array.isArray(timeout) ? timeout[1] : timeout;
    return new ReadTimeout(`${scheme}ConnectionPool${at}: Read timed out. (read timeout=${repr(limit)})`);
  }
  if (kind === "refused")
    return unreached(
      "NewConnectionError",
      "Failed to establish a new connection: [Errno 111] Connection refused",
    );
  if (kind === "unresolved")
    return unreached(
      "NameResolutionError",
      `Failed to resolve '${url.hostname}' ([Errno -2] Name or service not known)`,
    );
  if (kind === "closed")
    return new ConnectionError(
      "('Connection aborted.', RemoteDisconnected('Remote end closed connection without response'))",
    );
  return new ConnectionError(message);
}

/** `requests.request(method, url, **kwargs)` */
export async function request(method: string, url: string, options: RequestOptions = {}): Promise<Response> {
  if (!/^[a-z][\w+.-]*:\/\//i.test(url))
    throw new MissingSchema(`Invalid URL '${url}': No scheme supplied. Perhaps you meant https://${url}?`);
  const follow = options.allow_redirects ?? method.toUpperCase() !== "HEAD";
  return new Response(
    await send(method, url, options, { redirects: truthy(follow), limit: seconds(options.timeout), failed }),
  );
}

export const get = (url: string, params: Dynamic = null, options: RequestOptions = {}): Promise<Response> =>
  request("GET", url, { ...options, params });
export const post = (
  url: string,
  data: Dynamic = null,
  json: Dynamic = null,
  options: RequestOptions = {},
): Promise<Response> => request("POST", url, { ...options, data, json });
export const put = (url: string, data: Dynamic = null, options: RequestOptions = {}): Promise<Response> =>
  request("PUT", url, { ...options, data });
export const patch = (url: string, data: Dynamic = null, options: RequestOptions = {}): Promise<Response> =>
  request("PATCH", url, { ...options, data });
export const remove = (url: string, options: RequestOptions = {}): Promise<Response> =>
  request("DELETE", url, options);
export const head = (url: string, options: RequestOptions = {}): Promise<Response> =>
  request("HEAD", url, options);

/** `requests.Session` */
export class Session {
  headers: Dynamic = new Dict();
  params: Dynamic = {};
  auth: Dynamic = null;
  cookies: Dynamic = {};

  request(method: string, url: string, options: RequestOptions = {}): Promise<Response> {
    const base = { headers: this.headers, params: this.params, auth: this.auth };
    return request(method, url, mergedOptions(base, options));
  }
  get(url: string, options: RequestOptions = {}): Promise<Response> {
    return this.request("GET", url, options);
  }
  post(
    url: string,
    data: Dynamic = null,
    json: Dynamic = null,
    options: RequestOptions = {},
  ): Promise<Response> {
    return this.request("POST", url, { ...options, data, json });
  }
  put(url: string, data: Dynamic = null, options: RequestOptions = {}): Promise<Response> {
    return this.request("PUT", url, { ...options, data });
  }
  patch(url: string, data: Dynamic = null, options: RequestOptions = {}): Promise<Response> {
    return this.request("PATCH", url, { ...options, data });
  }
  delete(url: string, options: RequestOptions = {}): Promise<Response> {
    return this.request("DELETE", url, options);
  }
  head(url: string, options: RequestOptions = {}): Promise<Response> {
    return this.request("HEAD", url, options);
  }
  close(): null {
    return null;
  }
  __enter__(): this {
    return this;
  }
  __exit__(): null {
    return null;
  }
}
