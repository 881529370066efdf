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
import { type Dynamic, dictGet, isDict, isNone, KeyError, RuntimeError } from "./python.js";
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
    if (first.done) throw new RuntimeError("generator raised StopIteration");
    const all = chain(first.value, source);
    for await (const event of isLangChainMessage(first.value) ? langChainEvents(all) : chatEvents(all)) {
      if (event.type === "response.output_item.done") aggregator?.push(event.item);
      yield event;
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

function done(item: Item): ResponsesAgentStreamEvent {
  return new ResponsesAgentStreamEvent({ type: "response.output_item.done", item });
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
      const index: number = field(fragment, "index") ?? 0;
      const call = this.calls.get(index);
      const called: Dynamic = field(fragment, "function") ?? {};
      const text: Dynamic = field(called, "arguments");
      if (call !== undefined) call.arguments += text ?? "";
      else
        this.calls.set(index, {
          id: field(fragment, "id"),
          name: field(called, "name") ?? "",
          arguments: text ?? "",
        });
    }
  }

  delta(text: string): ResponsesAgentStreamEvent {
    this.text += text;
    return new ResponsesAgentStreamEvent(createTextDelta(text, this.id));
  }

  *flushReasoning(): Generator<ResponsesAgentStreamEvent> {
    if (this.reasoning === "") return;
    yield done(createReasoningItem(this.id, this.reasoning));
    this.reasoning = "";
  }

  *finish(): Generator<ResponsesAgentStreamEvent> {
    if (this.text !== "") yield done(createTextOutputItem(this.text, this.id));
    for (const [, call] of [...this.calls].sort(([a], [b]) => a - b)) {
      yield done(createFunctionCallItem(this.id, call.id, call.name, call.arguments));
    }
  }
}

/** A field of a dict, or of an object of the OpenAI package; null where it is absent. */
function field(value: Dynamic, name: string): Dynamic {
  if (isNone(value)) return null;
  return (isDict(value) ? dictGet(value, name) : value[name]) ?? null;
}

async function* chatEvents(chunks: AsyncIterable<Dynamic>): AsyncGenerator<ResponsesAgentStreamEvent> {
  const completion = new Completion();
  for await (const chunk of chunks) {
    const [choice] = field(chunk, "choices") ?? [];
    if (choice === undefined) continue;
    completion.id = field(chunk, "id");
    const delta = field(choice, "delta");
    const calls = field(delta, "tool_calls") ?? [];
    const content = field(delta, "content");
    if (calls.length > 0) completion.addCalls(calls);
    else if (Array.isArray(content)) yield* partEvents(completion, content);
    else if (content !== null) {
      yield* completion.flushReasoning();
      yield completion.delta(content);
    }
  }
  yield* completion.finish();
}

function* partEvents(completion: Completion, parts: Dynamic[]): Generator<ResponsesAgentStreamEvent> {
  for (const part of parts) {
    const type = field(part, "type");
    if (type === "reasoning") completion.reasoning += summaryText(part);
    else if (type === "text" && field(part, "text")) yield completion.delta(field(part, "text"));
  }
}

function summaryText(part: Dynamic): string {
  const summary = field(part, "summary");
  if (summary === null) throw new KeyError("summary");
  return field(summary[0], "text");
}

async function* langChainEvents(messages: AsyncIterable<Dynamic>): AsyncGenerator<ResponsesAgentStreamEvent> {
  for await (const message of messages) {
    const type = messageType(message);
    if (type === "ai") yield* aiEvents(message);
    if (type === "tool")
      yield done(createFunctionCallOutputItem(message.tool_call_id, toText(message.content)));
  }
}

function messageType(message: Dynamic): string {
  if (/Chunk$/.test(message.constructor.name)) return message.constructor.name;
  return message.getType?.() ?? message._getType?.() ?? message.type;
}

function* aiEvents(message: Dynamic): Generator<ResponsesAgentStreamEvent> {
  const content: Dynamic = message.content;
  if (Array.isArray(content) ? content.length > 0 : content) {
    yield done(createTextOutputItem(content, message.id ?? randomUUID()));
  }
  for (const call of message.tool_calls ?? []) {
    const id = call.id ?? message.id ?? randomUUID();
    yield done(createFunctionCallItem(id, call.id, call.name, jsonDumps(call.args)));
  }
}
