import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";

// yield from a helper that fills its argument, then a look at the argument.
function* llm(messages: Dynamic[]): Generator<Dynamic> {
  const n = messages.length;
  yield { delta: `t${n}` };
  return { role: "assistant", content: `t${n}`, more: n < 3 };
}
function* agent(messages: Dynamic[]): Generator<Dynamic> {
  while (true) {
    const reply = yield* llm(messages);
    messages.push(reply);
    if (!py.truthy(py.getItem(py.getItem(messages, -1), "more"))) {
      return messages.length;
    }
    yield { info: "again" };
  }
}
function* outer(): Generator<Dynamic> {
  const msgs: Dynamic[] = [{ role: "user" }];
  const total = yield* agent(msgs);
  yield { total, last: py.getItem(py.getItem(msgs, -1), "content") };
}
for (const e of outer()) {
  py.print(e);
}
const g = outer();
py.print(py.next(g), py.next(g));
py.closeGenerator(g);
py.print(py.list(g));
