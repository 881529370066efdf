/** What databricks_openai changes in requests and answers, since some endpoints refuse what OpenAI's own take. Dicts of the program are changed in place, as in Python. */
import { dictDelete, dictGet, dictSet, isDict } from "../python/dict-access.js";
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
  if (model.includes("claude"))
    for (const message of (body.messages as Dynamic[] | null | undefined) ?? []) fillContent(message);
  return kept;
}

function fillContent(message: Dynamic): void {
  if (!isDict(message) || dictGet(message, "role") !== "assistant") return;
  const calls: Dynamic = dictGet(message, "tool_calls");
  if (calls?.length && isEmpty(dictGet(message, "content"))) dictSet(message, "content", " ");
}

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

/** The longest id that endpoints take back. */
const longestId = 64;

const shortened = (id: Dynamic): Dynamic =>
  typeof id === "string" && id.length > longestId ? id.slice(0, longestId) : id;

/** Shortens the ids of items that go back to the model. */
export function repairResponsesRequest(body: Dynamic): Dynamic {
  for (const item of Array.isArray(body.input) ? (body.input as Dynamic[]) : []) {
    if (isDict(item)) {
      if (typeof dictGet(item, "id") === "string") dictSet(item, "id", shortened(dictGet(item, "id")));
    } else if (typeof item?.id === "string") item.id = shortened(item.id);
  }
  return body;
}

/** Shortens the ids of an answer and of its items. */
export function repairResponse(response: Dynamic): Dynamic {
  for (const object of [response, ...((response.output as Dynamic[] | undefined) ?? [])])
    if (typeof object?.id === "string") object.id = shortened(object.id);
  return response;
}
