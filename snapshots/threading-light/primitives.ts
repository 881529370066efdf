import {
  type Dynamic,
  RuntimeError,
  Tuple,
  enter,
  exit,
  getAttr,
  hasAttr,
  is,
  mul,
  pow,
  print,
  range,
  rethrowUnless,
  setAttr,
  signature,
  sorted,
} from "./runtime/python/index.js";
import { Queue } from "./runtime/python/stdlib/queue.js";
import {
  Event,
  Lock,
  RLock,
  Thread,
  Timer,
  currentThread,
  local,
  mainThread,
} from "./runtime/python/stdlib/threading.js";

// Threads, locks, events, timers and locals, joined before anything is printed.
const results: Dynamic[] = [];
function work(n: Dynamic, factor: Dynamic = 1): void {
  results.push(mul(n, factor));
}
signature(work, "work", ["n", "factor="]);
const ts: Dynamic[] = Array.from(
  range(3),
  (i: number) => new Thread(undefined, work, `w${i}`, Tuple.of(i), { factor: 10 }),
);
for (const t of ts) {
  t.start();
}
for (const t of ts) {
  await t.join();
}
print(
  sorted(results),
  ts.map((t: Dynamic) => t.isAlive()),
  ts.map((t: Dynamic) => t.name),
  currentThread().name,
  is(mainThread(), currentThread()),
);
const lock = new Lock();
print(lock.acquire(), lock.locked(), lock.acquire(false), lock.release(), lock.locked());
const r = new RLock();
const manager: Dynamic = r;
enter(manager);
let failed = false;
try {
  const manager2: Dynamic = r;
  enter(manager2);
  let failed2 = false;
  try {
    print("reentrant");
  } catch (caught2) {
    failed2 = true;
    if (!exit(manager2, caught2)) {
      throw caught2;
    }
  } finally {
    if (!failed2) {
      exit(manager2);
    }
  }
} catch (caught) {
  failed = true;
  if (!exit(manager, caught)) {
    throw caught;
  }
} finally {
  if (!failed) {
    exit(manager);
  }
}
const e = new Event();
print(e.isSet(), await e.wait(0.001));
e.set();
print(await e.wait(), e.isSet());
e.clear();
const data = new local();
setAttr(data, "x", 1);
print(getAttr(data, "x"), hasAttr(data, "y"));
class Own extends Thread {
  declare n: Dynamic;
  declare result: Dynamic;
  constructor(n: Dynamic) {
    super(undefined, undefined, undefined, undefined, undefined, { daemon: true });
    this.n = n;
  }
  run(): void {
    this.result = pow(this.n, 2);
  }
}
const o = new Own(5);
o.start();
await o.join();
print(getAttr(o, "result"), getAttr(o, "daemon"));
const fired: Dynamic[] = [];
const timer = new Timer(0.01, getAttr(fired, "append"), ["t"]);
timer.start();
await timer.join();
print(fired);
const c = new Timer(5, getAttr(fired, "append"), ["never"]);
c.start();
c.cancel();
print(fired);
const q = new Queue();
new Thread(
  undefined,
  signature(
    async () =>
      await (async () => {
        const items: Dynamic[] = [];
        for (const i of range(3)) {
          items.push(await q.put(i));
        }
        return items;
      })(),
    "<lambda>",
    [],
  ),
).start();
print(
  await (async () => {
    const items2: Dynamic[] = [];
    for (const _ of range(3)) {
      items2.push(await q.get());
    }
    return items2;
  })(),
  q.empty(),
);
try {
  lock.release();
} catch (caught3) {
  const err = rethrowUnless(caught3, RuntimeError);
  print(err);
}
