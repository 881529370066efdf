/** Chat completions: a scripted reply as the chunks of a stream, and the same chunks folded into one answer. */

import type { ScriptedChunk, ScriptedToolCall, TextReply } from "./script.js";

/** What a reply needs to know of its request. */
export interface Asked {
  model: string;
  /** Twelve hex digits that name the request; ids are made from it. */
  fingerprint: string;
  /** Text of the last message, for `{{last}}`. */
  last: string;
  promptTokens: number;
  includeUsage: boolean;
}

type Json = Record<string, unknown>;

/** All replies claim the same moment, so that the same request gets the same bytes. */
export const CREATED = 1767225600;

/** The chunks of the stream, in order, without the closing [DONE]. */
export function completionChunks(reply: TextReply, asked: Asked): Json[] {
  const scripted = reply.chunks ?? plainChunks(reply, asked);
  const chunks = scripted.map((chunk) => completionChunk(chunk, asked));
  if (reply.chunks === undefined && (asked.includeUsage || reply.usage)) {
    chunks.push(
      completionChunk({ fields: { choices: [], usage: usageOf(reply, asked, chunks.length) } }, asked),
    );
  }
  return chunks;
}

/** The answer without streaming: what the chunks add up to. */
export function completion(reply: TextReply, asked: Asked): Json {
  const chunks = completionChunks(reply, asked);
  const deltas = chunks.flatMap((chunk) => chunk.choices as Json[]).map((choice) => choice.delta as Json);
  const message = foldDeltas(deltas);
  const finishReason = chunks
    .flatMap((chunk) => chunk.choices as Json[])
    .findLast((choice) => choice.finish_reason !== null)?.finish_reason;
  return {
    id: `chatcmpl-${asked.fingerprint}`,
    object: "chat.completion",
    created: CREATED,
    model: asked.model,
    choices: [{ index: 0, message, logprobs: null, finish_reason: finishReason ?? "stop" }],
    ...(reply.usage === null ? {} : { usage: usageOf(reply, asked, deltas.length) }),
  };
}

/** The pieces in which a text is streamed. */
export function pieces(content: TextReply["content"], last: string): string[] {
  const texts = Array.isArray(content) ? content : ((content ?? "").match(/\s*\S+\s*?(?=\s|$)|\s+$/gu) ?? []);
  return texts.map((text) => text.replaceAll("{{last}}", last));
}

/** A tool call with its id, and its arguments in the fragments in which they are streamed. */
export function toolCallOf(call: ScriptedToolCall, index: number, { fingerprint }: Asked) {
  const fragments = Array.isArray(call.arguments)
    ? call.arguments
    : splitInTwo(typeof call.arguments === "string" ? call.arguments : JSON.stringify(call.arguments));
  return { id: call.id ?? `call_${fingerprint}_${index}`, name: call.name, fragments };
}

function completionChunk(chunk: ScriptedChunk, asked: Asked): Json {
  return {
    id: `chatcmpl-${asked.fingerprint}`,
    object: "chat.completion.chunk",
    created: CREATED,
    model: asked.model,
    choices: chunk.delta
      ? [{ index: 0, delta: chunk.delta, logprobs: null, finish_reason: chunk.finishReason ?? null }]
      : [],
    ...chunk.fields,
  };
}

function plainChunks(reply: TextReply, asked: Asked): ScriptedChunk[] {
  const texts = pieces(reply.content, asked.last).map((content) => ({ delta: { content } }));
  const calls = (reply.toolCalls ?? []).map((call, index) => toolCallChunks(call, index, asked));
  const callChunks = reply.interleave ? inTurn(calls) : calls.flat();
  return [
    { delta: { role: "assistant", content: callChunks.length > 0 && texts.length === 0 ? null : "" } },
    ...texts,
    ...callChunks,
    { delta: {}, finishReason: reply.finishReason ?? (callChunks.length > 0 ? "tool_calls" : "stop") },
  ];
}

function toolCallChunks(call: ScriptedToolCall, index: number, asked: Asked): ScriptedChunk[] {
  const { id, name, fragments } = toolCallOf(call, index, asked);
  const first = { index, id, type: "function", function: { name, arguments: "" } };
  return [
    { delta: { tool_calls: [first] } },
    ...fragments.map((text) => ({ delta: { tool_calls: [{ index, function: { arguments: text } }] } })),
  ];
}

function splitInTwo(text: string): string[] {
  // by code points: half a surrogate pair is not valid JSON text for every client
  const points = [...text];
  const middle = Math.ceil(points.length / 2);
  return [points.slice(0, middle), points.slice(middle)].map((part) => part.join("")).filter(Boolean);
}

function inTurn<T>(lists: T[][]): T[] {
  const longest = Math.max(0, ...lists.map((list) => list.length));
  return Array.from({ length: longest }, (_, i) => lists.flatMap((list) => list.slice(i, i + 1))).flat();
}

function foldDeltas(deltas: Json[]): Json {
  const contents = deltas.map((delta) => delta.content).filter((content) => content != null);
  const parts = contents.filter(Array.isArray).flat();
  const text = contents.filter((content) => typeof content === "string").join("");
  const calls: { id?: unknown; type: string; function: { name: string; arguments: string } }[] = [];
  for (const fragment of deltas.flatMap((delta) => (delta.tool_calls as Json[] | undefined) ?? [])) {
    const { name = "", arguments: args = "" } = (fragment.function ?? {}) as {
      name?: string;
      arguments?: string;
    };
    const call = (calls[Number(fragment.index ?? 0)] ??= {
      id: fragment.id,
      type: "function",
      function: { name: "", arguments: "" },
    });
    call.function.name += name;
    call.function.arguments += args;
  }
  return {
    role: "assistant",
    content: parts.length > 0 ? parts : text === "" && calls.length > 0 ? null : text,
    ...(calls.length > 0 ? { tool_calls: calls.filter(Boolean) } : {}),
  };
}

function usageOf(reply: TextReply, asked: Asked, completionTokens: number): Json {
  if (reply.usage) return reply.usage;
  const total = asked.promptTokens + completionTokens;
  return { prompt_tokens: asked.promptTokens, completion_tokens: completionTokens, total_tokens: total };
}
