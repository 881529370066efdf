import type { ObjectType } from "./openai-object.js";

const object = (name: string, fields: Record<string, ObjectType | null>): ObjectType => ({ name, fields });

/** Fields without a type of their own, in dump order. */
const plain = (...names: string[]): Record<string, null> =>
  Object.fromEntries(names.map((name) => [name, null]));

const toolFunction = object("Function", plain("arguments", "name"));
const toolCall = object("ChatCompletionMessageFunctionToolCall", {
  id: null,
  function: toolFunction,
  type: null,
});

const message = object("ChatCompletionMessage", {
  ...plain("content", "refusal", "role", "annotations", "audio"),
  function_call: object("FunctionCall", plain("arguments", "name")),
  tool_calls: toolCall,
});

const usage = object("CompletionUsage", {
  ...plain("completion_tokens", "prompt_tokens", "total_tokens"),
  completion_tokens_details: object(
    "CompletionTokensDetails",
    plain("accepted_prediction_tokens", "audio_tokens", "reasoning_tokens", "rejected_prediction_tokens"),
  ),
  prompt_tokens_details: object(
    "PromptTokensDetails",
    plain("audio_tokens", "cache_write_tokens", "cached_tokens"),
  ),
});

/** `client.chat.completions.create(...)` */
export const chatCompletion = object("ChatCompletion", {
  id: null,
  choices: object("Choice", { ...plain("finish_reason", "index", "logprobs"), message }),
  ...plain("created", "model", "object", "moderation", "service_tier", "system_fingerprint"),
  usage,
});

const delta = object("ChoiceDelta", {
  content: null,
  function_call: object("ChoiceDeltaFunctionCall", plain("arguments", "name")),
  ...plain("refusal", "role"),
  tool_calls: object("ChoiceDeltaToolCall", {
    ...plain("index", "id"),
    function: object("ChoiceDeltaToolCallFunction", plain("arguments", "name")),
    type: null,
  }),
});

/** `client.chat.completions.create(..., stream=True)` */
export const chatCompletionChunk = object("ChatCompletionChunk", {
  id: null,
  choices: object("Choice", { delta, ...plain("finish_reason", "index", "logprobs") }),
  ...plain("created", "model", "object", "moderation", "service_tier", "system_fingerprint"),
  usage,
});
