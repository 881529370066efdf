/**
 * A bicycle workshop's assistant, in the style of the Agents SDK template of Databricks Apps.
 *
 * One agent with a function tool of its own and the tools of two MCP servers. A server that cannot be
 * reached is left out, and the agent goes on with what it has.
 */

import {
  type InputItem,
  type ResponsesAgentRequest,
  ResponsesAgentResponse,
  ResponsesAgentStreamEvent,
  invoke,
  openaiAutolog,
  stream,
  updateCurrentTrace,
} from "./runtime/agent-server/index.js";
import { DatabricksOpenAI, WorkspaceClient } from "./runtime/databricks/index.js";
import {
  Agent,
  McpServer,
  Runner,
  functionTool,
  setDefaultOpenaiApi,
  setDefaultOpenaiClient,
  setTraceProcessors,
} from "./runtime/openai-agents/index.js";
import { annotated, field, schema } from "./runtime/pydantic/index.js";
import * as py from "./runtime/python/index.js";
import type { Dynamic, PyDict } from "./runtime/python/index.js";
import { AsyncExitStack } from "./runtime/python/stdlib/exit-stack.js";
import { getLogger } from "./runtime/python/stdlib/logging.js";
import { uuid4 } from "./runtime/python/stdlib/uuid.js";
import { MODEL } from "./config.js";

const logger = getLogger("oa_workshop");

// the agents package and MLflow would both trace; MLflow's is the one that is shown
setDefaultOpenaiClient(new DatabricksOpenAI());
setDefaultOpenaiApi("chat_completions");
setTraceProcessors([]);
openaiAutolog();
const NAME = "Workshop";
const OPENING_HOURS = { mon: "8-18", tue: "8-18", sat: "9-13" };

/**
 * When the workshop is open.
 *
 * Args:
 *     day: The first three letters of a weekday, in English.
 */
const openingHours: Dynamic = functionTool(
  py.describe(
    annotated(
      py.signature(
        function openingHours(day: string): string {
          return py.getItem(OPENING_HOURS, py.callMethod(day, "lower", []));
        },
        "opening_hours",
        ["day"],
        "When the workshop is open.\n\n    Args:\n        day: The first three letters of a weekday, in English.\n    ",
      ),
      { day: field(schema.str) },
    ),
    { annotations: () => ({ day: py.str, return: py.str }) },
  ),
);

/**
 * A price for a repair.
 *
 * Args:
 *     part: What is replaced; "none" for labour only.
 *     hours: Hours of labour.
 *     express: Whether it is done while the customer waits.
 */
const quote: Dynamic = functionTool(undefined, { name_override: "quote_repair" })(
  py.describe(
    annotated(
      py.signature(
        async function quote(part: string, hours: Dynamic = 0.5, express: boolean = false): Promise<PyDict> {
          if (py.le(hours, 0)) {
            throw new py.ValueError(`a repair takes time, not ${py.str(hours)} hours`);
          }
          const parts = { chain: 28.5, tube: 7, none: 0 };
          const price = py.add(py.get(parts, part, 20), py.mul(py.mul(60, hours), py.truthy(express) ? 1.5 : 1));
          return { part, price: py.round(price, 2), express };
        },
        "quote",
        ["part", "hours=", "express="],
        'A price for a repair.\n\n    Args:\n        part: What is replaced; "none" for labour only.\n        hours: Hours of labour.\n        express: Whether it is done while the customer waits.\n    ',
      ),
      {
        part: field(schema.str),
        hours: field(schema.float, { default: 0.5 }),
        express: field(schema.bool, { default: false }),
      },
    ),
    {
      defaults: { hours: 0.5, express: false },
      annotations: () => ({ part: py.str, hours: py.float, express: py.bool, return: py.dict }),
    },
  ),
);

function getMcpServers(): Dynamic[] {
  const host = new WorkspaceClient().config.host;
  return [
    new McpServer(`${host}/api/2.0/mcp/functions/shop/stock`, { name: "stock" }),
    new McpServer(`${host}/api/2.0/mcp/vector-search/shop/manuals`, { name: "manuals", timeout: 5 }),
  ];
}

/** The servers that answer. */
async function connect(stack: Dynamic): Promise<Dynamic> {
  const connected: Dynamic[] = [];
  for (const server of getMcpServers()) {
    try {
      connected.push(await stack.enterAsyncContext(server));
    } catch (caught) {
      logger.warning("MCP server %s is not available", py.getAttr(server, "name"), py.keywords({ exc_info: caught }));
    }
  }
  return connected;
}

function createAgent(mcpServers: Dynamic[]): Dynamic {
  return new Agent(NAME, {
    instructions: "You work for a bicycle workshop.\nAnswer in one sentence.",
    model: MODEL,
    tools: [openingHours, quote],
    mcp_servers: mcpServers,
  });
}

function getSessionId(request: ResponsesAgentRequest): Dynamic {
  if (request.context && py.getAttr(request.context, "conversation_id")) {
    return py.getAttr(request.context, "conversation_id");
  }
  if (py.truthy(request.custom_inputs) && py.isInstance(request.custom_inputs, py.dict)) {
    return py.callMethod(request.custom_inputs, "get", ["session_id"]);
  }
  return null;
}

/** Responses events with ids of their own: the SDK's chat model gives all items the same one. */
async function* processAgentStreamEvents(asyncStream: Dynamic): AsyncGenerator<ResponsesAgentStreamEvent> {
  let currItemId: string = py.str(uuid4());
  for await (const event of py.iterateAsync(asyncStream)) {
    if (py.getAttr(event, "type") === "raw_response_event") {
      const eventData = py.callMethod(py.getAttr(event, "data"), "model_dump", []);
      if (py.getItem(eventData, "type") === "response.output_item.added") {
        currItemId = py.str(uuid4());
        py.setItem(py.getItem(eventData, "item"), "id", currItemId);
      } else if (
        py.callMethod(eventData, "get", ["item"]) != null &&
        py.callMethod(py.getItem(eventData, "item"), "get", ["id"]) != null
      ) {
        py.setItem(py.getItem(eventData, "item"), "id", currItemId);
      } else if (py.callMethod(eventData, "get", ["item_id"]) != null) {
        py.setItem(eventData, "item_id", currItemId);
      }
      yield eventData;
    } else if (
      py.getAttr(event, "type") === "run_item_stream_event" &&
      py.getAttr(py.getAttr(event, "item"), "type") === "tool_call_output_item"
    ) {
      yield new ResponsesAgentStreamEvent({
        type: "response.output_item.done",
        item: py.callMethod(py.getAttr(event, "item"), "to_input_item", []),
      });
    }
  }
}

async function invokeHandler(request: ResponsesAgentRequest): Promise<Dynamic> {
  let sessionId: Dynamic;
  if (py.truthy((sessionId = getSessionId(request)))) {
    updateCurrentTrace({ metadata: { "mlflow.trace.session": sessionId } });
  }
  const manager: Dynamic = new AsyncExitStack();
  const stack = await py.enterAsync(manager);
  let failed = false;
  try {
    const agent = createAgent(await connect(stack));
    const messages: Dynamic[] = request.input.map((i: InputItem) => i.modelDump());
    const result = await py.settled(Runner.run(agent, messages));
    return new ResponsesAgentResponse({ output: result.new_items.map((item: Dynamic) => item.toInputItem()) });
  } catch (caught2) {
    failed = true;
    if (!(await py.exitAsync(manager, caught2))) {
      throw caught2;
    }
  } finally {
    if (!failed) {
      await py.exitAsync(manager);
    }
  }
  return null;
}
invoke()(invokeHandler);

async function* streamHandler(request: ResponsesAgentRequest): AsyncGenerator<ResponsesAgentStreamEvent> {
  let sessionId: Dynamic;
  if (py.truthy((sessionId = getSessionId(request)))) {
    updateCurrentTrace({ metadata: { "mlflow.trace.session": sessionId } });
  }
  const manager2: Dynamic = new AsyncExitStack();
  const stack = await py.enterAsync(manager2);
  let failed2 = false;
  try {
    const agent = createAgent(await connect(stack));
    const messages: Dynamic[] = request.input.map((i: InputItem) => i.modelDump());
    const result = Runner.runStreamed(agent, messages);
    for await (const event of py.ownedAsync(processAgentStreamEvents(result.streamEvents()))) {
      yield event;
    }
  } catch (caught3) {
    failed2 = true;
    if (!(await py.exitAsync(manager2, caught3))) {
      throw caught3;
    }
  } finally {
    if (!failed2) {
      await py.exitAsync(manager2);
    }
  }
}
stream()(streamHandler);
