import {
  Dict,
  type Dynamic,
  type PyDict,
  Tuple,
  ValueError,
  all,
  any,
  contains,
  enter,
  enterAwaited,
  exit,
  exitAwaited,
  getItem,
  items,
  iterateAsync,
  lazyFlatMap,
  len,
  list,
  print,
  rethrowUnless,
  setItem,
  signature,
  sorted,
  str,
  truthy,
} from "./runtime/python/index.js";
import { ThreadPoolExecutor, asCompleted } from "./runtime/python/stdlib/futures.js";
import { Lock } from "./runtime/python/stdlib/threading.js";

// A cache behind a lock is filled by an executor; results and errors come back through futures.

class Cache {
  declare _lock: Dynamic;
  declare _data: PyDict;
  declare misses: number;
  constructor() {
    this._lock = new Lock();
    this._data = new Dict();
    this.misses = 0;
  }

  get(key: string, make: Dynamic): Dynamic {
    const manager: Dynamic = this._lock;
    enter(manager);
    let failed = false;
    try {
      if (!contains(this._data, key)) {
        this.misses += 1;
        setItem(this._data, key, make(key));
      }
      return getItem(this._data, key);
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
    return null;
  }
}

const cache = new Cache();

function measure(word: string): Dynamic {
  if (!word) {
    throw new ValueError("empty word");
  }
  return cache.get(word, len);
}
signature(measure, "measure", ["word"]);

const words: string[] = ["a", "bbb", "a", "cc", "bbb"];
const manager2: Dynamic = new ThreadPoolExecutor(2);
const pool = await enterAwaited(manager2);
let failed2 = false;
try {
  print(list(await pool.map(measure, words)), cache.misses);
  const futures = new Dict(
    Array.from(
      ["dddd", "", "a"],
      (w: string) => [pool.submit(measure, w), w] as [Dynamic, Dynamic],
    ),
  );
  const done: Dynamic[] = [];
  for await (const f of iterateAsync(asCompleted(futures))) {
    const error = await f.exception();
    done.push(
      Tuple.of(getItem(futures, f), truthy(error) ? "failed: " + str(error) : await f.result()),
    );
  }
  print(
    sorted(done),
    all(lazyFlatMap(futures, (f: Dynamic) => [f.done()])),
    any(lazyFlatMap(futures, (f: Dynamic) => [f.cancelled()])),
  );
  try {
    await pool.submit(measure, "").result();
  } catch (caught3) {
    const e = rethrowUnless(caught3, ValueError);
    print("raised", e);
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
print(sorted(items(cache._data)));
