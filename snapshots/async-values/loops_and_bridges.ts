import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";
import { gather, getEventLoop, newEventLoop, run, sleep, toThread, waitFor } from "./runtime/python/stdlib/asyncio.js";
import { ThreadPoolExecutor, asCompleted } from "./runtime/python/stdlib/futures.js";
import { Queue } from "./runtime/python/stdlib/queue.js";
import { Lock, Thread } from "./runtime/python/stdlib/threading.js";
import { sleep as pySleep } from "./runtime/python/stdlib/time.js";

// Bridges between sync and async code.
async function fetch(x: number): Promise<Dynamic> {
  await sleep(0.001);
  return py.mul(x, 2);
}
async function get(x: number): Promise<Dynamic> {
  return await run(py.coroutine(fetch, x));
}
class Client {
  declare loop: Dynamic;
  constructor() {
    this.loop = newEventLoop();
  }
  async call(x: number): Promise<Dynamic> {
    return await this.loop.runUntilComplete(py.coroutine(fetch, x));
  }
  async many(xs: number[]): Promise<Dynamic> {
    const all = async (): Promise<Dynamic> => {
      return await gather(...xs.map((x: number) => py.coroutine(fetch, x)));
    };
    return await this.loop.runUntilComplete(py.coroutine(all));
  }
  close(): void {
    this.loop.close();
  }
}
async function* agen(): AsyncGenerator<Dynamic> {
  for (let i = 0; i < 3; i++) {
    yield await fetch(i);
  }
}
async function drain(): Promise<Dynamic> {
  async function collect(): Promise<Dynamic> {
    const items: Dynamic[] = [];
    for await (const x of agen()) {
      items.push(x);
    }
    return items;
  }
  return await run(py.coroutine(collect));
}
async function* iterateSync(): AsyncGenerator<Dynamic> {
  const loop = newEventLoop();
  const it = py.callMethod(agen(), "__aiter__", []);
  while (true) {
    try {
      yield await loop.runUntilComplete(py.callMethod(it, "__anext__", []));
    } catch (caught) {
      py.rethrowUnless(caught, py.StopAsyncIteration);
      break;
    }
  }
}
const c = new Client();
py.print(await get(2), await c.call(3), await c.many([1, 2]), await drain(), await py.alist(iterateSync()));
c.close();
async function work(n: Dynamic): Promise<Dynamic> {
  await pySleep(py.mul(0.001, n));
  return n;
}
py.signature(work, "work", ["n"]);
const manager: Dynamic = new ThreadPoolExecutor(3);
const ex = await py.enterAwaited(manager);
let failed = false;
try {
  const fs = new py.Dict(
    Array.from(py.Tuple.of(3, 1, 2), (n: number) => [ex.submit(work, n), n] as [Dynamic, Dynamic]),
  );
  py.print(
    py.sorted(
      await py.alist(
        (async function* () {
          for await (const f of py.iterateAsync(asCompleted(fs))) {
            yield await f.result();
          }
        })(),
      ),
    ),
    await py.alist(ex.map(work, [1, 2])),
    Array.from(py.iterate(fs), (f: Dynamic) => py.getItem(fs, f)),
  );
  const f = ex.submit(() => py.div(1, 0));
  py.print(py.typeName(await f.exception()), await ex.submit(py.pow, 2, 5).result());
} catch (caught2) {
  failed = true;
  if (!(await py.exitAwaited(manager, caught2))) {
    throw caught2;
  }
} finally {
  if (!failed) {
    await py.exitAwaited(manager);
  }
}
const [q, out]: [Dynamic, Dynamic] = [new Queue(), [] as Dynamic[]];
async function consumer(): Promise<void> {
  while (true) {
    const item = await q.get();
    if (item == null) {
      break;
    }
    out.push(py.mul(item, 10));
    q.taskDone();
  }
}
py.signature(consumer, "consumer", []);
let t: Dynamic = new Thread(undefined, consumer);
t.start();
for (let i = 0; i < 3; i++) {
  await q.put(i);
}
await q.put(null);
await t.join();
py.print(out, t.isAlive());
const items2: Dynamic[] = [new Lock(), 0];
const lock = items2[0];
let total: number = items2[1];
function inc(): void {
  for (let _ = 0; _ < 10; _++) {
    const manager2: Dynamic = lock;
    py.enter(manager2);
    let failed2 = false;
    try {
      total += 1;
    } catch (caught3) {
      failed2 = true;
      if (!py.exit(manager2, caught3)) {
        throw caught3;
      }
    } finally {
      if (!failed2) {
        py.exit(manager2);
      }
    }
  }
}
py.signature(inc, "inc", []);
const ts: Dynamic[] = Array.from(py.range(3), (_: number) => new Thread(undefined, inc));
for (t of ts) {
  t.start();
}
for (t of ts) {
  await t.join();
}
py.print(total);
async function mixed(): Promise<Dynamic> {
  const loop = getEventLoop();
  const r = await loop.runInExecutor(null, work, 1);
  const s = await toThread(work, 2);
  return py.Tuple.of(r, s, await gather(py.coroutine(toThread, work, 1), py.coroutine(fetch, 1)));
}
py.print(await run(py.coroutine(mixed)));
try {
  await run(py.coroutine(waitFor, py.coroutine(fetch, 1), 1));
} catch (caught4) {
  const e = py.rethrowUnless(caught4, py.Exception);
  py.print("no", e);
}
try {
  await run(5);
} catch (caught5) {
  const e = py.rethrowUnless(caught5, py.ValueError);
  py.print(e);
}
