import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";
import {
  LifoQueue,
  PriorityQueue,
  Queue,
  QueueEmpty,
  QueueFull,
  createTask,
  gather,
  run,
  sleep,
} from "./runtime/python/stdlib/asyncio.js";

// Producers and consumers on bounded queues.
async function producer(q: Dynamic, n: number): Promise<Dynamic> {
  for (let i = 0; i < n; i++) {
    await q.put(i);
    py.print("put", i, q.qsize());
  }
  await q.put(null);
  return null;
}
async function consumer(q: Dynamic): Promise<Dynamic> {
  let item: Dynamic;
  const out: Dynamic[] = [];
  while ((item = await q.get()) != null) {
    out.push(item);
    q.taskDone();
  }
  return out;
}
async function main(): Promise<Dynamic> {
  let q: Dynamic = new Queue(2);
  const [p, got] = py.unpack(await gather(py.coroutine(producer, q, 4), py.coroutine(consumer, q)), 2);
  py.print(got, q.empty(), q.full(), q.maxsize);
  q = new Queue(1);
  q.putNowait("x");
  try {
    q.putNowait("y");
  } catch (caught) {
    const e = py.rethrowUnless(caught, QueueFull);
    py.print(py.typeName(e), py.str(e));
  }
  py.print(q.getNowait());
  try {
    q.getNowait();
  } catch (caught2) {
    const e = py.rethrowUnless(caught2, QueueEmpty);
    py.print(py.typeName(e));
  }
  const pq = new PriorityQueue();
  for (const item of py.Tuple.of(py.Tuple.of(2, "b"), py.Tuple.of(1, "a"), py.Tuple.of(3, "c"))) {
    pq.putNowait(item);
  }
  py.print(Array.from(py.range(3), (_: number) => pq.getNowait()));
  const lq = new LifoQueue();
  for (const x of py.iterate("abc")) {
    await lq.put(x);
  }
  py.print(
    await (async () => {
      const items: Dynamic[] = [];
      for (const _ of py.range(3)) {
        items.push(await lq.get());
      }
      return items;
    })(),
  );
  const q2 = new Queue();
  for (let x = 0; x < 3; x++) {
    q2.putNowait(x);
  }
  async function worker(): Promise<Dynamic> {
    while (true) {
      const x = await q2.get();
      await sleep(0);
      py.print("did", x);
      q2.taskDone();
    }
  }
  const w = createTask(py.coroutine(worker));
  await q2.join();
  w.cancel();
  py.print("joined", await gather(w, py.keywords({ return_exceptions: true })));
  try {
    q2.taskDone();
  } catch (caught3) {
    const e = py.rethrowUnless(caught3, py.ValueError);
    py.print(e);
  }
  return null;
}
await run(py.coroutine(main));
