import {
  cls,
  fn,
  type ClassMember,
  type FunctionMember,
  type Member,
  method,
  type MethodRow,
} from "./library.js";

/** Where the runtime of agents is exported. */
export const agent = "agent-server/index";
export const types = "mlflow.types.responses";

const dumpParams = ["*", "mode=", "include=", "exclude=", "exclude_unset=", "exclude_none=", "by_alias="];

/** Methods that every wire type has. */
export const dumps: Record<string, MethodRow> = {
  model_dump: method(dumpParams, "dict[str, Any]"),
  model_dump_compat: method(dumpParams, "dict[str, Any]", { name: "modelDump" }),
  model_dump_json: method(dumpParams, "str"),
  model_copy: method(["*", "update=", "deep="], "Any"),
};

/** A wire type: fields are keyword arguments and attributes under their own names. */
export function wireClass(
  name: string,
  attributes: Record<string, string>,
  params: readonly string[],
  methods: Record<string, MethodRow> = dumps,
  from = agent,
): ClassMember {
  const statics = {
    model_validate: method(["value"], "Any"),
    model_validate_json: method(["text"], "Any"),
    validate_compat: method(["value"], "Any", { name: "modelValidate" }),
  };
  // The table has all that Python's class has: any other member raises AttributeError here as there.
  return cls(from, name, ["*", ...params], { attributes, open: true, wire: true, methods, statics });
}

const event = `${types}.ResponsesAgentStreamEvent`;
const row = "dict[str, Any]";

/** Functions that are also static methods of ResponsesAgent. */
export const builderRows: Record<string, FunctionMember> = {
  create_text_delta: fn(agent, "createTextDelta", ["delta", "item_id"], row),
  create_annotation_added: fn(
    agent,
    "createAnnotationAdded",
    ["item_id", "annotation", "annotation_index="],
    row,
  ),
  create_text_output_item: fn(agent, "createTextOutputItem", ["text", "id", "annotations="], row),
  create_reasoning_item: fn(agent, "createReasoningItem", ["id", "reasoning_text"], row),
  create_function_call_item: fn(agent, "createFunctionCallItem", ["id", "call_id", "name", "arguments"], row),
  create_function_call_output_item: fn(agent, "createFunctionCallOutputItem", ["call_id", "output"], row),
  create_mcp_approval_request_item: fn(
    agent,
    "createMcpApprovalRequestItem",
    ["id", "arguments", "name", "server_label"],
    row,
  ),
  create_mcp_approval_response_item: fn(
    agent,
    "createMcpApprovalResponseItem",
    ["id", "approval_request_id", "approve", "reason="],
    row,
  ),
};

const shared = {
  tool_choice: "str | Any | None",
  truncation: "str | None",
  max_output_tokens: "int | None",
  metadata: "dict[str, str] | None",
  parallel_tool_calls: "bool | None",
  tools: `list[${types}.Tool] | None`,
  reasoning: `${types}.ReasoningParams | None`,
  temperature: "float | None",
  text: "Any",
  top_p: "float | None",
  user: "str | None",
};

const optional = (fields: object): string[] => Object.keys(fields).map((name) => `${name}=`);

const requestFields = { store: "bool | None", stream: "bool | None", background: "bool | None" };
const responseFields = {
  id: "str | None",
  created_at: "float | None",
  error: "Any",
  incomplete_details: "Any",
  instructions: "str | None",
  model: "str | None",
  object: "str",
  previous_response_id: "str | None",
  status: "str | None",
  usage: `${types}.ResponseUsage | None`,
};

export const responsesMembers: Record<string, Member> = {
  ...builderRows,
  ResponsesAgentRequest: wireClass(
    "ResponsesAgentRequest",
    {
      ...shared,
      ...requestFields,
      input: `list[${types}._InputItem]`,
      custom_inputs: "dict[str, Any] | None",
      context: `${types}.ChatContext | None`,
    },
    ["input", ...optional(shared), ...optional(requestFields), "custom_inputs=", "context="],
  ),
  ResponsesAgentResponse: wireClass(
    "ResponsesAgentResponse",
    {
      ...shared,
      ...responseFields,
      output: `list[${types}.OutputItem]`,
      custom_outputs: "dict[str, Any] | None",
    },
    ["output", ...optional(shared), ...optional(responseFields), "custom_outputs="],
  ),
  ResponsesAgentStreamEvent: wireClass(
    "ResponsesAgentStreamEvent",
    { type: "str", custom_outputs: "dict[str, Any] | None", item: row, delta: "str", item_id: "str" },
    ["type", "custom_outputs=", "**fields"],
  ),
  Message: wireClass("Message", { status: "str | None", content: "Any", role: "str", type: "str" }, [
    "content",
    "role",
    "status=",
    "type=",
  ]),
  OutputItem: wireClass("OutputItem", { type: "str" }, ["type", "**fields"]),
  // No class of Python: what stands in `input`, a Message or an OutputItem.
  _InputItem: wireClass("InputItem", { type: "str" }, ["type", "**fields"]),
  Content: wireClass("Content", { type: "str" }, ["type", "**fields"]),
  Annotation: wireClass("Annotation", { type: "str" }, ["type", "**fields"]),
  Tool: wireClass("Tool", { type: "str" }, ["type", "**fields"]),
  ReasoningParams: wireClass("ReasoningParams", { effort: "str | None", generate_summary: "str | None" }, [
    "effort=",
    "generate_summary=",
  ]),
  ResponseInputTextParam: wireClass("ResponseInputTextParam", { text: "str", type: "str" }, [
    "text",
    "type=",
  ]),
  ResponseUsage: wireClass(
    "ResponseUsage",
    { input_tokens: "int", output_tokens: "int", total_tokens: "int" },
    ["input_tokens", "input_tokens_details", "output_tokens", "output_tokens_details", "total_tokens"],
  ),
  ChatContext: wireClass("ChatContext", { conversation_id: "str | None", user_id: "str | None" }, [
    "conversation_id=",
    "user_id=",
  ]),
  responses_to_cc: fn(agent, "responsesToCc", ["message"], "list[dict[str, Any]]"),
  to_chat_completions_input: fn(agent, "toChatCompletionsInput", ["responses_input"], "list[dict[str, Any]]"),
  output_to_responses_items_stream: fn(
    agent,
    "outputToResponsesItemsStream",
    ["chunks", "aggregator="],
    `typing.AsyncGenerator[${event}, None]`,
    { generator: true, awaits: true },
  ),
  responses_agent_output_reducer: fn(agent, "responsesAgentOutputReducer", ["chunks"], row),
};
