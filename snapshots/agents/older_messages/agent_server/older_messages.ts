/** Repeats what it is told, once for each exclamation mark. */

import {
  ChatAgentChunk,
  ChatAgentMessage,
  ChatAgentResponse,
  createServer,
  invoke,
  stream,
} from "./runtime/agent-server/index.js";
import * as py from "./runtime/python/index.js";
import type { Dynamic, PyDict } from "./runtime/python/index.js";
import { uuid4 } from "./runtime/python/stdlib/uuid.js";

// For servers of the older kind: the first names of the decorators, and create_server("agent/v2/chat").

const LOUD = { role: "assistant", content: "Do not shout.", id: "loud" };

function repetitions(data: PyDict): string[] {
  const text = py.getItem(py.getItem(py.getItem(data, "messages"), -1), "content");
  return py.mul([py.callMethod(text, "rstrip", ["!"])], py.add(1, py.callMethod(text, "count", ["!"])));
}

const repeat: Dynamic = invoke()(
  py.signature(
    function repeat(data: PyDict): Dynamic {
      const texts = repetitions(data);
      if (py.len(texts) > 3) {
        return { messages: [LOUD], finish_reason: null };
      }
      if (py.getItem(texts, 0) === "no id") {
        return new ChatAgentResponse({ messages: [new ChatAgentMessage({ role: "assistant", content: "x" })] });
      }
      if (py.getItem(texts, 0) === "same ids") {
        return { messages: [LOUD, LOUD] };
      }
      const messages: ChatAgentMessage[] = Array.from(
        py.enumerate(texts),
        ([i, text]: Dynamic) => new ChatAgentMessage({ role: "assistant", content: text, id: `m${i}` }),
      );
      return new ChatAgentResponse({ messages, custom_outputs: { shouted: py.len(texts) > 1, none: null } });
    },
    "repeat",
    ["data"],
  ),
);

const repeatInParts: Dynamic = stream()(
  py.signature(
    function* repeatInParts(data: PyDict): Generator<Dynamic> {
      const callId = py.str(uuid4());
      if (py.len(callId) !== 36) {
        throw new py.AssertionError();
      }
      for (const [i, text] of py.enumerate(repetitions(data))) {
        if (text === "no id") {
          yield { delta: { role: "assistant", content: text } };
        }
        yield new ChatAgentChunk({ delta: new ChatAgentMessage({ role: "assistant", content: text, id: `m${i}` }) });
      }
    },
    "repeat_in_parts",
    ["data"],
  ),
);

const server = createServer("agent/v2/chat");
