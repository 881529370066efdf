/** Messages of langchain_core, and the functions over lists of them. */
import {
  cls,
  type ClassMember,
  erased,
  fn,
  type Member,
  method,
  type MethodRow,
  unsupported,
} from "../library.js";
import { core, from, message } from "./names.js";

const markedOptions = ["**fields"];

const dumps: Record<string, MethodRow> = {
  model_dump: method(
    ["*", "mode=", "exclude=", "exclude_none=", "exclude_unset=", "warnings="],
    "dict[str, Any]",
  ),
  dict: method(["*", "exclude=", "exclude_none="], "dict[str, Any]", { name: "modelDump" }),
  model_dump_json: method(["*", "indent=", "exclude_none="], "str"),
  json: method(["*", "indent=", "exclude_none="], "str", { name: "modelDumpJson" }),
  model_copy: method(["*", "update=", "deep="], "Any"),
  copy: method(["*", "update=", "deep="], "Any", { name: "modelCopy" }),
  pretty_repr: method(["html="], "str"),
  pretty_print: method([], "None"),
};

const messageFields = {
  content: "Any",
  type: "str",
  name: "str | None",
  id: "str | None",
  additional_kwargs: "dict[str, Any]",
  response_metadata: "dict[str, Any]",
  text: "str",
};
const messageOptions = ["name=", "id=", "additional_kwargs=", "response_metadata=", ...markedOptions];
const messageParams = ["content=", "*", ...messageOptions];

/** Fields keep their Python names. */
const messageClass = (
  name: string,
  params: readonly string[],
  attributes: Record<string, string> = {},
  base = "BaseMessage",
): ClassMember =>
  cls(from, name, params, {
    wire: true,
    attributes: { ...messageFields, ...attributes },
    methods: dumps,
    bases: name === "BaseMessage" ? [] : [`${core}.messages.${base}`],
  });

const aiFields = {
  tool_calls: "list[dict[str, Any]]",
  invalid_tool_calls: "list[dict[str, Any]]",
  usage_metadata: "dict[str, Any] | None",
};
const aiParams = [
  "content=",
  "*",
  "tool_calls=",
  "invalid_tool_calls=",
  "usage_metadata=",
  ...messageOptions,
];
const chunkParams = [...aiParams.slice(0, -1), "tool_call_chunks=", "chunk_position=", ...markedOptions];
const functionMessage = unsupported(
  "unsupported-library-member",
  "Databricks endpoints take no function messages: use ToolMessage.",
);

export const messages: Record<string, Member> = {
  BaseMessage: messageClass("BaseMessage", messageParams),
  AnyMessage: messageClass("BaseMessage", messageParams),
  HumanMessage: messageClass("HumanMessage", messageParams),
  SystemMessage: messageClass("SystemMessage", messageParams),
  ChatMessage: messageClass("ChatMessage", ["content=", "*", "role=", ...messageOptions], { role: "str" }),
  AIMessage: messageClass("AIMessage", aiParams, aiFields),
  AIMessageChunk: messageClass(
    "AIMessageChunk",
    chunkParams,
    { ...aiFields, tool_call_chunks: "list[dict[str, Any]]", chunk_position: "str | None" },
    "AIMessage",
  ),
  BaseMessageChunk: messageClass("BaseMessageChunk", chunkParams, aiFields, "AIMessage"),
  ToolMessage: messageClass(
    "ToolMessage",
    ["content=", "*", "tool_call_id=", "artifact=", "status=", ...messageOptions],
    { tool_call_id: "str", artifact: "Any", status: "str" },
  ),
  RemoveMessage: messageClass("RemoveMessage", ["id", "**fields"]),
  FunctionMessage: functionMessage,
  ToolCall: erased,
  MessageLikeRepresentation: erased,
  convert_to_messages: fn(from, "convertToMessages", ["messages"], `list[${message}]`),
  convert_to_openai_messages: fn(
    from,
    "convertToOpenaiMessages",
    ["messages", "*", "text_format=", "include_id="],
    "Any",
  ),
  messages_from_dict: fn(from, "messagesFromDict", ["messages"], `list[${message}]`),
  messages_to_dict: fn(from, "messagesToDict", ["messages"], "list[dict[str, Any]]"),
  message_to_dict: unsupported("unsupported-library-member", "Use messages_to_dict([message])[0]."),
  get_buffer_string: fn(from, "getBufferString", ["messages", "human_prefix=", "ai_prefix="], "str"),
  trim_messages: fn(
    from,
    "trimMessages",
    [
      "messages=",
      "*",
      "max_tokens",
      "token_counter",
      "strategy=",
      "allow_partial=",
      "end_on=",
      "start_on=",
      "include_system=",
      "text_splitter=",
    ],
    "Any",
    {
      inspects: true,
      noObjects: {
        token_counter: 'A model has no tokenizer here: give "approximate", or a function that counts.',
      },
    },
  ),
  filter_messages: fn(
    from,
    "filterMessages",
    [
      "messages=",
      "*",
      "include_names=",
      "exclude_names=",
      "include_types=",
      "exclude_types=",
      "include_ids=",
      "exclude_ids=",
      "exclude_tool_calls=",
    ],
    "Any",
  ),
  merge_message_runs: fn(from, "mergeMessageRuns", ["messages=", "*", "chunk_separator="], "Any"),
};

/** `langchain_core.messages.utils` has it too. */
export const messageUtils: Record<string, Member> = {
  ...messages,
  count_tokens_approximately: fn(
    from,
    "countTokensApproximately",
    ["messages", "*", "chars_per_token=", "extra_tokens_per_message=", "count_name=", "tokens_per_image="],
    "int",
  ),
};
