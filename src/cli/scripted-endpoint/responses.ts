/** The Responses API: a scripted reply as stream events, and the finished response. */

import { CREATED, pieces, toolCallOf, type Asked } from "./chat.js";
import type { TextReply } from "./script.js";

type Json = Record<string, unknown>;

/** The response object, finished. */
export function response(reply: TextReply, asked: Asked): Json {
  const spelt = reply.chunks?.findLast(({ fields }) => fields?.response !== undefined)?.fields?.response;
  if (spelt !== undefined) return spelt as Json;
  return responseObject(asked, "completed", outputItems(reply, asked), reply.usage);
}

/** The events of the stream, in order and numbered. */
export function responseEvents(reply: TextReply, asked: Asked): Json[] {
  if (reply.chunks !== undefined)
    return reply.chunks.map(({ fields }, i) => ({ ...fields, sequence_number: i }));
  const output = outputItems(reply, asked);
  const started = responseObject(asked, "in_progress", [], null);
  const events: Json[] = [
    { type: "response.created", response: started },
    ...output.flatMap((item, index) =>
      item.type === "message"
        ? messageEvents(item, index, reply, asked)
        : callEvents(item, index, reply, asked),
    ),
    { type: "response.completed", response: responseObject(asked, "completed", output, reply.usage) },
  ];
  return events.map((event, i) => ({ ...event, sequence_number: i }));
}

function responseObject(asked: Asked, status: string, output: Json[], usage: TextReply["usage"]): Json {
  const counted = { input_tokens: asked.promptTokens, output_tokens: output.length };
  return {
    id: `resp_${asked.fingerprint}`,
    object: "response",
    created_at: CREATED,
    status,
    error: null,
    incomplete_details: null,
    instructions: null,
    metadata: {},
    model: asked.model,
    output,
    parallel_tool_calls: true,
    temperature: 1,
    tool_choice: "auto",
    tools: [],
    top_p: 1,
    usage:
      usage === null
        ? null
        : (usage ?? {
            ...counted,
            input_tokens_details: { cached_tokens: 0 },
            output_tokens_details: { reasoning_tokens: 0 },
            total_tokens: asked.promptTokens + output.length,
          }),
  };
}

function outputItems(reply: TextReply, asked: Asked): Json[] {
  const text = pieces(reply.content, asked.last).join("");
  const message = {
    id: `msg_${asked.fingerprint}`,
    type: "message",
    status: "completed",
    role: "assistant",
    content: [{ type: "output_text", text, annotations: [] }],
  };
  const calls = (reply.toolCalls ?? []).map((call, i) => {
    const { id, name, fragments } = toolCallOf(call, i, asked);
    return {
      id: `fc_${asked.fingerprint}_${i}`,
      type: "function_call",
      status: "completed",
      call_id: id,
      name,
      arguments: fragments.join(""),
    };
  });
  return text === "" && calls.length > 0 ? calls : [message, ...calls];
}

function messageEvents(item: Json, output_index: number, reply: TextReply, asked: Asked): Json[] {
  const place = { item_id: item.id, output_index, content_index: 0 };
  const part = (item.content as Json[])[0]!;
  const deltas = pieces(reply.content, asked.last).map((delta) => ({
    type: "response.output_text.delta",
    ...place,
    delta,
    logprobs: [],
  }));
  return [
    added(item, output_index, { content: [] }),
    { type: "response.content_part.added", ...place, part: { ...part, text: "" } },
    ...deltas,
    { type: "response.output_text.done", ...place, text: part.text, logprobs: [] },
    { type: "response.content_part.done", ...place, part },
    { type: "response.output_item.done", output_index, item },
  ];
}

function callEvents(item: Json, output_index: number, reply: TextReply, asked: Asked): Json[] {
  const calls = (reply.toolCalls ?? []).map((call, i) => toolCallOf(call, i, asked));
  const { fragments } = calls.find((call) => call.id === item.call_id)!;
  const place = { item_id: item.id, output_index };
  return [
    added(item, output_index, { arguments: "" }),
    ...fragments.map((delta) => ({ type: "response.function_call_arguments.delta", ...place, delta })),
    { type: "response.function_call_arguments.done", ...place, arguments: item.arguments, name: item.name },
    { type: "response.output_item.done", output_index, item },
  ];
}

function added(item: Json, output_index: number, empty: Json): Json {
  return {
    type: "response.output_item.added",
    output_index,
    item: { ...item, status: "in_progress", ...empty },
  };
}
