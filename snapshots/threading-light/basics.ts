import {
  type Dynamic,
  Tuple,
  ZeroDivisionError,
  alist,
  div,
  enter,
  enterAwaited,
  exit,
  exitAwaited,
  getAttr,
  getItem,
  iterateAsync,
  list,
  pow,
  print,
  range,
  rethrowUnless,
  signature,
  sorted,
  str,
  typeName,
} from "./runtime/python/index.js";
import { ThreadPoolExecutor, asCompleted } from "./runtime/python/stdlib/futures.js";
import { Empty, Queue } from "./runtime/python/stdlib/queue.js";
import { Event, Lock, RLock, Thread, currentThread } from "./runtime/python/stdlib/threading.js";

let e: Dynamic;
// Threads joined in order, locks, locals, executors.
const [out, lock]: [Dynamic, Dynamic] = [[] as Dynamic[], new Lock()];
function w(n: Dynamic): void {
  const manager: Dynamic = lock;
  enter(manager);
  let failed = false;
  try {
    out.push(n);
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
}
signature(w, "w", ["n"]);
const ts: Dynamic[] = Array.from(
  range(3),
  (i: number) => new Thread(undefined, w, undefined, Tuple.of(i)),
);
await (async () => {
  const items: Dynamic[] = [];
  for (const t of ts) {
    items.push(Tuple.of(t.start(), await t.join()));
  }
  return items;
})();
print(out, getItem(ts, 0).isAlive(), currentThread().name);
const manager2: Dynamic = new ThreadPoolExecutor(2);
const ex = await enterAwaited(manager2);
let failed2 = false;
try {
  const fs: Dynamic[] = Array.from(range(4), (i: number) => ex.submit(pow, i, 2));
  print(
    await (async () => {
      const items2: Dynamic[] = [];
      for (const f of fs) {
        items2.push(await f.result());
      }
      return items2;
    })(),
    list(await ex.map(getAttr(str, "upper"), "ab")),
    sorted(
      await alist(
        (async function* () {
          for await (const f of iterateAsync(asCompleted(fs))) {
            yield await f.result();
          }
        })(),
      ),
    ),
  );
  const bad = ex.submit(() => div(1, 0));
  try {
    await bad.result(1);
  } catch (caught3) {
    e = rethrowUnless(caught3, ZeroDivisionError);
    print(e, typeName(await bad.exception()), bad.done());
  }
} catch (caught2) {
  failed2 = true;
  if (!(await exitAwaited(manager2, caught2))) {
    throw caught2;
  }
} finally {
  if (!failed2) {
    await exitAwaited(manager2);
  }
}
const q = new Queue();
await q.put(1);
print(await q.get(), q.empty(), q.qsize());
e = new Event();
e.set();
print(e.isSet(), await e.wait(0.1));
const r = new RLock();
const manager3: Dynamic = r;
enter(manager3);
let failed3 = false;
try {
  const manager4: Dynamic = r;
  enter(manager4);
  let failed4 = false;
  try {
    print("reentrant");
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
try {
  q.getNowait();
} catch (caught6) {
  const x = rethrowUnless(caught6, Empty);
  print(typeName(x));
}
