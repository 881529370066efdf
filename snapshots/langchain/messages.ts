import {
  AIMessage,
  AIMessageChunk,
  BaseMessage,
  HumanMessage,
  SystemMessage,
  ToolMessage,
  convertToMessages,
  convertToOpenaiMessages,
  messagesFromDict,
  messagesToDict,
} from "./runtime/langchain/index.js";
import * as py from "./runtime/python/index.js";
import type { Dynamic, PyDict } from "./runtime/python/index.js";

// Messages: constructors, fields, dumps, texts, pieces of streams, conversion from and to other forms

const call = { name: "look", args: { room: "north", n: 2 }, id: "c1" };
const messages: Dynamic[] = [
  new HumanMessage("hi"),
  new HumanMessage("é", { name: "Zoë", id: "h1" }),
  new SystemMessage("be brief"),
  new AIMessage("x", { tool_calls: [call] }),
  new AIMessage("y", { id: "q", usage_metadata: { input_tokens: 1, output_tokens: 2, total_tokens: 3 } }),
  new AIMessage([
    { type: "text", text: "a" },
    { type: "text", text: "b" },
  ]),
  new ToolMessage("r", { tool_call_id: "c1", name: "look" }),
  new ToolMessage("bad", { tool_call_id: "c2", status: "error", artifact: { k: 1 } }),
  new AIMessageChunk("a", { tool_call_chunks: [{ name: "f", args: '{"a"', id: "1", index: 0 }] }),
];
for (const m of messages) {
  py.print(py.repr(m));
  py.print(py.str(m));
  py.print(py.jsonDumps(py.callMethod(m, "model_dump", []), { ensure_ascii: false }));
  py.print(
    py.getAttr(m, "type"),
    py.getAttr(m, "content"),
    py.getAttr(m, "name"),
    py.getAttr(m, "id"),
    py.getAttr(m, "text"),
  );
  py.print(py.callMethod(m, "pretty_repr", []));
  py.print(py.typeName(m), py.isInstance(m, AIMessage), py.isInstance(m, BaseMessage), py.isInstance(m, HumanMessage));
}

py.print(
  py.getItem(py.getItem(py.getItem(py.getAttr(py.getItem(messages, 3), "tool_calls"), 0), "args"), "room"),
  py.getItem(py.getItem(py.getAttr(py.getItem(messages, 3), "tool_calls"), 0), "type"),
);
py.print(
  py.hasAttr(py.getItem(messages, 0), "tool_calls"),
  py.hasAttr(py.getItem(messages, 3), "tool_calls"),
  py.getAttr(py.getItem(messages, 0), "missing", "none"),
);
py.print(
  py.eq(py.getItem(messages, 0), new HumanMessage("hi")),
  py.eq(py.getItem(messages, 0), new SystemMessage("hi")),
);
py.print(
  py.call(py.getAttr(py.getItem(messages, 0), "model_dump"), [], {
    exclude: new py.PySet(["additional_kwargs", "response_metadata"]),
  }),
  py.getItem(py.callMethod(py.getItem(messages, 2), "dict", []), "type"),
);

const parts: Dynamic[] = [
  new AIMessageChunk("Hel", { id: "lc_run--1" }),
  new AIMessageChunk("lo", { tool_call_chunks: [{ name: "f", args: '{"a": ', id: "c", index: 0 }] }),
  new AIMessageChunk("", { tool_call_chunks: [{ name: null, args: "[1, 2", id: null, index: 0 }], id: "run-7" }),
  new AIMessageChunk("", {
    response_metadata: { finish_reason: "stop" },
    usage_metadata: { input_tokens: 1, output_tokens: 2, total_tokens: 3 },
  }),
];
let whole: Dynamic = py.getItem(parts, 0);
for (const part of py.getSlice(parts, 1, null)) {
  whole = py.add(whole, part);
  py.print(py.getAttr(whole, "content"), py.getAttr(whole, "tool_calls"), py.getAttr(whole, "id"));
}
py.print(py.repr(whole));

const converted: Dynamic[] = convertToMessages([
  py.Tuple.of("system", "s"),
  py.Tuple.of("human", "h"),
  "plain",
  {
    role: "assistant",
    content: "",
    tool_calls: [{ id: "c9", type: "function", function: { name: "f", arguments: '{"x": 1.0}' } }],
  },
  { role: "tool", content: "3", tool_call_id: "c9" },
  { type: "human", content: [{ type: "text", text: "t" }], name: "n", id: "i", extra: 1 },
  new HumanMessage("same"),
]);
for (const m of converted) {
  py.print(py.repr(m));
}
py.print(convertToOpenaiMessages(py.getSlice(converted, null, 5)));
py.print(convertToOpenaiMessages(new HumanMessage("one")));
for (const bad of [{ role: "user" }, { role: "robot", content: "x" }, 3]) {
  try {
    convertToMessages([bad]);
  } catch (caught) {
    const e = py.rethrowUnless(caught, py.ValueError, py.NotImplementedError);
    py.print(py.typeName(e), py.getItem(py.str(e).split("\n"), 0));
  }
}
const dumped: PyDict[] = messagesToDict(py.getSlice(messages, null, 4));
py.print(py.getItem(dumped, 0));
py.print(messagesFromDict(dumped).map((m: Dynamic) => py.repr(m)));
