import {
  type Dynamic,
  Tuple,
  ValueError,
  coroutine,
  iterate,
  keywords,
  print,
  range,
  rethrowUnless,
  str,
  typeName,
  unpack,
} from "./runtime/python/index.js";
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
    print("put", i, q.qsize());
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
  const [p, got] = unpack(await gather(coroutine(producer, q, 4), coroutine(consumer, q)), 2);
  print(got, q.empty(), q.full(), q.maxsize);
  q = new Queue(1);
  q.putNowait("x");
  try {
    q.putNowait("y");
  } catch (caught) {
    const e = rethrowUnless(caught, QueueFull);
    print(typeName(e), str(e));
  }
  print(q.getNowait());
  try {
    q.getNowait();
  } catch (caught2) {
    const e = rethrowUnless(caught2, QueueEmpty);
    print(typeName(e));
  }
  const pq = new PriorityQueue();
  for (const item of Tuple.of(Tuple.of(2, "b"), Tuple.of(1, "a"), Tuple.of(3, "c"))) {
    pq.putNowait(item);
  }
  print(Array.from(range(3), (_: number) => pq.getNowait()));
  const lq = new LifoQueue();
  for (const x of iterate("abc")) {
    await lq.put(x);
  }
  print(
    await (async () => {
      const items: Dynamic[] = [];
      for (const _ of range(3)) {
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
      print("did", x);
      q2.taskDone();
    }
  }
  const w = createTask(coroutine(worker));
  await q2.join();
  w.cancel();
  print("joined", await gather(w, keywords({ return_exceptions: true })));
  try {
    q2.taskDone();
  } catch (caught3) {
    const e = rethrowUnless(caught3, ValueError);
    print(e);
  }
  return null;
}
await run(coroutine(main));
