import * as py from "./runtime/python/index.js";
import type { Dynamic, PyDict } from "./runtime/python/index.js";
import { ThreadPoolExecutor, asCompleted } from "./runtime/python/stdlib/futures.js";
import { Lock } from "./runtime/python/stdlib/threading.js";

// A cache behind a lock is filled by an executor; results and errors come back through futures.

class Cache {
  declare _lock: Dynamic;
  declare _data: PyDict;
  declare misses: number;
  constructor() {
    this._lock = new Lock();
    this._data = new py.Dict();
    this.misses = 0;
  }

  get(key: string, make: Dynamic): Dynamic {
    const manager: Dynamic = this._lock;
    py.enter(manager);
    let failed = false;
    try {
      if (!py.contains(this._data, key)) {
        this.misses += 1;
        py.setItem(this._data, key, make(key));
      }
      return py.getItem(this._data, key);
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
    return null;
  }
}

const cache = new Cache();

function measure(word: string): Dynamic {
  if (!py.truthy(word)) {
    throw new py.ValueError("empty word");
  }
  return cache.get(word, py.len);
}
py.signature(measure, "measure", ["word"]);

const words: string[] = ["a", "bbb", "a", "cc", "bbb"];
const manager2: Dynamic = new ThreadPoolExecutor(2);
const pool = await py.enterAwaited(manager2);
let failed2 = false;
try {
  py.print(await py.alist(pool.map(measure, words)), cache.misses);
  const futures = new py.Dict(
    Array.from(["dddd", "", "a"], (w: string) => [pool.submit(measure, w), w] as [Dynamic, Dynamic]),
  );
  const done: Dynamic[] = [];
  for await (const f of py.iterateAsync(asCompleted(futures))) {
    const error = await f.exception();
    done.push(py.Tuple.of(py.getItem(futures, f), py.truthy(error) ? "failed: " + py.str(error) : await f.result()));
  }
  py.print(
    py.sorted(done),
    py.all(py.lazyFlatMap(futures, (f: Dynamic) => [f.done()])),
    py.any(py.lazyFlatMap(futures, (f: Dynamic) => [f.cancelled()])),
  );
  try {
    await pool.submit(measure, "").result();
  } catch (caught3) {
    const e = py.rethrowUnless(caught3, py.ValueError);
    py.print("raised", e);
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
py.print(py.sorted(py.items(cache._data)));
