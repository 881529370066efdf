/** The chunks of a streamed chat completion as events of the Responses API, as the Python package makes them. */
import {
  responseEvent,
  responseItem,
  responseObject,
  responsePart,
} from "../databricks/openai-response-types.js";
import type { Dynamic } from "../python/types.js";
import { fakeId } from "./chat-answer.js";

interface Part {
  readonly at: number;
  readonly value: Dynamic;
}

interface Call {
  call_id: string;
  name: string;
  arguments: string;
  streaming: boolean;
  output_index?: number;
}

/** Events of the chunks, from `response.created` to `response.completed`. */
export class ChatEvents {
  private number = 0;
  private started = false;
  private usage: Dynamic = null;
  private text: Part | undefined;
  private refusal: Part | undefined;
  private reasoning: Dynamic = null;
  /** Whether the reasoning is a summary, and which part of it is open. */
  private openSummary: number | null = null;
  private readonly calls = new Map<number, Call>();
  private messageAt: number | undefined;
  private provider: Dynamic = {};
  private filtered = false;

  /** @param response what the answer says of itself before it begins. */
  constructor(
    private readonly response: Dynamic,
    private readonly model: string,
  ) {}

  private event(type: string, fields: Dynamic): Dynamic {
    return responseEvent({ ...fields, type, sequence_number: this.number++ });
  }

  *chunk(chunk: Dynamic): Generator<Dynamic> {
    if (!this.started) {
      this.started = true;
      yield this.event("response.created", { response: responseObject(this.response) as unknown });
    }
    if (chunk.usage) this.usage = chunk.usage;
    const choice: Dynamic = chunk.choices?.find((each: Dynamic) => each.index === 0);
    if (!choice) return;
    if (choice.finish_reason === "content_filter") this.filtered = true;
    if (!choice.delta) return;
    this.provider = { ...this.provider, model: this.model };
    if (chunk.id) this.provider = { ...this.provider, response_id: chunk.id as unknown };
    const delta: Dynamic = choice.delta;
    if (delta.reasoning_content) yield* this.summary(delta.reasoning_content as string);
    if (delta.reasoning) yield* this.thinking(delta.reasoning as string);
    const speaks = (delta.content ?? null) !== null || delta.refusal || delta.tool_calls?.length;
    if (this.openSummary !== null && !delta.reasoning_content && speaks) yield* this.endSummary();
    if ((delta.content ?? null) !== null && (this.text || delta.content !== ""))
      yield* this.addText(delta.content as string);
    if (delta.refusal) yield* this.addRefusal(delta.refusal as string);
    for (const call of delta.tool_calls ?? []) if (call.type !== "custom") yield* this.addCall(call);
  }

  private *openReasoning(fields: Dynamic): Generator<Dynamic> {
    if (this.reasoning !== null) return;
    // One object in all events, as in Python: it grows while they are read.
    this.reasoning = responseItem({
      id: fakeId,
      ...fields,
      type: "reasoning",
      provider_data: { ...this.provider },
    });
    yield this.event("response.output_item.added", { item: this.reasoning as unknown, output_index: 0 });
  }

  private *summary(text: string): Generator<Dynamic> {
    yield* this.openReasoning({ summary: [] });
    const at = { item_id: fakeId, output_index: 0 };
    if (this.openSummary === null) {
      this.openSummary = this.reasoning.summary.length as number;
      this.reasoning.summary.push(responsePart({ text: "", type: "summary_text" }));
      yield this.event("response.reasoning_summary_part.added", {
        ...at,
        summary_index: this.openSummary,
        part: responsePart({ text: "", type: "summary_text" }) as unknown,
      });
    }
    yield this.event("response.reasoning_summary_text.delta", {
      ...at,
      delta: text,
      summary_index: this.openSummary,
    });
    this.reasoning.summary[this.openSummary].text += text;
  }

  private *thinking(text: string): Generator<Dynamic> {
    yield* this.openReasoning({ summary: [], content: [{ text: "", type: "reasoning_text" }] });
    yield this.event("response.reasoning_text.delta", {
      delta: text,
      item_id: fakeId,
      output_index: 0,
      content_index: 0,
    });
    this.reasoning.content ??= [{ text: "", type: "reasoning_text" }];
    this.reasoning.content[0].text += text;
  }

  private *endSummary(): Generator<Dynamic> {
    if (this.openSummary === null) return;
    yield this.event("response.reasoning_summary_part.done", {
      item_id: fakeId,
      output_index: 0,
      summary_index: this.openSummary,
      part: responsePart(this.reasoning.summary[this.openSummary]) as unknown,
    });
    this.openSummary = null;
  }

  private get beforeMessage(): number {
    return this.reasoning === null ? 0 : 1;
  }

  private messageIndex(): number {
    this.messageAt ??=
      this.beforeMessage +
      ([...this.calls.values()].some((call) => call.output_index !== undefined) ? this.calls.size : 0);
    return this.messageAt;
  }

  private *openMessage(part: Part): Generator<Dynamic> {
    if (part.at === 0)
      yield this.event("response.output_item.added", {
        item: responseItem({
          id: fakeId,
          content: [],
          role: "assistant",
          type: "message",
          status: "in_progress",
          provider_data: { ...this.provider },
        }) as unknown,
        output_index: this.messageIndex(),
      });
    yield this.partEvent("response.content_part.added", part);
  }

  private partEvent(type: string, { at, value }: Part): Dynamic {
    return this.event(type, {
      content_index: at,
      item_id: fakeId,
      output_index: this.messageIndex(),
      part: responsePart(value) as unknown,
    });
  }

  private *addText(delta: string): Generator<Dynamic> {
    if (!this.text) {
      const value = { text: "", type: "output_text", annotations: [], logprobs: [] };
      yield* this.openMessage((this.text = { at: this.refusal ? 1 : 0, value }));
    }
    yield this.event("response.output_text.delta", {
      content_index: this.text.at,
      delta,
      item_id: fakeId,
      output_index: this.messageIndex(),
      logprobs: [],
    });
    this.text.value.text += delta;
  }

  private *addRefusal(delta: string): Generator<Dynamic> {
    if (!this.refusal)
      yield* this.openMessage(
        (this.refusal = { at: this.text ? 1 : 0, value: { refusal: "", type: "refusal" } }),
      );
    yield this.event("response.refusal.delta", {
      content_index: this.refusal.at,
      delta,
      item_id: fakeId,
      output_index: this.messageIndex(),
    });
    this.refusal.value.refusal += delta;
  }

  private *addCall(delta: Dynamic): Generator<Dynamic> {
    const index: number = delta.index;
    const call = this.calls.get(index) ?? { call_id: "", name: "", arguments: "", streaming: false };
    this.calls.set(index, call);
    const fragment: string = delta.function?.arguments ?? "";
    call.arguments += fragment;
    if (delta.function?.name) call.name = delta.function.name as string;
    if (delta.id) call.call_id = delta.id as string;
    if (!call.streaming && call.name && call.call_id) {
      call.streaming = true;
      yield this.event("response.output_item.added", {
        item: this.callItem(call, ""),
        output_index: this.callIndex(index),
      });
    }
    if (call.streaming && fragment)
      yield this.event("response.function_call_arguments.delta", {
        delta: fragment,
        item_id: fakeId,
        output_index: this.callIndex(index),
      });
  }

  private callIndex(index: number): number {
    const call = this.calls.get(index)!;
    if (call.output_index === undefined) {
      const offset = [...this.calls.keys()].indexOf(index);
      const isAfter = this.messageAt !== undefined && offset >= this.messageAt - this.beforeMessage;
      call.output_index = this.beforeMessage + offset + (isAfter ? 1 : 0);
    }
    return call.output_index;
  }

  private callItem({ call_id, name }: Call, text: string): Dynamic {
    return responseItem({
      id: fakeId,
      call_id,
      arguments: text,
      name,
      type: "function_call",
      provider_data: { ...this.provider },
    });
  }

  /** What follows the last chunk. */
  *end(): Generator<Dynamic> {
    if (this.filtered && !this.text && !this.refusal && this.calls.size === 0)
      yield* this.addRefusal("Response withheld by the provider's content filter.");
    if (this.reasoning !== null) {
      if (this.reasoning.summary.length) yield* this.endSummary();
      else if (this.reasoning.content)
        yield this.event("response.reasoning_text.done", {
          item_id: fakeId,
          output_index: 0,
          content_index: 0,
          text: this.reasoning.content[0].text as unknown,
        });
      yield this.event("response.output_item.done", { item: this.reasoning as unknown, output_index: 0 });
    }
    for (const part of [this.text, this.refusal])
      if (part) yield this.partEvent("response.content_part.done", part);
    for (const [index, call] of this.calls) yield* this.endCall(index, call);
    const items = this.outputItems();
    const message: Dynamic = items.find((item) => item.type === "message");
    if (message)
      yield this.event("response.output_item.done", { item: message, output_index: this.messageIndex() });
    yield this.event("response.completed", {
      response: responseObject({
        ...this.response,
        output: items,
        usage: responseUsage(this.usage),
      }) as unknown,
    });
  }

  private *endCall(index: number, call: Call): Generator<Dynamic> {
    const at = { output_index: this.callIndex(index) };
    const item: unknown = this.callItem(call, call.arguments);
    if (!call.streaming) {
      yield this.event("response.output_item.added", { ...at, item });
      yield this.event("response.function_call_arguments.delta", {
        ...at,
        delta: call.arguments,
        item_id: fakeId,
      });
    }
    yield this.event("response.output_item.done", { ...at, item });
  }

  private outputItems(): Dynamic[] {
    const calls = [...this.calls.values()].map((call) => this.callItem(call, call.arguments) as unknown);
    const parts = [this.text, this.refusal]
      .filter((part) => part !== undefined)
      .sort((a, b) => a.at - b.at)
      .map((part) => part.value as unknown);
    const before = this.messageAt === undefined ? 0 : this.messageAt - this.beforeMessage;
    const message = responseItem({
      id: fakeId,
      content: parts,
      role: "assistant",
      type: "message",
      status: "completed",
      provider_data: { ...this.provider },
    }) as unknown;
    return [
      ...(this.reasoning === null ? [] : [this.reasoning as unknown]),
      ...calls.slice(0, before),
      ...(parts.length ? [message] : []),
      ...calls.slice(before),
    ];
  }

  /** The usage of the last chunk that had one. */
  get lastUsage(): Dynamic {
    return this.usage;
  }
}

function responseUsage(usage: Dynamic): Dynamic {
  if (!usage) return null;
  return {
    input_tokens: usage.prompt_tokens ?? 0,
    output_tokens: usage.completion_tokens ?? 0,
    total_tokens: usage.total_tokens ?? 0,
    output_tokens_details: { reasoning_tokens: usage.completion_tokens_details?.reasoning_tokens || 0 },
    input_tokens_details: {
      cached_tokens: usage.prompt_tokens_details?.cached_tokens || 0,
      cache_write_tokens: usage.prompt_tokens_details?.cache_write_tokens || 0,
    },
  };
}
