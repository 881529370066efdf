import type { Dynamic } from "../agent-server/python.js";
import { openSpan, runInSpan, type Span } from "../agent-server/span.js";
import { OpenAIStream } from "./openai-stream.js";

/** Runs a call of the client in a span: inputs are its parameters, outputs its answer or its chunks. */
export async function traceCall(
  name: string,
  spanType: string,
  params: Dynamic,
  call: () => Promise<Dynamic>,
): Promise<Dynamic> {
  const span = openSpan(name, spanType);
  span.setInputs(params);
  const { messages: _messages, input: _input, ...attributes } = params;
  span.setAttributes({ ...attributes, "mlflow.message.format": "openai" });
  try {
    const answer: unknown = await runInSpan(span, call);
    if (answer instanceof OpenAIStream) return new TracedStream(answer, span);
    finish(span, answer, answer);
    return answer;
  } catch (error) {
    span.recordException(error);
    span.end();
    throw error;
  }
}

function finish(span: Span, outputs: Dynamic, last: Dynamic): void {
  const usage: Dynamic = last?.usage;
  if (usage) {
    span.setAttribute("mlflow.chat.tokenUsage", {
      input_tokens: usage.prompt_tokens ?? usage.input_tokens,
      output_tokens: usage.completion_tokens ?? usage.output_tokens,
      total_tokens: usage.total_tokens,
    });
  }
  span.end({ outputs });
}

/** A stream that ends its span with its last chunk. */
class TracedStream extends OpenAIStream {
  constructor(stream: OpenAIStream, span: Span) {
    super(
      { controller: { abort: () => stream.close() }, [Symbol.asyncIterator]: () => readTraced(stream, span) },
      null,
    );
  }
}

async function* readTraced(stream: OpenAIStream, span: Span): AsyncGenerator<Dynamic> {
  const chunks: Dynamic[] = [];
  try {
    for await (const chunk of stream) {
      chunks.push(chunk);
      yield chunk;
    }
  } catch (error) {
    span.recordException(error);
    throw error;
  } finally {
    finish(
      span,
      chunks,
      chunks.findLast((chunk) => chunk.usage),
    );
  }
}
