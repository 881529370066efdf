import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";
import { newEventLoop, run, sleep } from "./runtime/python/stdlib/asyncio.js";

// A sync generator that pulls an async generator by hand.
async function* astream(n: number): AsyncGenerator<Dynamic> {
  try {
    for (let i = 0; i < n; i++) {
      await sleep(0);
      yield { i };
    }
  } finally {
    py.print("async closed");
  }
}
async function* stream(n: number): AsyncGenerator<Dynamic> {
  let x: Dynamic;
  const loop = newEventLoop();
  const it = py.callMethod(astream(n), "__aiter__", []);
  try {
    while (true) {
      try {
        x = await loop.runUntilComplete(py.callMethod(it, "__anext__", []));
      } catch (caught) {
        py.rethrowUnless(caught, py.StopAsyncIteration);
        break;
      }
      yield x;
    }
  } finally {
    loop.close();
  }
}
for await (const e of stream(2)) {
  py.print(e);
}
py.print(
  await (async () => {
    const items: Dynamic[] = [];
    for await (const e of stream(3)) {
      items.push(py.getItem(e, "i"));
    }
    return items;
  })(),
);
async function tool(q: string): Promise<Dynamic> {
  async function inner(): Promise<Dynamic> {
    return q.toUpperCase();
  }
  return await run(py.coroutine(inner));
}
py.print(await tool("abc"));
