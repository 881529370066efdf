import {
  KeyError,
  Bytes,
  decode,
  dictEntries,
  type Dynamic,
  isBytes,
  isDict,
  iterate,
  jsonDumps,
  jsonLoads,
  str,
  Tuple,
} from "../python/index.js";
import { getAbortSignal } from "../agent-server/request-context.js";
import { timedelta } from "../python/stdlib/datetime.js";

/** What a request is made of; names are those of the Python libraries. */
export interface RequestOptions {
  params?: Dynamic;
  data?: Dynamic;
  content?: Dynamic;
  json?: Dynamic;
  headers?: Dynamic;
  auth?: Dynamic;
  timeout?: Dynamic;
  cookies?: Dynamic;
  allow_redirects?: Dynamic;
  follow_redirects?: Dynamic;
  /** How the JSON of a body is written: the libraries differ. */
  jsonOptions?: Dynamic;
}

/** Response headers: names in any case. */
export class Headers extends Map<string, string> {
  override get(name: string): string | undefined {
    return super.get(name.toLowerCase());
  }
  override has(name: string): boolean {
    return super.has(name.toLowerCase());
  }
  override set(name: string, value: string): this {
    return super.set(name.toLowerCase(), value);
  }
  __getitem__(name: string): string {
    const value = this.get(name);
    if (value === undefined) throw new KeyError(name);
    return value;
  }
  __contains__(name: string): boolean {
    return this.has(name);
  }
  __len__(): number {
    return this.size;
  }
  __iter__(): Dynamic {
    return this.keys();
  }
  items(): Dynamic {
    return Array.from(this.entries(), ([name, value]) => Tuple.of(name, value));
  }
}

/** What both libraries' responses have. */
export class BaseResponse {
  readonly elapsed: timedelta;

  constructor(
    readonly statusCode: number,
    readonly reason: string,
    readonly url: string,
    readonly headers: Headers,
    protected readonly body: Uint8Array,
    milliseconds: number,
  ) {
    this.elapsed = new timedelta({ milliseconds });
  }

  get content(): Bytes {
    return new Bytes(this.body);
  }

  get encoding(): string {
    return /charset=([\w-]+)/i.exec(this.headers.get("content-type") ?? "")?.[1] ?? "utf-8";
  }

  get text(): string {
    return decode(this.content, this.encoding, "replace");
  }

  json(): Dynamic {
    return jsonLoads(this.text);
  }

  *iterLines(): Generator<string> {
    yield* this.text.split(/\r\n|\n|\r/).filter((line, i, all) => i < all.length - 1 || line !== "");
  }
}

const pairs = (source: Dynamic): [Dynamic, Dynamic][] =>
  isDict(source) ? [...dictEntries(source)] : (Array.from(iterate(source)) as [Dynamic, Dynamic][]);

/** Query or form text; lists give a name several times, None drops it. */
function encoded(source: Dynamic): URLSearchParams {
  const out = new URLSearchParams();
  for (const [name, value] of pairs(source)) {
    const values: Dynamic[] = Array.isArray(value) ? value : [value];
    for (const each of values) if (each !== null && each !== undefined) out.append(str(name), text(each));
  }
  return out;
}

const text = (value: Dynamic): string => (isBytes(value) ? decode(value) : str(value));

export function withParams(url: string, params: Dynamic): string {
  if (params === null || params === undefined) return url;
  const query = typeof params === "string" ? params : encoded(params).toString();
  return query === "" ? url : `${url}${url.includes("?") ? "&" : "?"}${query}`;
}

function bodyOf(options: RequestOptions, headers: Map<string, string>): string | Uint8Array | undefined {
  const { data, json, content } = options;
  const declare = (type: string) => headers.has("content-type") || headers.set("content-type", type);
  if (json !== undefined && json !== null) {
    declare("application/json");
    return jsonDumps(json, options.jsonOptions ?? {});
  }
  const given: Dynamic = content ?? data;
  if (given === undefined || given === null) return undefined;
  if (isBytes(given)) return given.data;
  if (typeof given === "string") return given;
  declare("application/x-www-form-urlencoded");
  return encoded(given).toString();
}

function headersOf(...sources: Dynamic[]): Map<string, string> {
  const out = new Map<string, string>();
  for (const source of sources)
    if (source !== null && source !== undefined)
      for (const [name, value] of pairs(source instanceof Map ? [...source.entries()] : source))
        if (value !== null) out.set(str(name).toLowerCase(), text(value));
  return out;
}

/** A plain number, a pair (connect, read), or none. */
export function seconds(timeout: Dynamic): number | null {
  if (timeout === null || timeout === undefined) return null;
  const values: Dynamic[] = Array.isArray(timeout) ? timeout : [timeout];
  const known = values.filter((value) => value !== null).map(Number);
  return known.length > 0 ? Math.max(...known) : null;
}

/** Which of the library's exceptions a failure of fetch is. */
export interface Failures {
  timeout(message: string): Error;
  connection(message: string): Error;
}

export interface Sent {
  readonly status: number;
  readonly reason: string;
  readonly url: string;
  readonly headers: Headers;
  readonly body: Uint8Array;
  readonly milliseconds: number;
}

/** Sends a request and reads the whole answer. */
export async function send(
  method: string,
  url: string,
  options: RequestOptions,
  redirects: boolean,
  failures: Failures,
): Promise<Sent> {
  const headers = headersOf(options.headers);
  if (Array.isArray(options.auth)) {
    const [user, password] = options.auth as [string, string];
    headers.set("authorization", `Basic ${Buffer.from(`${user}:${password}`).toString("base64")}`);
  }
  if (options.cookies)
    headers.set(
      "cookie",
      pairs(options.cookies)
        .map(([k, v]) => `${str(k)}=${str(v)}`)
        .join("; "),
    );
  const body = bodyOf(options, headers);
  const limit = seconds(options.timeout);
  const signals = [getAbortSignal() ?? [], limit === null ? [] : AbortSignal.timeout(limit * 1000)].flat();
  const started = performance.now();
  try {
    const answer = await fetch(withParams(url, options.params), {
      method: method.toUpperCase(),
      headers: [...headers],
      redirect: redirects ? "follow" : "manual",
      ...(body !== undefined && { body: body as string }),
      ...(signals.length > 0 && { signal: AbortSignal.any(signals) }),
    });
    const data = new Uint8Array(await answer.arrayBuffer());
    const milliseconds = performance.now() - started;
    return {
      status: answer.status,
      reason: answer.statusText,
      url: answer.url,
      headers: received(answer),
      body: data,
      milliseconds,
    };
  } catch (error) {
    const { name, message, cause } = error as Error;
    if (name === "TimeoutError" || name === "AbortError")
      throw failures.timeout(`Read timed out. (read timeout=${limit})`);
    throw failures.connection(cause instanceof Error ? cause.message : message);
  }
}

function received(answer: globalThis.Response): Headers {
  const headers = new Headers();
  answer.headers.forEach((value, name) => headers.set(name, value));
  return headers;
}

/** Options of a session or client under those of one request. */
export function mergedOptions(base: RequestOptions, given: RequestOptions): RequestOptions {
  const headers = headersOf(base.headers, given.headers);
  const params = [
    ...(base.params ? pairs(base.params) : []),
    ...(given.params && typeof given.params !== "string" ? pairs(given.params) : []),
  ];
  return {
    ...base,
    ...given,
    headers: Object.fromEntries(headers),
    params: typeof given.params === "string" ? given.params : params.length > 0 ? params : null,
  };
}
