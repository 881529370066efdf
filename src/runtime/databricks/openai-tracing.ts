import { noteChatTools } from "../agent-server/chat-tools.js";
import { type Dynamic, dictGet, isDict, isNone } from "../agent-server/python.js";
import { openSpan, runInSpan, type Span, SpanEvent, SpanStatusCode } from "../agent-server/span.js";
import { noteChunk } from "../agent-server/trace.js";
import { asOpenAIObject } from "./openai-object.js";
import { OpenAIStream } from "./openai-stream.js";
import { chatCompletion } from "./openai-types.js";

/** Parameters that are inputs only; the others are attributes too. */
const inputNames: ReadonlySet<string> = new Set(["messages", "input"]);

/** Runs a call of the client in a span, as `mlflow.openai.autolog()` does: inputs are its parameters, outputs its answer. */
export async function traceCall(
  name: string,
  spanType: string,
  params: Dynamic,
  call: () => Promise<Dynamic>,
): Promise<Dynamic> {
  const span = openSpan(name, spanType);
  const given = Object.entries(params as object);
  span.setInputs(Object.fromEntries(given));
  span.setAttributes(Object.fromEntries(given.filter(([key]) => !inputNames.has(key))));
  if (spanType === "CHAT_MODEL" || spanType === "LLM") span.setAttribute("mlflow.message.format", "openai");
  try {
    const answer: unknown = await runInSpan(span, call);
    if (answer instanceof OpenAIStream) return new TracedStream(answer, span, params);
    finish(span, params, answer);
    return answer;
  } catch (error) {
    return fail(span, error);
  }
}

function fail(span: Span, error: unknown): never {
  span.addEvent(SpanEvent.fromException(error));
  span.end({ status: SpanStatusCode.ERROR });
  throw error;
}

function finish(span: Span, params: Dynamic, answer: Dynamic): void {
  noteChatTools(span, params.tools);
  const model: unknown = answer?.model ?? params.model;
  if (typeof model === "string" && model !== "") span.setAttribute("mlflow.llm.model", model);
  noteUsage(span, answer?.usage);
  span.end({ outputs: answer });
}

/** Tokens as the chat and the Responses interface count them. */
function noteUsage(span: Span, usage: Dynamic): void {
  if (isNone(usage)) return;
  const details: Dynamic = usage.prompt_tokens_details ?? usage.input_tokens_details;
  const read: unknown =
    (isDict(details) ? dictGet(details, "cached_tokens") : details?.cached_tokens) ??
    usage.cache_read_input_tokens;
  const written: unknown = usage.cache_creation_input_tokens;
  span.setAttribute("mlflow.chat.tokenUsage", {
    input_tokens: (usage.prompt_tokens ?? usage.input_tokens) as unknown,
    output_tokens: (usage.completion_tokens ?? usage.output_tokens) as unknown,
    total_tokens: usage.total_tokens as unknown,
    ...(isNone(read) ? {} : { cache_read_input_tokens: read }),
    ...(isNone(written) ? {} : { cache_creation_input_tokens: written }),
  });
}

/** A stream that notes its chunks and ends its span with the last one. */
class TracedStream extends OpenAIStream {
  constructor(stream: OpenAIStream, span: Span, params: Dynamic) {
    super(
      {
        controller: { abort: () => stream.close() },
        [Symbol.asyncIterator]: () => readTraced(stream, span, params),
      },
      null,
    );
  }
}

/** A stream that its reader leaves ends its span with what came. */
async function* readTraced(stream: OpenAIStream, span: Span, params: Dynamic): AsyncGenerator<Dynamic> {
  const chunks: Dynamic[] = [];
  try {
    for await (const chunk of stream) {
      noteChunk(span, chunks.length, chunk);
      chunks.push(chunk);
      yield chunk;
    }
  } catch (error) {
    fail(span, error);
  } finally {
    if (span.endTimeNs === null) finishStream(span, params, chunks);
  }
}

function finishStream(span: Span, params: Dynamic, chunks: readonly Dynamic[]): void {
  const completed: Dynamic =
    chunks.at(-1)?.type === "response.completed" ? chunks.at(-1)?.response : undefined;
  if (completed !== undefined) return finish(span, params, completed);
  const pieces = chunks.filter(({ object }) => object === "chat.completion.chunk");
  if (pieces.length > 0) {
    noteUsage(span, pieces.findLast(({ usage }) => !isNone(usage))?.usage);
    return finish(span, params, wholeCompletion(pieces));
  }
  const items = chunks
    .filter(({ type }) => type === "response.output_item.done")
    .map(({ item }) => item as unknown);
  finish(
    span,
    params,
    items.length > 0 ? { object: "response", output: items } : chunks.length > 0 ? chunks : null,
  );
}

/** The completion that chunks make; tool calls are not among what MLflow puts together. */
function wholeCompletion(pieces: readonly Dynamic[]): Dynamic {
  const last: Dynamic = pieces.at(-1);
  const content = pieces.map((piece) => textOf(piece.choices?.[0]?.delta?.content)).join("");
  const choice = {
    index: 0,
    message: { role: "assistant", content },
    finish_reason: (last.choices?.[0]?.finish_reason || "stop") as unknown,
  };
  const { id, created, model, system_fingerprint: fingerprint, usage } = last;
  const fields = { id, created, model, object: "chat.completion", system_fingerprint: fingerprint, usage };
  return asOpenAIObject({ ...fields, choices: [choice] }, chatCompletion);
}

/** Content is a text, or in workspaces a list of parts. */
function textOf(content: Dynamic): string {
  if (!Array.isArray(content)) return typeof content === "string" ? content : "";
  const texts = content.filter((part: Dynamic) => isDict(part) && dictGet(part, "type") === "text");
  return texts.map((part: Dynamic) => String(dictGet(part, "text") ?? "")).join("");
}
