/** `client.chat.completions.stream(...)`: the chunks of a completion with what they come to. */
import { setOwn } from "../agent-server/model.js";
import type { Dynamic } from "../agent-server/python.js";
import { dictGet } from "../python/dict-access.js";
import { NotImplementedError } from "../python/exceptions.js";
import { asOpenAIObject, type FieldType, type ObjectType } from "./openai-object.js";
import { isModel, parseChat, refuseCut, toolArguments } from "./openai-parse.js";
import { parsePartial } from "./openai-partial-json.js";
import type { OpenAIStream } from "./openai-stream.js";
import { chatCompletion } from "./openai-types.js";

const keep = (value: Dynamic): Dynamic => value;
const eventType = (name: string, fields: string): ObjectType => ({
  name,
  fields: Object.fromEntries(fields.split(" ").map((field) => [field, keep])),
});
const types: Readonly<Record<string, ObjectType>> = {
  chunk: eventType("ChunkEvent", "type chunk snapshot"),
  "content.delta": eventType("ContentDeltaEvent", "type delta snapshot parsed"),
  "content.done": eventType("ContentDoneEvent", "type content parsed"),
  "refusal.delta": eventType("RefusalDeltaEvent", "type delta snapshot"),
  "refusal.done": eventType("RefusalDoneEvent", "type refusal"),
  "tool_calls.function.arguments.delta": eventType(
    "FunctionToolCallArgumentsDeltaEvent",
    "type name index arguments parsed_arguments arguments_delta",
  ),
  "tool_calls.function.arguments.done": eventType(
    "FunctionToolCallArgumentsDoneEvent",
    "type name index arguments parsed_arguments",
  ),
};
const event = (type: string, fields: Dynamic): Dynamic =>
  asOpenAIObject({ type, ...fields }, types[type]!) as unknown;

const choiceFields = (chatCompletion.fields["choices"] as ObjectType).fields;
const messageType: FieldType = choiceFields["message"]!;
const choiceType: ObjectType = { name: "ParsedChoice", fields: { ...choiceFields, message: keep } };
const snapshotType: ObjectType = {
  name: "ParsedChatCompletion",
  fields: { ...chatCompletion.fields, choices: keep },
};

/** What was told of one choice. */
interface Told {
  content: boolean;
  refusal: boolean;
  readonly calls: Set<number>;
  /** The call that is under way. */
  current: number | null;
}

export class ChatCompletionStream implements AsyncIterable<Dynamic> {
  private snapshot: Dynamic = null;
  private readonly told: Told[] = [];
  private reading: AsyncGenerator<Dynamic> | null = null;

  private source: OpenAIStream | null = null;

  /**
   * @param ask sends the request, when the stream is entered
   * @param given the parameters of the call
   */
  constructor(
    private readonly ask: () => Promise<Dynamic>,
    private readonly given: Dynamic,
  ) {}

  /** A reader that leaves early leaves the rest to the next one. */
  [Symbol.asyncIterator](): AsyncIterableIterator<Dynamic> {
    const events = (this.reading ??= this.read());
    return { next: () => events.next(), [Symbol.asyncIterator]: () => this[Symbol.asyncIterator]() };
  }

  async __aenter__(): Promise<this> {
    this.source = (await this.ask()) as OpenAIStream;
    return this;
  }

  __enter__(): Promise<this> {
    return this.__aenter__();
  }

  __aexit__(): Promise<boolean> {
    this.close();
    return Promise.resolve(false);
  }

  __exit__(): Promise<boolean> {
    return this.__aexit__();
  }

  /** Ends the request; no more events come. */
  close(): void {
    this.source?.close();
  }

  /** What the chunks so far come to. */
  get current_completion_snapshot(): Dynamic {
    return this.snapshot as unknown;
  }

  async untilDone(): Promise<this> {
    for await (const _ of this) void _;
    return this;
  }

  /** The whole completion, once the stream has ended. Throws as `parse` does. */
  async getFinalCompletion(): Promise<Dynamic> {
    await this.untilDone();
    return parseChat(this.snapshot, this.given) as unknown;
  }

  private async *read(): AsyncGenerator<Dynamic> {
    for await (const chunk of this.source ?? []) {
      if (chunk.object !== "chat.completion.chunk") continue;
      this.accumulate(chunk);
      yield* [...this.eventsOf(chunk)];
    }
  }

  private accumulate(chunk: Dynamic): void {
    if (this.snapshot === null) {
      const fields: Dynamic = { system_fingerprint: null, ...chunk.toDict(), object: "chat.completion" };
      const choices = (chunk.choices as Dynamic[]).map(wholeChoice);
      this.snapshot = asOpenAIObject({ ...fields, choices }, snapshotType);
      return;
    }
    for (const choice of chunk.choices as Dynamic[]) this.accumulateChoice(choice);
    setOwn(this.snapshot, "usage", chunk.usage ?? null);
    setOwn(this.snapshot, "system_fingerprint", chunk.system_fingerprint ?? null);
  }

  private accumulateChoice(choice: Dynamic): void {
    if (choice.logprobs)
      throw new NotImplementedError("logprobs of chat.completions.stream are not migrated");
    let own: Dynamic = this.snapshot.choices[choice.index];
    if (own === undefined) {
      this.snapshot.choices.push((own = wholeChoice(choice)));
    } else {
      const { message } = own;
      const before: Dynamic = message.modelDump();
      delete before.parsed;
      for (const call of before.tool_calls ?? []) delete call.function.parsed_arguments;
      own.message = asOpenAIObject(addDelta(before, choice.delta.toDict()), messageType);
      (message.tool_calls ?? []).forEach((call: Dynamic, i: number) => {
        if ("parsed_arguments" in call.function)
          setOwn(own.message.tool_calls[i].function, "parsed_arguments", call.function.parsed_arguments);
      });
    }
    const { response_format: format = null, tools = null } = this.given;
    if (choice.finish_reason) {
      own.finish_reason = choice.finish_reason;
      if (isModel(format) || tools?.length) refuseCut(choice.finish_reason as string, this.snapshot);
    }
    const { content, refusal } = own.message;
    setOwn(
      own.message,
      "parsed",
      content?.trim() && !refusal && isModel(format) ? (parsePartial(content) as unknown) : null,
    );
    for (const { index } of choice.delta.tool_calls ?? []) {
      const call: Dynamic = own.message.tool_calls[index].function;
      if (this.isStrict(call.name) && call.arguments)
        setOwn(call, "parsed_arguments", parsePartial(call.arguments as string));
    }
  }

  private isStrict(name: Dynamic): boolean {
    const tools = Array.from((this.given.tools ?? []) as Iterable<Dynamic>);
    const found = tools.find((tool) => dictGet(dictGet(tool, "function"), "name") === name);
    return found !== undefined && dictGet(dictGet(found, "function"), "strict") === true;
  }

  private *eventsOf(chunk: Dynamic): Generator<Dynamic> {
    yield event("chunk", { chunk, snapshot: this.snapshot });
    for (const choice of chunk.choices as Dynamic[]) {
      const own: Dynamic = this.snapshot.choices[choice.index];
      const { delta } = choice;
      const { message } = own;
      if (delta.content != null && message.content != null)
        yield event("content.delta", {
          delta: delta.content,
          snapshot: message.content,
          parsed: message.parsed ?? null,
        });
      if (delta.refusal != null && message.refusal != null)
        yield event("refusal.delta", { delta: delta.refusal, snapshot: message.refusal });
      for (const { index, function: piece } of delta.tool_calls ?? []) {
        const call: Dynamic = message.tool_calls[index].function;
        yield event("tool_calls.function.arguments.delta", {
          name: call.name,
          index,
          arguments: call.arguments,
          parsed_arguments: call.parsed_arguments ?? null,
          arguments_delta: piece?.arguments ?? "",
        });
      }
      yield* this.endings(choice, own);
    }
  }

  private *endings(choice: Dynamic, own: Dynamic): Generator<Dynamic> {
    const told = (this.told[choice.index] ??= {
      content: false,
      refusal: false,
      calls: new Set<number>(),
      current: null,
    });
    if (own.finish_reason) {
      yield* this.contentDone(told, own.message);
      yield* this.callDone(told, own.message);
    }
    for (const { index } of choice.delta.tool_calls ?? []) {
      if (told.current !== index) {
        yield* this.contentDone(told, own.message);
        yield* this.callDone(told, own.message);
      }
      told.current = index as number;
    }
  }

  private *contentDone(told: Told, message: Dynamic): Generator<Dynamic> {
    const { content, refusal } = message;
    if (content && !told.content) {
      told.content = true;
      const format: Dynamic = this.given.response_format ?? null;
      const parsed: unknown = isModel(format) && !refusal ? format.modelValidateJson(content) : null;
      setOwn(message, "parsed", parsed);
      yield event("content.done", { content, parsed });
    }
    if (refusal != null && !told.refusal) {
      told.refusal = true;
      yield event("refusal.done", { refusal });
    }
  }

  private *callDone(told: Told, message: Dynamic): Generator<Dynamic> {
    const index = told.current;
    if (index === null || told.calls.has(index)) return;
    told.calls.add(index);
    const call: Dynamic = message.tool_calls[index].function;
    const parsed: unknown = toolArguments(call, this.given.tools ?? null, "function");
    setOwn(call, "parsed_arguments", parsed);
    const { name, arguments: text } = call;
    yield event("tool_calls.function.arguments.done", {
      index,
      name,
      arguments: text,
      parsed_arguments: parsed,
    });
  }
}

/** The first chunk of a choice as a choice of the completion. */
function wholeChoice(choice: Dynamic): Dynamic {
  const { delta: _, ...fields } = choice.toDict();
  const message: unknown = asOpenAIObject(choice.delta.toDict(), messageType);
  return asOpenAIObject({ ...fields, message }, choiceType);
}

/** Adds a piece to what came before: texts and numbers are joined, lists by the index of their entries. */
function addDelta(sum: Dynamic, delta: Dynamic): Dynamic {
  for (const [key, value] of Object.entries(delta as Record<string, Dynamic>)) {
    const own: Dynamic = sum[key];
    if (own === undefined || own === null || key === "index" || key === "type") sum[key] = value;
    else if (Array.isArray(own) && Array.isArray(value)) addEntries(own, value);
    else if (typeof own === "object" && typeof value === "object" && value !== null)
      sum[key] = addDelta(own, value);
    else if (value !== null) sum[key] = own + value;
  }
  return sum;
}

function addEntries(sum: Dynamic[], delta: readonly Dynamic[]): void {
  if (sum.every((each) => typeof each !== "object")) {
    sum.push(...delta);
    return;
  }
  for (const entry of delta)
    if (entry.index < sum.length) sum[entry.index] = addDelta(sum[entry.index], entry);
    else sum.push(entry);
}
