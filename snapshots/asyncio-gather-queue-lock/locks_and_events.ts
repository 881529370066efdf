import {
  type Dynamic,
  RuntimeError,
  Tuple,
  ValueError,
  coroutine,
  enterAsync,
  exitAsync,
  lazyFlatMap,
  list,
  max,
  print,
  range,
  rethrowUnless,
  settled,
  spread,
} from "./runtime/python/index.js";
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
    await enterAsync(manager);
    let failed = false;
    try {
      order.push(`in${n}`);
      await sleep(0);
      order.push(`out${n}`);
    } catch (caught) {
      failed = true;
      if (!(await exitAsync(manager, caught))) {
        throw caught;
      }
    } finally {
      if (!failed) {
        await exitAsync(manager);
      }
    }
    return null;
  }
  await gather(...spread(lazyFlatMap(range(3), (n: number) => [coroutine(use, n)])));
  print(order, lock.locked());
  const sem = new Semaphore(2);
  let running: number = 0;
  let peak: number = 0;
  async function limited(): Promise<Dynamic> {
    const manager2: Dynamic = sem;
    await enterAsync(manager2);
    let failed2 = false;
    try {
      running += 1;
      peak = max(peak, running);
      await sleep(0.001);
      running -= 1;
    } catch (caught2) {
      failed2 = true;
      if (!(await exitAsync(manager2, caught2))) {
        throw caught2;
      }
    } finally {
      if (!failed2) {
        await exitAsync(manager2);
      }
    }
    return null;
  }
  await gather(...spread(lazyFlatMap(range(6), (_: number) => [coroutine(limited)])));
  print(peak, sem.locked());
  const event = new Event();
  async function waiter(n: number): Promise<Dynamic> {
    await event.wait();
    return n;
  }
  const tasks: Dynamic[] = Array.from(range(2), (n: number) => createTask(coroutine(waiter, n)));
  await sleep(0);
  print(
    event.isSet(),
    tasks.map((t: Dynamic) => t.done()),
  );
  event.set();
  print(await gather(...tasks), await event.wait());
  event.clear();
  print(event.isSet());
  const cond = new Condition();
  const items: number[] = [];
  async function consume(): Promise<Dynamic> {
    const manager3: Dynamic = cond;
    await enterAsync(manager3);
    let failed3 = false;
    try {
      await cond.waitFor(() => items.length >= 2);
      return list(items);
    } catch (caught3) {
      failed3 = true;
      if (!(await exitAsync(manager3, caught3))) {
        throw caught3;
      }
    } finally {
      if (!failed3) {
        await exitAsync(manager3);
      }
    }
    return null;
  }
  const c = createTask(coroutine(consume));
  for (const x of Tuple.of(1, 2)) {
    await sleep(0);
    const manager4: Dynamic = cond;
    await enterAsync(manager4);
    let failed4 = false;
    try {
      items.push(x);
      cond.notifyAll();
    } catch (caught4) {
      failed4 = true;
      if (!(await exitAsync(manager4, caught4))) {
        throw caught4;
      }
    } finally {
      if (!failed4) {
        await exitAsync(manager4);
      }
    }
  }
  print(await settled(c));
  try {
    lock.release();
  } catch (caught5) {
    const e = rethrowUnless(caught5, RuntimeError);
    print(e);
  }
  const b = new BoundedSemaphore(1);
  try {
    b.release();
  } catch (caught6) {
    const e = rethrowUnless(caught6, ValueError);
    print(e);
  }
  return null;
}
await run(coroutine(main));
