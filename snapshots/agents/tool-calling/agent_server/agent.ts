/**
 * Warehouse assistant: answers questions about stock, orders and parcels.
 *
 * The loop is the usual one: ask the model, run the tool calls it makes, give the
 * results back, until it answers in text or the number of turns is used up.
 */

import {
  type ResponsesAgentRequest,
  ResponsesAgentResponse,
  ResponsesAgentStreamEvent,
  SpanType,
  createFunctionCallOutputItem,
  createTextOutputItem,
  invoke,
  openaiAutolog,
  outputToResponsesItemsStream,
  setModel,
  stream,
  toChatCompletionsInput,
  trace,
} from "./runtime/agent-server/index.js";
import { WorkspaceClient } from "./runtime/databricks/index.js";
import { BaseModel, defineModel, field, schema } from "./runtime/pydantic/index.js";
import {
  Dict,
  type Dynamic,
  Exception,
  JSONDecodeError,
  KeyError,
  type PyDict,
  PySet,
  ValueError,
  add,
  call,
  callMethod,
  contains,
  dict,
  enter,
  eq,
  exit,
  flatMap,
  float,
  floordiv,
  format,
  ge,
  get,
  getAttr,
  getItem,
  getSlice,
  iadd,
  int,
  isInstance,
  items as pyItems,
  iterateAsync,
  jsonDumps,
  jsonLoads,
  keywords,
  lazyFlatMap,
  le,
  mul,
  neg,
  next,
  or,
  ownedAsync,
  pyClass,
  range,
  repr,
  round,
  signature,
  sorted,
  str,
  sum,
  toException,
  typeName,
  values,
} from "./runtime/python/index.js";
import { date, timedelta } from "./runtime/python/stdlib/datetime.js";
import { ERROR, exception, getLogger } from "./runtime/python/stdlib/logging.js";
import { uuid4 } from "./runtime/python/stdlib/uuid.js";
import { catch_warnings, filterwarnings } from "./runtime/python/stdlib/warnings.js";
import { LLM_ENDPOINT_NAME, MAX_ITERATIONS, SYSTEM_PROMPT } from "./config.js";

getLogger("mlflow").setLevel(ERROR);

// ##############################################################################
// Data the tools work on. In production this is a table; the shape is the same.
// ##############################################################################
const STOCK = {
  kettle: { main: 12, north: 3 },
  toaster: { main: 0 },
  "crêpe pan": { main: 41, north: 7 },
};

const ORDERS: PyDict[] = [
  { id: 1001, item: "kettle", quantity: 2, status: "shipped", day: "2026-03-02", total: 59.8 },
  { id: 1002, item: "crêpe pan", quantity: 1, status: "open", day: "2026-03-09", total: float(24) },
  { id: 1003, item: "toaster", quantity: 4, status: "open", day: "2026-03-10", total: 99.96 },
];

// kg per piece
const WEIGHTS = { kettle: 1.25, toaster: 1.8, "crêpe pan": 0.95 };

const PACKAGING = 0.15;

/** Something the model should be told about, not a fault of ours. */
class ToolError extends Exception {}

/**
 * How many pieces of an item are left.
 *
 * Args:
 *     item: name of the item, any case
 *     warehouse: "main" or "north"; all of them when left out
 */
function checkStock(item: string, warehouse: Dynamic = null): PyDict {
  const places = getItem(STOCK, item.toLowerCase());
  if (warehouse === null) {
    return { item, left: sum(values(places)), by_warehouse: places };
  }
  return { item, left: get(places, warehouse, 0), warehouse };
}
signature(checkStock, "check_stock", ["item", "warehouse="]);

/** The orders with a status, newest first. */
function findOrders(status: string = "open", limit: number = 10): Dynamic[] {
  let found: PyDict[] = ORDERS.filter((o: PyDict) => getItem(o, "status") === status);
  found = sorted(found, { key: (o: Dynamic) => getItem(o, "day"), reverse: true });
  return getSlice(found, null, limit);
}
signature(findOrders, "find_orders", ["status=", "limit="]);

/** The day on which an order arrives; no deliveries at the weekend. */
function deliveryDate(orderId: number, express: boolean = false): string {
  const order = next(
    lazyFlatMap(ORDERS, (o: PyDict) => (eq(getItem(o, "id"), orderId) ? [o] : [])),
    null,
  );
  if (order == null) {
    throw new ToolError(`There is no order ${str(orderId)}.`);
  }
  const days = express ? 1 : 3;
  let day: Dynamic = add(date.fromisoformat(getItem(order, "day")), new timedelta(days));
  while (ge(callMethod(day, "weekday", []), 5)) {
    day = iadd(day, new timedelta(1));
  }
  return `${str(getItem(order, "item"))} arrives on ${str(callMethod(day, "isoformat", []))}`;
}
signature(deliveryDate, "delivery_date", ["order_id", "express="]);

/** Weight of a parcel in kg, packaging included. */
function parcelWeight(items: PyDict): PyDict {
  let total: Dynamic = PACKAGING;
  const lines: Dynamic[] = [];
  for (const [name, quantity] of pyItems(items)) {
    if (le(quantity, 0)) {
      throw new ValueError(`quantity of ${repr(name)} must be positive, not ${str(quantity)}`);
    }
    const weight = mul(getItem(WEIGHTS, name), quantity);
    lines.push(`${str(quantity)} x ${str(name)}: ${format(weight, ".2f")} kg`);
    total = iadd(total, weight);
  }
  return {
    lines,
    total_kg: round(total, 2),
    parcels: neg(floordiv(neg(int(mul(total, 100))), 1000)),
  };
}
signature(parcelWeight, "parcel_weight", ["items"]);

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
    pyClass(this, { name: "ToolInfo" });
  }
}

function createToolInfo(
  fn: (...args: Dynamic[]) => Dynamic,
  description: string,
  properties: PyDict,
  required: Dynamic[],
): ToolInfo {
  return new ToolInfo({
    name: getAttr(fn, "__name__"),
    spec: {
      type: "function",
      function: {
        name: getAttr(fn, "__name__"),
        description,
        parameters: { type: "object", properties, required },
      },
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
    {
      status: { type: "string", enum: ["open", "shipped"] },
      limit: { type: "integer", minimum: 1 },
    },
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
    this.modelServingClient = this.workspaceClient.servingEndpoints.getOpenAiClient({
      max_retries: 0,
    });
    this._toolsDict = new Dict(
      Array.from(tools, (tool: ToolInfo) => [tool.name, tool] as [Dynamic, Dynamic]),
    );
  }
  static {
    signature(this, "ToolCallingAgent.__init__", ["llm_endpoint", "tools"]);
  }

  /** Returns tool specifications in the format OpenAI expects. */
  getToolSpecs(): PyDict[] {
    return Array.from(values(this._toolsDict), (toolInfo: ToolInfo) => toolInfo.spec) as Dynamic;
  }

  /** Executes the specified tool with the given arguments. */
  @trace({ spanType: SpanType.TOOL })
  executeTool(toolName: string, args: PyDict): Dynamic {
    return call(getItem(this._toolsDict, toolName).execFn, [], args);
  }

  @trace({ spanType: SpanType.LLM })
  async *callLlm(messages: PyDict[]): AsyncGenerator<Dynamic> {
    const manager: Dynamic = new catch_warnings();
    enter(manager);
    let failed = false;
    try {
      filterwarnings("ignore", "PydanticSerializationUnexpectedValue");
      for await (const chunk of iterateAsync(
        await this.modelServingClient.chat.completions.create({
          model: this.llmEndpoint,
          messages: toChatCompletionsInput(messages),
          tools: this.getToolSpecs(),
          temperature: float(0),
          stream: true,
        }),
      )) {
        yield chunk.toDict();
      }
    } catch (caught) {
      failed = true;
      if (!exit(manager, caught)) {
        throw caught;
      }
    } finally {
      if (!failed) {
        exit(manager);
      }
    }
  }

  /**
   * Execute tool calls, add them to the running message history, and return a
   * ResponsesAgentStreamEvent with the tool output
   */
  handleToolCall(toolCall: PyDict, messages: PyDict[]): ResponsesAgentStreamEvent {
    let result!: string;
    const name = getItem(toolCall, "name");
    try {
      const args = jsonLoads(or(get(toolCall, "arguments"), () => "{}"));
      if (!isInstance(args, dict)) {
        throw new ToolError(`arguments must be an object, got ${str(typeName(args))}`);
      }
      const output = this.executeTool(name, args);
      // strings go back as they are, everything else as JSON
      result = typeof output === "string" ? output : jsonDumps(output, { ensure_ascii: false });
    } catch (caught2) {
      const e: Dynamic = toException(caught2);
      if (e instanceof JSONDecodeError) {
        result = `Error: the arguments of ${str(name)} are not JSON (${str(e)})`;
      } else if (e instanceof KeyError) {
        result = `Error: unknown name ${str(e)} in call of ${str(name)}`;
      } else if (e instanceof ToolError || e instanceof ValueError) {
        result = `Error: ${str(e)}`;
      } else {
        exception("tool %s failed", name, keywords({ exc_info: caught2 }));
        result = `Error calling tool ${str(name)}: ${str(typeName(e))}`;
      }
    }

    const toolCallOutput = createFunctionCallOutputItem(getItem(toolCall, "call_id"), result);
    messages.push(toolCallOutput);
    return new ResponsesAgentStreamEvent({
      type: "response.output_item.done",
      item: toolCallOutput,
    });
  }

  async *callAndRunTools(
    messages: PyDict[],
    maxIter: number = MAX_ITERATIONS,
  ): AsyncGenerator<ResponsesAgentStreamEvent> {
    for (const _ of range(maxIter)) {
      const lastMsg = getItem(messages, -1);
      if (get(lastMsg, "role", null) === "assistant") {
        return;
      } else if (get(lastMsg, "type", null) === "function_call") {
        // the model may have asked for several tools at once: answer all of them
        const answered = new PySet(
          flatMap(messages, (m: PyDict) =>
            get(m, "type") === "function_call_output" ? [getItem(m, "call_id")] : [],
          ),
        );
        const pending: PyDict[] = messages.filter(
          (m: PyDict) =>
            get(m, "type") === "function_call" && !contains(answered, getItem(m, "call_id")),
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
      item: createTextOutputItem("Max iterations reached. Stopping.", str(uuid4())),
    });
  }

  @invoke()
  async predict(request: ResponsesAgentRequest): Promise<ResponsesAgentResponse> {
    const outputs: Dynamic[] = [];
    for await (const event of ownedAsync(this.predictStream(request))) {
      if (event.type === "response.output_item.done") {
        outputs.push(event.item);
      }
    }
    return new ResponsesAgentResponse({ output: outputs, custom_outputs: request.custom_inputs });
  }

  @stream()
  async *predictStream(request: ResponsesAgentRequest): AsyncGenerator<ResponsesAgentStreamEvent> {
    const messages: Dynamic[] = add(
      [{ role: "system", content: SYSTEM_PROMPT }],
      request.input.map((i: Dynamic) => callMethod(i, "model_dump", [])),
    );
    yield* this.callAndRunTools(messages as Dynamic);
  }
}

// Log the model using MLflow
openaiAutolog();
const AGENT = new ToolCallingAgent(LLM_ENDPOINT_NAME, TOOL_INFOS as Dynamic);
setModel(AGENT);
