import {
  Dict,
  type Dynamic,
  Exception,
  StopAsyncIteration,
  Tuple,
  ValueError,
  alist,
  callMethod,
  coroutine,
  div,
  enter,
  enterAwaited,
  exit,
  exitAwaited,
  getItem,
  iterate,
  iterateAsync,
  list,
  mul,
  pow,
  print,
  range,
  rethrowUnless,
  signature,
  sorted,
  typeName,
} from "./runtime/python/index.js";
import {
  gather,
  getEventLoop,
  newEventLoop,
  run,
  sleep,
  toThread,
  waitFor,
} from "./runtime/python/stdlib/asyncio.js";
import { ThreadPoolExecutor, asCompleted } from "./runtime/python/stdlib/futures.js";
import { Queue } from "./runtime/python/stdlib/queue.js";
import { Lock, Thread } from "./runtime/python/stdlib/threading.js";
import { sleep as pySleep } from "./runtime/python/stdlib/time.js";

// Bridges between sync and async code.
async function fetch(x: number): Promise<Dynamic> {
  await sleep(0.001);
  return mul(x, 2);
}
async function get(x: number): Promise<Dynamic> {
  return await run(coroutine(fetch, x));
}
class Client {
  declare loop: Dynamic;
  constructor() {
    this.loop = newEventLoop();
  }
  async call(x: number): Promise<Dynamic> {
    return await this.loop.runUntilComplete(coroutine(fetch, x));
  }
  async many(xs: number[]): Promise<Dynamic> {
    const all = async (): Promise<Dynamic> => {
      return await gather(...xs.map((x: number) => coroutine(fetch, x)));
    };
    return await this.loop.runUntilComplete(coroutine(all));
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
  return await run(coroutine(collect));
}
async function* iterateSync(): AsyncGenerator<Dynamic> {
  const loop = newEventLoop();
  const it = callMethod(agen(), "__aiter__", []);
  while (true) {
    try {
      yield await loop.runUntilComplete(callMethod(it, "__anext__", []));
    } catch (caught) {
      rethrowUnless(caught, StopAsyncIteration);
      break;
    }
  }
}
const c = new Client();
print(
  await get(2),
  await c.call(3),
  await c.many([1, 2]),
  await drain(),
  await alist(iterateSync()),
);
c.close();
async function work(n: Dynamic): Promise<Dynamic> {
  await pySleep(mul(0.001, n));
  return n;
}
signature(work, "work", ["n"]);
const manager: Dynamic = new ThreadPoolExecutor(3);
const ex = await enterAwaited(manager);
let failed = false;
try {
  const fs = new Dict(
    Array.from(Tuple.of(3, 1, 2), (n: number) => [ex.submit(work, n), n] as [Dynamic, Dynamic]),
  );
  print(
    sorted(
      await alist(
        (async function* () {
          for await (const f of iterateAsync(asCompleted(fs))) {
            yield await f.result();
          }
        })(),
      ),
    ),
    list(await ex.map(work, [1, 2])),
    Array.from(iterate(fs), (f: Dynamic) => getItem(fs, f)),
  );
  const f = ex.submit(() => div(1, 0));
  print(typeName(await f.exception()), await ex.submit(pow, 2, 5).result());
} catch (caught2) {
  failed = true;
  if (!(await exitAwaited(manager, caught2))) {
    throw caught2;
  }
} finally {
  if (!failed) {
    await exitAwaited(manager);
  }
}
const [q, out]: [Dynamic, Dynamic] = [new Queue(), [] as Dynamic[]];
async function consumer(): Promise<void> {
  while (true) {
    const item = await q.get();
    if (item == null) {
      break;
    }
    out.push(mul(item, 10));
    q.taskDone();
  }
}
signature(consumer, "consumer", []);
let t: Dynamic = new Thread(undefined, consumer);
t.start();
for (let i = 0; i < 3; i++) {
  await q.put(i);
}
await q.put(null);
await t.join();
print(out, t.isAlive());
const items2: Dynamic[] = [new Lock(), 0];
const lock = items2[0];
let total: number = items2[1];
function inc(): void {
  for (let _ = 0; _ < 10; _++) {
    const manager2: Dynamic = lock;
    enter(manager2);
    let failed2 = false;
    try {
      total += 1;
    } catch (caught3) {
      failed2 = true;
      if (!exit(manager2, caught3)) {
        throw caught3;
      }
    } finally {
      if (!failed2) {
        exit(manager2);
      }
    }
  }
}
signature(inc, "inc", []);
const ts: Dynamic[] = Array.from(range(3), (_: number) => new Thread(undefined, inc));
for (t of ts) {
  t.start();
}
for (t of ts) {
  await t.join();
}
print(total);
async function mixed(): Promise<Dynamic> {
  const loop = getEventLoop();
  const r = await loop.runInExecutor(null, work, 1);
  const s = await toThread(work, 2);
  return Tuple.of(r, s, await gather(coroutine(toThread, work, 1), coroutine(fetch, 1)));
}
print(await run(coroutine(mixed)));
try {
  await run(coroutine(waitFor, coroutine(fetch, 1), 1));
} catch (caught4) {
  const e = rethrowUnless(caught4, Exception);
  print("no", e);
}
try {
  await run(5);
} catch (caught5) {
  const e = rethrowUnless(caught5, ValueError);
  print(e);
}
