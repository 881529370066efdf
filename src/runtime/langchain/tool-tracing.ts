import { isLangchainTraced } from "../agent-server/autolog.js";
import { openSpan, runInSpan, SpanEvent, SpanStatusCode } from "../agent-server/span.js";
import { messageOf } from "../python/exceptions.js";
import type { Dynamic } from "../python/types.js";

/** Runs a tool in a span, where `mlflow.langchain.autolog()` asked for spans. */
export async function traced(name: string, input: Dynamic, run: () => Promise<Dynamic>): Promise<Dynamic> {
  if (!isLangchainTraced()) return run();
  const span = openSpan(name, "TOOL");
  span.setInputs(input);
  try {
    const output: unknown = await runInSpan(span, run);
    span.end({ outputs: output });
    return output;
  } catch (error) {
    span.addEvent(SpanEvent.fromException(error));
    span.end({ status: { statusCode: SpanStatusCode.ERROR, description: messageOf(error) } });
    throw error;
  }
}
