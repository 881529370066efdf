import * as py from "./runtime/python/index.js";
import type { Dynamic, PyDict } from "./runtime/python/index.js";

// Conversion of a mixed chat history into provider messages.

function toText(content: Dynamic): string {
  if (content == null) {
    return "";
  }
  if (typeof content === "string") {
    return content;
  }
  if (py.isInstance(content, py.list)) {
    const parts: Dynamic[] = [];
    for (const block of content) {
      if (py.isInstance(block, py.dict)) {
        if (["text", "input_text", "output_text"].includes(py.get(block, "type"))) {
          parts.push(py.get(block, "text", ""));
        } else if (py.get(block, "type") === "image") {
          parts.push("[image]");
        }
      } else {
        parts.push(py.str(block));
      }
    }
    return py.join("", parts);
  }
  return py.str(content);
}

function convert(item: PyDict): PyDict[] {
  const kind = py.get(item, "type", "message");
  if (kind === "message") {
    return [{ role: py.getItem(item, "role"), content: toText(py.get(item, "content")) }];
  }
  if (kind === "function_call") {
    const call = {
      id: py.getItem(item, "call_id"),
      type: "function",
      function: { name: py.getItem(item, "name"), arguments: py.or(py.get(item, "arguments"), () => "{}") },
    };
    return [{ role: "assistant", content: null, tool_calls: [call] }];
  }
  if (kind === "function_call_output") {
    let output: Dynamic = py.getItem(item, "output");
    if (typeof output !== "string") {
      output = py.jsonDumps(output);
    }
    return [{ role: "tool", tool_call_id: py.getItem(item, "call_id"), content: output }];
  }
  return [];
}

function mergeAdjacent(messages: PyDict[]): PyDict[] {
  let operand: Dynamic;
  const merged: PyDict[] = [];
  for (const message of messages) {
    const previous = merged.length > 0 ? py.getItem(merged, -1) : null;
    if (
      py.truthy(previous) &&
      py.eq(py.getItem(previous, "role"), (operand = py.getItem(message, "role"))) &&
      operand === "assistant" &&
      py.truthy(py.callMethod(previous, "get", ["tool_calls"])) &&
      py.truthy(py.callMethod(message, "get", ["tool_calls"]))
    ) {
      py.call(py.getAttr(py.getItem(previous, "tool_calls"), "extend"), [py.getItem(message, "tool_calls")]);
    } else {
      merged.push(message);
    }
  }
  return merged;
}

const history: PyDict[] = [
  { role: "system", content: "Be brief." },
  { role: "user", content: [{ type: "input_text", text: "Hi " }, { type: "image" }, "there"] },
  { type: "function_call", call_id: "c1", name: "search", arguments: '{"q": "x"}' },
  { type: "function_call", call_id: "c2", name: "now" },
  { type: "function_call_output", call_id: "c1", output: { rows: [1, py.float(2), null] } },
  { type: "function_call_output", call_id: "c2", output: "noon" },
  { type: "reasoning", summary: [] },
  { type: "message", role: "assistant", content: null },
];
const messages: PyDict[] = mergeAdjacent(
  py.flatMap(history, (item: PyDict) => py.flatMap(convert(item), (m: Dynamic) => [m])),
);
for (const m of messages) {
  py.print(py.jsonDumps(m));
}
const lastUser = py.next(
  py.lazyFlatMap(py.reversed(messages), (m: PyDict) =>
    py.getItem(m, "role") === "user" ? [py.getItem(m, "content")] : [],
  ),
  null,
);
py.print(lastUser, messages.length);
try {
  convert({ type: "function_call", name: "broken" });
} catch (caught) {
  const e = py.rethrowUnless(caught, py.KeyError);
  py.print("missing", e);
}
