import {
  Dict,
  type Dynamic,
  OSError,
  pyClass,
  ValueError,
  JSONDecodeError as JsonError,
} from "../python/index.js";
import { BaseResponse, type Failures, mergedOptions, type RequestOptions, send } from "./http.js";

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

const failures: Failures = {
  timeout: (message) => new ReadTimeout(message),
  connection: (message) => new ConnectionError(message),
};

/** `requests.request(method, url, **kwargs)` */
export async function request(method: string, url: string, options: RequestOptions = {}): Promise<Response> {
  if (!/^[a-z][\w+.-]*:\/\//i.test(url))
    throw new MissingSchema(`Invalid URL '${url}': No scheme supplied. Perhaps you meant https://${url}?`);
  const follow = options.allow_redirects ?? method.toUpperCase() !== "HEAD";
  const sent = await send(method, url, options, Boolean(follow), failures);
  return new Response(sent.status, sent.reason, sent.url, sent.headers, sent.body, sent.milliseconds);
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
  verify: Dynamic = true;

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
