import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";
import { Queue } from "./runtime/python/stdlib/queue.js";
import {
  Event,
  Lock,
  RLock,
  Thread,
  Timer,
  currentThread,
  endOfMain,
  local,
  mainThread,
} from "./runtime/python/stdlib/threading.js";

// Threads, locks, events, timers and locals, joined before anything is printed.
const results: Dynamic[] = [];
function work(n: Dynamic, factor: Dynamic = 1): void {
  results.push(py.mul(n, factor));
}
py.signature(work, "work", ["n", "factor="]);
const ts: Dynamic[] = Array.from(
  py.range(3),
  (i: number) => new Thread(undefined, work, `w${i}`, py.Tuple.of(i), { factor: 10 }),
);
for (const t of ts) {
  t.start();
}
for (const t of ts) {
  await t.join();
}
py.print(
  py.sorted(results),
  ts.map((t: Dynamic) => t.isAlive()),
  ts.map((t: Dynamic) => t.name),
  currentThread().name,
  py.is(mainThread(), currentThread()),
);
const lock = new Lock();
py.print(lock.acquire(), lock.locked(), lock.acquire(false), lock.release(), lock.locked());
const r = new RLock();
const manager: Dynamic = r;
py.enter(manager);
let failed = false;
try {
  const manager2: Dynamic = r;
  py.enter(manager2);
  let failed2 = false;
  try {
    py.print("reentrant");
  } catch (caught2) {
    failed2 = true;
    if (!py.exit(manager2, caught2)) {
      throw caught2;
    }
  } finally {
    if (!failed2) {
      py.exit(manager2);
    }
  }
} catch (caught) {
  failed = true;
  if (!py.exit(manager, caught)) {
    throw caught;
  }
} finally {
  if (!failed) {
    py.exit(manager);
  }
}
const e = new Event();
py.print(e.isSet(), await e.wait(0.001));
e.set();
py.print(await e.wait(), e.isSet());
e.clear();
const data = new local();
py.setAttr(data, "x", 1);
py.print(py.getAttr(data, "x"), py.hasAttr(data, "y"));
class Own extends Thread {
  declare n: Dynamic;
  declare result: Dynamic;
  constructor(n: Dynamic) {
    super(undefined, undefined, undefined, undefined, undefined, { daemon: true });
    this.n = n;
  }
  run(): void {
    this.result = py.pow(this.n, 2);
  }
}
const o = new Own(5);
o.start();
await o.join();
py.print(py.getAttr(o, "result"), py.getAttr(o, "daemon"));
const fired: Dynamic[] = [];
const timer = new Timer(0.01, py.getAttr(fired, "append"), ["t"]);
timer.start();
await timer.join();
py.print(fired);
const c = new Timer(5, py.getAttr(fired, "append"), ["never"]);
c.start();
c.cancel();
py.print(fired);
const q = new Queue();
new Thread(
  undefined,
  py.signature(
    async () =>
      await (async () => {
        const items: Dynamic[] = [];
        for (const i of py.range(3)) {
          items.push(await q.put(i));
        }
        return items;
      })(),
    "<lambda>",
    [],
  ),
).start();
py.print(
  await (async () => {
    const items2: Dynamic[] = [];
    for (const _ of py.range(3)) {
      items2.push(await q.get());
    }
    return items2;
  })(),
  q.empty(),
);
try {
  lock.release();
} catch (caught3) {
  const err = py.rethrowUnless(caught3, py.RuntimeError);
  py.print(err);
}
await endOfMain(import.meta.url);
