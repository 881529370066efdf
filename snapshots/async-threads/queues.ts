import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";
import { Empty, Full, LifoQueue, PriorityQueue, Queue } from "./runtime/python/stdlib/queue.js";
import { Thread, endOfMain } from "./runtime/python/stdlib/threading.js";
import { sleep } from "./runtime/python/stdlib/time.js";

// Queues between threads: blocking get and put, sentinels, sizes, timeouts, task_done and join.

const jobs = new Queue(2);
const results: Dynamic[] = [];

async function worker(): Promise<void> {
  while (true) {
    const job = await jobs.get();
    if (job == null) {
      jobs.taskDone();
      break;
    }
    await sleep(0.001);
    results.push(py.mul(job, 10));
    jobs.taskDone();
  }
}
py.signature(worker, "worker", []);

const thread = new Thread(undefined, worker);
thread.start();
for (let n = 0; n < 5; n++) {
  await jobs.put(n);
}
await jobs.put(null);
await jobs.join();
await thread.join();
py.print(results, jobs.empty(), jobs.qsize());

const tokens = new Queue();

async function produce(): Promise<void> {
  for (const word of ["a", "b", "c"]) {
    await sleep(0.001);
    await tokens.put(word);
  }
  await tokens.put(null);
}
py.signature(produce, "produce", []);

async function* stream(): AsyncGenerator<Dynamic> {
  let word: Dynamic;
  const producer = new Thread(undefined, produce, undefined, undefined, undefined, { daemon: true });
  producer.start();
  while (true) {
    try {
      word = await tokens.get(undefined, 1);
    } catch (caught) {
      py.rethrowUnless(caught, Empty);
      break;
    }
    if (word == null) {
      break;
    }
    yield word;
  }
  await producer.join();
}

for await (const word of stream()) {
  py.print(word);
}
py.print(py.join("", await py.alist(stream())));
py.print(!tokens.empty() ? await py.alist(py.iterUntilAsync(py.getAttr(tokens, "get"), null)) : "empty");
try {
  await tokens.get(undefined, 0.01);
} catch (caught2) {
  py.rethrowUnless(caught2, Empty);
  py.print("Empty");
}
try {
  tokens.getNowait();
} catch (caught3) {
  py.rethrowUnless(caught3, Empty);
  py.print("Empty now");
}
try {
  await tokens.get(false);
} catch (caught4) {
  py.rethrowUnless(caught4, Empty);
  py.print("Empty without block");
}
const full = new Queue(1);
await full.put(1);
try {
  await full.put(2, undefined, 0.01);
} catch (caught5) {
  py.rethrowUnless(caught5, Full);
  py.print("Full");
}
py.print(full.full(), await full.get());
const order = new PriorityQueue();
for (const item of [py.Tuple.of(3, "c"), py.Tuple.of(1, "a"), py.Tuple.of(2, "b")]) {
  await order.put(item);
}
py.print(
  await (async () => {
    const items: Dynamic[] = [];
    for (const _ of py.range(3)) {
      items.push(await order.get());
    }
    return items;
  })(),
);
const stack = new LifoQueue();
await stack.put(1);
await stack.put(2);
py.print(await stack.get(), await stack.get());
new Thread(undefined, produce).start();
py.print(await py.alist(py.iterUntilAsync(py.getAttr(tokens, "get"), null)));
await endOfMain(import.meta.url);
