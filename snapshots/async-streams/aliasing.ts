import * as py from "./runtime/python/index.js";
import type { Dynamic, PyDict } from "./runtime/python/index.js";
import { sleep } from "./runtime/python/stdlib/time.js";

// A helper appends to a list that its caller reads after each yield.

async function* chunks(n: number): AsyncGenerator<Dynamic> {
  for (let i = 0; i < n; i++) {
    await sleep(0);
    yield { delta: `d${i}`, last: i === n - 1 };
  }
}

async function* helper(source: Dynamic, aggregator: PyDict[]): AsyncGenerator<Dynamic> {
  let text: Dynamic = "";
  for await (const chunk of py.iterateAsync(source)) {
    text = py.iadd(text, py.getItem(chunk, "delta"));
    yield py.getItem(chunk, "delta");
    if (py.getItem(chunk, "last")) {
      aggregator.push({ role: "assistant", content: text });
    }
  }
  return py.len(text);
}

async function* agent(messages: PyDict[], turns: number): AsyncGenerator<Dynamic> {
  for (let turn = 0; turn < turns; turn++) {
    const size = yield* helper(chunks(2), messages);
    const last = py.getItem(messages, -1);
    py.print("last", py.getItem(last, "content"), size);
    if (turn === 1) {
      return "stopped";
    }
    messages.push({ role: "user", content: `again ${turn}` });
  }
  return "ran out";
}

async function* outer(): AsyncGenerator<Dynamic> {
  const messages: PyDict[] = [{ role: "user", content: "hi" }];
  const result = yield* agent(messages, 3);
  py.print(result, messages.length);
  yield "end";
}

for await (const event of outer()) {
  py.print("event", event);
}
