import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";
import {
  BoundedSemaphore,
  Condition,
  Event,
  Lock,
  Semaphore,
  createTask,
  gather,
  run,
  sleep,
} from "./runtime/python/stdlib/asyncio.js";

// Locks, semaphores, events and conditions take turns in order.
async function main(): Promise<Dynamic> {
  const lock = new Lock();
  const order: string[] = [];
  async function use(n: number): Promise<Dynamic> {
    const manager: Dynamic = lock;
    await py.enterAsync(manager);
    let failed = false;
    try {
      order.push(`in${n}`);
      await sleep(0);
      order.push(`out${n}`);
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
    return null;
  }
  await gather(...py.spread(py.lazyFlatMap(py.range(3), (n: number) => [py.coroutine(use, n)])));
  py.print(order, lock.locked());
  const sem = new Semaphore(2);
  let running: number = 0;
  let peak: number = 0;
  async function limited(): Promise<Dynamic> {
    const manager2: Dynamic = sem;
    await py.enterAsync(manager2);
    let failed2 = false;
    try {
      running += 1;
      peak = py.max(peak, running);
      await sleep(0.001);
      running -= 1;
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
    return null;
  }
  await gather(...py.spread(py.lazyFlatMap(py.range(6), (_: number) => [py.coroutine(limited)])));
  py.print(peak, sem.locked());
  const event = new Event();
  async function waiter(n: number): Promise<Dynamic> {
    await event.wait();
    return n;
  }
  const tasks: Dynamic[] = Array.from(py.range(2), (n: number) => createTask(py.coroutine(waiter, n)));
  await sleep(0);
  py.print(
    event.isSet(),
    tasks.map((t: Dynamic) => t.done()),
  );
  event.set();
  py.print(await gather(...tasks), await event.wait());
  event.clear();
  py.print(event.isSet());
  const cond = new Condition();
  const items: number[] = [];
  async function consume(): Promise<Dynamic> {
    const manager3: Dynamic = cond;
    await py.enterAsync(manager3);
    let failed3 = false;
    try {
      await cond.waitFor(() => items.length >= 2);
      return py.list(items);
    } catch (caught3) {
      failed3 = true;
      if (!(await py.exitAsync(manager3, caught3))) {
        throw caught3;
      }
    } finally {
      if (!failed3) {
        await py.exitAsync(manager3);
      }
    }
    return null;
  }
  const c = createTask(py.coroutine(consume));
  for (const x of py.Tuple.of(1, 2)) {
    await sleep(0);
    const manager4: Dynamic = cond;
    await py.enterAsync(manager4);
    let failed4 = false;
    try {
      items.push(x);
      cond.notifyAll();
    } catch (caught4) {
      failed4 = true;
      if (!(await py.exitAsync(manager4, caught4))) {
        throw caught4;
      }
    } finally {
      if (!failed4) {
        await py.exitAsync(manager4);
      }
    }
  }
  py.print(await py.settled(c));
  try {
    lock.release();
  } catch (caught5) {
    const e = py.rethrowUnless(caught5, py.RuntimeError);
    py.print(e);
  }
  const b = new BoundedSemaphore(1);
  try {
    b.release();
  } catch (caught6) {
    const e = py.rethrowUnless(caught6, py.ValueError);
    py.print(e);
  }
  return null;
}
await run(py.coroutine(main));
