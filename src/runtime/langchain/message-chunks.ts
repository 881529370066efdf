/** Pieces of messages, as models stream them. */
import { pyClass } from "../python/class-info.js";
import { declareMethods } from "../python/declare.js";
import { isDict } from "../python/dict-access.js";
import { BaseException } from "../python/exceptions.js";
import { jsonDumps } from "../python/json.js";
import type { Dynamic } from "../python/types.js";
import { addUsage, mergeContent, mergeDicts, mergeLists } from "./merge.js";
import { AIMessage, type MessageOptions, type ToolCall } from "./messages.js";
import { parsePartialJson } from "./partial-json.js";

/** A piece of a call as the model streams it: `{ name, args, id, index, type: "tool_call_chunk" }`. */
export const toolCallChunk = (chunk: Dynamic): Dynamic => ({
  name: chunk.name ?? null,
  args: chunk.args ?? null,
  id: chunk.id ?? null,
  index: chunk.index ?? null,
  type: "tool_call_chunk",
});

export class AIMessageChunk extends AIMessage {
  override type: Dynamic = "AIMessageChunk";
  tool_call_chunks: Dynamic[];
  chunk_position: string | null;

  constructor(content?: Dynamic, options: MessageOptions = {}) {
    super(content, options);
    const isObject = typeof content === "object" && content !== null && !Array.isArray(content);
    const fields: MessageOptions = isObject ? { ...(content as MessageOptions), ...options } : options;
    this.chunk_position = fields["chunk_position"] ?? null;
    this.tool_call_chunks = ((fields["tool_call_chunks"] as Dynamic[] | null) ?? []).map(toolCallChunk);
    if (this.tool_call_chunks.length > 0) this.readCalls();
    else this.tool_call_chunks = this.tool_calls.map(chunkOfCall);
  }

  /** The calls as far as their arguments are there. */
  private readCalls(): void {
    this.tool_calls = [];
    this.invalid_tool_calls = [];
    for (const chunk of this.tool_call_chunks) {
      const args = argumentsOf(chunk);
      if (isDict(args))
        this.tool_calls.push({ name: chunk.name ?? "", args, id: chunk.id, type: "tool_call" });
      else
        this.invalid_tool_calls.push({
          name: chunk.name,
          args: chunk.args,
          id: chunk.id,
          error: null,
          type: "invalid_tool_call",
        });
    }
  }

  protected override dumpedFields(): readonly string[] {
    return [...super.dumpedFields(), "tool_call_chunks", "chunk_position"];
  }

  /** This piece and the next one. */
  concat(other: AIMessageChunk): AIMessageChunk {
    return new AIMessageChunk(mergeContent(this.content, other.content), {
      additional_kwargs: mergeDicts(this.additional_kwargs, other.additional_kwargs),
      response_metadata: mergeDicts(this.response_metadata, other.response_metadata),
      tool_call_chunks: mergeLists(this.tool_call_chunks, other.tool_call_chunks),
      usage_metadata: addUsage(this.usage_metadata, other.usage_metadata),
      id: bestId([this.id, other.id]),
      chunk_position: this.chunk_position ?? other.chunk_position,
    });
  }

  __add__(other: Dynamic): AIMessageChunk {
    const others: AIMessageChunk[] = Array.isArray(other) ? other : [other];
    return others.reduce((left, right) => left.concat(right), this as AIMessageChunk);
  }

  /** The message that the pieces make. */
  toMessage(): AIMessage {
    return new AIMessage(this.content, {
      additional_kwargs: this.additional_kwargs,
      response_metadata: this.response_metadata,
      tool_calls: this.tool_calls,
      invalid_tool_calls: this.invalid_tool_calls,
      usage_metadata: this.usage_metadata,
      id: this.id,
      name: this.name,
    });
  }
}

/** `BaseMessageChunk` */
export const BaseMessageChunk = AIMessageChunk;

function argumentsOf(chunk: Dynamic): Dynamic {
  try {
    return chunk.args ? (parsePartialJson(chunk.args) as unknown) : {};
  } catch (error) {
    if (error instanceof BaseException) return undefined;
    throw error;
  }
}

const chunkOfCall = (call: ToolCall): Dynamic =>
  toolCallChunk({ name: call.name, args: jsonDumps(call.args), id: call.id });

/** An id that the model gave, else that of the run. */
function bestId(ids: readonly (string | undefined)[]): string | null {
  const known = ids.filter((id) => id);
  return (
    known.find((id) => !/^lc(_run-|_)/.test(id!)) ??
    known.find((id) => id!.startsWith("lc_run-")) ??
    known[0] ??
    null
  );
}

pyClass(
  declareMethods(AIMessageChunk, "AIMessageChunk", {
    __init__: ["content=", "*", "name=", "id=", "additional_kwargs=", "response_metadata=", "**fields"],
  }),
  { name: "AIMessageChunk", module: "langchain_core.messages" },
);
