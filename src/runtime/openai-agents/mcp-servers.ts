/** MCP servers that agents take their tools from. */
import { setTimeout as sleep } from "node:timers/promises";
import { isNone } from "../agent-server/python.js";
import { Workspace } from "../databricks/workspace.js";
import { DatabricksOAuthClientProvider } from "../mcp/databricks.js";
import { McpTransportError } from "../mcp/errors.js";
import { ClientSession, type McpAuth, StreamableHttp } from "../mcp/session.js";
import { pyClass } from "../python/class-info.js";
import { dictGet, isDict } from "../python/dict-access.js";
import { ValueError } from "../python/exceptions.js";
import { compareText } from "../python/ordering.js";
import type { Dynamic } from "../python/types.js";
import { UserError } from "./exceptions.js";

export interface McpServerOptions {
  name?: string | null;
  cache_tools_list?: boolean;
  client_session_timeout_seconds?: Dynamic;
  /** `{ allowed_tool_names, blocked_tool_names }` */
  tool_filter?: Dynamic;
  use_structured_content?: boolean;
  max_retry_attempts?: number;
  retry_backoff_seconds_base?: Dynamic;
}

const sortedText = (names: readonly string[]): string => [...names].sort(compareText).join(", ");

const text = (params: Dynamic, key: string): string | null =>
  (dictGet(params ?? {}, key) ?? null) as string | null;

/** A server over streamable HTTP: connected by `async with`, or by `connect` and `cleanup`. */
export class McpServerBase {
  readonly name: string;
  readonly use_structured_content: boolean;
  private session: ClientSession | null = null;
  private tools: Dynamic[] | null = null;

  constructor(
    /** `url`, `headers`, `timeout`, `sse_read_timeout`. */
    readonly params: Dynamic,
    protected readonly options: McpServerOptions,
    private readonly auth: McpAuth | null = null,
  ) {
    if (typeof options.tool_filter === "function")
      throw new UserError("A tool_filter that is a function has no counterpart: name the tools in a dict.");
    this.name = options.name ?? `streamable_http: ${text(params, "url") ?? ""}`;
    this.use_structured_content = options.use_structured_content ?? false;
  }

  async connect(): Promise<void> {
    const connection = new StreamableHttp(text(this.params, "url") ?? "", {
      headers: dictGet(this.params, "headers"),
      auth: this.auth,
    });
    const timeout: unknown = this.options.client_session_timeout_seconds ?? 5;
    const session = new ClientSession(connection, null, timeout);
    try {
      await session.initialize();
    } catch (error) {
      await session.close();
      throw this.connectionError(error);
    }
    this.session = session;
  }

  private connectionError(error: unknown): unknown {
    if (!(error instanceof McpTransportError)) return error;
    const { status } = error;
    const reason = status === null ? "Could not reach the server." : `HTTP error ${status}`;
    return new UserError(`Failed to connect to MCP server '${this.name}': ${reason}`);
  }

  async cleanup(): Promise<void> {
    await this.session?.close();
    this.session = null;
  }

  async __aenter__(): Promise<this> {
    await this.connect();
    return this;
  }

  async __aexit__(): Promise<boolean> {
    await this.cleanup();
    return false;
  }

  private get open(): ClientSession {
    if (this.session === null)
      throw new UserError("Server not initialized. Make sure you call `connect()` first.");
    return this.session;
  }

  async listTools(): Promise<Dynamic[]> {
    const { session } = { session: this.open };
    if (!this.options.cache_tools_list || this.tools === null)
      this.tools = (await this.retried(() => session.listTools())).tools as Dynamic[];
    return this.tools.filter((tool) => this.isAllowed(tool.name as string));
  }

  private isAllowed(name: string): boolean {
    const filter: unknown = this.options.tool_filter ?? null;
    if (!isDict(filter)) return true;
    const allowed: unknown = dictGet(filter, "allowed_tool_names") ?? null;
    const blocked: unknown = dictGet(filter, "blocked_tool_names") ?? null;
    return (
      (!Array.isArray(allowed) || allowed.includes(name)) &&
      !(Array.isArray(blocked) && blocked.includes(name))
    );
  }

  async callTool(name: string, args: Dynamic = null): Promise<Dynamic> {
    const session = this.open;
    this.checkArguments(name, args);
    return (await this.retried(() => session.callTool(name, args))) as unknown;
  }

  /** Tries again as often as the options say, -1 for ever, and waits twice as long each time. */
  private async retried(ask: () => Promise<Dynamic>): Promise<Dynamic> {
    const { max_retry_attempts: most = 0, retry_backoff_seconds_base: base = 1 } = this.options;
    for (let attempt = 1; ; attempt++) {
      try {
        return (await ask()) as unknown;
      } catch (error) {
        if (most !== -1 && attempt > most) throw error;
        await sleep(Number(base) * 2 ** (attempt - 1) * 1000);
      }
    }
  }

  /** Refuses a call without the parameters that the tool requires, where its schema has been listed. */
  private checkArguments(name: string, args: Dynamic): void {
    const tool: Dynamic = this.tools?.find((each) => each.name === name);
    const required: unknown = isDict(tool?.inputSchema) ? dictGet(tool.inputSchema, "required") : null;
    if (!Array.isArray(required) || required.length === 0) return;
    const refused = (why: string): UserError =>
      new UserError(`Failed to call tool '${name}' on MCP server '${this.name}': ${why}`);
    if (args !== null && !isDict(args)) throw refused("arguments must be an object.");
    const missing = required.filter(
      (each): each is string => typeof each === "string" && dictGet(args ?? {}, each) === undefined,
    );
    if (missing.length > 0) throw refused(`missing required parameters: ${sortedText(missing)}`);
  }

  invalidateToolsCache(): void {
    this.tools = null;
  }
}

/** `MCPServerStreamableHttpParams(url=..., headers=...)`: the dict that it is in Python. */
export const streamableHttpParams = (fields: Record<string, Dynamic>): Dynamic => ({ ...fields });

/** `create_static_tool_filter(...)`: the dict that it is in Python, or None. */
export function staticToolFilter(allowed: Dynamic = null, blocked: Dynamic = null): Dynamic {
  const filter = {
    ...(isNone(allowed) ? {} : { allowed_tool_names: allowed as unknown }),
    ...(isNone(blocked) ? {} : { blocked_tool_names: blocked as unknown }),
  };
  return Object.keys(filter).length > 0 ? filter : null;
}

/** `agents.mcp.MCPServerStreamableHttp` */
export class MCPServerStreamableHttp extends McpServerBase {
  constructor(params: Dynamic, options: McpServerOptions = {}) {
    super(params, options);
  }
}
pyClass(MCPServerStreamableHttp, { name: "MCPServerStreamableHttp", module: "agents.mcp.server" });

export interface DatabricksMcpServerOptions extends McpServerOptions {
  workspace_client?: Workspace | null;
  timeout?: Dynamic;
  params?: Dynamic;
}

/** `databricks_openai.agents.McpServer`: a server behind the workspace's credentials. */
export class McpServer extends McpServerBase {
  readonly workspace_client: Workspace;

  constructor(url: string | null = null, options: DatabricksMcpServerOptions = {}) {
    const { workspace_client: given = null, timeout = null, params = null, ...rest } = options;
    const client = given ?? new Workspace();
    const theirs = text(params, "url");
    if (!url && !theirs)
      throw new ValueError(
        "Please provide the url of the MCP Server when initializing the McpServer. McpServer(url=...)",
      );
    if (url && theirs && url !== theirs)
      throw new ValueError(
        "Different URLs provided in url and the MCPServerStreamableHttpParams. Please provide only one of them.",
      );
    const seconds: unknown = dictGet(params ?? {}, "timeout") ?? timeout ?? 20;
    super(
      {
        url: url ?? theirs,
        headers: (dictGet(params ?? {}, "headers") ?? null) as unknown,
        timeout: seconds,
      },
      { ...rest, client_session_timeout_seconds: rest.client_session_timeout_seconds ?? seconds },
      new DatabricksOAuthClientProvider(client),
    );
    this.workspace_client = client;
  }

  /** The functions of a schema, or one of them. */
  static fromUcFunction(
    catalog: string,
    schema: string,
    function_name: string | null = null,
    options: DatabricksMcpServerOptions = {},
  ): McpServer {
    return managed("functions", [catalog, schema, function_name], options);
  }

  /** The indexes of a schema, or one of them. */
  static fromVectorSearch(
    catalog: string,
    schema: string,
    index_name: string | null = null,
    options: DatabricksMcpServerOptions = {},
  ): McpServer {
    return managed("vector-search", [catalog, schema, index_name], options);
  }
}
pyClass(McpServer, { name: "McpServer", module: "databricks_openai.agents.mcp_server" });

function managed(
  kind: string,
  path: readonly (string | null)[],
  options: DatabricksMcpServerOptions,
): McpServer {
  const client = options.workspace_client ?? new Workspace();
  const names = path.filter((name) => name !== null && name !== "");
  return new McpServer(`${client.config.host}/api/2.0/mcp/${kind}/${names.join("/")}`, {
    ...options,
    workspace_client: client,
  });
}
