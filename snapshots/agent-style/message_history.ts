import {
  type Dynamic,
  KeyError,
  type PyDict,
  callMethod,
  dict,
  eq,
  flatMap,
  float,
  get,
  getItem,
  isInstance,
  join,
  jsonDumps,
  lazyFlatMap,
  list,
  next,
  or,
  print,
  rethrowUnless,
  reversed,
  str,
  truthy,
} from "./runtime/python/index.js";

// Conversion of a mixed chat history into provider messages.

function toText(content: Dynamic): string {
  if (content == null) {
    return "";
  }
  if (typeof content === "string") {
    return content;
  }
  if (isInstance(content, list)) {
    const parts: Dynamic[] = [];
    for (const block of content) {
      if (isInstance(block, dict)) {
        if (["text", "input_text", "output_text"].includes(get(block, "type"))) {
          parts.push(get(block, "text", ""));
        } else if (get(block, "type") === "image") {
          parts.push("[image]");
        }
      } else {
        parts.push(str(block));
      }
    }
    return join("", parts);
  }
  return str(content);
}

function convert(item: PyDict): PyDict[] {
  const kind = get(item, "type", "message");
  if (kind === "message") {
    return [{ role: getItem(item, "role"), content: toText(get(item, "content")) }] as Dynamic;
  }
  if (kind === "function_call") {
    const call = {
      id: getItem(item, "call_id"),
      type: "function",
      function: { name: getItem(item, "name"), arguments: or(get(item, "arguments"), () => "{}") },
    };
    return [{ role: "assistant", content: null, tool_calls: [call] }] as Dynamic;
  }
  if (kind === "function_call_output") {
    let output: Dynamic = getItem(item, "output");
    if (typeof output !== "string") {
      output = jsonDumps(output);
    }
    return [{ role: "tool", tool_call_id: getItem(item, "call_id"), content: output }] as Dynamic;
  }
  return [] as Dynamic;
}

function mergeAdjacent(messages: PyDict[]): PyDict[] {
  let operand: Dynamic;
  const merged: PyDict[] = [] as Dynamic;
  for (const message of messages) {
    const previous = merged.length > 0 ? getItem(merged, -1) : null;
    if (
      truthy(previous) &&
      eq(getItem(previous, "role"), (operand = getItem(message, "role"))) &&
      operand === "assistant" &&
      truthy(get(previous, "tool_calls")) &&
      truthy(get(message, "tool_calls"))
    ) {
      callMethod(getItem(previous, "tool_calls"), "extend", [getItem(message, "tool_calls")]);
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
  { type: "function_call_output", call_id: "c1", output: { rows: [1, float(2), null] } },
  { type: "function_call_output", call_id: "c2", output: "noon" },
  { type: "reasoning", summary: [] },
  { type: "message", role: "assistant", content: null },
];
const messages: PyDict[] = mergeAdjacent(
  flatMap(history, (item: PyDict) => flatMap(convert(item), (m: Dynamic) => [m])) as Dynamic,
);
for (const m of messages) {
  print(jsonDumps(m));
}
const lastUser = next(
  lazyFlatMap(reversed(messages), (m: PyDict) =>
    getItem(m, "role") === "user" ? [getItem(m, "content")] : [],
  ),
  null,
);
print(lastUser, messages.length);
try {
  convert({ type: "function_call", name: "broken" });
} catch (caught) {
  const e = rethrowUnless(caught, KeyError);
  print("missing", e);
}
