import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";
import { Event, Lock, Queue, QueueEmpty, Semaphore, gather, run, sleep } from "./runtime/python/stdlib/asyncio.js";

// Queue, Lock, Semaphore, Event.
async function main(): Promise<Dynamic> {
  const [q, out, lock, ev]: [Dynamic, Dynamic, Dynamic, Dynamic] = [
    new Queue(),
    [] as Dynamic[],
    new Lock(),
    new Event(),
  ];
  async function producer(): Promise<Dynamic> {
    for (let i = 0; i < 3; i++) {
      await q.put(i);
      await sleep(0);
    }
    await q.put(null);
    ev.set();
    return null;
  }
  async function consumer(): Promise<Dynamic> {
    let x: Dynamic;
    while ((x = await q.get()) != null) {
      const manager: Dynamic = lock;
      await py.enterAsync(manager);
      let failed = false;
      try {
        out.push(x);
      } catch (caught) {
        failed = true;
        if (!(await py.exitAsync(manager, caught))) {
          throw caught;
        }
      } finally {
        if (!failed) {
          await py.exitAsync(manager);
        }
      }
      q.taskDone();
    }
    return null;
  }
  await gather(py.coroutine(producer), py.coroutine(consumer));
  py.print(out, q.empty(), ev.isSet(), lock.locked());
  const items: Dynamic[] = [new Semaphore(2), 0, 0];
  const sem = items[0];
  let active: number = items[1];
  let peak: number = items[2];
  async function job(i: number): Promise<Dynamic> {
    const manager2: Dynamic = sem;
    await py.enterAsync(manager2);
    let failed2 = false;
    try {
      active += 1;
      peak = py.max(peak, active);
      await sleep(0.005);
      active -= 1;
    } catch (caught2) {
      failed2 = true;
      if (!(await py.exitAsync(manager2, caught2))) {
        throw caught2;
      }
    } finally {
      if (!failed2) {
        await py.exitAsync(manager2);
      }
    }
    return i;
  }
  py.print(await gather(...py.spread(py.lazyFlatMap(py.range(5), (i: number) => [py.coroutine(job, i)]))), peak);
  try {
    new Queue(1).getNowait();
  } catch (caught3) {
    const e = py.rethrowUnless(caught3, QueueEmpty);
    py.print(py.typeName(e));
  }
  return null;
}
await run(py.coroutine(main));
