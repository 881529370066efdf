import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";
import { Empty, Queue } from "./runtime/python/stdlib/queue.js";
import { Event, Thread, endOfMain } from "./runtime/python/stdlib/threading.js";
import { sleep } from "./runtime/python/stdlib/time.js";

// Daemon threads that pass results on through events and queues, joined with and without a time limit.

const log: Dynamic[] = [];
const [started, stop]: [Dynamic, Dynamic] = [new Event(), new Event()];
const [inbox, outbox]: [Dynamic, Dynamic] = [new Queue(), new Queue(2)];

async function worker(prefix: Dynamic, { times = 1 }: { times?: Dynamic } = {}): Promise<void> {
  started.set();
  while (true) {
    const item = await inbox.get();
    if (item == null) {
      inbox.taskDone();
      break;
    }
    await sleep(0.01);
    await outbox.put(`${py.str(prefix)}${py.str(py.mul(item, times))}`);
    inbox.taskDone();
  }
  log.push("worker ends");
}
py.signature(worker, "worker", ["prefix", "*", "times="]);

async function ticker(): Promise<void> {
  let count: number = 0;
  while (!(await stop.wait(0.02))) {
    count += 1;
  }
  log.push(py.Tuple.of("ticks", count > 0));
}
py.signature(ticker, "ticker", []);

async function sleeper(): Promise<void> {
  await sleep(0.3);
}
py.signature(sleeper, "sleeper", []);

const t = new Thread(undefined, worker, "worker-1", py.Tuple.of("r"), { times: 2 }, { daemon: true });
py.print(t.daemon, t.isAlive(), t.name);
t.start();
py.print(await started.wait(5), t.isAlive());
new Thread(undefined, ticker, undefined, undefined, undefined, { daemon: true }).start();
const lazy = new Thread(undefined, sleeper, undefined, undefined, undefined, { daemon: true });
lazy.start();
await lazy.join(0.01);
py.print("lazy", lazy.isAlive());
for (let n = 0; n < 3; n++) {
  await inbox.put(n);
}
await inbox.put(null);
py.print(
  await (async () => {
    const items: Dynamic[] = [];
    for (const _ of py.range(3)) {
      items.push(await outbox.get(undefined, 5));
    }
    return items;
  })(),
);
await inbox.join();
await t.join();
py.print(t.isAlive(), log);
try {
  await outbox.get(undefined, 0.01);
} catch (caught) {
  const e = py.rethrowUnless(caught, Empty);
  py.print("empty", py.repr(e));
}
try {
  outbox.getNowait();
} catch (caught2) {
  py.rethrowUnless(caught2, Empty);
  py.print("empty at once", outbox.qsize(), outbox.empty(), outbox.full());
}
await sleep(0.1);
stop.set();
await sleep(0.05);
py.print(log, stop.isSet());

/** A generator that another thread feeds. */
async function* stream(source: Dynamic): AsyncGenerator<Dynamic> {
  let item: Dynamic;
  const pipe = new Queue();
  const done = py.object();

  async function feed(): Promise<void> {
    try {
      for (const item of py.iterate(source)) {
        await sleep(0.001);
        await pipe.put(item);
      }
    } catch (caught3) {
      const e = py.rethrowUnless(caught3, py.ValueError);
      await pipe.put(e);
    } finally {
      await pipe.put(done);
    }
  }
  py.signature(feed, "stream.<locals>.feed", []);

  new Thread(undefined, feed, undefined, undefined, undefined, { daemon: true }).start();
  while (!py.is((item = await pipe.get()), done)) {
    if (py.isInstance(item, py.Exception)) {
      throw py.raise(item);
    }
    yield item;
  }
}

function* broken(): Generator<Dynamic> {
  yield "a";
  throw new py.ValueError("cut");
}

py.print(await py.alist(stream("xyz")));
try {
  for await (const part of stream(broken())) {
    py.print(part);
  }
} catch (caught4) {
  const e = py.rethrowUnless(caught4, py.ValueError);
  py.print("raised", e);
}
await endOfMain(import.meta.url);
