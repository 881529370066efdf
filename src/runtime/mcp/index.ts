/** MCP servers over streamable HTTP: Python's `mcp` and `databricks_mcp` over the npm package. */
export { DatabricksMCPClient, DatabricksOAuthClientProvider, McpResource } from "./databricks.js";
export { McpError } from "./mcp-error.js";
export { ClientSession, StreamableHttp, streamablehttpClient } from "./session.js";
