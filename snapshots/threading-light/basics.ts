import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";
import { ThreadPoolExecutor, asCompleted } from "./runtime/python/stdlib/futures.js";
import { Empty, Queue } from "./runtime/python/stdlib/queue.js";
import { Event, Lock, RLock, Thread, currentThread } from "./runtime/python/stdlib/threading.js";

let e: Dynamic;
// Threads joined in order, locks, locals, executors.
const [out, lock]: [Dynamic, Dynamic] = [[] as Dynamic[], new Lock()];
function w(n: Dynamic): void {
  const manager: Dynamic = lock;
  py.enter(manager);
  let failed = false;
  try {
    out.push(n);
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
}
py.signature(w, "w", ["n"]);
const ts: Dynamic[] = Array.from(py.range(3), (i: number) => new Thread(undefined, w, undefined, py.Tuple.of(i)));
await (async () => {
  const items: Dynamic[] = [];
  for (const t of ts) {
    items.push(py.Tuple.of(t.start(), await t.join()));
  }
  return items;
})();
py.print(out, py.getItem(ts, 0).isAlive(), currentThread().name);
const manager2: Dynamic = new ThreadPoolExecutor(2);
const ex = await py.enterAwaited(manager2);
let failed2 = false;
try {
  const fs: Dynamic[] = Array.from(py.range(4), (i: number) => ex.submit(py.pow, i, 2));
  py.print(
    await (async () => {
      const items2: Dynamic[] = [];
      for (const f of fs) {
        items2.push(await f.result());
      }
      return items2;
    })(),
    await py.alist(ex.map(py.getAttr(py.str, "upper"), "ab")),
    py.sorted(
      await py.alist(
        (async function* () {
          for await (const f of py.iterateAsync(asCompleted(fs))) {
            yield await f.result();
          }
        })(),
      ),
    ),
  );
  const bad = ex.submit(() => py.div(1, 0));
  try {
    await bad.result(1);
  } catch (caught3) {
    e = py.rethrowUnless(caught3, py.ZeroDivisionError);
    py.print(e, py.typeName(await bad.exception()), bad.done());
  }
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
const q = new Queue();
await q.put(1);
py.print(await q.get(), q.empty(), q.qsize());
e = new Event();
e.set();
py.print(e.isSet(), await e.wait(0.1));
const r = new RLock();
const manager3: Dynamic = r;
py.enter(manager3);
let failed3 = false;
try {
  const manager4: Dynamic = r;
  py.enter(manager4);
  let failed4 = false;
  try {
    py.print("reentrant");
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
try {
  q.getNowait();
} catch (caught6) {
  const x = py.rethrowUnless(caught6, Empty);
  py.print(py.typeName(x));
}
