/** Messages from what may stand for them, and the forms in which OpenAI's API has them. */
import { dictEntries, dictGet, dictHas, isDict, makeDict } from "../python/dict-access.js";
import { NotImplementedError, ValueError } from "../python/exceptions.js";
import { jsonDumps, jsonLoads } from "../python/json.js";
import { iterate } from "../python/iteration.js";
import { repr } from "../python/repr.js";
import { type } from "../python/type.js";
import type { Dynamic } from "../python/types.js";
import { AIMessageChunk } from "./message-chunks.js";
import {
  AIMessage,
  BaseMessage,
  ChatMessage,
  HumanMessage,
  RemoveMessage,
  SystemMessage,
  ToolMessage,
} from "./messages.js";
import { isPromptValue } from "./prompt-value.js";

const troubleshooting =
  "\nFor troubleshooting, visit: https://docs.langchain.com/oss/python/langchain/errors/MESSAGE_COERCION_FAILURE ";

/** `convert_to_messages(messages)` */
export function convertToMessages(messages: Dynamic): BaseMessage[] {
  if (isPromptValue(messages)) return messages.toMessages() as BaseMessage[];
  return Array.from(iterate(messages), convertToMessage);
}

/** A message from a message, a text, a pair of role and content, or a dict. Throws as langchain_core does. */
export function convertToMessage(message: Dynamic): BaseMessage {
  if (message instanceof BaseMessage) return message;
  if (typeof message === "string") return createMessage("human", message, {});
  if (Array.isArray(message)) {
    if (message.length !== 2)
      throw new NotImplementedError("Message as a sequence must be (role string, template)");
    return createMessage(message[0], message[1], {});
  }
  if (isDict(message)) return messageOfDict(message);
  throw new NotImplementedError(`Unsupported message type: ${repr(type(message))}${troubleshooting}`);
}

function messageOfDict(message: Dynamic): BaseMessage {
  const role = dictHas(message, "role") ? "role" : "type";
  if (!dictHas(message, role) || !dictHas(message, "content"))
    throw new ValueError(
      `Message dict must contain 'role' and 'content' keys, got ${repr(message)}${troubleshooting}`,
    );
  const rest = [...dictEntries(message)].filter(([key]) => key !== role && key !== "content");
  return createMessage(dictGet(message, role), dictGet(message, "content") || "", Object.fromEntries(rest));
}

const classes: Readonly<Record<string, new (content: Dynamic, options: Dynamic) => BaseMessage>> = {
  human: HumanMessage,
  user: HumanMessage,
  ai: AIMessage,
  assistant: AIMessage,
  system: SystemMessage,
  developer: SystemMessage,
  tool: ToolMessage,
};

/** A message of a kind under any of its names. */
export function createMessage(kind: Dynamic, content: Dynamic, fields: Record<string, Dynamic>): BaseMessage {
  const { name, tool_call_id, tool_calls, id, response_metadata, additional_kwargs, ...extra } = fields;
  if (kind === "remove") return new RemoveMessage(id);
  const cls = typeof kind === "string" && Object.hasOwn(classes, kind) ? classes[kind] : undefined;
  if (!cls)
    throw new ValueError(
      `Unexpected message type: '${kind}'. Use one of 'human', 'user', 'ai', 'assistant', 'function', 'tool', 'system', or 'developer'.${troubleshooting}`,
    );
  const { artifact, status, example: _example, ...kwargs } = { ...extra, ...additional_kwargs };
  if (kind === "developer") kwargs["__openai_role__"] = "developer";
  return new cls(content, {
    additional_kwargs: kwargs,
    ...(response_metadata ? { response_metadata } : {}),
    ...(name == null ? {} : { name }),
    ...(id == null ? {} : { id }),
    ...(tool_call_id == null ? {} : { tool_call_id }),
    ...(tool_calls == null ? {} : { tool_calls: (tool_calls as Dynamic[]).map(callOfDict) }),
    ...(cls === ToolMessage ? { artifact, ...(status == null ? {} : { status }) } : {}),
  });
}

function callOfDict(call: Dynamic): Dynamic {
  const fn: unknown = dictGet(call, "function");
  if (!isDict(fn)) return call;
  const args: unknown = dictGet(fn, "arguments");
  return {
    name: dictGet(fn, "name") as unknown,
    args: typeof args === "string" ? (jsonLoads(args, { strict: false }) as unknown) : args,
    id: dictGet(call, "id") as unknown,
    type: "tool_call",
  };
}

/** A call in OpenAI's form. */
export const openaiToolCall = (call: Dynamic): Dynamic => ({
  type: "function",
  id: call.id as unknown,
  function: {
    name: call.name as unknown,
    arguments: typeof call.args === "string" ? call.args : jsonDumps(call.args),
  },
});

const roles: Readonly<Record<string, string>> = {
  human: "user",
  ai: "assistant",
  AIMessageChunk: "assistant",
};

/** The role of a message in OpenAI's form. */
export function messageRole(message: BaseMessage): string {
  if (message instanceof ChatMessage) return message.role;
  const own: unknown =
    message instanceof SystemMessage && dictGet(message.additional_kwargs, "__openai_role__");
  return typeof own === "string" ? own : (roles[message.type] ?? message.type);
}

/** Options of `convert_to_openai_messages`. */
export interface OpenaiMessageOptions {
  /** `block`: texts as lists of blocks too. */
  text_format?: string;
  include_id?: boolean;
}

/** `convert_to_openai_messages(messages)`: one dict for one message, a list for a list. Throws NotImplementedError for blocks of other providers. */
export function convertToOpenaiMessages(messages: Dynamic, options: OpenaiMessageOptions = {}): Dynamic {
  const { text_format: format = "string" } = options;
  if (format !== "string" && format !== "block")
    throw new ValueError(`Unrecognized text_format=${repr(format)}, expected one of 'string' or 'block'.`);
  const single = isDict(messages) || typeof messages === "string" || messages instanceof BaseMessage;
  const converted = convertToMessages(single ? [messages] : messages).map((each) =>
    openaiMessage(each, options),
  );
  return single ? converted[0] : converted;
}

function openaiMessage(message: BaseMessage, options: OpenaiMessageOptions): Dynamic {
  const out: Record<string, Dynamic> = { role: messageRole(message) };
  if (message.name) out["name"] = message.name;
  if (message instanceof AIMessage && message.tool_calls.length)
    out["tool_calls"] = message.tool_calls.map(openaiToolCall);
  const refusal: unknown = dictGet(message.additional_kwargs, "refusal");
  if (refusal) out["refusal"] = refusal;
  if (message instanceof ToolMessage) out["tool_call_id"] = message.tool_call_id;
  if (options.include_id && message.id) out["id"] = message.id;
  out["content"] = openaiContent(message.content, options.text_format !== "block");
  return out;
}

function openaiContent(content: Dynamic, asText: boolean): Dynamic {
  const blocks = (Array.isArray(content) ? content : content ? [content] : []).map(openaiBlock);
  if (!asText) return blocks;
  if (typeof content === "string" || blocks.every((block) => block["type"] === "text"))
    return blocks.map((block) => block["text"] as string).join("\n");
  return blocks;
}

function openaiBlock(block: Dynamic): Record<string, Dynamic> {
  if (typeof block === "string") return { type: "text", text: block };
  const kind = String(dictGet(block, "type"));
  const key = { text: "text", image_url: "image_url" }[kind];
  if (key === undefined)
    throw new NotImplementedError(`A block of a message's content is not migrated: ${repr(block)}`);
  if (!dictHas(block, key))
    throw new ValueError(`Unrecognized content block without ${repr(key)}: ${repr(block)}`);
  return { type: kind, [key]: dictGet(block, key) as unknown };
}

/** `messages_to_dict(messages)` */
export const messagesToDict = (messages: Dynamic): Dynamic =>
  Array.from(iterate(messages), (message) => ({
    type: message.type as unknown,
    data: message.modelDump() as unknown,
  }));

/** `messages_from_dict(messages)` */
export const messagesFromDict = (messages: Dynamic): Dynamic =>
  Array.from(iterate(messages), (message) => {
    const { content, type: _type, ...fields } = plainObject(dictGet(message, "data"));
    const kind = String(dictGet(message, "type"));
    if (kind === "AIMessageChunk") return new AIMessageChunk(content, fields);
    if (kind === "chat") return new ChatMessage(content, fields);
    return Object.hasOwn(classes, kind)
      ? new classes[kind]!(content, fields)
      : createMessage(kind, content, fields);
  });

const prefixes: Readonly<Record<string, string>> = { system: "System", tool: "Tool" };

/** `get_buffer_string(messages)` */
export function getBufferString(messages: Dynamic, humanPrefix = "Human", aiPrefix = "AI"): string {
  const all: Readonly<Record<string, string>> = {
    ...prefixes,
    human: humanPrefix,
    ai: aiPrefix,
    AIMessageChunk: aiPrefix,
  };
  return convertToMessages(messages)
    .map((message) => `${message instanceof ChatMessage ? message.role : all[message.type]}: ${message.text}`)
    .join("\n");
}

/** A dict of either form as a plain object. */
export const plainObject = (dict: Dynamic): Record<string, Dynamic> =>
  isDict(dict)
    ? Object.fromEntries([...dictEntries(dict)].map(([key, value]) => [String(key), value]))
    : dict;

export { makeDict };
