import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";
import { AwaitedLock, AwaitedRLock, Thread } from "./runtime/python/stdlib/threading.js";
import { sleep } from "./runtime/python/stdlib/time.js";

// Locks held while their body waits: the other threads come in one after the other.

const lock = new AwaitedLock();
const log: Dynamic[] = [];
let total: number = 0;

async function add(name: Dynamic): Promise<void> {
  const manager: Dynamic = lock;
  await py.enterAwaited(manager);
  let failed = false;
  try {
    log.push(py.add(name, " in"));
    const before = total;
    await sleep(0.005);
    total = before + 1;
    log.push(py.add(name, " out"));
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
py.signature(add, "add", ["name"]);

let threads: Dynamic[] = Array.from(
  py.range(4),
  (i: number) => new Thread(undefined, add, undefined, py.Tuple.of(`t${i}`)),
);
for (const t of threads) {
  t.start();
}
for (const t of threads) {
  await t.join();
}
py.print(log);
py.print(total);

class Counter {
  declare _lock: Dynamic;
  declare value: number;
  constructor() {
    this._lock = new AwaitedRLock();
    this.value = 0;
  }

  async step(): Promise<void> {
    const manager2: Dynamic = this._lock;
    await py.enterAwaited(manager2);
    let failed2 = false;
    try {
      await this.doubleCheck();
      const seen = this.value;
      await sleep(0.002);
      this.value = seen + 1;
    } catch (caught2) {
      failed2 = true;
      if (!(await py.exitAwaited(manager2, caught2))) {
        throw caught2;
      }
    } finally {
      if (!failed2) {
        await py.exitAwaited(manager2);
      }
    }
  }
  static {
    py.signature(this.prototype.step, "Counter.step", []);
  }

  async doubleCheck(): Promise<void> {
    const manager3: Dynamic = this._lock;
    await py.enterAwaited(manager3);
    let failed3 = false;
    try {
      await sleep(0);
    } catch (caught3) {
      failed3 = true;
      if (!(await py.exitAwaited(manager3, caught3))) {
        throw caught3;
      }
    } finally {
      if (!failed3) {
        await py.exitAwaited(manager3);
      }
    }
  }
}

const counter = new Counter();
const workers: Dynamic[] = Array.from(py.range(3), (_: number) => new Thread(undefined, py.getAttr(counter, "step")));
workers.map((w: Dynamic) => w.start());
await (async () => {
  const items: Dynamic[] = [];
  for (const w of workers) {
    items.push(await w.join());
  }
  return items;
})();
py.print(counter.value);

const manual = new AwaitedLock();

async function guarded(n: Dynamic): Promise<number> {
  await manual.acquire();
  try {
    const value = log.length;
    await sleep(0.001);
    log.push(n);
    return log.length - value;
  } finally {
    manual.release();
  }
}

const results: number[] = [];
threads = Array.from(
  py.range(3),
  (n: number) =>
    new Thread(
      undefined,
      (
        (lambdaN: Dynamic) =>
        async (n: Dynamic = lambdaN as Dynamic) =>
          py.append(results, await guarded(n))
      )(n),
    ),
);
for (const t of threads) {
  t.start();
}
for (const t of threads) {
  await t.join();
}
py.print(results);
const held = new AwaitedLock();
py.print(await held.acquire(), await held.acquire(false), held.locked());
held.release();
py.print(await held.acquire(undefined, 0.01), await held.acquire(undefined, 0.01));
held.release();
try {
  held.release();
} catch (caught4) {
  const error = py.rethrowUnless(caught4, py.RuntimeError);
  py.print(error);
}

const cache = new py.Dict();
const cacheLock = new AwaitedLock();
const loads: string[] = [];

async function get(key: string): Promise<Dynamic> {
  const manager4: Dynamic = cacheLock;
  await py.enterAwaited(manager4);
  let failed4 = false;
  try {
    if (!py.contains(cache, key)) {
      await sleep(0.003);
      loads.push(key);
      py.setItem(cache, key, key.toUpperCase());
    }
    return py.getItem(cache, key);
  } catch (caught5) {
    failed4 = true;
    if (!(await py.exitAwaited(manager4, caught5))) {
      throw caught5;
    }
  } finally {
    if (!failed4) {
      await py.exitAwaited(manager4);
    }
  }
  return null;
}

const out: Dynamic[] = [];
threads = Array.from(py.range(3), (_: number) => new Thread(undefined, async () => py.append(out, await get("k"))));
for (const t of threads) {
  t.start();
}
for (const t of threads) {
  await t.join();
}
py.print(out, loads);
