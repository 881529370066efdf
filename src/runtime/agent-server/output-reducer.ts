import { type Dynamic, dictGet, isDict } from "./python.js";
import { Model } from "./model.js";
import { ResponsesAgentResponse } from "./response-types.js";

/** The finished items of a stream as one answer, for the trace. Takes events or dicts. */
export function responsesAgentOutputReducer(chunks: readonly Dynamic[]): Record<string, Dynamic> {
  const output: Dynamic[] = [];
  for (const chunk of chunks) {
    const event = chunk instanceof Model ? chunk.modelDump({ exclude_none: true }) : chunk;
    if (!isDict(event) || dictGet(event, "type") !== "response.output_item.done") continue;
    output.push(dictGet(event, "item"));
  }
  return new ResponsesAgentResponse({ output }).modelDump({ exclude_none: true });
}
