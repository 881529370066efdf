import * as py from "./runtime/python/index.js";
import type { Dynamic, PyDict } from "./runtime/python/index.js";
import { wraps } from "./runtime/python/stdlib/functools.js";
import { sha256 } from "./runtime/python/stdlib/hashlib.js";
import { OrderedDict } from "./runtime/python/stdlib/ordered-dict.js";

// A cache with a limit and a lifetime, keys of arguments, statistics, and a decorator around it

class TTLCache {
  declare maxsize: number;
  declare ttl: number;
  declare clock: Dynamic;
  declare _data: Dynamic;
  declare hits: number;
  declare misses: number;
  constructor(maxsize: number = 3, ttl: number = 10, clock: Dynamic = null) {
    const items2: Dynamic[] = [maxsize, ttl];
    this.maxsize = items2[0];
    this.ttl = items2[1];
    this.clock = clock || py.signature(() => 0, "TTLCache.__init__.<locals>.<lambda>", []);
    this._data = new OrderedDict();
    this.hits = 0;
    this.misses = 0;
  }

  __contains__(key: Dynamic): boolean {
    return py.contains(this._data, key) && py.gt(py.getItem(py.getItem(this._data, key), 0), py.call(this.clock, []));
  }

  __getitem__(key: Dynamic): Dynamic {
    let expires: Dynamic;
    let value: Dynamic;
    try {
      [expires, value] = py.unpack(py.getItem(this._data, key), 2);
    } catch (caught) {
      py.rethrowUnless(caught, py.KeyError);
      this.misses += 1;
      throw caught;
    }
    if (py.le(expires, py.call(this.clock, []))) {
      py.delItem(this._data, key);
      this.misses += 1;
      throw new py.KeyError(key);
    }
    this._data.moveToEnd(key);
    this.hits += 1;
    return value;
  }

  __setitem__(key: Dynamic, value: Dynamic): void {
    py.setItem(this._data, key, py.Tuple.of(py.add(py.call(this.clock, []), this.ttl), value));
    this._data.moveToEnd(key);
    while (py.len(this._data) > this.maxsize) {
      const [old] = this._data.popitem(false);
      py.print("evict", old);
    }
  }

  get(key: string, default_: Dynamic = null): Dynamic {
    try {
      return py.getItem(this, key);
    } catch (caught2) {
      py.rethrowUnless(caught2, py.KeyError);
      return default_;
    }
  }

  __len__(): number {
    return py.len(this._data);
  }

  __repr__(): string {
    return `<${py.str(py.typeName(this))} ${py.len(this)}/${this.maxsize} hits=${this.hits} misses=${this.misses} keys=${py.str(py.list(this._data))}>`;
  }
}

function makeKey(args: Dynamic, kwargs: PyDict): string {
  const text = py.jsonDumps([args, py.sorted(py.items(kwargs))], { default: py.str, sort_keys: true });
  return py.getSlice(sha256(py.encode(text)).hexdigest(), null, 12);
}

function cached(cache: TTLCache): Dynamic {
  function decorate(fn: Dynamic): Dynamic {
    const inner: Dynamic = wraps(fn)(
      py.signature(
        function inner(...rest: Dynamic[]): Dynamic {
          const [args, { ...kwargs }]: [Dynamic, Dynamic] = py.splitKeywords(rest);
          const key = makeKey(args, kwargs);
          if (py.contains(cache, key)) {
            return py.getItem(cache, key);
          }
          const value2: Dynamic = py.call(fn, args, kwargs);
          const value = value2;
          py.setItem(cache, key, value2);
          return value;
        },
        "cached.<locals>.decorate.<locals>.inner",
        ["*args", "**kwargs"],
      ),
    );
    py.setAttr(inner, "cache", cache);
    return inner;
  }
  py.signature(decorate, "cached.<locals>.decorate", ["fn"]);
  return decorate;
}

const now: Dynamic[] = [py.float(0)];
const cache = new TTLCache(
  undefined,
  undefined,
  py.signature(() => py.getItem(now, 0), "<lambda>", []),
);
const items3: Dynamic[] = [1, 2, 3];
py.setItem(cache, "a", items3[0]);
py.setItem(cache, "b", items3[1]);
py.setItem(cache, "c", items3[2]);
py.print(cache, cache.get("a"), py.contains(cache, "b"), py.contains(cache, "z"));
py.setItem(cache, "d", 4);
py.print(cache);
py.setItem(now, 0, 5);
py.setItem(cache, "a", 10);
py.setItem(now, 0, 11.5);
py.print(
  Array.from(py.iterate("abcd"), (k: string) => cache.get(k, "gone")),
  cache,
);
try {
  py.getItem(cache, "nope");
} catch (caught3) {
  const e = py.rethrowUnless(caught3, py.KeyError);
  py.print(py.repr(e), cache.misses);
}

const slow: Dynamic = py.call(cached(new TTLCache(2)), [
  py.signature(
    function slow(x: Dynamic, { y = 1 }: { y?: Dynamic } = {}): PyDict {
      py.print("compute", x, y);
      return { x, y };
    },
    "slow",
    ["x", "*", "y="],
  ),
]);

py.print(
  py.call(slow, [1]),
  py.call(slow, [1]),
  py.call(slow, [1], { y: 2 }),
  py.call(slow, [[1]], { y: { k: py.Tuple.of(1, 2) } }),
  py.call(slow, [1]),
);
py.print(
  py.getAttr(slow, "cache"),
  py.getAttr(slow, "__name__"),
  makeKey(py.Tuple.of(1, null), { b: py.float(2), a: true }),
);
