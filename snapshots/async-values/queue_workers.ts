import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";
import {
  CancelledError,
  Event,
  Lock,
  Queue,
  Semaphore,
  TimeoutError,
  createTask,
  gather,
  run,
  sleep,
  timeout,
  waitFor,
} from "./runtime/python/stdlib/asyncio.js";

// Workers over a queue, a lock, an event, a semaphore, a condition.
async function worker(name: string, q: Dynamic, out: Dynamic[]): Promise<Dynamic> {
  while (true) {
    const item = await q.get();
    try {
      await sleep(0.001);
      out.push(py.Tuple.of(name, item));
    } finally {
      q.taskDone();
    }
  }
}
async function main(): Promise<Dynamic> {
  const [q, out]: [Dynamic, Dynamic] = [new Queue(), [] as Dynamic[]];
  const workers: Dynamic[] = Array.from(py.range(2), (i: number) => createTask(py.coroutine(worker, `w${i}`, q, out)));
  for (let i = 0; i < 4; i++) {
    q.putNowait(i);
  }
  await q.join();
  for (const w of workers) {
    w.cancel();
  }
  const res: Dynamic[] = await gather(...workers, py.keywords({ return_exceptions: true }));
  py.print(
    out,
    res.map((r: Dynamic) => py.typeName(r)),
  );
  const [lock, order]: [Dynamic, Dynamic] = [new Lock(), [] as Dynamic[]];
  async function crit(n: number): Promise<Dynamic> {
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
  await gather(...Array.from(py.range(3), (i: number) => py.coroutine(crit, i)));
  py.print(order, lock.locked());
  const [ev, seen]: [Dynamic, Dynamic] = [new Event(), [] as Dynamic[]];
  async function waiter(n: number): Promise<Dynamic> {
    await ev.wait();
    seen.push(n);
    return null;
  }
  const ws: Dynamic[] = Array.from(py.range(3), (i: number) => createTask(py.coroutine(waiter, i)));
  await sleep(0);
  py.print(seen);
  ev.set();
  await gather(...ws);
  py.print(seen);
  const items: Dynamic[] = [new Semaphore(2), 0, 0];
  const sem = items[0];
  let active: number = items[1];
  let peak: number = items[2];
  async function limited(): Promise<Dynamic> {
    const manager2: Dynamic = sem;
    await py.enterAsync(manager2);
    let failed2 = false;
    try {
      active += 1;
      peak = py.max(peak, active);
      await sleep(0.001);
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
    return null;
  }
  await gather(...py.spread(py.lazyFlatMap(py.range(5), (_: number) => [py.coroutine(limited)])));
  py.print(peak);
  try {
    await waitFor(py.coroutine(sleep, 1), 0.005);
  } catch (caught3) {
    py.rethrowUnless(caught3, TimeoutError);
    py.print("timeout");
  }
  async function cleanup(): Promise<Dynamic> {
    try {
      await sleep(10);
    } catch (caught4) {
      py.rethrowUnless(caught4, CancelledError);
      py.print("cleaning");
      throw caught4;
    } finally {
      py.print("finally");
    }
    return null;
  }
  const t = createTask(py.coroutine(cleanup));
  await sleep(0);
  t.cancel("why");
  try {
    await py.settled(t);
  } catch (caught5) {
    const e = py.rethrowUnless(caught5, CancelledError);
    py.print("cancelled", e);
  }
  async function boom(): Promise<Dynamic> {
    throw new py.ValueError("boom");
  }
  const r: Dynamic[] = await gather(
    py.coroutine(boom),
    py.coroutine(sleep, 0, "ok"),
    py.keywords({ return_exceptions: true }),
  );
  py.print(r);
  try {
    await gather(py.coroutine(boom), py.coroutine(sleep, 0.01));
  } catch (caught6) {
    const e = py.rethrowUnless(caught6, py.ValueError);
    py.print("first", e);
  }
  const manager3: Dynamic = timeout(1);
  await py.enterAsync(manager3);
  let failed3 = false;
  try {
    py.print("in time");
  } catch (caught7) {
    failed3 = true;
    if (!(await py.exitAsync(manager3, caught7))) {
      throw caught7;
    }
  } finally {
    if (!failed3) {
      await py.exitAsync(manager3);
    }
  }
  try {
    const manager4: Dynamic = timeout(0.001);
    await py.enterAsync(manager4);
    let failed4 = false;
    try {
      await sleep(1);
    } catch (caught8) {
      failed4 = true;
      if (!(await py.exitAsync(manager4, caught8))) {
        throw caught8;
      }
    } finally {
      if (!failed4) {
        await py.exitAsync(manager4);
      }
    }
  } catch (caught9) {
    py.rethrowUnless(caught9, py.TimeoutError);
    py.print("timeout 2");
  }
  return null;
}
await run(py.coroutine(main));
