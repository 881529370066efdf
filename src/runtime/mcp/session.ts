/** The plain client: `streamablehttp_client` and `ClientSession` of Python's `mcp`, over the npm package. */
import { Client } from "@modelcontextprotocol/sdk/client/index.js";
import { StreamableHTTPClientTransport } from "@modelcontextprotocol/sdk/client/streamableHttp.js";
import {
  type CallToolResult,
  CallToolResultSchema,
  type ClientRequest,
  type ListToolsResult,
  ListToolsResultSchema,
} from "@modelcontextprotocol/sdk/types.js";
import { pyClass } from "../python/class-info.js";
import { dictEntries } from "../python/dict-access.js";
import { declareMethods } from "../python/declare.js";
import { Tuple } from "../python/tuple.js";
import type { Dynamic } from "../python/types.js";
import { plainJson } from "../databricks/plain-json.js";
import { inTaskGroup, toMcpError } from "./errors.js";
import { mcpCallResult, mcpInitialized, mcpToolList } from "./objects.js";

/** Gives the headers that authorise a request now. */
export interface McpAuth {
  headers(): Promise<Record<string, string>>;
}

export interface ConnectionOptions {
  headers?: Dynamic;
  auth?: McpAuth | null;
  /** Seconds, or a timedelta. */
  timeout?: Dynamic;
  sse_read_timeout?: Dynamic;
  terminate_on_close?: boolean;
}

/** Milliseconds of a number of seconds or a timedelta. */
function milliseconds(time: Dynamic): number | undefined {
  if (time === null || time === undefined) return undefined;
  return 1000 * Number(typeof time.totalSeconds === "function" ? time.totalSeconds() : time);
}

/** The end of a block: an error in it leaves it in a group. */
function leave(error: Dynamic): boolean {
  const grouped = inTaskGroup(error);
  if (grouped !== error) throw grouped;
  return false;
}

/** Where a server is, and how it is asked. */
export class StreamableHttp {
  readonly transport: StreamableHTTPClientTransport;
  /** Milliseconds that an answer may take. */
  readonly timeout: number | undefined;

  constructor(
    readonly url: string,
    options: ConnectionOptions = {},
  ) {
    const { auth = null, headers } = options;
    this.timeout = milliseconds(options.sse_read_timeout);
    this.transport = new StreamableHTTPClientTransport(new URL(url), {
      requestInit: { headers: headers ? Object.fromEntries(dictEntries(headers as object)) : {} },
      fetch: async (input, init) => {
        const own = new Headers(init?.headers);
        for (const [name, value] of Object.entries((await auth?.headers()) ?? {})) own.set(name, value);
        return fetch(input, { ...init, headers: own });
      },
      reconnectionOptions: {
        maxRetries: 0,
        initialReconnectionDelay: 1000,
        maxReconnectionDelay: 1000,
        reconnectionDelayGrowFactor: 1,
      },
    });
  }

  __aenter__(): Promise<Tuple> {
    return Promise.resolve(Tuple.of(this, this, () => this.transport.sessionId ?? null));
  }

  async __aexit__(_type?: Dynamic, error?: Dynamic): Promise<boolean> {
    await this.transport.close();
    return leave(error);
  }
}

/** `mcp.client.streamable_http.streamablehttp_client(url, ...)` */
export const streamablehttpClient = (url: string, options: ConnectionOptions = {}): StreamableHttp =>
  new StreamableHttp(url, options);

/** `mcp.ClientSession` */
export class ClientSession {
  // Python's client calls itself so.
  private readonly client = new Client({ name: "mcp", version: "0.1.0" });
  private readonly listed = new Set<string>();

  constructor(
    private readonly connection: StreamableHttp,
    _write: Dynamic = null,
    private readonly timeout: Dynamic = null,
  ) {}

  __aenter__(): Promise<this> {
    return Promise.resolve(this);
  }

  async __aexit__(_type?: Dynamic, error?: Dynamic): Promise<boolean> {
    await this.close();
    return leave(error);
  }

  /** Ends the session. */
  async close(): Promise<void> {
    await this.client.close();
  }

  async initialize(): Promise<Dynamic> {
    await this.asked(() => this.client.connect(this.connection.transport as never));
    return mcpInitialized({
      protocolVersion: this.connection.transport.protocolVersion ?? null,
      capabilities: this.client.getServerCapabilities() ?? {},
      serverInfo: this.client.getServerVersion() ?? null,
      instructions: this.client.getInstructions() ?? null,
    });
  }

  async listTools(cursor: string | null = null): Promise<Dynamic> {
    const found = await this.request<ListToolsResult>(
      { method: "tools/list", params: cursor === null ? {} : { cursor } },
      ListToolsResultSchema,
    );
    for (const tool of found.tools) this.listed.add(tool.name);
    return mcpToolList(found);
  }

  async callTool(
    name: string,
    args: Dynamic = null,
    options: { read_timeout_seconds?: Dynamic } = {},
  ): Promise<Dynamic> {
    const found = await this.request<CallToolResult>(
      {
        method: "tools/call",
        params: { name, ...(args === null ? {} : { arguments: plainJson(args) as Record<string, unknown> }) },
      },
      CallToolResultSchema,
      options.read_timeout_seconds,
    );
    // Python's client looks for the schema of what it got.
    if (!found.isError && !this.listed.has(name)) await this.listTools();
    return mcpCallResult(found);
  }

  private request<T>(request: ClientRequest, schema: unknown, given: Dynamic = null): Promise<T> {
    const timeout = milliseconds(given) ?? milliseconds(this.timeout) ?? this.connection.timeout;
    return this.asked(() =>
      this.client.request(request, schema as never, timeout === undefined ? {} : { timeout }),
    ) as Promise<T>;
  }

  private async asked<T>(ask: () => Promise<T>): Promise<T> {
    try {
      return await ask();
    } catch (error) {
      throw toMcpError(error, this.connection.url);
    }
  }
}
pyClass(ClientSession, { name: "ClientSession", module: "mcp.client.session" });
declareMethods(ClientSession, "ClientSession", {
  __init__: ["read_stream", "write_stream", "read_timeout_seconds="],
  initialize: [],
  list_tools: ["cursor="],
  call_tool: ["name", "arguments=", "*", "read_timeout_seconds="],
});
