/** The types of the Responses API: fields in the order in which the Python classes dump them. */
import type { Dynamic } from "../agent-server/python.js";
import { toFloat } from "../python/float.js";
import { asOpenAIObject, type FieldType, type ObjectType, OpenAIObject } from "./openai-object.js";

const object = (
  name: string,
  fields: string,
  nested: Readonly<Record<string, FieldType>> = {},
  properties: ObjectType["properties"] = {},
): ObjectType => ({
  name,
  fields: Object.fromEntries(fields.split(" ").map((field) => [field, nested[field] ?? null])),
  properties,
});

/** A dict of Python's, not an object. */
const dict = (value: Dynamic): Dynamic => value;
/** A number that is a float in Python however it was written. */
const float = (value: Dynamic): Dynamic => (typeof value === "number" ? toFloat(value) : value);

const inputDetails = object("InputTokensDetails", "cache_write_tokens cached_tokens");
const outputDetails = object("OutputTokensDetails", "reasoning_tokens");
const usage = object(
  "ResponseUsage",
  "input_tokens input_tokens_details output_tokens output_tokens_details total_tokens",
  { input_tokens_details: inputDetails, output_tokens_details: outputDetails },
);

const listOf =
  (each: (value: Dynamic) => Dynamic): ((values: Dynamic) => Dynamic) =>
  (values) =>
    Array.isArray(values) ? values.map((value) => each(value) as unknown) : values;

const parts: Readonly<Record<string, ObjectType>> = {
  output_text: object("ResponseOutputText", "annotations text type logprobs"),
  refusal: object("ResponseOutputRefusal", "refusal type"),
  summary_text: object("Summary", "text type"),
  reasoning_text: object("Content", "text type"),
};

const items: Readonly<Record<string, ObjectType>> = {
  message: object("ResponseOutputMessage", "id content role status type phase", {
    content: listOf(responsePart),
  }),
  function_call: object("ResponseFunctionToolCall", "arguments call_id name type id caller namespace status"),
  reasoning: object("ResponseReasoningItem", "id summary type content encrypted_content status", {
    summary: listOf(responsePart),
    content: listOf(responsePart),
  }),
  function_call_output: object(
    "ResponseFunctionToolCallOutputItem",
    "id call_id output status type caller created_by name namespace",
  ),
  file_search_call: object("ResponseFileSearchToolCall", "id queries status type results"),
  web_search_call: object("ResponseFunctionWebSearch", "id action status type"),
  mcp_call: object("McpCall", "id arguments name server_label type approval_request_id error output status"),
};

const reasoningType = object("Reasoning", "context effort generate_summary mode summary");

/** `openai.types.shared.Reasoning` */
export const reasoning = (fields: {
  effort?: Dynamic;
  summary?: Dynamic;
  generate_summary?: Dynamic;
}): Dynamic => asOpenAIObject(fields, reasoningType);

const functionTool = object(
  "FunctionTool",
  "name parameters strict type allowed_callers defer_loading description output_schema",
  { parameters: dict, output_schema: dict },
);

const response = object(
  "Response",
  "id created_at error incomplete_details instructions metadata model object output parallel_tool_calls temperature " +
    "tool_choice tools top_p background completed_at conversation max_output_tokens max_tool_calls moderation " +
    "previous_response_id prompt prompt_cache_key prompt_cache_options prompt_cache_retention reasoning " +
    "safety_identifier service_tier status text top_logprobs truncation usage user",
  {
    created_at: float,
    completed_at: float,
    temperature: float,
    top_p: float,
    error: object("ResponseError", "code message"),
    incomplete_details: object("IncompleteDetails", "reason"),
    metadata: dict,
    output: listOf(responseItem),
    reasoning: reasoningType,
    text: object("ResponseTextConfig", "format verbosity"),
    tools: listOf((tool) => asOpenAIObject(tool, tool.type === "function" ? functionTool : null) as unknown),
    usage,
  },
  { output_text: outputText },
);

/** The texts of all messages of a response. */
function outputText(self: Dynamic): string {
  const messages = ((self.output ?? []) as Dynamic[]).filter((item) => item.type === "message");
  return messages
    .flatMap((item) => (item.content ?? []) as Dynamic[])
    .map((part) => (part.type === "output_text" ? (part.text as string) : ""))
    .join("");
}

const eventFields: Readonly<Record<string, readonly [name: string, fields: string]>> = {
  "response.created": ["ResponseCreatedEvent", "response sequence_number type"],
  "response.in_progress": ["ResponseInProgressEvent", "response sequence_number type"],
  "response.completed": ["ResponseCompletedEvent", "response sequence_number type"],
  "response.failed": ["ResponseFailedEvent", "response sequence_number type"],
  "response.incomplete": ["ResponseIncompleteEvent", "response sequence_number type"],
  "response.queued": ["ResponseQueuedEvent", "response sequence_number type"],
  error: ["ResponseErrorEvent", "code message param sequence_number type"],
  "response.output_item.added": ["ResponseOutputItemAddedEvent", "item output_index sequence_number type"],
  "response.output_item.done": ["ResponseOutputItemDoneEvent", "item output_index sequence_number type"],
  "response.content_part.added": [
    "ResponseContentPartAddedEvent",
    "content_index item_id output_index part sequence_number type",
  ],
  "response.content_part.done": [
    "ResponseContentPartDoneEvent",
    "content_index item_id output_index part sequence_number type",
  ],
  "response.output_text.delta": [
    "ResponseTextDeltaEvent",
    "content_index delta item_id logprobs output_index sequence_number type",
  ],
  "response.output_text.done": [
    "ResponseTextDoneEvent",
    "content_index item_id logprobs output_index sequence_number text type",
  ],
  "response.output_text.annotation.added": [
    "ResponseOutputTextAnnotationAddedEvent",
    "annotation annotation_index content_index item_id output_index sequence_number type",
  ],
  "response.refusal.done": [
    "ResponseRefusalDoneEvent",
    "content_index item_id output_index refusal sequence_number type",
  ],
  "response.refusal.delta": [
    "ResponseRefusalDeltaEvent",
    "content_index delta item_id output_index sequence_number type",
  ],
  "response.function_call_arguments.delta": [
    "ResponseFunctionCallArgumentsDeltaEvent",
    "delta item_id output_index sequence_number type",
  ],
  "response.function_call_arguments.done": [
    "ResponseFunctionCallArgumentsDoneEvent",
    "arguments item_id name output_index sequence_number type",
  ],
  "response.reasoning_summary_part.added": [
    "ResponseReasoningSummaryPartAddedEvent",
    "item_id output_index part sequence_number summary_index type",
  ],
  "response.reasoning_summary_part.done": [
    "ResponseReasoningSummaryPartDoneEvent",
    "item_id output_index part sequence_number summary_index type status",
  ],
  "response.reasoning_summary_text.delta": [
    "ResponseReasoningSummaryTextDeltaEvent",
    "delta item_id output_index sequence_number summary_index type",
  ],
  "response.reasoning_summary_text.done": [
    "ResponseReasoningSummaryTextDoneEvent",
    "item_id output_index sequence_number summary_index text type",
  ],
  "response.reasoning_text.delta": [
    "ResponseReasoningTextDeltaEvent",
    "content_index delta item_id output_index sequence_number type",
  ],
  "response.reasoning_text.done": [
    "ResponseReasoningTextDoneEvent",
    "content_index item_id output_index sequence_number text type",
  ],
};

/** Fields of events that have objects in them. */
const inEvents: Readonly<Record<string, FieldType>> = {
  response: responseObject,
  item: responseItem,
  part: responsePart,
  annotation: dict,
};

const events: ReadonlyMap<string, ObjectType> = new Map(
  Object.entries(eventFields).map(([type, [name, fields]]) => [type, object(name, fields, inEvents)]),
);

/** A part of a message or of a reasoning item, as the class that its `type` names. */
export function responsePart(part: Dynamic): Dynamic {
  return asOpenAIObject(part, parts[part.type as string] ?? null);
}

/** An output item, with its parts; one that is an object already stays the same. `provider_data` stays a dict. */
export function responseItem(item: Dynamic): Dynamic {
  if (item instanceof OpenAIObject) return item;
  const { provider_data: data, ...fields } = item;
  const out: Dynamic = asOpenAIObject(fields, items[item.type as string] ?? null);
  if (data !== undefined) out.provider_data = data;
  return out;
}

/** A whole response; its items are objects already, or made so. */
export function responseObject(body: Dynamic): Dynamic {
  return asOpenAIObject(body, response);
}

/** An event of a stream, with the objects in it. */
export function responseEvent(event: Dynamic): Dynamic {
  return asOpenAIObject(event, events.get(event.type as string) ?? null);
}
