import { type Dynamic, dictGet, KeyError } from "./python.js";
import { dumpValue, Model } from "./model.js";
import type { Item } from "./output-items.js";
import { jsonDumps } from "./python-json.js";
import { repr } from "./python-repr.js";

/**
 * Output items, request messages or chat messages as messages of OpenAI's Chat Completions API.
 * @param messages dicts or model instances
 */
export function toChatCompletionsInput(messages: Iterable<Dynamic>): Dynamic[] {
  return Array.from(messages, (message) => responsesToCc(dumpValue(message, {}) as Item)).flat();
}

/** `ResponsesAgent.prep_msgs_for_cc_llm` */
export const prepMsgsForCcLlm = toChatCompletionsInput;

const converters = new Map<string, (item: Dynamic) => Dynamic[]>([
  ["function_call", functionCall],
  ["reasoning", (item) => [{ role: "assistant", content: jsonDumps(getItem(item, "summary")) }]],
  ["function_call_output", functionCallOutput],
  ["mcp_approval_request", approvalRequest],
  ["mcp_approval_response", approvalResponse],
]);

/** One item as chat messages: none, one, or one a text part. */
export function responsesToCc(message: Dynamic): Dynamic[] {
  const item = message instanceof Model ? message.modelDump() : message;
  const type: unknown = dictGet(item, "type");
  const content: unknown = dictGet(item, "content");
  if (type === "message" && Array.isArray(content)) return messageParts(item, content);
  const convert = typeof type === "string" ? converters.get(type) : undefined;
  return convert === undefined ? chatMessage(item) : convert(item);
}

function getItem(item: Dynamic, key: string): Dynamic {
  const value: unknown = dictGet(item, key);
  if (value === undefined) throw new KeyError(key);
  return value;
}

function toolCall(id: unknown, item: Dynamic): Item {
  return {
    id,
    type: "function",
    function: { arguments: dictGet(item, "arguments") || "{}", name: getItem(item, "name") },
  };
}

function functionCall(item: Dynamic): Dynamic[] {
  return [
    { role: "assistant", content: "tool call", tool_calls: [toolCall(getItem(item, "call_id"), item)] },
  ];
}

function messageParts(item: Dynamic, parts: Dynamic[]): Dynamic[] {
  return parts.map((part) => ({ role: getItem(item, "role"), content: getItem(part, "text") }));
}

function functionCallOutput(item: Dynamic): Dynamic[] {
  const output = toText(getItem(item, "output"));
  return [{ role: "tool", content: output, tool_call_id: getItem(item, "call_id") }];
}

/** A text as it is, anything else as JSON, or as `str()` where it is not JSON. */
export function toText(value: unknown): string {
  if (typeof value === "string") return value;
  try {
    return jsonDumps(value);
  } catch {
    return repr(value);
  }
}

function approvalRequest(item: Dynamic): Dynamic[] {
  const call = toolCall(getItem(item, "id"), item);
  return [{ role: "assistant", content: "mcp approval request", tool_calls: [call] }];
}

function approvalResponse(item: Dynamic): Dynamic[] {
  const content = repr(getItem(item, "approve"));
  return [{ role: "tool", content, tool_call_id: getItem(item, "approval_request_id") }];
}

const compatibleKeys = ["role", "content", "name", "tool_calls", "tool_call_id"];

function chatMessage(item: Dynamic): Dynamic[] {
  const kept: Item = {};
  const keys: Iterable<string> = item instanceof Map ? item.keys() : Object.keys(item);
  for (const key of keys) {
    if (compatibleKeys.includes(key)) kept[key] = dictGet(item, key) as unknown;
  }
  return Object.keys(kept).length > 0 ? [kept] : [];
}
