/** `mlflow.langchain.autolog()`: runs of chains, graphs and models as spans. */
import { BaseCallbackHandler } from "@langchain/core/callbacks/base";
import { AsyncLocalStorageProviderSingleton } from "@langchain/core/singletons";
import { isLangchainTraced } from "../agent-server/autolog.js";
import { noteChatTools } from "../agent-server/chat-tools.js";
import {
  activeSpan,
  innermost,
  openSpan,
  setSurroundingSpan,
  type Span,
  SpanEvent,
  SpanStatusCode,
} from "../agent-server/span.js";
import { dictGet, isDict } from "../python/dict-access.js";
import { messageOf } from "../python/exceptions.js";
import { jsonDumps } from "../python/json.js";
import type { Dynamic } from "../python/types.js";

/** Spans of the runs that are under way, by run id. */
const running = new Map<string, Span>();

/** The runs that have no span of their own, with the span around them: what a graph does between its nodes. */
const passing = new Map<string, Span | null>();

const spanOfRun = (run: string): Span | null => running.get(run) ?? passing.get(run) ?? null;

// What a program calls inside of a run belongs to it, although LangChain runs it in a context of its own.
setSurroundingSpan(() => {
  const callbacks: Dynamic = AsyncLocalStorageProviderSingleton.getRunnableConfig()?.callbacks;
  const run: unknown = callbacks?.getParentRunId?.() ?? callbacks?._parentRunId;
  return typeof run === "string" ? spanOfRun(run) : null;
});

/** The config of a run with the callbacks that trace it, unless it is part of one that has them already. */
export function tracedConfig<C extends object>(config: C): C {
  if (!isLangchainTraced()) return config;
  const given: Dynamic = (config as Dynamic).callbacks;
  if (given !== undefined && given !== null && !Array.isArray(given)) return config;
  const outer: Dynamic = AsyncLocalStorageProviderSingleton.getRunnableConfig()?.callbacks;
  if (!Array.isArray(given) && outer !== undefined) return config;
  return { ...config, callbacks: [...((given as Dynamic[] | null | undefined) ?? []), new SpanHandler()] };
}

const parentOf = (run: string | undefined): Span | null =>
  innermost(activeSpan(), run === undefined ? null : spanOfRun(run));

type Fields = Record<string, unknown> | undefined;

class SpanHandler extends BaseCallbackHandler {
  override name = "MlflowSpans";
  override awaitHandlers = true;

  private start(run: string, parent: string | undefined, name: string, type: string, inputs: unknown): Span {
    const above = parentOf(parent);
    const span = openSpan(name, type, above);
    if (inputs !== undefined) span.setInputs(inputs);
    running.set(run, span);
    return span;
  }

  private end(run: string, outputs?: unknown): void {
    running.get(run)?.end({ outputs });
    running.delete(run);
    passing.delete(run);
  }

  private fail(run: string, error: unknown): void {
    const span = running.get(run);
    span?.addEvent(SpanEvent.fromException(error));
    span?.end({ status: { statusCode: SpanStatusCode.ERROR, description: messageOf(error) } });
    running.delete(run);
    passing.delete(run);
  }

  // The package calls it with its arguments in this order, which is not the one that it declares.
  override handleChainStart(
    chain: Dynamic,
    inputs: Dynamic,
    run: string,
    parent?: string,
    tags?: string[],
    metadata?: Fields,
    _type?: string,
    name?: string,
  ): void {
    if (tags?.includes("langsmith:hidden")) {
      passing.set(run, parentOf(parent));
      return;
    }
    const span = this.start(run, parent, name ?? nameOf(chain, "chain"), "CHAIN", unwrapped(inputs, "input"));
    if (metadata) span.setAttribute("metadata", metadata);
    const thread: unknown = metadata?.["thread_id"];
    if (typeof thread === "string" && thread !== "") span.trace.metadata["mlflow.trace.session"] = thread;
  }

  override handleChainEnd(outputs: Dynamic, run: string): void {
    this.end(run, unwrapped(outputs, "output"));
  }

  override handleChainError(error: unknown, run: string): void {
    this.fail(run, error);
  }

  override handleChatModelStart(
    model: Dynamic,
    messages: Dynamic[][],
    run: string,
    parent?: string,
    extra?: Fields,
    _tags?: string[],
    metadata?: Fields,
    name?: string,
  ): void {
    const inputs = messages.length === 1 ? { messages: messages[0]!.map(chatMessage) } : messages;
    const span = this.start(run, parent, name ?? nameOf(model, "chat model"), "CHAT_MODEL", inputs);
    noteModel(span, extra, metadata);
  }

  override handleLLMStart(
    model: Dynamic,
    prompts: string[],
    run: string,
    parent?: string,
    extra?: Fields,
    _tags?: string[],
    metadata?: Fields,
    name?: string,
  ): void {
    noteModel(this.start(run, parent, name ?? nameOf(model, "llm"), "LLM", prompts), extra, metadata);
  }

  override handleLLMNewToken(token: string, _places: unknown, run: string): void {
    running.get(run)?.addEvent(new SpanEvent({ name: "new_token", attributes: { token } }));
  }

  override handleLLMEnd(result: Dynamic, run: string): void {
    const lists: Dynamic[][] = result.generations;
    noteUsage(running.get(run), lists.flat());
    if (lists.length !== 1) return this.end(run, result);
    const choices = lists[0]!.map(({ message, text }) => ({
      message: message ? chatMessage(message) : { role: "assistant", content: text as string },
      finish_reason: null,
    }));
    this.end(run, { choices });
  }

  override handleLLMError(error: unknown, run: string): void {
    this.fail(run, error);
  }

  override handleRetrieverStart(
    retriever: Dynamic,
    query: string,
    run: string,
    parent?: string,
    _tags?: string[],
    _metadata?: Fields,
    name?: string,
  ): void {
    this.start(run, parent, name ?? nameOf(retriever, "retriever"), "RETRIEVER", query);
  }

  override handleRetrieverEnd(documents: Dynamic[], run: string): void {
    const shown = documents.map((one) => ({
      page_content: (one.page_content ?? one.pageContent) as string,
      metadata: one.metadata as unknown,
      id: (one.id ?? null) as unknown,
    }));
    this.end(run, shown);
  }

  override handleRetrieverError(error: unknown, run: string): void {
    this.fail(run, error);
  }
}

const nameOf = (serialized: Dynamic, otherwise: string): string =>
  serialized?.name ?? serialized?.id?.at(-1) ?? otherwise;

/** The npm packages put what is no object into one. */
function unwrapped(value: Dynamic, key: string): Dynamic {
  if (!isDict(value) || value instanceof Map) return value;
  const keys = Object.keys(value);
  return keys.length === 1 && keys[0] === key ? value[key] : value;
}

function noteModel(span: Span, extra: Fields, metadata: Fields): void {
  span.setAttributes({ ...extra, ...(metadata ? { metadata } : {}), "mlflow.message.format": "langchain" });
  const params: Dynamic = extra?.["invocation_params"] ?? {};
  noteChatTools(span, params.tools);
  const model: unknown = params.model ?? metadata?.["ls_model_name"] ?? params.model_name;
  if (model) span.setAttribute("mlflow.llm.model", model);
  const type = String(params._type ?? "").replace(/^chat-|-chat$/g, "");
  const provider: unknown = type || metadata?.["ls_provider"];
  if (provider) span.setAttribute("mlflow.llm.provider", provider);
}

const roles: Readonly<Record<string, string>> = {
  human: "user",
  ai: "assistant",
  AIMessageChunk: "assistant",
  system: "system",
  tool: "tool",
  function: "function",
};

/** A message as the chat completions interface has it, with every field. */
function chatMessage(message: Dynamic): Dynamic {
  const type: string = message.type ?? message._getType?.();
  const calls: Dynamic[] = message.tool_calls ?? [];
  const content: unknown = message.content === "" && calls.length > 0 ? null : message.content;
  return {
    role: message.role ?? roles[type] ?? type,
    content,
    tool_calls: calls.length > 0 ? calls.map(toolCall) : null,
    refusal: null,
    tool_call_id: (message.tool_call_id ?? null) as unknown,
  };
}

const toolCall = (call: Dynamic): Dynamic => ({
  id: dictGet(call, "id") as unknown,
  type: "function",
  function: { name: dictGet(call, "name") as unknown, arguments: jsonDumps(dictGet(call, "args")) },
});

function noteUsage(span: Span | undefined, generations: readonly Dynamic[]): void {
  const usages = generations.map(({ message }) => message?.usage_metadata as Dynamic).filter(isDict);
  if (span === undefined || usages.length === 0) return;
  const sum = (key: string): number =>
    usages.reduce((total: number, usage) => total + Number(dictGet(usage, key) ?? 0), 0);
  const totals = Object.fromEntries(
    ["input_tokens", "output_tokens", "total_tokens"].map((key) => [key, sum(key)]),
  );
  span.setAttribute("mlflow.chat.tokenUsage", totals);
}
