/** A chat completion as items of the Responses API. */
import { responseItem } from "../databricks/openai-response-types.js";
import type { Dynamic } from "../python/types.js";

/** The id of all items that chat completions give: they have none. */
export const fakeId = "__fake_id__";

/** The items of a message: reasoning, text, calls. */
export function answerItems(message: Dynamic, provider_data: Dynamic): Dynamic[] {
  const out: Dynamic[] = [];
  if (message.reasoning_content)
    out.push({
      id: fakeId,
      summary: [{ text: message.reasoning_content as unknown, type: "summary_text" }],
      type: "reasoning",
      provider_data,
    });
  const content = [
    ...(message.content
      ? [{ text: message.content as unknown, type: "output_text", annotations: [], logprobs: [] }]
      : []),
    ...(message.refusal ? [{ refusal: message.refusal as unknown, type: "refusal" }] : []),
  ];
  if (content.length)
    out.push({ id: fakeId, content, role: "assistant", type: "message", status: "completed", provider_data });
  for (const call of message.tool_calls ?? [])
    if (call.type === "function")
      out.push({
        id: fakeId,
        call_id: call.id as unknown,
        arguments: call.function.arguments as unknown,
        name: call.function.name as unknown,
        type: "function_call",
        provider_data,
      });
  return out.map((item) => responseItem(item) as unknown);
}
