import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";
import { BoundedSemaphore, Condition, Event, Semaphore, Thread } from "./runtime/python/stdlib/threading.js";
import { sleep } from "./runtime/python/stdlib/time.js";

// Semaphores, conditions and barriers between threads.

const limit = new Semaphore(2);
let running: number = 0;
let most: number = 0;

async function work(): Promise<void> {
  const manager: Dynamic = limit;
  await py.enterAwaited(manager);
  let failed = false;
  try {
    running += 1;
    most = py.max(most, running);
    await sleep(0.005);
    running -= 1;
  } catch (caught) {
    failed = true;
    if (!(await py.exitAwaited(manager, caught))) {
      throw caught;
    }
  } finally {
    if (!failed) {
      await py.exitAwaited(manager);
    }
  }
}
py.signature(work, "work", []);

const threads: Dynamic[] = Array.from(py.range(5), (_: number) => new Thread(undefined, work));
for (const t of threads) {
  t.start();
}
for (const t of threads) {
  await t.join();
}
py.print(most, running);

const bounded = new BoundedSemaphore(1);
py.print(await bounded.acquire(), await bounded.acquire(false));
bounded.release();
try {
  bounded.release();
} catch (caught2) {
  const error = py.rethrowUnless(caught2, py.ValueError);
  py.print(error);
}

const condition = new Condition();
const items: string[] = [];

async function consume(): Promise<void> {
  const manager2: Dynamic = condition;
  await py.enterAwaited(manager2);
  let failed2 = false;
  try {
    while (!(items.length > 0)) {
      await condition.wait();
    }
    py.print("took", py.pop(items, 0));
  } catch (caught3) {
    failed2 = true;
    if (!(await py.exitAwaited(manager2, caught3))) {
      throw caught3;
    }
  } finally {
    if (!failed2) {
      await py.exitAwaited(manager2);
    }
  }
}
py.signature(consume, "consume", []);

const consumer = new Thread(undefined, consume);
consumer.start();
const manager3: Dynamic = condition;
await py.enterAwaited(manager3);
let failed3 = false;
try {
  items.push("x");
  condition.notify();
} catch (caught4) {
  failed3 = true;
  if (!(await py.exitAwaited(manager3, caught4))) {
    throw caught4;
  }
} finally {
  if (!failed3) {
    await py.exitAwaited(manager3);
  }
}
await consumer.join();

const ready = new Event();
const seen: string[] = [];

async function waiter(): Promise<void> {
  await ready.wait();
  seen.push("go");
}
py.signature(waiter, "waiter", []);

const w = new Thread(undefined, waiter);
w.start();
py.print(seen);
ready.set();
await w.join();
py.print(seen, ready.isSet(), await ready.wait(0.01));
