import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";
import {
  Event,
  Lock,
  RLock,
  Thread,
  currentThread,
  local as pyLocal,
  mainThread,
} from "./runtime/python/stdlib/threading.js";

// Locks, events, conditions and thread-local values used from one thread after another.

const lock = new Lock();
py.print(lock.locked(), lock.acquire(), lock.locked(), lock.acquire(false), lock.release(), lock.locked());
try {
  lock.release();
} catch (caught) {
  const e = py.rethrowUnless(caught, py.RuntimeError);
  py.print(e);
}
const manager: Dynamic = lock;
py.enter(manager);
let failed = false;
try {
  py.print(lock.locked());
} catch (caught2) {
  failed = true;
  if (!py.exit(manager, caught2)) {
    throw caught2;
  }
} finally {
  if (!failed) {
    py.exit(manager);
  }
}
const r = new RLock();
const manager2: Dynamic = r;
py.enter(manager2);
let failed2 = false;
try {
  const manager3: Dynamic = r;
  py.enter(manager3);
  let failed3 = false;
  try {
    py.print("nested");
  } catch (caught4) {
    failed3 = true;
    if (!py.exit(manager3, caught4)) {
      throw caught4;
    }
  } finally {
    if (!failed3) {
      py.exit(manager3);
    }
  }
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
const event = new Event();
py.print(event.isSet(), event.set(), event.isSet(), await event.wait(0.01), event.clear(), await event.wait(0));
const results: Dynamic[] = [];

const workOut: Dynamic = results;
function work(n: Dynamic, out: Dynamic = workOut as Dynamic): void {
  const manager4: Dynamic = lock;
  py.enter(manager4);
  let failed4 = false;
  try {
    py.call(py.getAttr(out, "append"), [py.mul(n, n)]);
  } catch (caught5) {
    failed4 = true;
    if (!py.exit(manager4, caught5)) {
      throw caught5;
    }
  } finally {
    if (!failed4) {
      py.exit(manager4);
    }
  }
}
py.signature(work, "work", ["n", "out="]);

const threads: Dynamic[] = Array.from(py.range(3), (i: number) => new Thread(undefined, work, `w${i}`, py.Tuple.of(i)));
for (const t of threads) {
  t.start();
}
for (const t of threads) {
  await t.join();
}
py.print(
  py.sorted(results),
  threads.map((t: Dynamic) => t.isAlive()),
  py.getItem(threads, 0).name,
  currentThread().name,
);
const local = new pyLocal();
py.setAttr(local, "x", 1);
py.print(py.getAttr(local, "x"), py.hasAttr(local, "y"), py.is(mainThread(), currentThread()));
