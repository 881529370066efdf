/** Tools of MCP servers for LangChain agents: `databricks_langchain`'s servers and client. */
import { randomUUID } from "node:crypto";
import { Workspace } from "../databricks/workspace.js";
import { DatabricksOAuthClientProvider } from "../mcp/databricks.js";
import { inTaskGroup } from "../mcp/errors.js";
import { ClientSession, type ConnectionOptions, type McpAuth, StreamableHttp } from "../mcp/session.js";
import { pyClass } from "../python/class-info.js";
import { declareMethods } from "../python/declare.js";
import { KeyError, NotImplementedError, ValueError } from "../python/exceptions.js";
import { Tuple } from "../python/tuple.js";
import type { Dynamic } from "../python/types.js";
import { type BaseTool, StructuredTool, ToolException } from "./tools.js";

export interface McpServerOptions extends Omit<ConnectionOptions, "auth"> {
  name: string;
  url: string;
  /** Whether, and how, the model is told of errors of the server's tools. */
  handle_tool_error?: Dynamic;
}

/** `databricks_langchain.MCPServer` */
export class MCPServer {
  readonly name: string;
  readonly url: string;
  readonly handle_tool_error: Dynamic;

  constructor(
    private readonly options: McpServerOptions,
    private readonly auth: McpAuth | null = null,
  ) {
    this.name = options.name;
    this.url = options.url;
    this.handle_tool_error = options.handle_tool_error ?? null;
  }

  /** A new connection to the server. */
  connection(): StreamableHttp {
    return new StreamableHttp(this.url, { ...this.options, auth: this.auth });
  }
}
pyClass(MCPServer, { name: "MCPServer" });

export interface DatabricksMcpServerOptions extends McpServerOptions {
  workspace_client?: Workspace | null;
}

/** `databricks_langchain.DatabricksMCPServer`: a server behind the workspace's credentials. */
export class DatabricksMCPServer extends MCPServer {
  readonly workspace_client: Workspace;

  constructor({ workspace_client: given = null, ...options }: DatabricksMcpServerOptions) {
    const client = given ?? new Workspace();
    super(options, new DatabricksOAuthClientProvider(client));
    this.workspace_client = client;
  }

  /** The functions of a schema, or one of them. */
  static fromUcFunction(
    catalog: string,
    schema: string,
    name: string,
    function_name: string | null = null,
    options: Partial<DatabricksMcpServerOptions> = {},
  ): DatabricksMCPServer {
    return managed("functions", name, [catalog, schema, function_name], options);
  }

  /** The indexes of a schema, or one of them. */
  static fromVectorSearch(
    catalog: string,
    schema: string,
    name: string,
    index_name: string | null = null,
    options: Partial<DatabricksMcpServerOptions> = {},
  ): DatabricksMCPServer {
    return managed("vector-search", name, [catalog, schema, index_name], options);
  }
}
pyClass(DatabricksMCPServer, { name: "DatabricksMCPServer" });

function managed(
  kind: string,
  name: string,
  path: readonly (string | null)[],
  options: Partial<DatabricksMcpServerOptions>,
): DatabricksMCPServer {
  const client = options.workspace_client ?? new Workspace();
  const url = `${client.config.host}/api/2.0/mcp/${kind}/${path.filter(Boolean).join("/")}`;
  return new DatabricksMCPServer({ ...options, name, url, workspace_client: client });
}

/** `databricks_langchain.DatabricksMultiServerMCPClient` */
export class DatabricksMultiServerMCPClient {
  private readonly servers: ReadonlyMap<string, MCPServer>;

  constructor(
    servers: Iterable<MCPServer>,
    private readonly options: { tool_name_prefix?: boolean } = {},
  ) {
    this.servers = new Map([...servers].map((server) => [server.name, server]));
  }

  /** The tools of one server, or of all. Each call of a tool is a session of its own. */
  async getTools(server_name: string | null = null): Promise<BaseTool[]> {
    const names = server_name === null ? [...this.servers.keys()] : [server_name];
    return (await Promise.all(names.map((name) => this.toolsOf(name)))).flat();
  }

  private async toolsOf(name: string): Promise<BaseTool[]> {
    const server = this.servers.get(name);
    if (server === undefined)
      throw new ValueError(
        `Couldn't find a server with name '${name}', expected one of '[${[...this.servers.keys()].map((each) => `'${each}'`).join(", ")}]'`,
      );
    const found: Dynamic[] = await inSession(server, async (session) => {
      const out: Dynamic[] = [];
      let cursor: string | null = null;
      do {
        const page: Dynamic = await session.listTools(cursor);
        out.push(...(page.tools as Dynamic[]));
        cursor = (page.nextCursor as string | null) || null;
      } while (cursor !== null);
      return out;
    });
    const prefix = this.options.tool_name_prefix ? `${name}_` : "";
    return found.map((tool) => langchainTool(server, tool, prefix));
  }
}
pyClass(DatabricksMultiServerMCPClient, { name: "DatabricksMultiServerMCPClient" });
declareMethods(DatabricksMultiServerMCPClient, "DatabricksMultiServerMCPClient", {
  __init__: ["servers", "*", "**options"],
  get_tools: ["server_name="],
});

async function inSession<T>(server: MCPServer, use: (session: ClientSession) => Promise<T>): Promise<T> {
  const session = new ClientSession(server.connection());
  try {
    await session.initialize();
    return await use(session);
  } catch (error) {
    throw inTaskGroup(inTaskGroup(error));
  } finally {
    await session.close();
  }
}

function langchainTool(server: MCPServer, tool: Dynamic, prefix: string): BaseTool {
  const run = async (args: Dynamic = {}): Promise<Dynamic> => {
    let result: Dynamic;
    let failure: { readonly error: unknown } | null = null;
    await inSession(server, async (session) => {
      try {
        result = await session.callTool(tool.name as string, args);
      } catch (error) {
        failure = { error };
      }
    });
    if (failure !== null) throw (failure as { error: unknown }).error;
    const blocks = (result.content as Dynamic[]).map(contentBlock);
    if (result.isError) throw new MCPToolExecutionError(blocks);
    const artifact =
      result.structuredContent === null ? null : { structured_content: result.structuredContent as unknown };
    return Tuple.of(blocks, artifact);
  };
  return new StructuredTool({
    name: `${prefix}${tool.name}`,
    description: tool.description ?? "",
    args_schema: tool.inputSchema as unknown,
    coroutine: run,
    response_format: "content_and_artifact",
    handle_tool_error: server.handle_tool_error ?? toldContent,
  });
}

/** The server says that its tool failed. */
class MCPToolExecutionError extends ToolException {
  constructor(readonly tool_content: Dynamic[]) {
    super(summary(tool_content));
  }
}
pyClass(MCPToolExecutionError, { name: "_MCPToolExecutionError" });

function summary(blocks: readonly Dynamic[]): string {
  const texts = blocks.filter((block) => block.type === "text").map((block) => block.text as string);
  if (texts.length) return texts.join("\n");
  return blocks.length
    ? `MCP tool returned an error with no text content (${blocks.length} non-text content block(s)).`
    : "MCP tool returned an error with empty content.";
}

/** What the model is told of a failed tool: what the server said. */
function toldContent(error: ToolException): Dynamic[] {
  if (!(error instanceof MCPToolExecutionError)) throw error;
  return error.tool_content.length ? error.tool_content : [block({ type: "text", text: error.message })];
}

const block = (fields: Dynamic): Dynamic => ({ ...fields, id: `lc_${randomUUID()}` });

/** A piece of a result as a content block of LangChain's messages. */
function contentBlock(content: Dynamic): Dynamic {
  switch (content.type as string) {
    case "text":
      return block({ type: "text", text: content.text as unknown });
    case "image":
      return block({
        type: "image",
        base64: content.data as unknown,
        mime_type: content.mimeType as unknown,
      });
    case "audio":
      throw new NotImplementedError(
        `AudioContent conversion to LangChain content blocks is not yet supported. Received audio with mime type: ${content.mimeType}`,
      );
    case "resource_link":
      return fileBlock({ url: content.uri as unknown }, content.mimeType);
    case "resource":
      if (content.resource.text !== undefined)
        return block({ type: "text", text: content.resource.text as unknown });
      return fileBlock({ base64: content.resource.blob as unknown }, content.resource.mimeType);
    default:
      throw new KeyError(content.type);
  }
}

function fileBlock(source: Dynamic, mime: Dynamic): Dynamic {
  const type = typeof mime === "string" && mime.startsWith("image/") ? "image" : "file";
  return block({ type, ...source, ...(mime ? { mime_type: mime as unknown } : {}) });
}
