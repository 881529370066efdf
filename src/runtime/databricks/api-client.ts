/** Requests to the REST API of a workspace, as `WorkspaceClient().api_client` sends them. */
import { setTimeout as sleep } from "node:timers/promises";
import { getAbortSignal } from "../agent-server/request-context.js";
import { Bytes } from "../python/bytes.js";
import { dictEntries, isDict } from "../python/dict-access.js";
import { TimeoutError } from "../python/exceptions.js";
import { jsonDumps, jsonLoads } from "../python/json.js";
import { isNone } from "../agent-server/python.js";
import { str } from "../python/repr.js";
import type { Dynamic } from "../python/types.js";
import type { Credentials } from "./credentials.js";
import { DatabricksError, errorOf } from "./sdk-errors.js";

/** What a request is made of, under the names of Python's client. */
export interface ApiRequest {
  query?: Dynamic;
  headers?: Dynamic;
  body?: Dynamic;
  /** Give `{ contents }`, the body as a stream, instead of parsed JSON. */
  raw?: boolean;
  /** The body as it is: text or bytes. */
  data?: Dynamic;
}

/** Seconds after which a request is given up that is tried again and again. */
const retrySeconds = 300;

export class ApiClient {
  constructor(readonly credentials: Credentials) {}

  /**
   * Sends a request, again where the workspace asks to wait, and gives the parsed JSON: a dict, or a list.
   *
   * @throws DatabricksError of the class that the answer names.
   */
  async do(method: string, path: string | null = null, request: ApiRequest = {}): Promise<Dynamic> {
    const response = await this.open(method, path ?? "", request);
    if (request.raw) return { contents: new StreamedBody(response) };
    const text = await response.text();
    return text === "" ? {} : ((jsonLoads(text) as unknown) ?? {});
  }

  /** The same, with the answer as it comes. */
  async open(method: string, path: string, request: ApiRequest = {}): Promise<Response> {
    const deadline = Date.now() + retrySeconds * 1000;
    for (let attempt = 1; ; attempt++) {
      try {
        return await this.attempt(method, path, request);
      } catch (error) {
        const wait = waitBefore(error, attempt);
        if (wait === undefined) throw error;
        if (Date.now() > deadline) throw new TimeoutError("Timed out after 0:05:00");
        await sleep((wait + Math.random()) * 1000, undefined, { signal: getAbortSignal() ?? undefined });
      }
    }
  }

  private async attempt(method: string, path: string, request: ApiRequest): Promise<Response> {
    const isJson = !isNone(request.body) && isNone(request.data);
    const authorization = `Bearer ${await this.credentials.bearer()}`;
    const response = await fetch(this.url(path, request.query), {
      method,
      headers: {
        Authorization: authorization,
        ...(isJson ? { "Content-Type": "application/json" } : {}),
        ...textFields(request.headers),
      },
      ...(isJson ? { body: jsonDumps(request.body) } : {}),
      ...(isNone(request.data) ? {} : { body: rawBody(request.data) }),
      signal: getAbortSignal() ?? null,
    });
    if (response.ok) return response;
    throw errorOf(response.status, response.statusText, await response.text(), response.headers);
  }

  private url(path: string, query: Dynamic): string {
    const url = new URL(path.startsWith("http") ? path : this.credentials.host + path);
    for (const [name, value] of isDict(query) ? dictEntries(query) : [])
      for (const [key, each] of flattened(String(name), value)) url.searchParams.append(key, each);
    return url.href;
  }
}

/** Nested objects get dotted names, lists repeat their name, None is left out. */
function flattened(name: string, value: Dynamic): [string, string][] {
  if (isNone(value)) return [];
  if (Array.isArray(value)) return value.flatMap((each) => flattened(name, each));
  if (isDict(value))
    return [...dictEntries(value)].flatMap(([key, each]) => flattened(`${name}.${String(key)}`, each));
  return [[name, typeof value === "boolean" ? String(value) : str(value)]];
}

const textFields = (fields: Dynamic): Record<string, string> =>
  isDict(fields)
    ? Object.fromEntries([...dictEntries(fields)].map(([name, value]) => [String(name), str(value)]))
    : {};

function rawBody(data: Dynamic): string | Buffer<ArrayBuffer> {
  if (data instanceof Bytes) return Buffer.from(data.data);
  return data instanceof Uint8Array ? Buffer.from(data) : str(data);
}

const transient = [
  "does not have any associated worker environments",
  "There is no worker environment with id",
  "Unknown worker environment",
  "ClusterNotReadyException",
  "Unexpected error",
  "Please try again later or try a faster operation.",
  "RPC token bucket limit has been exceeded",
];

/** Seconds to wait before the next try; undefined where there is none. fetch throws a TypeError where it cannot connect. */
function waitBefore(error: unknown, attempt: number): number | undefined {
  if (error instanceof globalThis.TypeError) return Math.min(10, attempt);
  if (!(error instanceof DatabricksError)) return undefined;
  if (error.retry_after_secs !== null) return error.retry_after_secs;
  return transient.some((text) => error.message.includes(text)) ? Math.min(10, attempt) : undefined;
}

/** The body of a raw answer. */
export class StreamedBody {
  constructor(private readonly response: Response) {}

  /** All of it. */
  async read(): Promise<Bytes> {
    return new Bytes(new Uint8Array(await this.response.arrayBuffer()));
  }

  __enter__(): this {
    return this;
  }
}
