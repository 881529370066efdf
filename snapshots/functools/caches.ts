import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";
import { cache, lruCache } from "./runtime/python/stdlib/lru-cache.js";

py.attributeNames(["cache_clear", "cache_info", "cache_parameters", "cached_property", "lru_cache"]);
// Caches: hits, misses, limits, keys.
const calls: Dynamic[] = [];
const f: Dynamic = lruCache(2)(
  py.signature(
    function f(a: Dynamic, b: Dynamic = 0): Dynamic {
      calls.push(py.Tuple.of(a, b));
      return py.add(a, b);
    },
    "f",
    ["a", "b="],
  ),
);
py.print(
  py.call(f, [1]),
  py.call(f, [1]),
  py.call(f, [1, 0]),
  py.call(f, [1], { b: 0 }),
  py.call(f, [2]),
  py.call(f, [3]),
  py.call(f, [1]),
  calls,
  py.callMethod(f, "cache_info", []),
);
py.callMethod(f, "cache_clear", []);
py.print(
  py.callMethod(f, "cache_info", []),
  py.callMethod(f, "__wrapped__", [5]),
  py.callMethod(f, "cache_parameters", []),
);
const fib: Dynamic = cache(
  py.signature(
    function (n: Dynamic): Dynamic {
      return py.lt(n, 2) ? n : py.add(py.call(fib, [py.sub(n, 1)]), py.call(fib, [py.sub(n, 2)]));
    },
    "fib",
    ["n"],
  ),
);
py.print(py.call(fib, [80]), py.callMethod(fib, "cache_info", []));
const g: Dynamic = lruCache(
  null,
  true,
)(
  py.signature(
    function g(x: Dynamic): Dynamic {
      return py.typeName(x);
    },
    "g",
    ["x"],
  ),
);
py.print(py.call(g, [1]), py.call(g, [py.float(1)]), py.call(g, [true]), py.callMethod(g, "cache_info", []));
const h: Dynamic = lruCache(
  py.signature(
    function h(x: Dynamic): Dynamic[] {
      return [x];
    },
    "h",
    ["x"],
  ),
);
py.print(
  py.is(py.call(h, [1]), py.call(h, [py.float(1)])),
  py.call(h, [1]),
  py.call(h, ["1"]),
  py.call(h, [py.Tuple.of(1, 2)]),
  py.call(h, [null]),
  py.getAttr(py.callMethod(h, "cache_info", []), "currsize"),
);
try {
  py.call(h, [[1]]);
} catch (caught) {
  const e = py.rethrowUnless(caught, py.TypeError);
  py.print(e);
}
const z: Dynamic = lruCache(0)(
  py.signature(
    function z(x: Dynamic): Dynamic {
      return x;
    },
    "z",
    ["x"],
  ),
);
py.print(py.call(z, [1]), py.call(z, [1]), py.callMethod(z, "cache_info", []));
class C {
  declare n: number;
  constructor() {
    this.n = 0;
  }
  get value(): number {
    return py.cachedProperty(this, "value", () => {
      this.n += 1;
      return py.mul(this.n, 10);
    });
  }
  m(x: Dynamic): Dynamic {
    this.n += 1;
    return x;
  }
  static {
    py.signature(this.prototype.m, "C.m", ["x"]);
    py.decorateMethod(this, "m", lruCache);
  }
}
const c = new C();
py.print(
  c.value,
  c.value,
  c.n,
  py.call(py.getAttr(c, "m"), [1]),
  py.call(py.getAttr(c, "m"), [1]),
  c.n,
  py.contains(py.getAttr(c, "__dict__"), "value"),
);
py.delAttr(c, "value");
py.print(c.value, py.getAttr(h, "__name__"));
function boom(x: Dynamic): void {
  calls.push("boom");
  throw new py.ValueError(x);
}
py.signature(boom, "boom", ["x"]);
const b = cache(boom);
for (let _ = 0; _ < 2; _++) {
  try {
    py.call(b, [1]);
  } catch (caught2) {
    py.rethrowUnless(caught2, py.ValueError);
  }
}
py.print(py.count(calls, "boom"), py.getAttr(py.callMethod(b, "cache_info", []), "misses"));
