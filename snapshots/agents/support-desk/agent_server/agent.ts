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
  updateCurrentTrace,
} from "./runtime/agent-server/index.js";
import { RateLimitError, WorkspaceClient } from "./runtime/databricks/index.js";
import { expo, onException } from "./runtime/libraries/backoff.js";
import { BaseModel, defineModel, field, schema } from "./runtime/pydantic/index.js";
import * as py from "./runtime/python/index.js";
import type { Dynamic, PyDict } from "./runtime/python/index.js";
import { getLogger } from "./runtime/python/stdlib/logging.js";
import { uuid4 } from "./runtime/python/stdlib/uuid.js";
import { LLM_ENDPOINT_NAME, MAX_ITER, SYSTEM_PROMPT } from "./config.js";

// Support desk: looks up orders, drafts refunds, and streams what the model says.

const logger = getLogger("agent");

class ToolInfo extends BaseModel {
  declare name: string;
  declare spec: PyDict;
  declare execFn: (...args: Dynamic[]) => Dynamic;

  static {
    defineModel(this, { name: field(schema.str), spec: field(schema.dict()), exec_fn: field(schema.callable) });
    py.pyClass(this, { name: "ToolInfo" });
  }
}

class Refund extends BaseModel {
  declare orderId: string;
  declare amount: Dynamic;
  declare reason: Dynamic;

  static {
    defineModel(this, {
      order_id: field(schema.str),
      amount: field(schema.float, { gt: 0, description: "Amount in euro" }),
      reason: field(schema.optional(schema.str), { default: null }),
    });
  }
}

class Order {
  declare id: string;
  declare total: Dynamic;
  declare items: string[];
  declare status: string;

  constructor(id: string, total: Dynamic, items: Dynamic = [], status: string = "open" as Dynamic) {
    this.id = id;
    this.total = total;
    this.items = items;
    this.status = status;
  }
  static {
    py.dataclass(this, [{ name: "id" }, { name: "total" }, { name: "items" }, { name: "status" }]);
    py.signature(this, "Order.__init__", ["id", "total", "items=", "status="]);
  }

  summary(): string {
    const names = py.join(", ", py.sorted(this.items)) || "nothing";
    return `${this.id}: ${names} for ${py.format(this.total, ".2f")} EUR (${this.status})`;
  }
}

const ORDERS = new py.Dict(
  Array.from(
    [new Order("A-1", 12.5, ["tea", "cup"]), new Order("A-2", py.float(99), ["kettle"], "shipped")],
    (o: Order) => [o.id, o] as [Dynamic, Dynamic],
  ),
);

function lookupOrder(orderId: string): string {
  const order = py.get(ORDERS, py.callMethod(orderId, "strip", []).toUpperCase());
  if (order === null) {
    return py.jsonDumps({ error: `no order ${py.repr(orderId)}`, known: py.sorted(ORDERS) });
  }
  return order.summary();
}
py.signature(lookupOrder, "lookup_order", ["order_id"]);

function draftRefund({ ...kwargs }: Dynamic = {}): string {
  const refund = new Refund(kwargs);
  const order = py.getItem(ORDERS, refund.orderId);
  if (py.gt(refund.amount, order.total)) {
    throw new py.ValueError(`${py.str(refund.amount)} is more than ${py.str(order.total)}`);
  }
  order.status = "refund drafted";
  return py.jsonDumps(
    py.mergeDicts(refund.modelDump({ exclude_none: true }), { left: py.round(py.sub(order.total, refund.amount), 2) }),
  );
}
py.signature(draftRefund, "draft_refund", ["**kwargs"]);

const TOOL_INFOS: ToolInfo[] = [
  new ToolInfo({
    name: "lookup_order",
    spec: {
      type: "function",
      function: {
        name: "lookup_order",
        description: "Finds an order.",
        parameters: { type: "object", properties: { order_id: { type: "string" } }, required: ["order_id"] },
      },
    },
    exec_fn: lookupOrder,
  }),
  new ToolInfo({
    name: "draft_refund",
    spec: {
      type: "function",
      function: { name: "draft_refund", description: "Drafts a refund.", parameters: Refund.modelJsonSchema() },
    },
    exec_fn: draftRefund,
  }),
];

class SupportAgent {
  declare llmEndpoint: Dynamic;
  declare workspaceClient: Dynamic;
  declare modelServingClient: Dynamic;
  declare _toolsDict: PyDict;
  constructor(llmEndpoint: Dynamic, tools: ToolInfo[]) {
    this.llmEndpoint = llmEndpoint;
    this.workspaceClient = new WorkspaceClient();
    this.modelServingClient = this.workspaceClient.servingEndpoints.getOpenAiClient();
    this._toolsDict = new py.Dict(Array.from(tools, (tool: ToolInfo) => [tool.name, tool] as [Dynamic, Dynamic]));
  }

  getToolSpecs(): PyDict[] {
    return Array.from(py.values(this._toolsDict), (toolInfo: ToolInfo) => toolInfo.spec);
  }

  @trace({ spanType: SpanType.TOOL })
  executeTool(toolName: string, args: PyDict): Dynamic {
    return py.call(py.getItem(this._toolsDict, toolName).execFn, [], args);
  }

  @onException(expo, RateLimitError, { max_tries: 3 })
  async *callLlm(messages: PyDict[]): AsyncGenerator<Dynamic> {
    for await (const chunk of py.iterateAsync(
      await this.modelServingClient.chat.completions.create({
        model: this.llmEndpoint,
        messages: toChatCompletionsInput(messages),
        tools: this.getToolSpecs(),
        stream: true,
      }),
    )) {
      yield chunk.toDict();
    }
  }

  handleToolCall(toolCall: PyDict, messages: PyDict[]): ResponsesAgentStreamEvent {
    let result!: string;
    try {
      const args = py.jsonLoads(py.or(py.getItem(toolCall, "arguments"), () => "{}"));
      result = py.str(this.executeTool(py.getItem(toolCall, "name"), args));
    } catch (caught) {
      const e = py.toException(caught);
      logger.warning("tool %s failed: %s", py.getItem(toolCall, "name"), e);
      result = `Error: ${py.str(py.typeName(e))}: ${py.str(e)}`;
    }
    const output = createFunctionCallOutputItem(py.getItem(toolCall, "call_id"), result);
    messages.push(output);
    return new ResponsesAgentStreamEvent({ type: "response.output_item.done", item: output });
  }

  async *callAndRunTools(messages: PyDict[], maxIter: number = MAX_ITER): AsyncGenerator<ResponsesAgentStreamEvent> {
    for (let _ = 0; _ < maxIter; _++) {
      const last = py.getItem(messages, -1);
      if (py.get(last, "role") === "assistant") {
        return;
      } else if (py.get(last, "type") === "function_call") {
        yield this.handleToolCall(last, messages);
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
    let sessionId: Dynamic = null;
    if (py.truthy(request.custom_inputs) && py.contains(request.custom_inputs, "session_id")) {
      sessionId = py.callMethod(request.custom_inputs, "get", ["session_id"]);
    } else if (request.context && py.getAttr(request.context, "conversation_id")) {
      sessionId = py.getAttr(request.context, "conversation_id");
    }
    if (py.truthy(sessionId)) {
      updateCurrentTrace({ metadata: { "mlflow.trace.session": sessionId } });
    }
    const outputs: Dynamic[] = [];
    for await (const e of this.predictStream(request)) {
      if (e.type === "response.output_item.done") {
        outputs.push(e.item);
      }
    }
    return new ResponsesAgentResponse({ output: outputs, custom_outputs: request.custom_inputs });
  }

  @stream()
  @trace({ spanType: "AGENT", outputReducer: responsesAgentOutputReducer })
  async *predictStream(request: ResponsesAgentRequest): AsyncGenerator<ResponsesAgentStreamEvent> {
    const messages: PyDict[] = py.add(
      [{ role: "system", content: SYSTEM_PROMPT }],
      request.input.map((i: InputItem) => i.modelDump()),
    );
    yield* this.callAndRunTools(messages);
  }
}

openaiAutolog();
const AGENT = new SupportAgent(LLM_ENDPOINT_NAME, TOOL_INFOS);
setModel(AGENT);
