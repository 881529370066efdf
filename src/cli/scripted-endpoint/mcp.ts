/** MCP servers of a script, over streamable HTTP: one JSON answer a request, no sessions, no streams from the server. */

import type { IncomingMessage, ServerResponse } from "node:http";

export interface ScriptedMcpServer {
  /** Where it is: `/api/2.0/mcp/functions/main/tools`. */
  path: string;
  /** As `tools/list` gives them. */
  tools?: ScriptedMcpTool[];
  /** Answers every request with this HTTP status instead. */
  status?: number;
  /** Closes the connection without an answer. */
  refuse?: true;
}

export interface ScriptedMcpTool {
  name: string;
  title?: string;
  description?: string;
  inputSchema: Record<string, unknown>;
  outputSchema?: Record<string, unknown>;
  /** What `tools/call` gives: text, in which `{{name}}` is an argument as JSON, or a whole result. */
  result: string | Record<string, unknown>;
  /** A JSON-RPC error instead of a result. */
  error?: { code: number; message: string };
}

export const MCP_SERVER_FIELDS = ["path", "tools", "status", "refuse"];
export const MCP_TOOL_FIELDS = [
  "name",
  "title",
  "description",
  "inputSchema",
  "outputSchema",
  "result",
  "error",
];

type Json = Record<string, unknown>;

/** A call as it is recorded: what two clients of the same server must agree on. */
export interface RecordedCall {
  method: string;
  params?: unknown;
}

/**
 * Answers a request to one of the servers.
 * @returns what to record of it: undefined for notifications and for the streams that clients ask for
 */
export function answerMcp(
  server: ScriptedMcpServer,
  request: IncomingMessage,
  body: Json | undefined,
  reply: ServerResponse,
): RecordedCall | undefined {
  if (request.method !== "POST") {
    reply.writeHead(405).end();
    return undefined;
  }
  const call = body === undefined ? undefined : recorded(body);
  if (server.refuse) {
    reply.destroy();
    return call;
  }
  if (server.status !== undefined) {
    send(reply, server.status, { error_code: "UNAVAILABLE", message: "The MCP server is not available." });
    return call;
  }
  if (body === undefined || body["id"] === undefined) {
    reply.writeHead(202).end();
    return undefined;
  }
  send(reply, 200, { jsonrpc: "2.0", id: body["id"], ...outcome(server, body) });
  return call;
}

function recorded(body: Json): RecordedCall | undefined {
  const { method, params } = body as { method?: string; params?: Json };
  if (method === undefined || method.startsWith("notifications/")) return undefined;
  if (method !== "tools/call") return { method };
  return { method, params: { name: params?.["name"], arguments: params?.["arguments"] } };
}

function outcome(server: ScriptedMcpServer, body: Json): Json {
  const params = (body["params"] ?? {}) as Json;
  switch (body["method"]) {
    case "initialize":
      return {
        result: {
          protocolVersion: params["protocolVersion"],
          capabilities: { tools: { listChanged: false } },
          serverInfo: { name: "scripted", version: "1.0.0" },
        },
      };
    case "ping":
      return { result: {} };
    case "tools/list":
      return { result: { tools: (server.tools ?? []).map(listed) } };
    case "tools/call":
      return called(server, String(params["name"]), (params["arguments"] ?? {}) as Json);
    default:
      return { error: { code: -32601, message: "Method not found" } };
  }
}

const listed = ({ result: _result, error: _error, ...tool }: ScriptedMcpTool): Json =>
  tool as unknown as Json;

function called(server: ScriptedMcpServer, name: string, args: Json): Json {
  const tool = (server.tools ?? []).find((each) => each.name === name);
  if (tool === undefined) return { error: { code: -32602, message: `Unknown tool: ${name}` } };
  if (tool.error !== undefined) return { error: tool.error };
  if (typeof tool.result !== "string") return { result: tool.result };
  const text = tool.result.replace(/\{\{(\w+)\}\}/g, (_, key: string) => JSON.stringify(args[key] ?? null));
  return { result: { content: [{ type: "text", text }], isError: false } };
}

function send(reply: ServerResponse, status: number, body: unknown): void {
  reply.writeHead(status, { "content-type": "application/json" });
  reply.end(JSON.stringify(body));
}
