/** Sessions, and MCP servers. */
import { openaiMemory } from "../databricks/memory.js";
import { cls, erased, fn, type Member, method, type MethodRow } from "../library.js";
import { elsewhere, from, object } from "./names.js";

const sessionMethods: Record<string, MethodRow> = {
  get_items: method(["limit="], "Awaitable[list[Any]]"),
  add_items: method(["items"], "Awaitable[None]"),
  pop_item: method([], "Awaitable[Any]"),
  clear_session: method([], "Awaitable[None]"),
};

export const sessions: Record<string, Member> = {
  SessionABC: cls(from, "SessionABC", [], { methods: sessionMethods }),
  Session: erased,
  SQLiteSession: object("SQLiteSession", ["session_id"], { session_id: "str" }, { methods: sessionMethods }),
};

const serverOptions = [
  "name=",
  "cache_tools_list=",
  "client_session_timeout_seconds=",
  "tool_filter=",
  "use_structured_content=",
  "max_retry_attempts=",
  "retry_backoff_seconds_base=",
];
const serverMethods: Record<string, MethodRow> = {
  connect: method([], "Awaitable[None]"),
  cleanup: method([], "Awaitable[None]"),
  list_tools: method([], "Awaitable[list[mcp.types.Tool]]"),
  call_tool: method(["tool_name", "arguments="], "Awaitable[mcp.types.CallToolResult]"),
  invalidate_tools_cache: method([], "None"),
};
const local = (name: string): Member =>
  elsewhere(name, "An app reaches MCP servers over streamable HTTP only: use MCPServerStreamableHttp.");

export const servers: Record<string, Member> = {
  MCPServerStreamableHttp: object(
    "MCPServerStreamableHttp",
    ["params", "*", ...serverOptions],
    { name: "str" },
    {
      methods: serverMethods,
    },
  ),
  MCPServerStreamableHttpParams: fn(
    from,
    "streamableHttpParams",
    ["*", "url=", "headers=", "timeout=", "sse_read_timeout=", "terminate_on_close="],
    "dict[str, Any]",
  ),
  create_static_tool_filter: fn(
    from,
    "staticToolFilter",
    ["allowed_tool_names=", "blocked_tool_names="],
    "dict[str, list[str]] | None",
  ),
  MCPServerManager: object(
    "MCPServerManager",
    [
      "servers",
      "*",
      "connect_timeout_seconds=",
      "cleanup_timeout_seconds=",
      "drop_failed_servers=",
      "strict=",
      "suppress_cancelled_error=",
      "connect_in_parallel=",
    ],
    {
      active_servers: "list[agents.mcp.MCPServerStreamableHttp]",
      all_servers: "list[agents.mcp.MCPServerStreamableHttp]",
      failed_servers: "list[agents.mcp.MCPServerStreamableHttp]",
      errors: "dict[Any, Exception]",
    },
    {
      methods: {
        connect_all: method([], "Awaitable[list[agents.mcp.MCPServerStreamableHttp]]"),
        reconnect: method(["*", "failed_only="], "Awaitable[list[agents.mcp.MCPServerStreamableHttp]]"),
        cleanup_all: method([], "Awaitable[None]"),
      },
    },
  ),
  MCPServer: erased,
  MCPServerSse: local("MCPServerSse"),
  MCPServerStdio: local("MCPServerStdio"),
};

const databricksServerOptions = ["workspace_client=", "timeout=", "params=", ...serverOptions];
export const databricksServers: Record<string, Member> = {
  ...openaiMemory,
  McpServer: object(
    "McpServer",
    ["url=", "*", ...databricksServerOptions],
    { name: "str" },
    {
      methods: serverMethods,
      statics: {
        from_uc_function: method(
          ["catalog", "schema", "function_name=", "*", ...databricksServerOptions],
          "databricks_openai.agents.McpServer",
        ),
        from_vector_search: method(
          ["catalog", "schema", "index_name=", "*", ...databricksServerOptions],
          "databricks_openai.agents.McpServer",
        ),
      },
    },
  ),
};
