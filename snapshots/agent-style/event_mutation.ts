import {
  type Dynamic,
  type PyDict,
  add,
  and,
  attributeNames,
  callMethod,
  delAttr,
  flatMap,
  getAttr,
  getItem,
  hasAttr,
  iadd,
  is,
  iterate,
  jsonDumps,
  jsonLoads,
  le,
  mergeDicts,
  or,
  print,
  setAttr,
  setItem,
  setSlice,
  truthy,
  vars,
} from "./runtime/python/index.js";
import { SimpleNamespace } from "./runtime/python/stdlib/types.js";

attributeNames(["finish_reason", "tool_calls", "total_tokens"]);
// Events and messages changed in place while they are streamed.

function makeChunk(text: Dynamic = null, calls: Dynamic = null, finish: Dynamic = null): Dynamic {
  const delta = new SimpleNamespace({
    content: text,
    tool_calls: calls,
    role: text === "" ? "assistant" : null,
  });
  return new SimpleNamespace({
    choices: [new SimpleNamespace({ delta, finish_reason: finish })],
    usage: null,
  });
}

function makeCall(
  index: number,
  id: Dynamic = null,
  name: Dynamic = null,
  arguments_: Dynamic = null,
): Dynamic {
  return new SimpleNamespace({
    index,
    id,
    function: new SimpleNamespace({ name, arguments: arguments_ }),
  });
}

function* fakeStream(): Generator<Dynamic> {
  yield makeChunk("");
  yield makeChunk("Let me ");
  yield makeChunk("look.");
  yield makeChunk(undefined, [makeCall(0, "c1", "find", "")]);
  yield makeChunk(undefined, [makeCall(0, undefined, undefined, '{"n": 1')]);
  yield makeChunk(undefined, [
    makeCall(0, undefined, undefined, ', "s": "é"}'),
    makeCall(1, "c2", "stop", null),
  ]);
  yield makeChunk(undefined, undefined, "tool_calls");
  const last = makeChunk();
  setAttr(last, "choices", []);
  setAttr(last, "usage", new SimpleNamespace({ total_tokens: 17 }));
  yield last;
}

function* merge(stream: Dynamic): Generator<Dynamic> {
  const items: Dynamic[] = [{ role: null, content: "" }, [] as Dynamic[], null, null];
  const message = items[0];
  const calls: Dynamic[] = items[1];
  let usage: Dynamic = items[2];
  let reason: Dynamic = items[3];
  for (const chunk of iterate(stream)) {
    if (!truthy(getAttr(chunk, "choices"))) {
      usage = getAttr(chunk, "usage");
      continue;
    }
    const choice = getItem(getAttr(chunk, "choices"), 0);
    const delta = getAttr(choice, "delta");
    setItem(
      message,
      "role",
      or(getAttr(delta, "role"), () => getItem(message, "role")),
    );
    setItem(
      message,
      "content",
      iadd(
        getItem(message, "content"),
        or(getAttr(delta, "content"), () => ""),
      ),
    );
    for (const call of iterate(or(getAttr(delta, "tool_calls"), () => []))) {
      if (le(calls.length, getAttr(call, "index"))) {
        setAttr(
          getAttr(call, "function"),
          "arguments",
          or(getAttr(getAttr(call, "function"), "arguments"), () => ""),
        );
        calls.push(call);
      } else {
        const target: Dynamic = getAttr(getItem(calls, getAttr(call, "index")), "function");
        setAttr(
          target,
          "arguments",
          iadd(getAttr(target, "arguments"), getAttr(getAttr(call, "function"), "arguments")),
        );
      }
    }
    if (getAttr(choice, "finish_reason") != null) {
      reason = getAttr(choice, "finish_reason");
    }
    yield truthy(getAttr(delta, "content"))
      ? { content: getAttr(delta, "content"), done: false }
      : null;
  }
  for (const call of calls) {
    setAttr(
      getAttr(call, "function"),
      "arguments",
      jsonLoads(or(getAttr(getAttr(call, "function"), "arguments"), () => "{}")),
    );
    setItem(getAttr(getAttr(call, "function"), "arguments"), "_call", getAttr(call, "id"));
  }
  setItem(
    message,
    "tool_calls",
    calls.map((c: Dynamic) => ({
      id: getAttr(c, "id"),
      name: getAttr(getAttr(c, "function"), "name"),
      args: getAttr(getAttr(c, "function"), "arguments"),
    })),
  );
  yield { message, usage: and(usage, () => getAttr(usage, "total_tokens")), reason, done: true };
}

const events: PyDict[] = flatMap(merge(fakeStream()), (e: Dynamic) => (e !== null ? [e] : []));
for (const event of events) {
  print(jsonDumps(event));
}
const done = getItem(events, -1);
setItem(done, "custom_outputs", { seen: events.length });
const message = getItem(done, "message");
setItem(message, "content", [{ type: "text", text: getItem(message, "content") }]);
callMethod(getItem(getItem(getItem(message, "tool_calls"), 0), "args"), "update", [], {
  n: 2,
  extra: [null],
});
const copy = mergeDicts(message, { role: "user" });
const target2: Dynamic = getItem(getItem(copy, "content"), 0);
setItem(target2, "text", iadd(getItem(target2, "text"), " (shared)"));
print(
  getItem(message, "content"),
  getItem(copy, "role"),
  getItem(message, "role"),
  is(getItem(copy, "tool_calls"), getItem(message, "tool_calls")),
);
const messages: Dynamic[] = [message];
const alias: Dynamic[] = messages;
setSlice(
  messages,
  null,
  null,
  add(
    messages.filter((m: Dynamic) => getItem(m, "role") !== "assistant"),
    [{ role: "user", content: "new" }],
  ),
);
print(alias, is(messages, alias));
const ns = new SimpleNamespace({ a: 1 });
setAttr(ns, "b", ns);
setAttr(ns, "a", iadd(getAttr(ns, "a"), 1));
delAttr(ns, "b");
print(ns, hasAttr(ns, "b"), jsonDumps(vars(ns)));
