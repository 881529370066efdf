/** MCP clients: the plain `mcp`, and `databricks_mcp`. */
import { cls, type ClassMember, fn, type Library, type Member, method, unsupported } from "./library.js";

const from = "mcp/index";

const object = (attributes: Record<string, string>): ClassMember =>
  cls("databricks/index", "OpenAIObject", [], {
    wire: true,
    attributes,
    methods: {
      model_dump: method(["*", "mode=", "exclude_none=", "exclude_unset="], "dict[str, Any]"),
      model_dump_json: method(["*", "exclude_none=", "exclude_unset="], "str"),
    },
  });

const types: Record<string, Member> = {
  Tool: object({
    name: "str",
    title: "str | None",
    description: "str | None",
    inputSchema: "dict[str, Any]",
    outputSchema: "dict[str, Any] | None",
  }),
  ListToolsResult: object({ tools: "list[mcp.types.Tool]", nextCursor: "str | None" }),
  CallToolResult: object({
    content: "list[Any]",
    structuredContent: "dict[str, Any] | None",
    isError: "bool",
  }),
  TextContent: object({ type: "str", text: "str" }),
  ImageContent: object({ type: "str", data: "str", mimeType: "str" }),
};

const session = cls(from, "ClientSession", ["read_stream", "write_stream", "read_timeout_seconds="], {
  methods: {
    initialize: method([], "Awaitable[Any]"),
    list_tools: method(["cursor="], "Awaitable[mcp.types.ListToolsResult]"),
    call_tool: method(
      ["name", "arguments=", "*", "read_timeout_seconds="],
      "Awaitable[mcp.types.CallToolResult]",
    ),
  },
});

const connection = ["url", "*", "headers=", "timeout=", "sse_read_timeout=", "terminate_on_close=", "auth="];
const streamable = fn(from, "streamablehttpClient", connection, "mcp.client.streamable_http.Connection");
const local = unsupported(
  "unsupported-library-member",
  "An app reaches MCP servers over streamable HTTP only: use streamablehttp_client.",
);
const error = cls(from, "McpError", ["error"], {
  bases: ["Exception"],
  wire: true,
  attributes: { error: "Any" },
});

const databricksMembers: Record<string, Member> = {
  DatabricksMCPClient: cls(from, "DatabricksMCPClient", ["server_url", "workspace_client="], {
    wire: true,
    attributes: { server_url: "str", client: "databricks.sdk.WorkspaceClient" },
    methods: {
      list_tools: method([], "list[mcp.types.Tool]", { awaits: true }),
      alist_tools: method([], "Awaitable[list[mcp.types.Tool]]"),
      call_tool: method(["tool_name", "arguments="], "mcp.types.CallToolResult", { awaits: true }),
      acall_tool: method(["tool_name", "arguments="], "Awaitable[mcp.types.CallToolResult]"),
      get_databricks_resources: method([], "list[Any]", { awaits: true }),
    },
  }),
  DatabricksOAuthClientProvider: cls(from, "DatabricksOAuthClientProvider", ["workspace_client"]),
};

const library = (module: string, members: Readonly<Record<string, Member>>): Library => ({ module, members });

/** Modules of MCP clients that agents import. */
export const mcpLibraries: readonly Library[] = [
  library("mcp", {
    ClientSession: session,
    McpError: error,
    StdioServerParameters: local,
    stdio_client: local,
  }),
  library("mcp.types", types),
  library("mcp.shared.exceptions", { McpError: error }),
  library("mcp.client", {}),
  library("mcp.client.session", { ClientSession: session }),
  library("mcp.client.streamable_http", {
    streamablehttp_client: streamable,
    Connection: cls(from, "StreamableHttp", []),
  }),
  library("mcp.client.stdio", { stdio_client: local, StdioServerParameters: local }),
  library("mcp.client.sse", { sse_client: local }),
  library("databricks_mcp", databricksMembers),
  library("databricks_mcp.mcp", databricksMembers),
  library("databricks_mcp.oauth_provider", databricksMembers),
];
