import type { Dynamic } from "./python.js";
import { messageOf } from "./python.js";
import { openSpan, runInSpan, SpanEvent, SpanStatusCode } from "./span.js";

/** Runs a step in a span of its own, with its inputs and its output. */
export async function tracedStep<T>(
  name: string,
  spanType: string,
  inputs: Dynamic,
  run: () => Promise<T>,
): Promise<T> {
  const span = openSpan(name, spanType);
  span.setInputs(inputs);
  try {
    const output = await runInSpan(span, run);
    span.end({ outputs: output });
    return output;
  } catch (error) {
    span.addEvent(SpanEvent.fromException(error));
    span.end({ status: { statusCode: SpanStatusCode.ERROR, description: messageOf(error) } });
    throw error;
  }
}
