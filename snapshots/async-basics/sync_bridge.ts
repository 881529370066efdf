import {
  type Dynamic,
  StopAsyncIteration,
  callMethod,
  coroutine,
  getItem,
  print,
  rethrowUnless,
} from "./runtime/python/index.js";
import { newEventLoop, run, sleep } from "./runtime/python/stdlib/asyncio.js";

// A sync generator that pulls an async generator by hand.
async function* astream(n: number): AsyncGenerator<Dynamic> {
  try {
    for (let i = 0; i < n; i++) {
      await sleep(0);
      yield { i };
    }
  } finally {
    print("async closed");
  }
}
async function* stream(n: number): AsyncGenerator<Dynamic> {
  let x: Dynamic;
  const loop = newEventLoop();
  const it = callMethod(astream(n), "__aiter__", []);
  try {
    while (true) {
      try {
        x = await loop.runUntilComplete(callMethod(it, "__anext__", []));
      } catch (caught) {
        rethrowUnless(caught, StopAsyncIteration);
        break;
      }
      yield x;
    }
  } finally {
    loop.close();
  }
}
for await (const e of stream(2)) {
  print(e);
}
print(
  await (async () => {
    const items: Dynamic[] = [];
    for await (const e of stream(3)) {
      items.push(getItem(e, "i"));
    }
    return items;
  })(),
);
async function tool(q: string): Promise<Dynamic> {
  async function inner(): Promise<Dynamic> {
    return q.toUpperCase();
  }
  return await run(coroutine(inner));
}
print(await tool("abc"));
