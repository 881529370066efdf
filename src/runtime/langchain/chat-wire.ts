/** The messages of langchain_core as a Databricks endpoint takes them, and its answers as messages. */
import { dictGet, isDict } from "../python/dict-access.js";
import { BaseException, Exception, ValueError } from "../python/exceptions.js";
import { jsonDumps, jsonLoads } from "../python/json.js";
import { repr } from "../python/repr.js";
import { type } from "../python/type.js";
import type { Dynamic } from "../python/types.js";
import { openaiToolCall } from "./convert-messages.js";
import { AIMessageChunk } from "./message-chunks.js";
import { AIMessage, BaseMessage, ChatMessage, HumanMessage, SystemMessage, ToolMessage } from "./messages.js";

/** A message as the chat completions API has it. Names are left out, since the endpoints refuse them. */
export function wireMessage(message: BaseMessage): Dynamic {
  const { content } = message;
  if (message instanceof ChatMessage) return { role: message.role, content };
  if (message instanceof HumanMessage) return { role: "user", content };
  if (message instanceof AIMessage) return assistantMessage(message);
  if (message instanceof SystemMessage) return { role: "system", content };
  if (message instanceof ToolMessage)
    return { role: "tool", tool_call_id: message.tool_call_id, content: plainBlocks(content) };
  throw new ValueError(`Got unknown message type: ${repr(type(message))}`);
}

function assistantMessage(message: AIMessage): Dynamic {
  const calls: Dynamic[] = [...message.tool_calls, ...message.invalid_tool_calls].map(openaiToolCall);
  const given: Dynamic[] = calls.length ? calls : (dictGet(message.additional_kwargs, "tool_calls") ?? []);
  if (given.length === 0) return { role: "assistant", content: message.content };
  return { role: "assistant", content: message.content || null, tool_calls: given };
}

/** Of text blocks only the text. */
const plainBlocks = (content: Dynamic): Dynamic =>
  Array.isArray(content)
    ? content.map((block): Dynamic => {
        const text: unknown =
          isDict(block) && dictGet(block, "type") === "text" ? dictGet(block, "text") : undefined;
        return typeof text === "string" ? { type: "text", text } : block;
      })
    : content;

/** Texts stay; any other content becomes JSON, since what comes after expects text. */
const textContent = (content: Dynamic): string =>
  typeof content === "string" ? content : content ? jsonDumps(content) : "";

/** The message of an answer that is no stream. */
export function answerMessage(given: Dynamic, usage: Dynamic): BaseMessage {
  const content = textContent(given.content);
  if (given.role === "user") return new HumanMessage(content);
  if (given.role === "system") return new SystemMessage(content);
  if (given.role === "tool")
    return new ToolMessage(content, { tool_call_id: given.tool_call_id, id: given.id });
  if (given.role !== "assistant") return new ChatMessage(content, { role: given.role });
  const raw: Dynamic[] = given.tool_calls ?? [];
  const calls: Dynamic[] = [];
  const invalid: Dynamic[] = [];
  for (const call of raw) {
    try {
      calls.push(parseCall(call));
    } catch (error) {
      if (!(error instanceof BaseException)) throw error;
      invalid.push(invalidCall(call, error.message));
    }
  }
  const message = new AIMessage(content, {
    additional_kwargs: raw.length ? { tool_calls: raw } : {},
    tool_calls: calls,
    invalid_tool_calls: invalid,
    usage_metadata: usage ? usageMetadata(usage) : null,
    id: given.id,
  });
  return withCustomOutputs(message, given);
}

function withCustomOutputs<M extends BaseMessage>(message: M, given: Dynamic): M {
  if (given.custom_outputs) (message as Dynamic).custom_outputs = given.custom_outputs;
  return message;
}

/** An answer that cannot be read. */
export class OutputParserException extends ValueError {
  constructor(
    message: string,
    readonly llm_output: string | null = null,
  ) {
    super(
      `${message}\nFor troubleshooting, visit: https://docs.langchain.com/oss/python/langchain/errors/OUTPUT_PARSING_FAILURE `,
    );
  }
}

function parseCall(call: Dynamic): Dynamic {
  const { name, arguments: text } = call.function;
  let args: unknown = {};
  try {
    if (text) args = jsonLoads(text, { strict: false });
  } catch (error) {
    if (!(error instanceof Exception)) throw error;
    throw new OutputParserException(
      `Function ${name} arguments:\n\n${text}\n\nare not valid JSON. Received JSONDecodeError ${error.message}`,
    );
  }
  return { name: name || "", args: args || {}, id: call.id ?? null, type: "tool_call" };
}

const invalidCall = (call: Dynamic, error: string): Dynamic => ({
  name: call.function.name as unknown,
  args: call.function.arguments as unknown,
  id: call.id ?? null,
  error,
  type: "invalid_tool_call",
});

/** A piece of a streamed answer. */
export function answerChunk(delta: Dynamic, usage: Dynamic): AIMessageChunk {
  const raw: Dynamic[] = delta.tool_calls ?? [];
  const message = new AIMessageChunk(textContent(delta.content), {
    additional_kwargs: raw.length ? { tool_calls: raw } : {},
    tool_call_chunks: raw.map((call) => ({
      name: call.function.name ?? null,
      args: call.function.arguments ?? null,
      id: call.id ?? null,
      index: call.index as unknown,
    })),
    usage_metadata: usage ? usageMetadata(usage) : null,
    id: delta.id,
  });
  return withCustomOutputs(message, delta);
}

/** `UsageMetadata` of the `usage` of an answer. */
export function usageMetadata(usage: Dynamic): Dynamic {
  const tokens = {
    input_tokens: usage.prompt_tokens || 0,
    output_tokens: usage.completion_tokens || 0,
    total_tokens: usage.total_tokens || 0,
  };
  const { prompt_tokens_details: input, completion_tokens_details: output } = usage;
  if (input)
    return {
      ...tokens,
      input_token_details: { audio: input.audio_tokens || 0, cache_read: input.cached_tokens || 0 },
      ...(output
        ? {
            output_token_details: {
              reasoning: output.reasoning_tokens || 0,
              audio: output.audio_tokens || 0,
            },
          }
        : {}),
    };
  const { cache_read_input_tokens: read, cache_creation_input_tokens: created } = usage;
  if (read === undefined || read === null) return tokens;
  return {
    ...tokens,
    input_tokens: tokens.input_tokens + (read || 0) + (created || 0),
    input_token_details: { cache_read: read || 0, cache_creation: created || 0 },
  };
}
