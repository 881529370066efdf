import {
  type Dynamic,
  RuntimeError,
  Tuple,
  callMethod,
  enter,
  exit,
  getAttr,
  getItem,
  hasAttr,
  is,
  mul,
  print,
  range,
  rethrowUnless,
  setAttr,
  signature,
  sorted,
} from "./runtime/python/index.js";
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
print(
  lock.locked(),
  lock.acquire(),
  lock.locked(),
  lock.acquire(false),
  lock.release(),
  lock.locked(),
);
try {
  lock.release();
} catch (caught) {
  const e = rethrowUnless(caught, RuntimeError);
  print(e);
}
const manager: Dynamic = lock;
enter(manager);
let failed = false;
try {
  print(lock.locked());
} catch (caught2) {
  failed = true;
  if (!exit(manager, caught2)) {
    throw caught2;
  }
} finally {
  if (!failed) {
    exit(manager);
  }
}
const r = new RLock();
const manager2: Dynamic = r;
enter(manager2);
let failed2 = false;
try {
  const manager3: Dynamic = r;
  enter(manager3);
  let failed3 = false;
  try {
    print("nested");
  } catch (caught4) {
    failed3 = true;
    if (!exit(manager3, caught4)) {
      throw caught4;
    }
  } finally {
    if (!failed3) {
      exit(manager3);
    }
  }
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
const event = new Event();
print(
  event.isSet(),
  event.set(),
  event.isSet(),
  await event.wait(0.01),
  event.clear(),
  await event.wait(0),
);
const results: Dynamic[] = [];

const workOut: Dynamic = results;
function work(n: Dynamic, out: Dynamic = workOut as Dynamic): void {
  const manager4: Dynamic = lock;
  enter(manager4);
  let failed4 = false;
  try {
    callMethod(out, "append", [mul(n, n)]);
  } catch (caught5) {
    failed4 = true;
    if (!exit(manager4, caught5)) {
      throw caught5;
    }
  } finally {
    if (!failed4) {
      exit(manager4);
    }
  }
}
signature(work, "work", ["n", "out="]);

const threads: Dynamic[] = Array.from(
  range(3),
  (i: number) => new Thread(undefined, work, `w${i}`, Tuple.of(i)),
);
for (const t of threads) {
  t.start();
}
for (const t of threads) {
  await t.join();
}
print(
  sorted(results),
  threads.map((t: Dynamic) => t.isAlive()),
  getItem(threads, 0).name,
  currentThread().name,
);
const local = new pyLocal();
setAttr(local, "x", 1);
print(getAttr(local, "x"), hasAttr(local, "y"), is(mainThread(), currentThread()));
