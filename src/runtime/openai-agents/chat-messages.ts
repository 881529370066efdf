/** The items of a conversation as messages of a chat completion: what the Python package's converter does. */
import { BaseModel } from "../pydantic/model.js";
import { OpenAIObject } from "../databricks/openai-object.js";
import { dictEntries, dictGet, isDict } from "../python/dict-access.js";
import { repr } from "../python/repr.js";
import type { Dynamic } from "../python/types.js";
import { UserError } from "./exceptions.js";

/** Dicts of either form, models and objects of responses as plain objects, all the way down. */
export function plain(value: Dynamic): Dynamic {
  if (Array.isArray(value)) return Array.from(value, plain);
  if (value instanceof OpenAIObject) return plain(value.toDict());
  if (value instanceof BaseModel) return plain(value.modelDump());
  if (!isDict(value)) return value ?? null;
  return Object.fromEntries(
    [...dictEntries(value)].map(([key, item]) => [String(key), plain(item) as unknown]),
  );
}

const easyFields = new Set(["content", "role", "type", "phase"]);
const easyRoles = new Set(["user", "assistant", "system", "developer"]);

/** A message in the short form: nothing but a role and its content. */
const isEasy = (item: Dynamic): boolean =>
  "content" in item &&
  easyRoles.has(item.role as string) &&
  Object.keys(item as object).every((key) => easyFields.has(key)) &&
  (item.type === undefined || item.type === "message");

/**
 * Messages of the items.
 * @throws UserError for items that chat completions cannot say
 */
export function chatMessages(items: readonly Dynamic[]): Dynamic[] {
  const out: Dynamic[] = [];
  let assistant: Dynamic = null;
  const flush = (): void => {
    if (assistant === null) return;
    if (assistant.tool_calls.length === 0) delete assistant.tool_calls;
    out.push(assistant);
    assistant = null;
  };
  for (const given of items) {
    const item: Dynamic = plain(given);
    if (isEasy(item) || (item.type === "message" && item.role !== "assistant")) {
      flush();
      const content: unknown = item.role === "user" ? contentParts(item.content) : textContent(item.content);
      out.push({ role: item.role as unknown, content });
    } else if (item.type === "message" && item.role === "assistant" && "id" in item && "content" in item) {
      flush();
      assistant = outputMessage(item);
    } else if (item.type === "function_call") {
      assistant ??= { role: "assistant", content: null, tool_calls: [] };
      assistant.tool_calls.push({
        id: item.call_id as unknown,
        type: "function",
        function: { name: item.name as unknown, arguments: item.arguments || "{}" },
      });
    } else if (item.type === "function_call_output") {
      flush();
      out.push({ role: "tool", tool_call_id: item.call_id as unknown, content: toolContent(item.output) });
    } else if (item.type !== "reasoning") {
      throw new UserError(`Unhandled item type or structure: ${repr(item)}`);
    }
  }
  flush();
  return out;
}

function outputMessage(item: Dynamic): Dynamic {
  const out: Dynamic = { role: "assistant" };
  const texts: string[] = [];
  for (const part of item.content) {
    if (part.type === "output_text") texts.push(part.text as string);
    else if (part.type === "refusal") out.refusal = part.refusal;
    else throw new UserError(`Unknown content type in ResponseOutputMessage: ${repr(part)}`);
  }
  if (texts.length) out.content = texts.join("\n");
  out.tool_calls = [];
  return out;
}

const omitted = "[tool output omitted]";

function toolContent(output: Dynamic): Dynamic {
  const parts: Dynamic = contentParts(output);
  if (typeof parts === "string") return parts;
  const texts = parts.filter((part: Dynamic) => part.type === "text");
  return texts.length ? texts : omitted;
}

function textContent(content: Dynamic): Dynamic {
  const parts: Dynamic = contentParts(content);
  return typeof parts === "string" ? parts : parts.filter((part: Dynamic) => part.type === "text");
}

function contentParts(content: Dynamic): Dynamic {
  return typeof content === "string" ? content : content.map(contentPart);
}

function contentPart(part: Dynamic): Dynamic {
  switch (part.type) {
    case "input_text":
    case "text":
      return { type: "text", text: part.text as unknown };
    case "image_url":
      return contentPart({
        type: "input_image",
        image_url: part.image_url.url,
        detail: part.image_url.detail,
      });
    case "input_image":
      if (!part.image_url) break;
      return {
        type: "image_url",
        image_url: { url: part.image_url as unknown, detail: imageDetail(part.detail) },
      };
    case "input_file":
      return { type: "file", file: filePart(part) };
  }
  throw new UserError(`Unknown content: ${repr(part)}`);
}

const imageDetail = (detail: Dynamic): string => (detail === "original" ? "high" : (detail ?? "auto"));

function filePart({ file_data: data, file_id: id, filename }: Dynamic): Dynamic {
  if (!data && !id) throw new UserError("Only file_data or file_id is supported for input_file");
  return { ...(data ? { file_data: data } : { file_id: id }), ...(filename ? { filename } : {}) };
}

/** What makes an item the same as an earlier one; null for messages, which may be said twice. */
function identityOf(item: Dynamic): string | null {
  const [id, call]: Dynamic[] = [itemField(item, "id"), itemField(item, "call_id")];
  const type: unknown = itemField(item, "type");
  if ((itemField(item, "role") ?? null) !== null || type === "message") return null;
  if (typeof call === "string") return `${String(type)} call ${call}`;
  return typeof id === "string" && id !== "__fake_id__" ? `${String(type)} ${id}` : null;
}

/** Of items that repeat an id the last one, calls where the first of them stood. */
export function withoutRepeats(items: readonly Dynamic[]): Dynamic[] {
  const last = new Map<string, Dynamic>();
  const place = new Map<string, number>();
  items.forEach((item, index) => {
    const identity = identityOf(item);
    if (identity === null) return;
    last.set(identity, item);
    if (!place.has(identity) || itemField(item, "type") !== "function_call") place.set(identity, index);
  });
  return items.flatMap((item, index) => {
    const identity = identityOf(item);
    if (identity === null) return [item as unknown];
    return place.get(identity) === index ? [last.get(identity) as unknown] : [];
  });
}

/** The input of a run as a list of items. */
export const inputItems = (input: Dynamic): Dynamic[] =>
  typeof input === "string"
    ? [{ content: input, role: "user" }]
    : Array.from(input as Iterable<Dynamic>, plain);

/** A field of an item, whether it is a dict or an object. */
const itemField = (item: Dynamic, name: string): Dynamic =>
  isDict(item) ? dictGet(item, name) : (item?.[name] as unknown);
