/** Counts the words of a conversation; served by an agent server of before MLflow had one. */

import {
  ResponsesAgentRequest,
  ResponsesAgentResponse,
  ResponsesAgentStreamEvent,
  createServer,
  createTextDelta,
  createTextOutputItem,
  invoke,
  stream,
  trace,
} from "./runtime/agent-server/index.js";
import * as py from "./runtime/python/index.js";
import type { Dynamic, PyDict } from "./runtime/python/index.js";

// For servers of the older kind: AgentServer("agent/v1/responses"), sync handlers that get dicts and validate them themselves.

const countWords = trace()(function countWords(request: ResponsesAgentRequest): PyDict {
  const counts: PyDict = new py.Dict();
  for (const item of request.input) {
    const text = typeof py.getAttr(item, "content") === "string" ? py.getAttr(item, "content") : "";
    for (const word of py.iterate(py.callMethod(py.callMethod(text, "lower", []), "split", []))) {
      py.setItem(counts, word, py.get(counts, word, 0) + 1);
    }
  }
  return counts;
});

function report(counts: PyDict): string {
  const ranked: Dynamic[] = py.sorted(py.items(counts), {
    key: (pair: Dynamic) => py.Tuple.of(py.neg(pair[1]), pair[0]),
  });
  return ranked.map(([word, count]: Dynamic) => `${py.str(word)}: ${py.str(count)}`).join(", ") || "no words";
}

const predict: Dynamic = invoke()(
  py.signature(
    function predict(request: PyDict): Dynamic {
      const counts = countWords(
        new ResponsesAgentRequest(
          ...(py.bindKeywords(
            [
              "*",
              "input",
              "tool_choice=",
              "truncation=",
              "max_output_tokens=",
              "metadata=",
              "parallel_tool_calls=",
              "tools=",
              "reasoning=",
              "temperature=",
              "text=",
              "top_p=",
              "user=",
              "store=",
              "stream=",
              "background=",
              "custom_inputs=",
              "context=",
            ],
            [],
            request,
            "ResponsesAgentRequest.__init__",
          ) as [Dynamic]),
        ),
      );
      if (py.contains(counts, "dict")) {
        return { output: [createTextOutputItem("a dict", "msg_2")], extra: null };
      }
      if (py.contains(counts, "wrong")) {
        return { output: [{ type: "message", id: "msg_3" }] };
      }
      return new ResponsesAgentResponse({
        output: [createTextOutputItem(report(counts), "msg_1")],
        custom_outputs: { words: py.sum(py.values(counts)), user: py.callMethod(request, "get", ["user"]) },
      });
    },
    "predict",
    ["request"],
  ),
);

const predictStream: Dynamic = stream()(
  py.signature(
    function* predictStream(request: PyDict): Generator<Dynamic> {
      const counts = countWords(
        new ResponsesAgentRequest(
          ...(py.bindKeywords(
            [
              "*",
              "input",
              "tool_choice=",
              "truncation=",
              "max_output_tokens=",
              "metadata=",
              "parallel_tool_calls=",
              "tools=",
              "reasoning=",
              "temperature=",
              "text=",
              "top_p=",
              "user=",
              "store=",
              "stream=",
              "background=",
              "custom_inputs=",
              "context=",
            ],
            [],
            request,
            "ResponsesAgentRequest.__init__",
          ) as [Dynamic]),
        ),
      );
      for (const word of py.iterate(counts)) {
        yield new ResponsesAgentStreamEvent(createTextDelta(`${py.str(word)} `, "msg_1"));
      }
      if (py.contains(counts, "wrong")) {
        yield { type: "response.output_text.delta", delta: "no item" };
      }
      yield { type: "response.output_item.done", item: createTextOutputItem(report(counts), "msg_1") };
    },
    "predict_stream",
    ["request"],
  ),
);

const agentServer = createServer("agent/v1/responses");
const app = agentServer.app;
