/** Greenhouse assistant, as the UI of Databricks writes agents on MCP servers: a manager connects them, and what cannot be reached is left out. */

import {
  type InputItem,
  type ResponsesAgentRequest,
  ResponsesAgentResponse,
  ResponsesAgentStreamEvent,
  getRequestHeaders,
  invoke,
  openaiAutolog,
  stream,
} from "./runtime/agent-server/index.js";
import { DatabricksOpenAI, WorkspaceClient } from "./runtime/databricks/index.js";
import {
  Agent,
  MCPServerManager,
  McpServer,
  ModelSettings,
  Runner,
  functionTool,
  setDefaultOpenaiApi,
  setDefaultOpenaiClient,
  setTraceProcessors,
  staticToolFilter,
} from "./runtime/openai-agents/index.js";
import { annotated, field, schema } from "./runtime/pydantic/index.js";
import * as py from "./runtime/python/index.js";
import type { Dynamic, PyDict } from "./runtime/python/index.js";
import { getLogger } from "./runtime/python/stdlib/logging.js";
import { environ } from "./runtime/python/stdlib/os.js";
import { uuid4 } from "./runtime/python/stdlib/uuid.js";
import { LLM_ENDPOINT_NAME, SYSTEM_PROMPT } from "./config.js";

const logger = getLogger("greenhouse");

setDefaultOpenaiClient(new DatabricksOpenAI());
setDefaultOpenaiApi("chat_completions");
setTraceProcessors([]);
openaiAutolog();

const MANAGED_MCP_SERVERS: PyDict[] = [
  { name: "climate", path: "/api/2.0/mcp/functions/green/climate" },
  { name: "pests", path: "/api/2.0/mcp/vector-search/green/pests" },
  { name: "orders", path: "/api/2.0/mcp/external/orders", allow: ["order_soil"] },
];

function getUserWorkspaceClient(): Dynamic {
  const token = py.get(getRequestHeaders(), "x-forwarded-access-token");
  if (!token) {
    return new WorkspaceClient();
  }
  return new WorkspaceClient({ host: py.getItem(environ, "DATABRICKS_HOST"), token, auth_type: "pat" });
}

function buildServers(workspaceClient: Dynamic): Dynamic[] {
  const host = workspaceClient.config.host;
  const servers: Dynamic[] = [];
  for (const spec of MANAGED_MCP_SERVERS) {
    const allowed = py.get(spec, "allow");
    servers.push(
      new McpServer(`${host}${py.str(py.getItem(spec, "path"))}`, {
        name: py.getItem(spec, "name"),
        workspace_client: workspaceClient,
        tool_filter: py.truthy(allowed) ? staticToolFilter(allowed) : null,
        client_session_timeout_seconds: 20,
        cache_tools_list: true,
      }),
    );
  }
  return servers;
}

/**
 * The bed that a plant stands in.
 *
 * Args:
 *     plant: Its English name.
 */
const bedOf: Dynamic = functionTool(
  py.describe(
    annotated(
      py.signature(
        function bedOf(plant: string): string {
          const beds = { tomato: "B2", basil: "A1" };
          if (!py.contains(beds, plant)) {
            throw new py.KeyError(plant);
          }
          return py.getItem(beds, plant);
        },
        "bed_of",
        ["plant"],
        "The bed that a plant stands in.\n\n    Args:\n        plant: Its English name.\n    ",
      ),
      { plant: field(schema.str) },
    ),
    { annotations: () => ({ plant: py.str, return: py.str }) },
  ),
);

function createAgent(manager: Dynamic): Dynamic {
  const missing = manager.failed_servers.map((server: Dynamic) => server.name).join(", ");
  const instructions = SYSTEM_PROMPT + (missing ? `\nNot available: ${missing}.` : "");
  return new Agent("Greenhouse", {
    instructions,
    model: LLM_ENDPOINT_NAME,
    model_settings: new ModelSettings({ temperature: 0.2 }),
    tools: [bedOf],
    mcp_servers: manager.active_servers,
  });
}

function status(manager: Dynamic): PyDict {
  return {
    all: manager.all_servers.map((s: Dynamic) => s.name),
    active: manager.active_servers.map((s: Dynamic) => s.name),
    errors: new py.Dict(
      Array.from(
        py.items(manager.errors),
        ([s, e]: Dynamic) => [py.getAttr(s, "name"), `${py.str(py.typeName(e))}: ${py.str(e)}`] as [Dynamic, Dynamic],
      ),
    ),
  };
}

function asMessages(request: ResponsesAgentRequest): PyDict[] {
  return request.input.map((item: InputItem) => item.modelDump({ excludeNone: true }));
}

async function invokeHandler(request: ResponsesAgentRequest): Promise<Dynamic> {
  let manager: Dynamic;
  let result: Dynamic;
  const inputs = py.or(request.custom_inputs, () => new py.Dict());
  const servers: Dynamic[] = buildServers(getUserWorkspaceClient());
  if (py.truthy(py.get(inputs, "strict"))) {
    manager = new MCPServerManager(servers, { strict: true, connect_timeout_seconds: 15 });
    try {
      await manager.connectAll();
    } catch (caught) {
      const e = py.toException(caught);
      const outcome = py.mergeDicts(status(manager), { raised: `${py.str(py.typeName(e))}: ${py.str(e)}` });
      return new ResponsesAgentResponse({ output: [], custom_outputs: outcome });
    }
  }
  const manager2: Dynamic = new MCPServerManager(servers, {
    connect_in_parallel: py.truthy(py.get(inputs, "parallel")),
    drop_failed_servers: !py.truthy(py.get(inputs, "keep")),
    cleanup_timeout_seconds: null,
  });
  manager = await py.enterAsync(manager2);
  let failed = false;
  try {
    if (py.truthy(py.get(inputs, "again"))) {
      await py.settled(py.callMethod(manager, "reconnect", [], { failed_only: true }));
    }
    try {
      result = await py.settled(Runner.run(createAgent(manager), asMessages(request), { max_turns: 4 }));
    } catch (caught3) {
      const e = py.toException(caught3);
      logger.error("run failed: %s", e);
      return new ResponsesAgentResponse({
        output: [],
        custom_outputs: py.mergeDicts(status(manager), { failed: py.typeName(e) }),
      });
    }
    const output: Dynamic[] = result.new_items.map((item: Dynamic) => item.toInputItem());
    return new ResponsesAgentResponse({ output, custom_outputs: status(manager) });
  } catch (caught2) {
    failed = true;
    if (!(await py.exitAsync(manager2, caught2))) {
      throw caught2;
    }
  } finally {
    if (!failed) {
      await py.exitAsync(manager2);
    }
  }
  return null;
}
invoke()(invokeHandler);

async function* streamHandler(request: ResponsesAgentRequest): AsyncGenerator<ResponsesAgentStreamEvent> {
  const manager3: Dynamic = new MCPServerManager(buildServers(getUserWorkspaceClient()), {
    connect_timeout_seconds: 12.5,
  });
  const manager = await py.enterAsync(manager3);
  let failed2 = false;
  try {
    const run = Runner.runStreamed(createAgent(manager), asMessages(request), { max_turns: 4 });
    const itemId = py.str(uuid4());
    for await (const event of py.iterateAsync(run.streamEvents())) {
      if (py.getAttr(event, "type") === "raw_response_event") {
        const data = py.callMethod(py.getAttr(event, "data"), "model_dump", []);
        if (py.getItem(data, "type") === "response.output_text.delta") {
          yield new ResponsesAgentStreamEvent({
            type: "response.output_text.delta",
            delta: py.getItem(data, "delta"),
            item_id: itemId,
          });
        }
      } else if (
        py.getAttr(event, "type") === "run_item_stream_event" &&
        ["tool_call_item", "tool_call_output_item"].includes(py.getAttr(py.getAttr(event, "item"), "type"))
      ) {
        yield new ResponsesAgentStreamEvent({
          type: "response.output_item.done",
          item: py.callMethod(py.getAttr(event, "item"), "to_input_item", []),
        });
      }
    }
    const text = py.str(py.or(run.final_output, () => ""));
    yield new ResponsesAgentStreamEvent({
      type: "response.output_item.done",
      item: { type: "message", id: itemId, role: "assistant", content: [{ type: "output_text", text }] },
    });
  } catch (caught4) {
    failed2 = true;
    if (!(await py.exitAsync(manager3, caught4))) {
      throw caught4;
    }
  } finally {
    if (!failed2) {
      await py.exitAsync(manager3);
    }
  }
}
stream()(streamHandler);
