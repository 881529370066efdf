/** `fetch` through the proxy that the environment names: Node's own asks none before version 24. */
import { request as plainRequest, type IncomingMessage, type RequestOptions } from "node:http";
import { request as secureRequest } from "node:https";
import type { Duplex } from "node:stream";
import { Readable } from "node:stream";
import { connect } from "node:tls";
import { InputError } from "../../app/input-error.js";

type Environment = Readonly<Record<string, string | undefined>>;

/** A `fetch` that goes through a proxy where the environment has one for an address (`HTTPS_PROXY`, `HTTP_PROXY`, `ALL_PROXY`, `NO_PROXY`). */
export function environmentFetch(environment: Environment): typeof globalThis.fetch {
  return (input, init) => {
    const url = new URL(input instanceof Request ? input.url : String(input));
    const proxy = proxyOf(url, environment);
    return proxy ? throughProxy(url, init ?? {}, proxy) : globalThis.fetch(input, init);
  };
}

/**
 * The proxy for an address, as curl and Python's requests choose it; small letters go before capitals.
 *
 * @throws InputError where the variable holds no address of an HTTP proxy.
 */
export function proxyOf(url: URL, environment: Environment): URL | undefined {
  const variable = (name: string): string | undefined =>
    environment[name.toLowerCase()] || environment[name] || undefined;
  const text = variable(url.protocol === "https:" ? "HTTPS_PROXY" : "HTTP_PROXY") ?? variable("ALL_PROXY");
  if (text === undefined || isDirect(url, variable("NO_PROXY") ?? "")) return undefined;
  const written = /^\w+:\/\//.test(text) ? text : `http://${text}`;
  const proxy = URL.canParse(written) ? new URL(written) : undefined;
  if (proxy && /^https?:$/.test(proxy.protocol)) return proxy;
  throw new InputError(
    "the proxy that the environment names is no address of an HTTP proxy",
    "Set HTTPS_PROXY to http://<host>:<port>, or unset it.",
  );
}

/** Whether `NO_PROXY` names an address: `*`, hosts with what is below them, each with a port or for all of them. */
function isDirect({ hostname, port, protocol }: URL, list: string): boolean {
  const own = port || (protocol === "https:" ? "443" : "80");
  return list.split(/[\s,]+/).some((entry) => {
    const [, name = "", wanted] = /^(.*?)(?::(\d+))?$/.exec(entry.toLowerCase().replace(/^\*?\./, "")) ?? [];
    if (entry === "*") return true;
    return name !== "" && (wanted ?? own) === own && (hostname === name || hostname.endsWith(`.${name}`));
  });
}

/** How many redirects are followed, as the fetch standard has it. */
const mostRedirects = 20;

async function throughProxy(url: URL, init: RequestInit, proxy: URL, redirects = 0): Promise<Response> {
  const headers = new Headers(init.headers);
  const response = await send(url, init, headers, proxy);
  const { statusCode = 0 } = response;
  const location = response.headers.location;
  if (![301, 302, 303, 307, 308].includes(statusCode) || location === undefined || init.redirect === "manual")
    return answer(response);
  response.destroy();
  if (init.redirect === "error" || redirects >= mostRedirects) throw new TypeError("unexpected redirect");
  const next = new URL(location, url);
  // Credentials go to the host that they are for.
  if (next.origin !== url.origin) headers.delete("authorization");
  return throughProxy(next, { ...init, headers }, proxy, redirects + 1);
}

async function send(url: URL, init: RequestInit, headers: Headers, proxy: URL): Promise<IncomingMessage> {
  const secure = url.protocol === "https:";
  const signal = init.signal ?? undefined;
  const options: RequestOptions = {
    method: init.method ?? "GET",
    headers: { ...Object.fromEntries(headers), host: url.host },
    ...(signal && { signal }),
  };
  if (!secure) {
    Object.assign(options.headers!, credentials(proxy));
    return finish(proxyRequest(proxy, { ...options, path: url.href }), init.body);
  }
  const tunnel = await openTunnel(url, proxy, signal);
  const socket = connect({ socket: tunnel, servername: url.hostname, ALPNProtocols: ["http/1.1"] });
  return finish(secureRequest(url, { ...options, createConnection: () => socket }), init.body);
}

const proxyRequest = (proxy: URL, options: RequestOptions) =>
  (proxy.protocol === "https:" ? secureRequest : plainRequest)({
    ...options,
    host: proxy.hostname.replace(/^\[|\]$/g, ""),
    port: proxy.port || (proxy.protocol === "https:" ? 443 : 80),
  });

function credentials({ username, password }: URL): Record<string, string> {
  if (username === "") return {};
  const text = `${decodeURIComponent(username)}:${decodeURIComponent(password)}`;
  return { "proxy-authorization": `Basic ${Buffer.from(text).toString("base64")}` };
}

function openTunnel(url: URL, proxy: URL, signal: AbortSignal | undefined): Promise<Duplex> {
  const target = `${url.hostname}:${url.port || 443}`;
  return new Promise((done, failed) => {
    proxyRequest(proxy, {
      method: "CONNECT",
      path: target,
      headers: { host: target, ...credentials(proxy) },
      ...(signal && { signal }),
    })
      .once("connect", (response: IncomingMessage, socket: Duplex) => {
        if (response.statusCode === 200) return done(socket);
        socket.destroy();
        failed(new Error(`the proxy ${proxy.host} refused with status ${response.statusCode}`));
      })
      .once("error", (error) => failed(new Error(`the proxy ${proxy.host}: ${error.message}`)))
      .end();
  });
}

/** Sends the request with its body, which is text here. */
function finish(
  request: ReturnType<typeof plainRequest>,
  body: RequestInit["body"],
): Promise<IncomingMessage> {
  return new Promise((done, failed) => {
    request.once("response", done).once("error", failed);
    request.end(body == null ? undefined : String(body as string | URLSearchParams));
  });
}

/** Statuses whose answers have no body. */
const bodiless = new Set([101, 204, 205, 304]);

function answer(response: IncomingMessage): Response {
  const headers = new Headers();
  for (let at = 0; at < response.rawHeaders.length; at += 2)
    headers.append(response.rawHeaders[at]!, response.rawHeaders[at + 1]!);
  const status = response.statusCode!;
  const body = bodiless.has(status) ? null : (Readable.toWeb(response) as ReadableStream);
  return new Response(body, { status, headers });
}
