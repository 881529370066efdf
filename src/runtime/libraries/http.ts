import {
  KeyError,
  NotImplementedError,
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
  stream?: Dynamic;
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
  readonly statusCode: number;
  readonly reason: string;
  readonly url: string;
  readonly headers: Headers;
  private readonly body: Body;
  /** The name of the text's encoding where the program set it. */
  private chosen: Dynamic = undefined;

  constructor({ status, reason, url, headers, body, milliseconds }: Sent) {
    this.statusCode = status;
    this.reason = reason;
    this.url = url;
    this.headers = headers;
    this.body = body;
    this.elapsed = new timedelta({ milliseconds });
  }

  /** Throws NotImplementedError where the answer is still on its way: it is read in parts then. */
  get content(): Bytes {
    if (this.body instanceof Uint8Array) return new Bytes(this.body);
    throw new NotImplementedError("Read an answer that was asked for with stream=True with iter_lines().");
  }

  get encoding(): Dynamic {
    return this.chosen === undefined ? this.declaredEncoding() : this.chosen;
  }

  set encoding(name: Dynamic) {
    this.chosen = name;
  }

  /** The encoding that the headers name, or imply. */
  protected declaredEncoding(): string | null {
    return charsetOf(this.headers) ?? "utf-8";
  }

  get text(): string {
    return decode(this.content, this.encoding ?? "utf-8", "replace");
  }

  json(): Dynamic {
    return jsonLoads(this.text);
  }

  /** The body in parts as they come. */
  protected async *parts(): AsyncGenerator<Uint8Array> {
    if (this.body instanceof Uint8Array) yield this.body;
    else yield* this.body;
  }

  /** Lines without their ends, as bytes. */
  protected async *byteLines(): AsyncGenerator<Bytes> {
    let rest = "";
    for await (const part of this.parts()) {
      const lines = (rest + Buffer.from(part).toString("latin1")).split(/\r\n|\n|\r(?!$)/);
      rest = lines.pop()!;
      for (const line of lines) yield bytesOf(line);
    }
    if (rest !== "") yield bytesOf(rest.replace(/\r$/, ""));
  }
}

/** A body that was read, or one that is read as it comes. */
type Body = Uint8Array | AsyncIterable<Uint8Array>;

const bytesOf = (latin1: string): Bytes => new Bytes(new Uint8Array(Buffer.from(latin1, "latin1")));

/** The charset of the headers, if there is one. */
export const charsetOf = (headers: Headers): string | undefined =>
  /charset="?([\w-]+)/i.exec(headers.get("content-type") ?? "")?.[1];

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

/** As `urllib.parse.urlencode` writes it. */
const urlEncoded = (source: Dynamic): string =>
  encoded(source).toString().replaceAll("*", "%2A").replaceAll("%7E", "~");

const text = (value: Dynamic): string => (isBytes(value) ? decode(value) : str(value));

export function withParams(url: string, params: Dynamic): string {
  if (params === null || params === undefined) return url;
  const query = typeof params === "string" ? params : urlEncoded(params);
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
  return urlEncoded(given);
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

/** Why there is no answer. */
export interface Failure {
  readonly kind: "timeout" | "refused" | "unresolved" | "closed" | "other";
  readonly url: URL;
  readonly message: string;
  readonly timeout: Dynamic;
}

/** What the connection says when there is no answer. */
const failureKinds: Readonly<Record<string, Failure["kind"]>> = {
  ECONNREFUSED: "refused",
  ENOTFOUND: "unresolved",
  EAI_AGAIN: "unresolved",
  UND_ERR_SOCKET: "closed",
  ECONNRESET: "closed",
  UND_ERR_CONNECT_TIMEOUT: "timeout",
};

export interface Sent {
  readonly status: number;
  readonly reason: string;
  readonly url: string;
  readonly headers: Headers;
  readonly body: Body;
  readonly milliseconds: number;
}

/** How the library sends. */
export interface Sending {
  /** Whether redirects are followed. */
  readonly redirects: boolean;
  /** Seconds that an answer may take; null for any. */
  readonly limit: number | null;
  /** The library's exception for a failure. */
  failed(failure: Failure): Error;
}

/** Sends a request and reads the whole answer, or with `stream` its head. */
export async function send(
  method: string,
  url: string,
  options: RequestOptions,
  { redirects, limit, failed }: Sending,
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
  const whole = withParams(url, options.params);
  const late = new AbortController();
  const timer = limit === null ? undefined : setTimeout(() => late.abort(), limit * 1000);
  const signal = AbortSignal.any([getAbortSignal() ?? [], late.signal].flat());
  const started = performance.now();
  try {
    const answer = await fetch(whole, {
      method: method.toUpperCase(),
      headers: [...headers],
      redirect: redirects ? "follow" : "manual",
      ...(body !== undefined && { body: body as string }),
      signal,
    });
    const isStreamed = options.stream === true && answer.ok && answer.body !== null;
    return {
      status: answer.status,
      reason: answer.statusText,
      url: answer.url,
      headers: received(answer),
      body: isStreamed
        ? (answer.body as AsyncIterable<Uint8Array>)
        : new Uint8Array(await answer.arrayBuffer()),
      milliseconds: performance.now() - started,
    };
  } catch (error) {
    if (getAbortSignal()?.aborted) throw error;
    const { message, cause } = error as Error & { cause?: { code?: string } };
    const kind = late.signal.aborted ? "timeout" : (failureKinds[cause?.code ?? ""] ?? "other");
    throw failed({
      kind,
      url: new URL(whole),
      message: cause instanceof Error ? cause.message : message,
      timeout: options.timeout,
    });
  } finally {
    clearTimeout(timer);
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
