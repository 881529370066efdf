import { type IncomingMessage, request as httpRequest, type ServerResponse } from "node:http";
import { posix } from "node:path";
import { sendText } from "./http.js";

const exactPaths = ["/", "/favicon.ico", "/ping"];
const prefixes = ["/assets/", "/api/", "/chat/"];
const bodyMethods = ["POST", "PUT", "PATCH"];

/** Headers that belong to one connection and are not passed on. */
const connectionHeaders = new Set([
  "host",
  "connection",
  "keep-alive",
  "transfer-encoding",
  "content-length",
]);

/** Forwards the paths of a chat app to a server on this machine. */
export class ChatProxy {
  readonly port = process.env["CHAT_APP_PORT"] ?? "3000";
  readonly timeoutSeconds = Number(process.env["CHAT_PROXY_TIMEOUT_SECONDS"] ?? "300");
  private readonly exact = new Set([...exactPaths, ...listFromEnvironment("CHAT_PROXY_ALLOWED_EXACT_PATHS")]);
  private readonly prefixes = [...prefixes, ...listFromEnvironment("CHAT_PROXY_ALLOWED_PATH_PREFIXES")];

  /** @param path the request's path, percent-decoded */
  async forward(path: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
    const normalized = normalize(path);
    if (!this.allows(normalized)) return sendText(response, 404, "Not found");
    try {
      await this.exchange(normalized, request, response);
    } catch (error) {
      if (response.headersSent) response.destroy();
      else if ((error as NodeJS.ErrnoException).code === "ECONNREFUSED") {
        sendText(response, 503, "Service unavailable");
      } else {
        sendText(response, 502, `Proxy error: ${error instanceof Error ? error.message : String(error)}`);
      }
    }
  }

  private allows(path: string): boolean {
    return this.exact.has(path) || this.prefixes.some((prefix) => path.startsWith(prefix));
  }

  private exchange(path: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
    return new Promise((resolve, reject) => {
      const upstream = httpRequest({
        host: "localhost",
        port: this.port,
        method: request.method,
        path: encodeURI(path) + flatQuery(request.url ?? ""),
        headers: forwardedHeaders(request),
        timeout: this.timeoutSeconds * 1000,
      });
      response.once("close", () => upstream.destroy());
      upstream.once("timeout", () => upstream.destroy(new Error("timed out")));
      upstream.once("error", reject);
      upstream.once("response", (answer) => {
        response.writeHead(answer.statusCode ?? 502, answeredHeaders(answer));
        answer.pipe(response);
        answer.once("error", reject);
        answer.once("end", resolve);
      });
      if (bodyMethods.includes(request.method ?? "")) request.pipe(upstream);
      else upstream.end();
    });
  }
}

function listFromEnvironment(name: string): string[] {
  const entries = (process.env[name] ?? "").split(",").map((entry) => entry.trim());
  return entries.filter((entry) => entry !== "");
}

/** As Python's posixpath: no trailing slash, `..` resolved, two leading slashes stay. */
function normalize(path: string): string {
  const normalized = posix.normalize(path).replace(/(?<=.)\/$/, "");
  return /^\/\/(?!\/)/.test(path) ? `/${normalized}` : normalized;
}

/** Of a repeated key the last value. */
function flatQuery(url: string): string {
  const query = /\?(.*)$/s.exec(url)?.[1];
  if (!query) return "";
  return `?${new URLSearchParams(Object.fromEntries(new URLSearchParams(query))).toString()}`;
}

function forwardedHeaders(request: IncomingMessage): Record<string, string | string[]> {
  const headers: Record<string, string | string[]> = {};
  for (const [name, value] of Object.entries(request.headers)) {
    if (value === undefined || connectionHeaders.has(name)) continue;
    headers[name] = value;
  }
  return headers;
}

function answeredHeaders(answer: IncomingMessage): Record<string, string | string[]> {
  const headers: Record<string, string | string[]> = {};
  for (const [name, value] of Object.entries(answer.headers)) {
    if (
      value !== undefined &&
      name !== "connection" &&
      name !== "keep-alive" &&
      name !== "transfer-encoding"
    ) {
      headers[name] = value;
    }
  }
  return headers;
}
