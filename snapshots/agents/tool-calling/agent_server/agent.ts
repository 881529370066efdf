/**
 * Warehouse assistant: answers questions about stock, orders and parcels.
 *
 * The loop is the usual one: ask the model, run the tool calls it makes, give the
 * results back, until it answers in text or the number of turns is used up.
 */

import {
  type InputItem,
  type ResponsesAgentRequest,
  ResponsesAgentResponse,
  ResponsesAgentStreamEvent,
  SpanType,
  createFunctionCallOutputItem,
  createTextOutputItem,
  invoke,
  openaiAutolog,
  outputToResponsesItemsStream,
  responsesAgentOutputReducer,
  setModel,
  stream,
  toChatCompletionsInput,
  trace,
} from "./runtime/agent-server/index.js";
import { WorkspaceClient } from "./runtime/databricks/index.js";
import { BaseModel, defineModel, field, schema } from "./runtime/pydantic/index.js";
import * as py from "./runtime/python/index.js";
import type { Dynamic, PyDict } from "./runtime/python/index.js";
import { date, timedelta } from "./runtime/python/stdlib/datetime.js";
import { ERROR, exception, getLogger } from "./runtime/python/stdlib/logging.js";
import { uuid4 } from "./runtime/python/stdlib/uuid.js";
import { catch_warnings, filterwarnings } from "./runtime/python/stdlib/warnings.js";
import { LLM_ENDPOINT_NAME, MAX_ITERATIONS, SYSTEM_PROMPT } from "./config.js";

getLogger("mlflow").setLevel(ERROR);

// ##############################################################################
// Data the tools work on. In production this is a table; the shape is the same.
// ##############################################################################
const STOCK = { kettle: { main: 12, north: 3 }, toaster: { main: 0 }, "crêpe pan": { main: 41, north: 7 } };

const ORDERS: PyDict[] = [
  { id: 1001, item: "kettle", quantity: 2, status: "shipped", day: "2026-03-02", total: 59.8 },
  { id: 1002, item: "crêpe pan", quantity: 1, status: "open", day: "2026-03-09", total: py.float(24) },
  { id: 1003, item: "toaster", quantity: 4, status: "open", day: "2026-03-10", total: 99.96 },
];

// kg per piece
const WEIGHTS = { kettle: 1.25, toaster: 1.8, "crêpe pan": 0.95 };

const PACKAGING = 0.15;

/** Something the model should be told about, not a fault of ours. */
class ToolError extends py.Exception {}

/**
 * How many pieces of an item are left.
 *
 * Args:
 *     item: name of the item, any case
 *     warehouse: "main" or "north"; all of them when left out
 */
function checkStock(item: string, warehouse: Dynamic = null): PyDict {
  const places = py.getItem(STOCK, py.callMethod(item, "lower", []));
  if (warehouse == null) {
    return { item, left: py.sum(py.values(places)), by_warehouse: places };
  }
  return { item, left: py.get(places, warehouse, 0), warehouse };
}
py.signature(checkStock, "check_stock", ["item", "warehouse="]);

/** The orders with a status, newest first. */
function findOrders(status: string = "open", limit: number = 10): Dynamic[] {
  let found: PyDict[] = ORDERS.filter((o: PyDict) => py.eq(py.getItem(o, "status"), status));
  found = py.sorted(found, { key: (o: PyDict) => py.getItem(o, "day"), reverse: true });
  return py.getSlice(found, null, limit);
}
py.signature(findOrders, "find_orders", ["status=", "limit="]);

/** The day on which an order arrives; no deliveries at the weekend. */
function deliveryDate(orderId: number, express: boolean = false): string {
  const order = py.next(
    py.owned(py.lazyFlatMap(ORDERS, (o: PyDict) => (py.eq(py.getItem(o, "id"), orderId) ? [o] : []))),
    null,
  );
  if (order == null) {
    throw new ToolError(`There is no order ${py.str(orderId)}.`);
  }
  const days = py.truthy(express) ? 1 : 3;
  let day: Dynamic = py.add(date.fromisoformat(py.getItem(order, "day")), new timedelta(days));
  while (py.ge(py.callMethod(day, "weekday", []), 5)) {
    day = py.iadd(day, new timedelta(1));
  }
  return `${py.str(py.getItem(order, "item"))} arrives on ${py.str(py.callMethod(day, "isoformat", []))}`;
}
py.signature(deliveryDate, "delivery_date", ["order_id", "express="]);

/** Weight of a parcel in kg, packaging included. */
function parcelWeight(items: PyDict): PyDict {
  let total: Dynamic = PACKAGING;
  const lines: Dynamic[] = [];
  for (const [name, quantity] of py.iterate(py.callMethod(items, "items", []))) {
    if (py.le(quantity, 0)) {
      throw new py.ValueError(`quantity of ${py.repr(name)} must be positive, not ${py.str(quantity)}`);
    }
    const weight = py.mul(py.getItem(WEIGHTS, name), quantity);
    lines.push(`${py.str(quantity)} x ${py.str(name)}: ${py.format(weight, ".2f")} kg`);
    total = py.iadd(total, weight);
  }
  return {
    lines,
    total_kg: py.round(total, 2),
    parcels: py.neg(py.floordiv(py.neg(py.int(py.mul(total, 100))), 1000)),
  };
}
py.signature(parcelWeight, "parcel_weight", ["items"]);

/** A tool: its name, its OpenAI spec and the function that does the work. */
class ToolInfo extends BaseModel {
  declare name: string;
  declare spec: PyDict;
  declare execFn: (...args: Dynamic[]) => Dynamic;

  static {
    defineModel(
      this,
      { name: field(schema.str), spec: field(schema.dict()), exec_fn: field(schema.callable) },
      { doc: "A tool: its name, its OpenAI spec and the function that does the work." },
    );
    py.pyClass(this, { name: "ToolInfo" });
  }
}

function createToolInfo(
  fn: (...args: Dynamic[]) => Dynamic,
  description: string,
  properties: PyDict,
  required: Dynamic[],
): ToolInfo {
  return new ToolInfo({
    name: py.getAttr(fn, "__name__"),
    spec: {
      type: "function",
      function: { name: py.getAttr(fn, "__name__"), description, parameters: { type: "object", properties, required } },
    },
    exec_fn: fn,
  });
}

const TOOL_INFOS: Dynamic[] = [
  createToolInfo(
    checkStock,
    "Number of pieces left of an item, in one warehouse or in all.",
    {
      item: { type: "string", description: "name of the item" },
      warehouse: { type: "string", enum: ["main", "north"] },
    },
    ["item"],
  ),
  createToolInfo(
    findOrders,
    "Orders with a status, newest first.",
    { status: { type: "string", enum: ["open", "shipped"] }, limit: { type: "integer", minimum: 1 } },
    [],
  ),
  createToolInfo(
    deliveryDate,
    "Day on which an order arrives.",
    { order_id: { type: "integer" }, express: { type: "boolean" } },
    ["order_id"],
  ),
  createToolInfo(
    parcelWeight,
    "Weight of a parcel from the quantities of its items.",
    { items: { type: "object", additionalProperties: { type: "integer" } } },
    ["items"],
  ),
];

/** Class representing a tool-calling agent */
class ToolCallingAgent {
  declare llmEndpoint: string;
  declare workspaceClient: Dynamic;
  declare modelServingClient: Dynamic;
  declare _toolsDict: PyDict;

  /** Initializes the ToolCallingAgent with tools. */
  constructor(llmEndpoint: string, tools: ToolInfo[]) {
    this.llmEndpoint = llmEndpoint;
    this.workspaceClient = new WorkspaceClient();
    this.modelServingClient = this.workspaceClient.servingEndpoints.getOpenAiClient({ max_retries: 0 });
    this._toolsDict = new py.Dict(
      Array.from(tools, (tool: ToolInfo) => [py.getAttr(tool, "name"), tool] as [Dynamic, Dynamic]),
    );
  }
  static {
    py.signature(this, "ToolCallingAgent.__init__", ["llm_endpoint", "tools"]);
  }

  /** Returns tool specifications in the format OpenAI expects. */
  getToolSpecs(): PyDict[] {
    return Array.from(py.values(this._toolsDict), (toolInfo: ToolInfo) => py.getAttr(toolInfo, "spec"));
  }

  /** Executes the specified tool with the given arguments. */
  @trace({ spanType: SpanType.TOOL })
  executeTool(toolName: string, args: PyDict): Dynamic {
    return py.call(py.getAttr(py.getItem(this._toolsDict, toolName), "exec_fn"), [], args);
  }

  @trace({ spanType: SpanType.LLM })
  async *callLlm(messages: PyDict[]): AsyncGenerator<Dynamic> {
    const manager: Dynamic = new catch_warnings();
    py.enter(manager);
    let failed = false;
    try {
      filterwarnings("ignore", "PydanticSerializationUnexpectedValue");
      for await (const chunk of py.iterateAsync(
        await this.modelServingClient.chat.completions.create({
          model: this.llmEndpoint,
          messages: toChatCompletionsInput(messages),
          tools: this.getToolSpecs(),
          temperature: py.float(0),
          stream: true,
        }),
      )) {
        yield chunk.toDict();
      }
    } catch (caught) {
      failed = true;
      if (!py.exit(manager, caught)) {
        throw caught;
      }
    } finally {
      if (!failed) {
        py.exit(manager);
      }
    }
  }

  /**
   * Execute tool calls, add them to the running message history, and return a
   * ResponsesAgentStreamEvent with the tool output
   */
  handleToolCall(toolCall: PyDict, messages: PyDict[]): ResponsesAgentStreamEvent {
    let result!: string;
    const name = py.getItem(toolCall, "name");
    try {
      const args = py.jsonLoads(py.or(py.callMethod(toolCall, "get", ["arguments"]), () => "{}"));
      if (!py.isInstance(args, py.dict)) {
        throw new ToolError(`arguments must be an object, got ${py.str(py.typeName(args))}`);
      }
      const output = this.executeTool(name, args);
      // strings go back as they are, everything else as JSON
      result = typeof output === "string" ? output : py.jsonDumps(output, { ensure_ascii: false });
    } catch (caught2) {
      const e: Dynamic = py.toException(caught2);
      if (e instanceof py.JSONDecodeError) {
        result = `Error: the arguments of ${py.str(name)} are not JSON (${py.str(e)})`;
      } else if (e instanceof py.KeyError) {
        result = `Error: unknown name ${py.str(e)} in call of ${py.str(name)}`;
      } else if (e instanceof ToolError || e instanceof py.ValueError) {
        result = `Error: ${py.str(e)}`;
      } else {
        exception("tool %s failed", name, py.keywords({ exc_info: caught2 }));
        result = `Error calling tool ${py.str(name)}: ${py.str(py.typeName(e))}`;
      }
    }

    const toolCallOutput = createFunctionCallOutputItem(py.getItem(toolCall, "call_id"), result);
    messages.push(toolCallOutput);
    return new ResponsesAgentStreamEvent({ type: "response.output_item.done", item: toolCallOutput });
  }

  async *callAndRunTools(
    messages: PyDict[],
    maxIter: number = MAX_ITERATIONS,
  ): AsyncGenerator<ResponsesAgentStreamEvent> {
    for (const _ of py.range(maxIter)) {
      const lastMsg = py.getItem(messages, -1);
      if (py.callMethod(lastMsg, "get", ["role", null]) === "assistant") {
        return;
      } else if (py.callMethod(lastMsg, "get", ["type", null]) === "function_call") {
        // the model may have asked for several tools at once: answer all of them
        const answered = new py.PySet(
          py.lazyFlatMap(messages, (m: PyDict) =>
            py.callMethod(m, "get", ["type"]) === "function_call_output" ? [py.getItem(m, "call_id")] : [],
          ),
        );
        const pending: PyDict[] = messages.filter(
          (m: PyDict) =>
            py.callMethod(m, "get", ["type"]) === "function_call" && !py.contains(answered, py.getItem(m, "call_id")),
        );
        for (const toolCall of pending) {
          yield this.handleToolCall(toolCall, messages);
        }
      } else {
        yield* outputToResponsesItemsStream(this.callLlm(messages), messages);
      }
    }

    yield new ResponsesAgentStreamEvent({
      type: "response.output_item.done",
      item: createTextOutputItem("Max iterations reached. Stopping.", py.str(uuid4())),
    });
  }

  @invoke()
  @trace({ spanType: "AGENT" })
  async predict(request: ResponsesAgentRequest): Promise<ResponsesAgentResponse> {
    const outputs: Dynamic[] = [];
    for await (const event of py.ownedAsync(this.predictStream(request))) {
      if (event.type === "response.output_item.done") {
        outputs.push(event.item);
      }
    }
    return new ResponsesAgentResponse({ output: outputs, custom_outputs: request.custom_inputs });
  }

  @stream()
  @trace({ spanType: "AGENT", outputReducer: responsesAgentOutputReducer })
  async *predictStream(request: ResponsesAgentRequest): AsyncGenerator<ResponsesAgentStreamEvent> {
    const messages: Dynamic[] = py.add(
      [{ role: "system", content: SYSTEM_PROMPT }],
      request.input.map((i: InputItem) => i.modelDump()),
    );
    yield* this.callAndRunTools(messages);
  }
}

// Log the model using MLflow
openaiAutolog();
const AGENT = new ToolCallingAgent(LLM_ENDPOINT_NAME, TOOL_INFOS);
setModel(AGENT);
