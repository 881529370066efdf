/** What databricks_openai changes in chat requests, since some endpoints refuse what OpenAI's own take. */
import { dictDelete, dictGet, isDict } from "../python/dict-access.js";
import type { Dynamic } from "../python/types.js";

/** Takes `strict` away, from the tools too where the model is no GPT, and gives Claude a space where a message has tool calls and no text. */
export function repairRequest(body: Dynamic): Dynamic {
  const { strict: _strict, ...kept } = body;
  const model = String(body.model ?? "").toLowerCase();
  if (!model.includes("gpt"))
    for (const tool of (body.tools as Dynamic[] | null | undefined) ?? []) {
      const fn: unknown = isDict(tool) ? dictGet(tool, "function") : undefined;
      if (isDict(fn)) dictDelete(fn, "strict");
    }
  return model.includes("claude")
    ? { ...kept, messages: (body.messages as Dynamic[]).map(withContent) }
    : kept;
}

const withContent = (message: Dynamic): Dynamic =>
  message.role === "assistant" && message.tool_calls?.length && isEmpty(message.content)
    ? { ...message, content: " " }
    : message;

function isEmpty(content: Dynamic): boolean {
  if (content === null || content === undefined) return true;
  if (typeof content === "string") return content.trim() === "";
  return (
    Array.isArray(content) &&
    content.every(
      (part) =>
        isDict(part) && dictGet(part, "type") === "text" && !String(dictGet(part, "text") ?? "").trim(),
    )
  );
}
