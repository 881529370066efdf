/** Errors of MCP: what a server answers, and what keeps it from answering. */
import { McpError as SdkError } from "@modelcontextprotocol/sdk/types.js";
import { StreamableHTTPError } from "@modelcontextprotocol/sdk/client/streamableHttp.js";
import { pyClass } from "../python/class-info.js";
import { ExceptionGroup } from "../python/exception-groups.js";
import { Exception } from "../python/exceptions.js";
import { McpError } from "./mcp-error.js";

/** The server could not be asked: `httpx.HTTPStatusError` where it answered with a status, else `httpx.ConnectError`. */
export class McpTransportError extends Exception {
  constructor(
    message: string,
    /** The HTTP status; null where there was no answer. */
    readonly status: number | null,
  ) {
    super(message);
  }
}
pyClass(McpTransportError, { name: "HTTPError", module: "httpx" });

/** What Python's client meets where the npm package threw this; the address is that of the server. */
export function toMcpError(error: unknown, url: string): unknown {
  if (error instanceof SdkError) {
    const message = error.message.replace(/^MCP error -?\d+: /, "");
    return new McpError({ code: error.code, message, data: (error.data ?? null) as unknown });
  }
  if (error instanceof StreamableHTTPError) {
    const status = error.code ?? 0;
    if (status === 404) return new McpError({ code: 32600, message: "Session terminated", data: null });
    return new McpTransportError(statusText(status, url), status);
  }
  if (error instanceof TypeError && error.message === "fetch failed")
    return new McpTransportError("All connection attempts failed", null);
  return error;
}

const reasons: Readonly<Record<number, string>> = {
  400: "Bad Request",
  401: "Unauthorized",
  403: "Forbidden",
  405: "Method Not Allowed",
  429: "Too Many Requests",
  500: "Internal Server Error",
  502: "Bad Gateway",
  503: "Service Unavailable",
  504: "Gateway Timeout",
};

/** The words of an HTTP status. */
export const reasonOf = (status: number): string => reasons[status] ?? "";

function statusText(status: number, url: string): string {
  const kind = status >= 500 ? "Server error" : "Client error";
  return `${kind} '${status} ${reasonOf(status)}' for url '${url}'\nFor more information check: https://developer.mozilla.org/en-US/docs/Web/HTTP/Status/${status}`;
}

/** Python's client runs in groups of tasks, which wrap what goes wrong in them. */
export const inTaskGroup = (error: unknown): unknown =>
  error instanceof Exception ? new ExceptionGroup("unhandled errors in a TaskGroup", [error]) : error;
