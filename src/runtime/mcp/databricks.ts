/** `databricks_mcp`: MCP servers behind a workspace's credentials. */
import { Workspace } from "../databricks/workspace.js";
import { pyClass } from "../python/class-info.js";
import { declareMethods } from "../python/declare.js";
import { BaseException, messageOf, PermissionError, ValueError } from "../python/exceptions.js";
import { inTaskGroup } from "./errors.js";
import { ClientSession, type McpAuth, StreamableHttp } from "./session.js";
import type { Dynamic } from "../python/types.js";

/** `databricks_mcp.DatabricksOAuthClientProvider`: a fresh token of the workspace for each request. */
export class DatabricksOAuthClientProvider implements McpAuth {
  constructor(readonly workspace_client: Workspace) {}

  headers(): Promise<Record<string, string>> {
    return this.workspace_client.config.authenticate();
  }
}
pyClass(DatabricksOAuthClientProvider, { name: "DatabricksOAuthClientProvider" });

/** A resource that a server stands for, as `mlflow.models.resources` has it. */
export class McpResource {
  constructor(
    /** `function`, `vector_search_index`, `genie_space`, `uc_connection`. */
    readonly type: string,
    readonly name: string,
  ) {}
}
pyClass(McpResource, { name: "DatabricksResource", module: "mlflow.models.resources" });

const managed: readonly (readonly [kind: string, path: RegExp])[] = [
  ["function", /^\/api\/2\.0\/mcp\/functions\/[^/]+\/[^/]+$/],
  ["vector_search_index", /^\/api\/2\.0\/mcp\/vector-search\/[^/]+\/[^/]+$/],
  ["genie_space", /^\/api\/2\.0\/mcp\/genie\/[^/]+$/],
  ["uc_connection", /^\/api\/2\.0\/mcp\/external\/[^/]+$/],
];

/** `databricks_mcp.DatabricksMCPClient`: a session a call. */
export class DatabricksMCPClient {
  readonly client: Workspace;

  constructor(
    readonly server_url: string,
    workspace_client: Workspace | null = null,
  ) {
    this.client = workspace_client ?? new Workspace();
    if (new URL(server_url).host.endsWith(".databricksapps.com") && this.client.config.token !== null)
      throw new ValueError(
        "OAuth authentication is required for MCP servers hosted on Databricks Apps. Your current authentication method is not supported. Please use OAuth authentication instead. For more information: https://docs.databricks.com/aws/en/generative-ai/mcp/custom-mcp",
      );
  }

  listTools(): Promise<Dynamic[]> {
    return this.inSession(async (session) => (await session.listTools()).tools as Dynamic[]);
  }

  alistTools(): Promise<Dynamic[]> {
    return this.listTools();
  }

  callTool(name: string, args: Dynamic = null): Promise<Dynamic> {
    return this.inSession((session) => session.callTool(name, args));
  }

  acallTool(name: string, args: Dynamic = null): Promise<Dynamic> {
    return this.callTool(name, args);
  }

  /** What the server's tools are in the workspace; nothing for servers that Databricks does not manage. */
  async getDatabricksResources(): Promise<McpResource[]> {
    const path = new URL(this.server_url).pathname;
    const type = this.managedAs();
    try {
      if (type === undefined) return [];
      if (type === "genie_space" || type === "uc_connection")
        return [new McpResource(type, path.split("/").at(-1)!)];
      return (await this.listTools()).map(
        (tool) => new McpResource(type, (tool.name as string).replaceAll("__", ".")),
      );
    } catch (error) {
      console.error(`Error retrieving Databricks resources: ${messageOf(error)}`);
      return [];
    }
  }

  private managedAs(): string | undefined {
    const path = new URL(this.server_url).pathname;
    return managed.find(([, pattern]) => pattern.test(path))?.[0];
  }

  private async inSession<T>(use: (session: ClientSession) => Promise<T>): Promise<T> {
    const connection = new StreamableHttp(this.server_url, {
      auth: new DatabricksOAuthClientProvider(this.client),
    });
    const session = new ClientSession(connection);
    try {
      await session.initialize();
      return await use(session);
    } catch (error) {
      throw await this.explained(inTaskGroup(inTaskGroup(error)));
    } finally {
      await session.close();
    }
  }

  /** Python asks a server that is not Databricks' own once more, to say what is wrong. */
  private async explained(error: unknown): Promise<unknown> {
    if (this.managedAs() !== undefined || !(error instanceof BaseException)) return error;
    const response = await this.probe();
    if (response?.status === 302) return new PermissionError(accessDenied);
    return response?.status === 404 ? new ValueError(notFound) : error;
  }

  private async probe(): Promise<Response | null> {
    try {
      return await fetch(this.server_url, {
        method: "POST",
        redirect: "manual",
        headers: {
          "content-type": "application/json",
          accept: "application/json, text/event-stream",
          ...(await this.client.config.authenticate()),
        },
        body: JSON.stringify({
          jsonrpc: "2.0",
          method: "initialize",
          id: "1av",
          params: {
            clientInfo: { name: "test-client", version: "1.0" },
            protocolVersion: "2025-06-18",
            capabilities: {},
          },
        }),
      });
    } catch {
      return null;
    }
  }
}
pyClass(DatabricksMCPClient, { name: "DatabricksMCPClient", module: "databricks_mcp.mcp" });
declareMethods(DatabricksMCPClient, "DatabricksMCPClient", {
  __init__: ["server_url", "workspace_client="],
  list_tools: [],
  alist_tools: [],
  call_tool: ["tool_name", "arguments="],
  acall_tool: ["tool_name", "arguments="],
  get_databricks_resources: [],
});

const accessDenied =
  "Access denied to the MCP server. When accessing an MCP server hosted on a Databricks App please ensure you are using a valid OAuth token. If using a Service Principal, ensure that the service principal has query permissions on the Databricks App. For more information refer to the documentation here: https://docs.databricks.com/aws/en/generative-ai/mcp/custom-mcp?language=Local+environment#connect-to-the-custom-mcp-server";
const notFound =
  "MCP Server not found at the provided server url. Please ensure the server url specified hosts a MCP Server. For more information refer to the documentation here: https://docs.databricks.com/aws/en/generative-ai/mcp/custom-mcp";
