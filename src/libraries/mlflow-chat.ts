import { type ClassMember, cls, type Member, method } from "./library.js";
import { dumps, wireClass } from "./mlflow-types.js";

const agentTypes = "mlflow.types.agent";
const chat = "mlflow.types.chat";
const llm = "mlflow.types.llm";

/** `ToolCall` and `Function` of `mlflow.types.chat`; `mlflow.types.llm` has a ToolCall of its own. */
const chatTypes = "agent-server/chat-agent-types";

/** Members of `mlflow.types.chat`. */
export const chatMembers: Record<string, Member> = {
  ToolCall: wireClass(
    "ToolCall",
    { id: "str", type: "str", function: `${chat}.Function` },
    ["id", "function", "type="],
    dumps,
    chatTypes,
  ),
  Function: wireClass(
    "Function",
    { name: "str | None", arguments: "str | None" },
    ["name=", "arguments="],
    { ...dumps, to_tool_call: method(["id="], `${chat}.ToolCall`) },
    chatTypes,
  ),
  ChatUsage: wireClass(
    "ChatUsage",
    { prompt_tokens: "int | None", completion_tokens: "int | None", total_tokens: "int | None" },
    ["prompt_tokens=", "completion_tokens=", "total_tokens="],
  ),
};

const messageFields = {
  role: "str",
  content: "str | None",
  name: "str | None",
  id: "str | None",
  tool_calls: `list[${chat}.ToolCall] | None`,
  tool_call_id: "str | None",
  attachments: "dict[str, str] | None",
};
const outcome = {
  finish_reason: "str | None",
  custom_outputs: "dict[str, Any] | None",
  usage: `${chat}.ChatUsage | None`,
};
const optionalOutcome = ["finish_reason=", "custom_outputs=", "usage="];

/** Members of `mlflow.types.agent`. */
export const chatAgentMembers: Record<string, Member> = {
  ChatAgentMessage: wireClass("ChatAgentMessage", messageFields, [
    "role",
    "content=",
    "name=",
    "id=",
    "tool_calls=",
    "tool_call_id=",
    "attachments=",
  ]),
  ChatContext: wireClass("ChatContext", { conversation_id: "str | None", user_id: "str | None" }, [
    "conversation_id=",
    "user_id=",
  ]),
  ChatAgentRequest: wireClass(
    "ChatAgentRequest",
    {
      messages: `list[${agentTypes}.ChatAgentMessage]`,
      context: `${agentTypes}.ChatContext | None`,
      custom_inputs: "dict[str, Any] | None",
      stream: "bool | None",
    },
    ["messages", "context=", "custom_inputs=", "stream="],
  ),
  ChatAgentResponse: wireClass(
    "ChatAgentResponse",
    { messages: `list[${agentTypes}.ChatAgentMessage]`, ...outcome },
    ["messages", ...optionalOutcome],
  ),
  ChatAgentChunk: wireClass("ChatAgentChunk", { delta: `${agentTypes}.ChatAgentMessage`, ...outcome }, [
    "delta",
    ...optionalOutcome,
  ]),
};

/** A dataclass of `mlflow.types.llm`. */
function dataclass(
  name: string,
  attributes: Record<string, string>,
  params: readonly string[],
  methods: ClassMember["methods"] = {},
): ClassMember {
  return cls("agent-server/llm-types", name, ["*", ...params], {
    attributes,
    open: true,
    wire: true,
    methods: { to_dict: method([], "dict[str, Any]"), ...methods },
    statics: { from_dict: method(["data"], `${llm}.${name}`) },
  });
}

const params = {
  temperature: "float",
  max_tokens: "int | None",
  stop: "list[str] | None",
  n: "int",
  stream: "bool",
  top_p: "float | None",
  top_k: "int | None",
  frequency_penalty: "float | None",
  presence_penalty: "float | None",
  custom_inputs: "dict[str, Any] | None",
  tools: "list[Any] | None",
};
const optionalParams = Object.keys(params).map((name) => `${name}=`);
const completion = {
  usage: `${llm}.TokenUsageStats | None`,
  id: "str | None",
  model: "str | None",
  object: "str",
  created: "int",
  custom_outputs: "dict[str, Any] | None",
};
const optionalCompletion = Object.keys(completion).map((name) => `${name}=`);
const toolCalls = `list[${llm}.ToolCall] | None`;

/** Members of `mlflow.types.llm`. */
export const llmMembers: Record<string, Member> = {
  ChatMessage: dataclass(
    "ChatMessage",
    {
      role: "str",
      content: "str | None",
      refusal: "str | None",
      name: "str | None",
      tool_calls: toolCalls,
      tool_call_id: "str | None",
    },
    ["role", "content=", "refusal=", "name=", "tool_calls=", "tool_call_id="],
  ),
  ChatChoiceDelta: dataclass(
    "ChatChoiceDelta",
    {
      role: "str | None",
      content: "str | None",
      refusal: "str | None",
      name: "str | None",
      tool_calls: toolCalls,
    },
    ["role=", "content=", "refusal=", "name=", "tool_calls="],
  ),
  ToolCall: dataclass("ToolCall", { function: "Any", id: "str", type: "str" }, ["function", "id=", "type="]),
  FunctionToolCallArguments: dataclass(
    "FunctionToolCallArguments",
    { name: "str", arguments: "str" },
    ["name", "arguments"],
    { to_tool_call: method(["id="], `${llm}.ToolCall`) },
  ),
  ParamProperty: dataclass(
    "ParamProperty",
    { type: "str", description: "str | None", enum: "list[str] | None", items: "Any" },
    ["type", "description=", "enum=", "items="],
  ),
  ToolParamsSchema: dataclass(
    "ToolParamsSchema",
    { properties: "dict[str, Any]", type: "str", required: "list[str] | None" },
    ["properties", "type=", "required=", "additionalProperties="],
  ),
  FunctionToolDefinition: dataclass(
    "FunctionToolDefinition",
    { name: "str", description: "str | None", parameters: "Any", strict: "bool" },
    ["name", "description=", "parameters=", "strict="],
    { to_tool_definition: method([], `${llm}.ToolDefinition`) },
  ),
  ToolDefinition: dataclass("ToolDefinition", { function: "Any", type: "str" }, ["function", "type="]),
  ChatParams: dataclass("ChatParams", params, optionalParams),
  ChatCompletionRequest: dataclass(
    "ChatCompletionRequest",
    { ...params, messages: `list[${llm}.ChatMessage]` },
    [...optionalParams, "messages="],
  ),
  ChatChoice: dataclass(
    "ChatChoice",
    { message: `${llm}.ChatMessage`, index: "int", finish_reason: "str", logprobs: "Any" },
    ["message", "index=", "finish_reason=", "logprobs="],
  ),
  ChatChunkChoice: dataclass(
    "ChatChunkChoice",
    { delta: `${llm}.ChatChoiceDelta`, index: "int", finish_reason: "str | None", logprobs: "Any" },
    ["delta", "index=", "finish_reason=", "logprobs="],
  ),
  TokenUsageStats: dataclass(
    "TokenUsageStats",
    { prompt_tokens: "int | None", completion_tokens: "int | None", total_tokens: "int | None" },
    ["prompt_tokens=", "completion_tokens=", "total_tokens="],
  ),
  ChatCompletionResponse: dataclass(
    "ChatCompletionResponse",
    { choices: `list[${llm}.ChatChoice]`, ...completion },
    ["choices", ...optionalCompletion],
  ),
  ChatCompletionChunk: dataclass(
    "ChatCompletionChunk",
    { choices: `list[${llm}.ChatChunkChoice]`, ...completion },
    ["choices", ...optionalCompletion],
  ),
};
