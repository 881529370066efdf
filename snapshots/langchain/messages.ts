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
import {
  type Dynamic,
  NotImplementedError,
  type PyDict,
  PySet,
  Tuple,
  ValueError,
  add,
  callMethod,
  eq,
  getAttr,
  getItem,
  getSlice,
  hasAttr,
  isInstance,
  jsonDumps,
  print,
  repr,
  rethrowUnless,
  str,
  typeName,
} from "./runtime/python/index.js";

// Messages: constructors, fields, dumps, texts, pieces of streams, conversion from and to other forms

const call = { name: "look", args: { room: "north", n: 2 }, id: "c1" };
const messages: Dynamic[] = [
  new HumanMessage("hi"),
  new HumanMessage("é", { name: "Zoë", id: "h1" }),
  new SystemMessage("be brief"),
  new AIMessage("x", { tool_calls: [call] }),
  new AIMessage("y", {
    id: "q",
    usage_metadata: { input_tokens: 1, output_tokens: 2, total_tokens: 3 },
  }),
  new AIMessage([
    { type: "text", text: "a" },
    { type: "text", text: "b" },
  ]),
  new ToolMessage("r", { tool_call_id: "c1", name: "look" }),
  new ToolMessage("bad", { tool_call_id: "c2", status: "error", artifact: { k: 1 } }),
  new AIMessageChunk("a", { tool_call_chunks: [{ name: "f", args: '{"a"', id: "1", index: 0 }] }),
];
for (const m of messages) {
  print(repr(m));
  print(str(m));
  print(jsonDumps(callMethod(m, "model_dump", []), { ensure_ascii: false }));
  print(
    getAttr(m, "type"),
    getAttr(m, "content"),
    getAttr(m, "name"),
    getAttr(m, "id"),
    getAttr(m, "text"),
  );
  print(callMethod(m, "pretty_repr", []));
  print(
    typeName(m),
    isInstance(m, AIMessage),
    isInstance(m, BaseMessage),
    isInstance(m, HumanMessage),
  );
}

print(
  getItem(getItem(getItem(getAttr(getItem(messages, 3), "tool_calls"), 0), "args"), "room"),
  getItem(getItem(getAttr(getItem(messages, 3), "tool_calls"), 0), "type"),
);
print(
  hasAttr(getItem(messages, 0), "tool_calls"),
  hasAttr(getItem(messages, 3), "tool_calls"),
  getAttr(getItem(messages, 0), "missing", "none"),
);
print(
  eq(getItem(messages, 0), new HumanMessage("hi")),
  eq(getItem(messages, 0), new SystemMessage("hi")),
);
print(
  callMethod(getItem(messages, 0), "model_dump", [], {
    exclude: new PySet(["additional_kwargs", "response_metadata"]),
  }),
  getItem(callMethod(getItem(messages, 2), "dict", []), "type"),
);

const parts: Dynamic[] = [
  new AIMessageChunk("Hel", { id: "lc_run--1" }),
  new AIMessageChunk("lo", {
    tool_call_chunks: [{ name: "f", args: '{"a": ', id: "c", index: 0 }],
  }),
  new AIMessageChunk("", {
    tool_call_chunks: [{ name: null, args: "[1, 2", id: null, index: 0 }],
    id: "run-7",
  }),
  new AIMessageChunk("", {
    response_metadata: { finish_reason: "stop" },
    usage_metadata: { input_tokens: 1, output_tokens: 2, total_tokens: 3 },
  }),
];
let whole: Dynamic = getItem(parts, 0);
for (const part of getSlice(parts, 1, null)) {
  whole = add(whole, part);
  print(getAttr(whole, "content"), getAttr(whole, "tool_calls"), getAttr(whole, "id"));
}
print(repr(whole));

const converted: Dynamic[] = convertToMessages([
  Tuple.of("system", "s"),
  Tuple.of("human", "h"),
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
  print(repr(m));
}
print(convertToOpenaiMessages(getSlice(converted, null, 5)));
print(convertToOpenaiMessages(new HumanMessage("one")));
for (const bad of [{ role: "user" }, { role: "robot", content: "x" }, 3]) {
  try {
    convertToMessages([bad]);
  } catch (caught) {
    const e = rethrowUnless(caught, ValueError, NotImplementedError);
    print(typeName(e), getItem(str(e).split("\n"), 0));
  }
}
const dumped: PyDict[] = messagesToDict(getSlice(messages, null, 4));
print(getItem(dumped, 0));
print(messagesFromDict(dumped).map((m: Dynamic) => repr(m)));
