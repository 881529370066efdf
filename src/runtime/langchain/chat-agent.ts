/** `mlflow.langchain.chat_agent_langgraph`: a state whose messages are those of MLflow's ChatAgent. */
import { randomUUID } from "node:crypto";
import { ChatAgentMessage } from "../agent-server/chat-agent-types.js";
import { pyClass } from "../python/class-info.js";
import { dictGet, isDict } from "../python/dict-access.js";
import { BaseException } from "../python/exceptions.js";
import { jsonLoads } from "../python/json.js";
import { getItem } from "../python/items.js";
import type { Dynamic } from "../python/types.js";
import { field } from "../pydantic/fields.js";
import { schema } from "../pydantic/annotation-schema.js";
import { typedDict } from "../pydantic/typed-dict.js";
import { convertToMessages, openaiToolCall, plainObject } from "./convert-messages.js";
import { AIMessage, BaseMessage, ChatMessage, ToolMessage } from "./messages.js";
import { stateValue } from "./state.js";
import { ToolNode } from "./tool-node.js";

const listed = (messages: Dynamic): Dynamic[] => (Array.isArray(messages) ? messages : [messages]);

/** The reducer of ChatAgentState: messages become dicts with ids, and known ids are replaced. */
export function addAgentMessages(left: Dynamic, right: Dynamic): Dynamic[] {
  const merged = listed(left).map(withId);
  const places = new Map(merged.map((message, i) => [dictGet(message, "id"), i]));
  for (const message of listed(right).map(withId)) {
    const place = places.get(dictGet(message, "id"));
    if (place === undefined) merged.push(message);
    else merged[place] = message;
  }
  return merged;
}

/** Python's reducer changes the update itself, so that streams of updates show dicts. */
addAgentMessages.prepare = (messages: Dynamic): Dynamic[] => listed(messages).map(withId);

function withId(message: Dynamic): Dynamic {
  const dict: Dynamic = message instanceof BaseMessage ? parseMessage(message) : message;
  return dictGet(dict, "id") == null ? { ...plainObject(dict), id: randomUUID() } : dict;
}

export const ChatAgentState = typedDict(
  "ChatAgentState",
  {
    messages: field(schema.list(schema.any)),
    context: field(schema.any),
    custom_inputs: field(schema.any),
    custom_outputs: field(schema.any),
  },
  { messages: [addAgentMessages] },
);

const roles: Readonly<Record<string, string>> = {
  human: "user",
  ai: "assistant",
  system: "system",
  tool: "tool",
};

/** `parse_message(message)`: the dict of a ChatAgentMessage. */
export function parseMessage(
  message: BaseMessage,
  name: string | null = null,
  attachments: Dynamic = null,
): Dynamic {
  const calls = message instanceof AIMessage ? message.tool_calls.map(openaiToolCall) : [];
  const given = new ChatAgentMessage({
    role: message instanceof ChatMessage ? message.role : roles[message._getType()],
    content: textContent(message.content) || "",
    name: message.name ?? name,
    id: message.id ?? null,
    tool_calls: calls.length ? calls : null,
    tool_call_id: message instanceof ToolMessage ? message.tool_call_id : null,
    attachments,
  } as Dynamic);
  return given.modelDump({ exclude_none: true });
}

const textContent = (content: Dynamic): string =>
  typeof content === "string"
    ? content
    : (content as Dynamic[])
        .flatMap((part): string[] => {
          if (typeof part === "string") return [part];
          return isDict(part) && dictGet(part, "type") === "text" ? [String(dictGet(part, "text"))] : [];
        })
        .join("\n");

/** A ToolNode for ChatAgentState: tools may give attachments and custom outputs beside their content. */
export class ChatAgentToolNode extends ToolNode {
  override async runAll(input: Dynamic, config: Dynamic): Promise<Dynamic> {
    const messages = (stateValue(input, "messages") as Dynamic[]).map(withArguments);
    const result: Dynamic = await super.runAll(
      { ...plainObject(input), messages: convertToMessages(messages) },
      config,
    );
    const parsed: Dynamic[] = [];
    let outputs: Dynamic = null;
    for (const message of result.messages as ToolMessage[]) {
      const found = toolResult(message);
      if (found === undefined) parsed.push(parseMessage(message));
      else {
        if (found.outputs !== undefined) outputs = found.outputs;
        (message as Dynamic).id ??= randomUUID();
        parsed.push(parseMessage(message, null, found.attachments));
      }
    }
    return { messages: parsed, custom_outputs: outputs as unknown };
  }
}

function withArguments(message: Dynamic): Dynamic {
  const calls: unknown = isDict(message) ? dictGet(message, "tool_calls") : undefined;
  if (!Array.isArray(calls)) return message;
  const parsed = calls.map((call: Dynamic) => {
    const fn: unknown = getItem(call, "function");
    return {
      name: getItem(fn, "name"),
      args: jsonLoads(getItem(fn, "arguments")),
      id: dictGet(call, "id") ?? null,
    };
  });
  return { ...plainObject(message), tool_calls: parsed };
}

/** What a tool's JSON says beside its content; undefined where it is no dict. */
function toolResult(message: ToolMessage): { outputs?: Dynamic; attachments: Dynamic } | undefined {
  try {
    let value: Dynamic = jsonLoads(message.content);
    if (isDict(value) && ["format", "value", "truncated"].every((key) => dictGet(value, key) !== undefined))
      value = unwrapped(value);
    if (!isDict(value)) return undefined;
    const outputs: unknown = dictGet(value, "custom_outputs");
    return {
      ...(outputs === undefined ? {} : { outputs }),
      attachments: dictGet(value, "attachments") ?? null,
    };
  } catch (error) {
    if (error instanceof BaseException) return undefined;
    throw error;
  }
}

/** The value in the answer of a Unity Catalog function. */
function unwrapped(value: Dynamic): Dynamic {
  try {
    return jsonLoads(dictGet(value, "value"));
  } catch (error) {
    if (error instanceof BaseException) return value;
    throw error;
  }
}
pyClass(ChatAgentToolNode, { name: "ChatAgentToolNode" });
