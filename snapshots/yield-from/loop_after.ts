import {
  type Dynamic,
  closeGenerator,
  getItem,
  list,
  next,
  print,
  truthy,
} from "./runtime/python/index.js";

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
    if (!truthy(getItem(getItem(messages, -1), "more"))) {
      return messages.length;
    }
    yield { info: "again" };
  }
}
function* outer(): Generator<Dynamic> {
  const msgs: Dynamic[] = [{ role: "user" }];
  const total = yield* agent(msgs);
  yield { total, last: getItem(getItem(msgs, -1), "content") };
}
for (const e of outer()) {
  print(e);
}
const g = outer();
print(next(g), next(g));
closeGenerator(g);
print(list(g));
