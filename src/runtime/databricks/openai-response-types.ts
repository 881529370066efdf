/** The types of the Responses API: fields in the order in which the Python classes dump them. */
import type { Dynamic } from "../agent-server/python.js";
import { asOpenAIObject, type ObjectType } from "./openai-object.js";

const object = (
  name: string,
  fields: string,
  nested: Readonly<Record<string, ObjectType>> = {},
): ObjectType => ({
  name,
  fields: Object.fromEntries(fields.split(" ").map((field) => [field, nested[field] ?? null])),
});

const inputDetails = object("InputTokensDetails", "cache_write_tokens cached_tokens");
const outputDetails = object("OutputTokensDetails", "reasoning_tokens");
const usage = object(
  "ResponseUsage",
  "input_tokens input_tokens_details output_tokens output_tokens_details total_tokens",
  { input_tokens_details: inputDetails, output_tokens_details: outputDetails },
);

const parts: Readonly<Record<string, ObjectType>> = {
  output_text: object("ResponseOutputText", "annotations text type logprobs"),
  refusal: object("ResponseOutputRefusal", "refusal type"),
  summary_text: object("Summary", "text type"),
  reasoning_text: object("Content", "text type"),
};

const items: Readonly<Record<string, ObjectType>> = {
  message: object("ResponseOutputMessage", "id content role status type phase"),
  function_call: object("ResponseFunctionToolCall", "arguments call_id name type id caller namespace status"),
  reasoning: object("ResponseReasoningItem", "id summary type content encrypted_content status"),
};

const response = object(
  "Response",
  "id created_at error incomplete_details instructions metadata model object output parallel_tool_calls temperature " +
    "tool_choice tools top_p background completed_at conversation max_output_tokens max_tool_calls moderation " +
    "previous_response_id prompt prompt_cache_key prompt_cache_options prompt_cache_retention reasoning " +
    "safety_identifier service_tier status text top_logprobs truncation usage user",
  { usage },
);

const eventFields: Readonly<Record<string, readonly [name: string, fields: string]>> = {
  "response.created": ["ResponseCreatedEvent", "response sequence_number type"],
  "response.in_progress": ["ResponseInProgressEvent", "response sequence_number type"],
  "response.completed": ["ResponseCompletedEvent", "response sequence_number type"],
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
  "response.reasoning_text.delta": [
    "ResponseReasoningTextDeltaEvent",
    "content_index delta item_id output_index sequence_number type",
  ],
  "response.reasoning_text.done": [
    "ResponseReasoningTextDoneEvent",
    "content_index item_id output_index sequence_number text type",
  ],
};

const events: ReadonlyMap<string, ObjectType> = new Map(
  Object.entries(eventFields).map(([type, [name, fields]]) => [type, object(name, fields)]),
);

/** A part of a message or of a reasoning item, as the class that its `type` names. */
export const responsePart = (part: Dynamic): Dynamic => asOpenAIObject(part, parts[part.type] ?? null);

/** An output item, with its parts. `provider_data` stays a dict. */
export function responseItem(item: Dynamic): Dynamic {
  const out: Dynamic = asOpenAIObject({ ...item, provider_data: undefined }, items[item.type] ?? null);
  delete out.provider_data;
  for (const field of ["content", "summary"])
    if (Array.isArray(item[field])) out[field] = item[field].map(responsePart);
  if (item.provider_data !== undefined) out.provider_data = item.provider_data;
  return out;
}

/** A whole response; its items are objects already, or made so. */
export function responseObject(body: Dynamic): Dynamic {
  const { output, ...rest } = body;
  const out: Dynamic = asOpenAIObject(rest, response);
  out.output = (output as Dynamic[]).map(responseItem);
  return out;
}

/** An event of a stream; the objects in it are made before. */
export const responseEvent = (event: Dynamic): Dynamic =>
  asOpenAIObject(event, events.get(event.type as string) ?? null);
