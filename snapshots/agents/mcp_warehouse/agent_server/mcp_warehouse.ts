/**
 * A warehouse assistant whose tools all come from MCP servers, called in a loop of its own.
 *
 * The style of Databricks' notebook for MCP agents: `DatabricksMCPClient` lists the tools of each server
 * when they are first needed, and one function a tool calls it. A server that does not answer is left out.
 */

import {
  type ResponsesAgentRequest,
  ResponsesAgentResponse,
  ResponsesAgentStreamEvent,
  SpanType,
  createFunctionCallItem,
  createFunctionCallOutputItem,
  createTextOutputItem,
  invoke,
  stream,
  trace,
} from "./runtime/agent-server/index.js";
import { WorkspaceClient } from "./runtime/databricks/index.js";
import { DatabricksMCPClient } from "./runtime/mcp/index.js";
import { BaseModel, defineModel, field, schema as pySchema } from "./runtime/pydantic/index.js";
import * as py from "./runtime/python/index.js";
import type { Dynamic, PyDict } from "./runtime/python/index.js";
import { getLogger } from "./runtime/python/stdlib/logging.js";
import { environ } from "./runtime/python/stdlib/os.js";
import { uuid4 } from "./runtime/python/stdlib/uuid.js";
import { LLM_ENDPOINT_NAME, MAX_ITERATIONS, SYSTEM_PROMPT } from "./config.js";

const logger = getLogger("mcp_warehouse");

const workspaceClient = new WorkspaceClient();
const host = workspaceClient.config.host;
const MANAGED_MCP_SERVER_URLS: string[] = [
  `${host}/api/2.0/mcp/functions/warehouse/ops`,
  `${host}/api/2.0/mcp/external/carrier`,
];
const CUSTOM_MCP_SERVER_URLS: string[] = [`${host}/broken/mcp`];

/** A tool, as the model sees it and as it is run. */
class ToolInfo extends BaseModel {
  declare name: string;
  declare spec: PyDict;
  declare execFn: (...args: Dynamic[]) => Dynamic;

  static {
    defineModel(
      this,
      { name: field(pySchema.str), spec: field(pySchema.dict()), exec_fn: field(pySchema.callable) },
      { doc: "A tool, as the model sees it and as it is run." },
    );
    py.pyClass(this, { name: "ToolInfo" });
  }
}

function toChatMessages(item: PyDict): PyDict[] {
  if (py.get(item, "type") === "function_call") {
    const call = { name: py.getItem(item, "name"), arguments: py.getItem(item, "arguments") };
    return [
      {
        role: "assistant",
        content: null,
        tool_calls: [{ id: py.getItem(item, "call_id"), type: "function", function: call }],
      },
    ];
  }
  if (py.get(item, "type") === "function_call_output") {
    return [{ role: "tool", content: py.getItem(item, "output"), tool_call_id: py.getItem(item, "call_id") }];
  }
  const content = py.get(item, "content");
  if (py.isInstance(content, py.list)) {
    return content.map((part: Dynamic) => ({
      role: py.get(item, "role", "assistant"),
      content: py.getItem(part, "text"),
    }));
  }
  return [{ role: py.get(item, "role", "user"), content }];
}

function makeExecFn(serverUrl: string, toolName: string, ws: Dynamic): (...args: Dynamic[]) => Dynamic {
  async function execFn({ ...kwargs }: Dynamic = {}): Promise<string> {
    const mcpClient = new DatabricksMCPClient(serverUrl, ws);
    const response = await mcpClient.callTool(toolName, kwargs);
    const text = py.join(
      "",
      response.content.map((c: Dynamic) => py.getAttr(c, "text")),
    );
    return response.isError ? `FAILED: ${text}` : text;
  }
  py.signature(execFn, "make_exec_fn.<locals>.exec_fn", ["**kwargs"]);

  return execFn;
}

async function createMcpTools(ws: Dynamic, urls: string[]): Promise<ToolInfo[]> {
  let mcpTools!: Dynamic[];
  const tools: ToolInfo[] = [];
  for (const serverUrl of urls) {
    try {
      const mcpClient = new DatabricksMCPClient(serverUrl, ws);
      mcpTools = await mcpClient.listTools();
    } catch (caught) {
      const e = py.toException(caught);
      logger.error("Error loading tools from %s: %s", serverUrl, py.typeName(e));
      continue;
    }
    for (const t of mcpTools) {
      const schema = py.copy(t.inputSchema);
      if (!py.contains(schema, "properties")) {
        py.setItem(schema, "properties", new py.Dict());
      }
      const function_ = { name: t.name, description: t.description || `Tool: ${t.name}`, parameters: schema };
      tools.push(
        new ToolInfo({
          name: t.name,
          spec: { type: "function", function: function_ },
          exec_fn: makeExecFn(serverUrl, t.name, ws),
        }),
      );
    }
  }
  return tools;
}

class Warehouse {
  declare llmEndpoint: string;
  declare client: Dynamic;
  declare _tools: Dynamic;
  constructor(llmEndpoint: string) {
    this.llmEndpoint = llmEndpoint;
    this.client = workspaceClient.servingEndpoints.getOpenAiClient();
    this._tools = null;
  }
  static {
    py.signature(this, "Warehouse.__init__", ["llm_endpoint"]);
  }

  async tools(): Promise<Dynamic> {
    if (this._tools === null) {
      const found: ToolInfo[] = await createMcpTools(
        workspaceClient,
        py.add(MANAGED_MCP_SERVER_URLS, CUSTOM_MCP_SERVER_URLS),
      );
      this._tools = new py.Dict(Array.from(found, (t: ToolInfo) => [t.name, t] as [Dynamic, Dynamic]));
    }
    return this._tools;
  }
  static {
    py.awaitedProperty(this, "tools");
  }

  @trace({ spanType: SpanType.TOOL })
  async executeTool(toolName: string, args: PyDict): Promise<Dynamic> {
    return await py.call(py.getItem(await this.tools(), toolName).execFn, [], args);
  }

  async *callAndRunTools(messages: PyDict[]): AsyncGenerator<ResponsesAgentStreamEvent> {
    let result!: string;
    for (let _ = 0; _ < MAX_ITERATIONS; _++) {
      const response = await this.client.chat.completions.create({
        model: this.llmEndpoint,
        messages,
        tools: await (async () => {
          const items: Dynamic[] = [];
          for (const t of py.iterate(py.callMethod(await this.tools(), "values", []))) {
            items.push(t.spec);
          }
          return items;
        })(),
      });
      const message = py.getItem(response.choices, 0).message;
      messages.push(message.toDict());
      if (message.content) {
        yield new ResponsesAgentStreamEvent({
          type: "response.output_item.done",
          item: createTextOutputItem(message.content, py.str(uuid4())),
        });
      }
      if (!py.truthy(message.tool_calls)) {
        return;
      }
      for (const toolCall of py.iterate(message.tool_calls)) {
        const [name, arguments_] = [toolCall.function.name, toolCall.function.arguments];
        yield new ResponsesAgentStreamEvent({
          type: "response.output_item.done",
          item: createFunctionCallItem(py.str(uuid4()), toolCall.id, name, arguments_),
        });
        try {
          result = py.str(await this.executeTool(name, py.jsonLoads(arguments_)));
        } catch (caught2) {
          const e = py.toException(caught2);
          result = `Error calling ${name}: ${py.str(e)}`;
        }
        messages.push({ role: "tool", content: result, tool_call_id: toolCall.id });
        yield new ResponsesAgentStreamEvent({
          type: "response.output_item.done",
          item: createFunctionCallOutputItem(toolCall.id, result),
        });
      }
    }
    yield new ResponsesAgentStreamEvent({
      type: "response.output_item.done",
      item: createTextOutputItem("Max iterations reached.", py.str(uuid4())),
    });
  }
}

const AGENT = new Warehouse(py.get(environ, "LLM_ENDPOINT", LLM_ENDPOINT_NAME));

async function predict(request: ResponsesAgentRequest): Promise<ResponsesAgentResponse> {
  const outputs: Dynamic[] = [];
  for await (const e of predictStream(request)) {
    if (e.type === "response.output_item.done") {
      outputs.push(e.item);
    }
  }
  const resources: Dynamic[] = await new DatabricksMCPClient(
    py.getItem(MANAGED_MCP_SERVER_URLS, 0),
  ).getDatabricksResources();
  return new ResponsesAgentResponse({
    output: outputs,
    custom_outputs: { resources: resources.map((r: Dynamic) => py.getAttr(r, "name")) },
  });
}
invoke()(predict);

async function* predictStream(request: ResponsesAgentRequest): AsyncGenerator<ResponsesAgentStreamEvent> {
  const messages: PyDict[] = [{ role: "system", content: SYSTEM_PROMPT }];
  for (const item of request.input) {
    py.extend(messages, toChatMessages(item.modelDump()));
  }
  yield* AGENT.callAndRunTools(messages);
}
stream()(predictStream);
