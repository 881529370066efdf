/** Dairy assistant: an OpenAI loop over Unity Catalog functions, after the template for tool-calling agents. */

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
import { RateLimitError, UCFunctionToolkit, WorkspaceClient, getUcFunctionClient } from "./runtime/databricks/index.js";
import { expo, onException } from "./runtime/libraries/backoff.js";
import { BaseModel, defineModel, field, schema } from "./runtime/pydantic/index.js";
import * as py from "./runtime/python/index.js";
import type { Dynamic, PyDict } from "./runtime/python/index.js";
import { uuid4 } from "./runtime/python/stdlib/uuid.js";
import { LLM_ENDPOINT_NAME, SYSTEM_PROMPT, UC_TOOL_NAMES } from "./config.js";

/**
 * Class representing a tool for the agent.
 * - "name" (str): The name of the tool.
 * - "spec" (dict): JSON description of the tool.
 * - "exec_fn" (Callable): Function that implements the tool logic.
 */
class ToolInfo extends BaseModel {
  declare name: string;
  declare spec: PyDict;
  declare execFn: (...args: Dynamic[]) => Dynamic;

  static {
    defineModel(
      this,
      { name: field(schema.str), spec: field(schema.dict()), exec_fn: field(schema.callable) },
      {
        doc: 'Class representing a tool for the agent.\n- "name" (str): The name of the tool.\n- "spec" (dict): JSON description of the tool.\n- "exec_fn" (Callable): Function that implements the tool logic.',
      },
    );
    py.pyClass(this, { name: "ToolInfo" });
  }
}

/**
 * Factory function to create ToolInfo objects from a given tool spec
 * and (optionally) a custom execution function.
 */
function createToolInfo(toolSpec: PyDict, execFnParam: Dynamic = null): ToolInfo {
  py.callMethod(py.getItem(toolSpec, "function"), "pop", ["strict", null]);
  const toolName = py.getItem(py.getItem(toolSpec, "function"), "name");
  const udfName = py.callMethod(toolName, "replace", ["__", "."]);

  // a wrapper that runs the function of Unity Catalog
  async function execFn({ ...kwargs }: Dynamic = {}): Promise<Dynamic> {
    const functionResult = await ucFunctionClient.executeFunction(udfName, kwargs);
    if (functionResult.error !== null) {
      return functionResult.error;
    } else {
      return functionResult.value;
    }
  }
  py.signature(execFn, "create_tool_info.<locals>.exec_fn", ["**kwargs"]);

  return new ToolInfo({ name: toolName, spec: toolSpec, exec_fn: execFnParam || execFn });
}

const TOOL_INFOS: ToolInfo[] = [];

const ucToolkit = await UCFunctionToolkit.create({ function_names: UC_TOOL_NAMES });
const ucFunctionClient = getUcFunctionClient();
for (const toolSpec of ucToolkit.tools) {
  TOOL_INFOS.push(createToolInfo(toolSpec));
}

/** Class representing a tool-calling Agent */
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
    this._toolsDict = new py.Dict(Array.from(tools, (tool: ToolInfo) => [tool.name, tool] as [Dynamic, Dynamic]));
  }

  /** Returns tool specifications in the format OpenAI expects. */
  getToolSpecs(): PyDict[] {
    return Array.from(py.values(this._toolsDict), (toolInfo: ToolInfo) => toolInfo.spec);
  }

  /** Executes the specified tool with the given arguments. */
  @trace({ spanType: SpanType.TOOL })
  async executeTool(toolName: string, args: PyDict): Promise<Dynamic> {
    return await py.call(py.getItem(this._toolsDict, toolName).execFn, [], args);
  }

  @onException(expo, RateLimitError)
  @trace({ spanType: SpanType.LLM })
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

  /** Execute tool calls, add them to the running message history, and return a ResponsesStreamEvent w/ tool output */
  async handleToolCall(toolCall: PyDict, messages: PyDict[]): Promise<ResponsesAgentStreamEvent> {
    let result!: string;
    try {
      const args = py.jsonLoads(py.getItem(toolCall, "arguments"));
      result = py.str(await this.executeTool(py.getItem(toolCall, "name"), args));
    } catch (caught) {
      const e = py.rethrowUnless(caught, py.ValueError);
      result = `ValueError: ${py.str(e)}`;
    }

    const toolCallOutput = createFunctionCallOutputItem(py.getItem(toolCall, "call_id"), result);
    messages.push(toolCallOutput);
    return new ResponsesAgentStreamEvent({ type: "response.output_item.done", item: toolCallOutput });
  }

  async *callAndRunTools(messages: PyDict[], maxIter: number = 10): AsyncGenerator<ResponsesAgentStreamEvent> {
    for (let _ = 0; _ < maxIter; _++) {
      const lastMsg = py.getItem(messages, -1);
      if (py.get(lastMsg, "role", null) === "assistant") {
        return;
      } else if (py.get(lastMsg, "type", null) === "function_call") {
        yield await this.handleToolCall(lastMsg, messages);
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
    const messages: PyDict[] = toChatCompletionsInput(request.input.map((i: InputItem) => i.modelDump()));
    if (SYSTEM_PROMPT) {
      py.insert(messages, 0, { role: "system", content: SYSTEM_PROMPT });
    }
    yield* this.callAndRunTools(messages);
  }
}

openaiAutolog();
const AGENT = new ToolCallingAgent(LLM_ENDPOINT_NAME, TOOL_INFOS);
setModel(AGENT);
