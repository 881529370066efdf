/**
 * Harbour desk: an OpenAI loop whose tools are vector search indexes.
 *
 * Three kinds of index stand behind the tools: one with managed embeddings and fixed filters, one whose
 * filters the model writes itself, and one that is embedded by an endpoint of ours.
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
import {
  APIStatusError,
  DatabricksOpenAI,
  VectorSearchRetrieverTool,
  WorkspaceClient,
} from "./runtime/databricks/index.js";
import { BaseModel, defineModel, field, schema } from "./runtime/pydantic/index.js";
import * as py from "./runtime/python/index.js";
import type { Dynamic, PyDict } from "./runtime/python/index.js";
import { getLogger } from "./runtime/python/stdlib/logging.js";
import { uuid4 } from "./runtime/python/stdlib/uuid.js";
import { EMBEDDING_ENDPOINT, LLM_ENDPOINT_NAME, SYSTEM_PROMPT } from "./config.js";

const logger = getLogger("agent");

/** One tool: what the model is told of it, and what runs it. */
class ToolInfo extends BaseModel {
  declare name: string;
  declare spec: PyDict;
  declare execFn: (...args: Dynamic[]) => Dynamic;

  static {
    defineModel(
      this,
      { name: field(schema.str), spec: field(schema.dict()), exec_fn: field(schema.callable) },
      { doc: "One tool: what the model is told of it, and what runs it." },
    );
    py.pyClass(this, { name: "ToolInfo" });
  }
}

function createToolInfo(toolSpec: PyDict, execFn: (...args: Dynamic[]) => Dynamic): ToolInfo {
  // strict tools are not supported by every endpoint
  py.callMethod(py.getItem(toolSpec, "function"), "pop", ["strict", null]);
  return new ToolInfo({ name: py.getItem(py.getItem(toolSpec, "function"), "name"), spec: toolSpec, exec_fn: execFn });
}

const VECTOR_SEARCH_TOOLS: Dynamic[] = [];

VECTOR_SEARCH_TOOLS.push(
  await VectorSearchRetrieverTool.create({
    index_name: "harbour.rules.regulations_idx",
    tool_name: "search_regulations",
    tool_description: "Searches the port regulations.",
    num_results: 2,
    columns: ["section", "page"],
    filters: { valid: true, "year >=": 2020 },
    query_type: "HYBRID",
    doc_uri: "page",
    primary_key: "rule_id",
    include_score: true,
    disable_notice: true,
  }),
);
VECTOR_SEARCH_TOOLS.push(
  await VectorSearchRetrieverTool.create({
    index_name: "harbour.ships.arrivals_idx",
    num_results: 3,
    dynamic_filter: true,
  }),
);
const logBook = await VectorSearchRetrieverTool.create({
  index_name: "harbour.logs.book_idx",
  text_column: "entry",
  embedding_model_name: EMBEDDING_ENDPOINT,
  columns: ["entry", "day"],
  workspace_client: new WorkspaceClient(),
  score_threshold: 0.25,
});

/** The log book is embedded with our own endpoint, so a client of ours makes the vector. */
async function searchLogBook(query: string, { ...kwargs }: Dynamic = {}): Promise<PyDict[]> {
  return await logBook.execute(
    ...(py.bindKeywords(
      ["query", "filters=", "openai_client=", "**options"],
      [],
      py.mergeKeywords({ query, openai_client: new DatabricksOpenAI({ max_retries: 0 }) }, kwargs),
    ) as [Dynamic]),
  );
}
py.signature(searchLogBook, "search_log_book", ["query", "**kwargs"]);

const TOOL_INFOS: ToolInfo[] = VECTOR_SEARCH_TOOLS.map((vsTool: Dynamic) =>
  createToolInfo(vsTool.tool, py.getAttr(vsTool, "execute")),
);
TOOL_INFOS.push(createToolInfo(logBook.tool, searchLogBook));

class HarbourAgent {
  declare llmEndpoint: string;
  declare workspaceClient: Dynamic;
  declare modelServingClient: Dynamic;
  declare _toolsDict: PyDict;
  /** Initializes the agent with its tools. */
  constructor(llmEndpoint: string, tools: ToolInfo[]) {
    this.llmEndpoint = llmEndpoint;
    this.workspaceClient = new WorkspaceClient();
    this.modelServingClient = this.workspaceClient.servingEndpoints.getOpenAiClient({ max_retries: 0 });
    this._toolsDict = new py.Dict(Array.from(tools, (tool: ToolInfo) => [tool.name, tool] as [Dynamic, Dynamic]));
  }

  getToolSpecs(): PyDict[] {
    return Array.from(py.values(this._toolsDict), (toolInfo: ToolInfo) => toolInfo.spec);
  }

  @trace({ spanType: SpanType.TOOL })
  async executeTool(toolName: string, args: PyDict): Promise<Dynamic> {
    return await py.call(py.getItem(this._toolsDict, toolName).execFn, [], args);
  }

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

  /** Runs one tool and adds its result to the history. */
  async handleToolCall(toolCall: PyDict, messages: PyDict[]): Promise<ResponsesAgentStreamEvent> {
    let result!: string;
    try {
      const args = py.jsonLoads(py.getItem(toolCall, "arguments"));
      result = py.jsonDumps(await this.executeTool(py.getItem(toolCall, "name"), args), { ensure_ascii: false });
    } catch (caught) {
      const e = py.toException(caught);
      logger.warning("%s failed: %s", py.getItem(toolCall, "name"), e);
      result = `Error: ${py.str(py.typeName(e))}: ${py.str(e)}`;
    }
    const toolCallOutput = createFunctionCallOutputItem(py.getItem(toolCall, "call_id"), result);
    messages.push(toolCallOutput);
    return new ResponsesAgentStreamEvent({ type: "response.output_item.done", item: toolCallOutput });
  }

  async *callAndRunTools(messages: PyDict[], maxIter: number = 4): AsyncGenerator<ResponsesAgentStreamEvent> {
    for (let _ = 0; _ < maxIter; _++) {
      const lastMsg = py.getItem(messages, -1);
      if (py.get(lastMsg, "role", null) === "assistant") {
        return;
      } else if (py.get(lastMsg, "type", null) === "function_call") {
        for (const call of messages.filter(
          (m: PyDict) => py.get(m, "type") === "function_call" && !answered(m, messages),
        )) {
          yield await this.handleToolCall(call, messages);
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
    for await (const event of this.predictStream(request)) {
      if (event.type === "response.output_item.done") {
        outputs.push(event.item);
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
    try {
      yield* this.callAndRunTools(messages);
    } catch (caught2) {
      const e = py.rethrowUnless(caught2, APIStatusError);
      yield new ResponsesAgentStreamEvent({
        type: "response.output_item.done",
        item: createTextOutputItem(`The model said ${py.str(e.status_code)}.`, py.str(uuid4())),
      });
    }
  }
}

function answered(call: PyDict, messages: PyDict[]): boolean {
  return py.any(
    py.lazyFlatMap(messages, (m: PyDict) => [
      py.get(m, "type") === "function_call_output" && py.eq(py.getItem(m, "call_id"), py.getItem(call, "call_id")),
    ]),
  );
}

openaiAutolog();
const AGENT = new HarbourAgent(LLM_ENDPOINT_NAME, TOOL_INFOS);
setModel(AGENT);
