/** The messages of langchain_core as the Responses API takes them, and its answers as messages. */
import { randomUUID } from "node:crypto";
import { OpenAIObject } from "../databricks/openai-object.js";
import { dictDelete, dictGet, dictSet, isDict } from "../python/dict-access.js";
import { NotImplementedError, ValueError } from "../python/exceptions.js";
import { JSONDecodeError, jsonLoads } from "../python/json.js";
import type { Dynamic } from "../python/types.js";
import { wireMessage } from "./chat-wire.js";
import { AIMessageChunk } from "./message-chunks.js";
import { AIMessage, type BaseMessage } from "./messages.js";

/** Endpoints refuse longer ids. */
const longestId = 64;
const cut = (id: string): string => id.slice(0, longestId);

/** Endpoints want this beginning of the ids of messages. */
const messageId = (id: Dynamic): Dynamic => (id ? cut(id.startsWith("msg_") ? id : `msg_${id}`) : id);

/** Blocks of an assistant's message that go back as items of their own. */
const itemBlocks: ReadonlySet<string> = new Set([
  "reasoning",
  "web_search_call",
  "file_search_call",
  "function_call",
  "computer_call",
  "code_interpreter_call",
  "mcp_call",
  "mcp_list_tools",
  "mcp_approval_request",
]);

/** Items of an answer that become blocks as they are. */
const kept: ReadonlySet<string> = new Set([
  ...[...itemBlocks].filter((type) => type !== "function_call"),
  "image_generation_call",
]);

/** The `input` of a request. */
export function responsesInput(messages: readonly BaseMessage[]): Dynamic[] {
  return messages.flatMap((message): Dynamic[] => {
    const wire: Dynamic = wireMessage(message);
    if (wire.role === "assistant") return [...assistantItems(wire.content, message.id), ...callItems(wire)];
    if (wire.role === "tool")
      return [
        {
          type: "function_call_output",
          call_id: wire.tool_call_id as unknown,
          output: wire.content as unknown,
        },
      ];
    return ["user", "system", "developer"].includes(wire.role as string) ? [wire] : [];
  });
}

function assistantItems(content: Dynamic, id: Dynamic): Dynamic[] {
  const message = (part: Dynamic): Dynamic => ({
    type: "message",
    content: [part],
    role: "assistant",
    id: messageId(id ?? null) as unknown,
  });
  if (typeof content === "string") return [message({ type: "output_text", text: content })];
  if (!Array.isArray(content)) return [];
  return content.filter(isDict).flatMap((block: Dynamic): Dynamic[] => {
    const type = dictGet(block, "type") as string | undefined;
    if (type === "text" || type === "output_text") {
      const [text, annotations]: Dynamic[] = [dictGet(block, "text"), dictGet(block, "annotations") || []];
      return [message({ type: "output_text", text, annotations })];
    }
    if (type === "refusal") return [message({ type, refusal: dictGet(block, "refusal") as unknown })];
    return type !== undefined && itemBlocks.has(type) ? [itemBlock(block, id)] : [];
  });
}

/** A block as an item; the message's own block is changed, as in Python. */
function itemBlock(block: Dynamic, message: Dynamic): Dynamic {
  dictDelete(block, "status");
  const call: string = dictGet(block, "call_id") ?? "";
  const own: string | undefined = dictGet(block, "id");
  const made: string = call ? (call.startsWith("fc_") ? call : `fc_${call}`) : message || randomUUID();
  if (own === undefined || own.length > longestId) dictSet(block, "id", cut(own ?? made));
  return block;
}

const callItems = (wire: Dynamic): Dynamic[] =>
  ((wire.tool_calls ?? []) as Dynamic[]).map((call) => ({
    type: "function_call",
    id: cut(`fc_${call.id}`),
    call_id: call.id as unknown,
    name: call.function.name as unknown,
    arguments: call.function.arguments as unknown,
  }));

/** Tools in the interface's form, from that of chat completions. */
export const responsesTools = (tools: Iterable<Dynamic>): Dynamic[] =>
  Array.from(tools, (tool) => {
    const fn: Dynamic = dictGet(tool, "function");
    if (fn === undefined) return tool as unknown;
    return {
      type: "function",
      name: dictGet(fn, "name") as unknown,
      description: dictGet(fn, "description") ?? "",
      parameters: dictGet(fn, "parameters") ?? {},
    };
  });

const plainAnnotations = (part: Dynamic): Dynamic[] =>
  ((part.annotations ?? []) as Dynamic[]).map((each) =>
    each instanceof OpenAIObject ? (each.modelDump() as unknown) : each,
  );

/** The message of an answer that is no stream. Throws ValueError where the answer is an error. */
export function responsesMessage(response: Dynamic): AIMessage {
  if (response.error) throw new ValueError(response.error);
  const content: Dynamic[] = [];
  const calls: Dynamic[] = [];
  const invalid: Dynamic[] = [];
  for (const item of response.output as Dynamic[]) {
    if (item.type === "message") {
      for (const part of (item.content ?? []) as Dynamic[]) {
        const id: unknown = part.id ?? null;
        if (part.type === "output_text")
          content.push({ type: "text", text: part.text as unknown, annotations: plainAnnotations(part), id });
        else if (part.type === "refusal")
          content.push({ type: "refusal", refusal: part.refusal as unknown, id });
      }
    } else if (item.type === "function_call") {
      const { name, arguments: text, call_id: id } = item;
      content.push({ type: "function_call", name, arguments: text, call_id: id });
      try {
        calls.push({ type: "tool_call", name, args: jsonLoads(text, { strict: false }) as unknown, id });
      } catch (error) {
        if (!(error instanceof JSONDecodeError)) throw error;
        invalid.push({ type: "invalid_tool_call", name, args: text, id, error: error.message });
      }
    } else if (item.type === "function_call_output") {
      content.push({
        role: "tool",
        content: item.output as unknown,
        tool_call_id: item.call_id as unknown,
      });
    } else if (kept.has(item.type as string)) {
      content.push(item.modelDump({ exclude_none: true }));
    }
  }
  const message = new AIMessage(content, {
    tool_calls: calls,
    invalid_tool_calls: invalid,
    id: response.id,
    usage_metadata: response.usage ? responsesUsage(response.usage) : null,
  });
  if ("custom_outputs" in response) (message as Dynamic).custom_outputs = response.custom_outputs;
  return message;
}

/** `UsageMetadata` of the `usage` of an answer. */
export function responsesUsage(usage: Dynamic): Dynamic {
  const { input_tokens_details: input, output_tokens_details: output } = usage;
  return {
    input_tokens: usage.input_tokens as unknown,
    output_tokens: usage.output_tokens as unknown,
    total_tokens: usage.total_tokens as unknown,
    ...(input ? { input_token_details: { cache_read: input.cached_tokens || 0 } } : {}),
    ...(output ? { output_token_details: { reasoning: output.reasoning_tokens || 0 } } : {}),
  };
}

/**
 * A piece of a streamed answer; null for events that say nothing.
 *
 * @param previous the event of the last piece, whose text a finished item does not repeat
 */
export function responsesChunk(event: Dynamic, previous: Dynamic): AIMessageChunk | null {
  const chunk = pieceOf(event, previous);
  if (chunk && "custom_outputs" in event) (chunk as Dynamic).custom_outputs = event.custom_outputs;
  return chunk;
}

function pieceOf(event: Dynamic, previous: Dynamic): AIMessageChunk | null {
  switch (event.type as string) {
    case "response.created":
      return new AIMessageChunk("", { id: event.response?.id ?? null });
    case "response.output_text.delta": {
      const block = { type: "text", text: event.delta as unknown, index: event.output_index as unknown };
      return new AIMessageChunk([block], { id: event.item_id ?? null });
    }
    case "response.output_item.done":
      return itemPiece(event.item, previous);
    case "error":
      throw new ValueError(event.message);
    default:
      return null;
  }
}

function itemPiece(item: Dynamic, previous: Dynamic): AIMessageChunk | null {
  if (item.type === "function_call_output")
    throw new NotImplementedError(
      "Results of tools in the stream of ChatDatabricks(use_responses_api=True) are not migrated.",
    );
  if (item.type === "function_call") {
    const { name, arguments: args, call_id: id } = item;
    return new AIMessageChunk([], { tool_call_chunks: [{ name, args, id }], id });
  }
  if (item.type === "message") {
    const isTold = previous?.type === "response.output_text.delta" && previous.item_id === item.id;
    const content = ((item.content ?? []) as Dynamic[]).flatMap((part) => finishedPart(part, isTold));
    return content.length > 0 ? new AIMessageChunk(content, { id: item.id }) : null;
  }
  return kept.has(item.type as string) ? new AIMessageChunk([item.modelDump()], {}) : null;
}

/** @param isTold whether the text came before, so that only its annotations are new. */
function finishedPart(part: Dynamic, isTold: boolean): Dynamic[] {
  if (part.type === "refusal") return [{ type: "refusal", refusal: part.refusal as unknown }];
  if (part.type !== "output_text") return [];
  const annotations = plainAnnotations(part);
  if (!isTold) return [{ type: "text", text: part.text as unknown, annotations }];
  return annotations.length > 0 ? [{ annotations }] : [];
}
