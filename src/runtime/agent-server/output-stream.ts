import { randomUUID } from "node:crypto";
import {
  createFunctionCallItem,
  createFunctionCallOutputItem,
  createReasoningItem,
  createTextDelta,
  createTextOutputItem,
} from "./builders.js";
import { toText } from "./chat-messages.js";
import type { Item } from "./output-items.js";
import { AttributeError, type Dynamic, dictGet, IndexError, isDict, isNone, KeyError } from "./python.js";
import { jsonDumps } from "./python-json.js";
import { ResponsesAgentStreamEvent } from "./response-types.js";

/** A list, or anything with `append` or `push`, that receives every finished item. */
type Aggregator = Dynamic[] | null | undefined;

/**
 * Chunks of a chat completion, or LangChain messages, as stream events of the Responses API.
 * @param chunks dicts or objects of the OpenAI package, or LangChain messages; a sync or async iterable
 * @param aggregator receives the item of every `response.output_item.done` event just before the event
 */
export async function* outputToResponsesItemsStream(
  chunks: Iterable<Dynamic> | AsyncIterable<Dynamic>,
  aggregator: Aggregator = null,
): AsyncGenerator<ResponsesAgentStreamEvent> {
  const source = iteratorOf(chunks);
  try {
    const first = await source.next();
    if (first.done) return;
    const all = chain(first.value, source);
    const items = isLangChainMessage(first.value) ? langChainItems(all) : chatItems(all);
    for await (const fields of items) {
      if (fields.type === "response.output_item.done") aggregator?.push(fields.item);
      yield new ResponsesAgentStreamEvent(fields);
    }
  } finally {
    await source.return?.();
  }
}

function iteratorOf(chunks: Dynamic): AsyncIterator<Dynamic> | Iterator<Dynamic> {
  if (chunks[Symbol.asyncIterator] !== undefined) return chunks[Symbol.asyncIterator]();
  return chunks[Symbol.iterator]();
}

async function* chain(
  first: Dynamic,
  rest: AsyncIterator<Dynamic> | Iterator<Dynamic>,
): AsyncGenerator<Dynamic> {
  yield first;
  for (let next = await rest.next(); !next.done; next = await rest.next()) yield next.value;
}

/** A LangChain message of either language: it tells its kind by a method or a `type` beside its content. */
function isLangChainMessage(value: Dynamic): boolean {
  if (typeof value !== "object" || value === null || isDict(value)) return false;
  return typeof value._getType === "function" || typeof value.getType === "function" || "lc_kwargs" in value;
}

/** The fields of an event, before they are checked. */
type Fields = Record<string, Dynamic>;

function done(item: Item): Fields {
  return { type: "response.output_item.done", item };
}

interface Call {
  id: Dynamic;
  name: Dynamic;
  arguments: Dynamic;
}

/** What the chunks of one completion have said so far. */
class Completion {
  id: Dynamic = null;
  text = "";
  reasoning = "";
  readonly calls = new Map<number, Call>();

  addCalls(fragments: Dynamic[]): void {
    for (const fragment of fragments) {
      const index: number = get(fragment, "index", 0);
      const call = this.calls.get(index);
      const called: Dynamic = get(fragment, "function", {});
      const text: Dynamic = get(called, "arguments", "");
      if (call !== undefined) call.arguments += text;
      else this.calls.set(index, { id: get(fragment, "id"), name: get(called, "name", ""), arguments: text });
    }
  }

  addText(text: string): Fields {
    this.text += text;
    return createTextDelta(text, this.id);
  }

  *flushReasoning(): Generator<Fields> {
    if (this.reasoning === "") return;
    yield done(createReasoningItem(this.id, this.reasoning));
    this.reasoning = "";
  }

  *finish(): Generator<Fields> {
    if (this.text !== "") yield done(createTextOutputItem(this.text, this.id));
    for (const [, call] of [...this.calls].sort(([a], [b]) => a - b)) {
      yield done(createFunctionCallItem(this.id, call.id, call.name, call.arguments));
    }
  }
}

/** `value.get(name, absent)` of a dict, or a field of an object of the OpenAI package. */
function get(value: Dynamic, name: string, absent: Dynamic = null): Dynamic {
  if (isNone(value)) throw new AttributeError("'NoneType' object has no attribute 'get'");
  const found: unknown = isDict(value) ? dictGet(value, name) : value[name];
  return found === undefined ? absent : found;
}

async function* chatItems(chunks: AsyncIterable<Dynamic>): AsyncGenerator<Fields> {
  const completion = new Completion();
  for await (const chunk of chunks) {
    const choices: Dynamic[] = get(chunk, "choices") ?? [];
    if (choices.length === 0) continue;
    const delta = get(choices[0], "delta", missing);
    if (delta === missing) throw new KeyError("delta");
    completion.id = get(chunk, "id");
    yield* deltaItems(completion, delta);
  }
  yield* completion.finish();
}

const missing: unique symbol = Symbol("missing");

function* deltaItems(completion: Completion, delta: Dynamic): Generator<Fields> {
  const content = get(delta, "content");
  const calls: Dynamic[] = get(delta, "tool_calls") ?? [];
  if (calls.length > 0) completion.addCalls(calls);
  else if (Array.isArray(content)) yield* partItems(completion, content);
  else if (content !== null) {
    yield* completion.flushReasoning();
    if (typeof content === "string") yield completion.addText(content);
  }
}

function* partItems(completion: Completion, parts: Dynamic[]): Generator<Fields> {
  for (const part of parts) {
    if (typeof part !== "object") continue;
    const type = get(part, "type");
    if (type === "reasoning") completion.reasoning += summaryText(part);
    if (type === "text" && get(part, "text")) yield completion.addText(get(part, "text"));
  }
}

function summaryText(part: Dynamic): string {
  const summary: Dynamic[] = get(part, "summary", []);
  if (summary.length === 0) throw new IndexError("list index out of range");
  return get(summary[0], "text", "");
}

async function* langChainItems(messages: AsyncIterable<Dynamic>): AsyncGenerator<Fields> {
  for await (const message of messages) {
    const type = messageType(message);
    if (type === "ai") yield* aiItems(message);
    if (type === "tool")
      yield done(createFunctionCallOutputItem(message.tool_call_id, toText(message.content)));
  }
}

function messageType(message: Dynamic): string {
  if (/Chunk$/.test(message.constructor.name)) return message.constructor.name;
  return message.getType?.() ?? message._getType?.() ?? message.type;
}

function* aiItems(message: Dynamic): Generator<Fields> {
  const content: Dynamic = message.content;
  if (Array.isArray(content) ? content.length > 0 : content) {
    yield done(createTextOutputItem(content, message.id ?? randomUUID()));
  }
  for (const call of message.tool_calls ?? []) {
    const id = call.id ?? message.id ?? randomUUID();
    yield done(createFunctionCallItem(id, call.id ?? null, call.name, jsonDumps(call.args)));
  }
}
