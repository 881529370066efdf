import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";
import { run, sleep } from "./runtime/python/stdlib/asyncio.js";
import { Queue } from "./runtime/python/stdlib/queue.js";
import { Thread, endOfMain } from "./runtime/python/stdlib/threading.js";

// A loop in a thread of its own, with a queue between it and the synchronous consumer.

async function* produce(n: number): AsyncGenerator<Dynamic> {
  for (let i = 0; i < n; i++) {
    await sleep(0);
    yield i;
  }
  if (n === 3) {
    throw new py.ValueError("three");
  }
}

async function* bridge(make: Dynamic): AsyncGenerator<Dynamic> {
  const items = new Queue();
  const done = py.object();

  async function work(): Promise<void> {
    async function pump(): Promise<Dynamic> {
      try {
        for await (const item of py.call(make, [])) {
          await items.put(item);
        }
      } catch (caught) {
        const error = py.toException(caught);
        await items.put(error);
      } finally {
        await items.put(done);
      }
      return null;
    }

    await run(py.coroutine(pump));
  }
  py.signature(work, "bridge.<locals>.work", []);

  const thread = new Thread(undefined, work, undefined, undefined, undefined, { daemon: true });
  thread.start();
  while (true) {
    const item = await items.get();
    if (py.is(item, done)) {
      break;
    }
    if (py.isInstance(item, py.Exception)) {
      throw py.raise(item);
    }
    yield item;
  }
  await thread.join();
}

py.print(await py.alist(bridge(() => produce(2))));
try {
  for await (const item of bridge(() => produce(3))) {
    py.print("item", item);
  }
} catch (caught2) {
  const error = py.rethrowUnless(caught2, py.ValueError);
  py.print("error", error);
}

const result = new py.Dict();

async function inThread(): Promise<void> {
  async function main(): Promise<Dynamic> {
    await sleep(0);
    py.setItem(result, "value", 42);
    return null;
  }

  await run(py.coroutine(main));
}
py.signature(inThread, "in_thread", []);

const thread = new Thread(undefined, inThread);
thread.start();
await thread.join();
py.print(result);
await endOfMain(import.meta.url);
