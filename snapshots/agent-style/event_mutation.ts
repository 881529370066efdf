import * as py from "./runtime/python/index.js";
import type { Dynamic, PyDict } from "./runtime/python/index.js";
import { SimpleNamespace } from "./runtime/python/stdlib/types.js";

py.attributeNames(["finish_reason", "tool_calls", "total_tokens"]);
// Events and messages changed in place while they are streamed.

function makeChunk(text: Dynamic = null, calls: Dynamic = null, finish: Dynamic = null): Dynamic {
  const delta = new SimpleNamespace({ content: text, tool_calls: calls, role: text === "" ? "assistant" : null });
  return new SimpleNamespace({ choices: [new SimpleNamespace({ delta, finish_reason: finish })], usage: null });
}

function makeCall(index: number, id: Dynamic = null, name: Dynamic = null, arguments_: Dynamic = null): Dynamic {
  return new SimpleNamespace({ index, id, function: new SimpleNamespace({ name, arguments: arguments_ }) });
}

function* fakeStream(): Generator<Dynamic> {
  yield makeChunk("");
  yield makeChunk("Let me ");
  yield makeChunk("look.");
  yield makeChunk(undefined, [makeCall(0, "c1", "find", "")]);
  yield makeChunk(undefined, [makeCall(0, undefined, undefined, '{"n": 1')]);
  yield makeChunk(undefined, [makeCall(0, undefined, undefined, ', "s": "é"}'), makeCall(1, "c2", "stop", null)]);
  yield makeChunk(undefined, undefined, "tool_calls");
  const last = makeChunk();
  py.setAttr(last, "choices", []);
  py.setAttr(last, "usage", new SimpleNamespace({ total_tokens: 17 }));
  yield last;
}

function* merge(stream: Dynamic): Generator<Dynamic> {
  const items: Dynamic[] = [{ role: null, content: "" }, [] as Dynamic[], null, null];
  const message = items[0];
  const calls: Dynamic[] = items[1];
  let usage: Dynamic = items[2];
  let reason: Dynamic = items[3];
  for (const chunk of py.iterate(stream)) {
    if (!py.truthy(py.getAttr(chunk, "choices"))) {
      usage = py.getAttr(chunk, "usage");
      continue;
    }
    const choice = py.getItem(py.getAttr(chunk, "choices"), 0);
    const delta = py.getAttr(choice, "delta");
    py.setItem(
      message,
      "role",
      py.or(py.getAttr(delta, "role"), () => py.getItem(message, "role")),
    );
    py.setItem(
      message,
      "content",
      py.iadd(
        py.getItem(message, "content"),
        py.or(py.getAttr(delta, "content"), () => ""),
      ),
    );
    for (const call of py.iterate(py.or(py.getAttr(delta, "tool_calls"), () => []))) {
      if (py.le(calls.length, py.getAttr(call, "index"))) {
        py.setAttr(
          py.getAttr(call, "function"),
          "arguments",
          py.or(py.getAttr(py.getAttr(call, "function"), "arguments"), () => ""),
        );
        calls.push(call);
      } else {
        const target: Dynamic = py.getAttr(py.getItem(calls, py.getAttr(call, "index")), "function");
        py.setAttr(
          target,
          "arguments",
          py.iadd(py.getAttr(target, "arguments"), py.getAttr(py.getAttr(call, "function"), "arguments")),
        );
      }
    }
    if (py.getAttr(choice, "finish_reason") != null) {
      reason = py.getAttr(choice, "finish_reason");
    }
    yield py.truthy(py.getAttr(delta, "content")) ? { content: py.getAttr(delta, "content"), done: false } : null;
  }
  for (const call of calls) {
    py.setAttr(
      py.getAttr(call, "function"),
      "arguments",
      py.jsonLoads(py.or(py.getAttr(py.getAttr(call, "function"), "arguments"), () => "{}")),
    );
    py.setItem(py.getAttr(py.getAttr(call, "function"), "arguments"), "_call", py.getAttr(call, "id"));
  }
  py.setItem(
    message,
    "tool_calls",
    calls.map((c: Dynamic) => ({
      id: py.getAttr(c, "id"),
      name: py.getAttr(py.getAttr(c, "function"), "name"),
      args: py.getAttr(py.getAttr(c, "function"), "arguments"),
    })),
  );
  yield { message, usage: py.and(usage, () => py.getAttr(usage, "total_tokens")), reason, done: true };
}

const events: PyDict[] = py.flatMap(merge(fakeStream()), (e: Dynamic) => (e !== null ? [e] : []));
for (const event of events) {
  py.print(py.jsonDumps(event));
}
const done = py.getItem(events, -1);
py.setItem(done, "custom_outputs", { seen: events.length });
const message = py.getItem(done, "message");
py.setItem(message, "content", [{ type: "text", text: py.getItem(message, "content") }]);
py.callMethod(py.getItem(py.getItem(py.getItem(message, "tool_calls"), 0), "args"), "update", [], {
  n: 2,
  extra: [null],
});
const copy = py.mergeDicts(message, { role: "user" });
const target2: Dynamic = py.getItem(py.getItem(copy, "content"), 0);
py.setItem(target2, "text", py.iadd(py.getItem(target2, "text"), " (shared)"));
py.print(
  py.getItem(message, "content"),
  py.getItem(copy, "role"),
  py.getItem(message, "role"),
  py.is(py.getItem(copy, "tool_calls"), py.getItem(message, "tool_calls")),
);
const messages: Dynamic[] = [message];
const alias: Dynamic[] = messages;
py.setSlice(
  messages,
  null,
  null,
  py.add(
    messages.filter((m: Dynamic) => py.getItem(m, "role") !== "assistant"),
    [{ role: "user", content: "new" }],
  ),
);
py.print(alias, py.is(messages, alias));
const ns = new SimpleNamespace({ a: 1 });
py.setAttr(ns, "b", ns);
py.setAttr(ns, "a", py.iadd(py.getAttr(ns, "a"), 1));
py.delAttr(ns, "b");
py.print(ns, py.hasAttr(ns, "b"), py.jsonDumps(py.vars(ns)));
