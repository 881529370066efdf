import {
  type Dynamic,
  Tuple,
  TypeError,
  ValueError,
  add,
  attributeNames,
  cachedProperty,
  call,
  callMethod,
  contains,
  count,
  decorateMethod,
  delAttr,
  float,
  getAttr,
  is,
  lt,
  mul,
  print,
  rethrowUnless,
  signature,
  sub,
  typeName,
} from "./runtime/python/index.js";
import { cache, lruCache } from "./runtime/python/stdlib/lru-cache.js";

attributeNames(["cache_clear", "cache_info", "cache_parameters", "cached_property", "lru_cache"]);
// Caches: hits, misses, limits, keys.
const calls: Dynamic[] = [];
const f: Dynamic = lruCache(2)(
  signature(
    function f(a: Dynamic, b: Dynamic = 0): Dynamic {
      calls.push(Tuple.of(a, b));
      return add(a, b);
    },
    "f",
    ["a", "b="],
  ),
);
print(
  call(f, [1]),
  call(f, [1]),
  call(f, [1, 0]),
  call(f, [1], { b: 0 }),
  call(f, [2]),
  call(f, [3]),
  call(f, [1]),
  calls,
  callMethod(f, "cache_info", []),
);
callMethod(f, "cache_clear", []);
print(
  callMethod(f, "cache_info", []),
  callMethod(f, "__wrapped__", [5]),
  callMethod(f, "cache_parameters", []),
);
const fib: Dynamic = cache(
  signature(
    function (n: Dynamic): Dynamic {
      return lt(n, 2) ? n : add(call(fib, [sub(n, 1)]), call(fib, [sub(n, 2)]));
    },
    "fib",
    ["n"],
  ),
);
print(call(fib, [80]), callMethod(fib, "cache_info", []));
const g: Dynamic = lruCache(
  null,
  true,
)(
  signature(
    function g(x: Dynamic): Dynamic {
      return typeName(x);
    },
    "g",
    ["x"],
  ),
);
print(call(g, [1]), call(g, [float(1)]), call(g, [true]), callMethod(g, "cache_info", []));
const h: Dynamic = lruCache(
  signature(
    function h(x: Dynamic): Dynamic[] {
      return [x];
    },
    "h",
    ["x"],
  ),
);
print(
  is(call(h, [1]), call(h, [float(1)])),
  call(h, [1]),
  call(h, ["1"]),
  call(h, [Tuple.of(1, 2)]),
  call(h, [null]),
  getAttr(callMethod(h, "cache_info", []), "currsize"),
);
try {
  call(h, [[1]]);
} catch (caught) {
  const e = rethrowUnless(caught, TypeError);
  print(e);
}
const z: Dynamic = lruCache(0)(
  signature(
    function z(x: Dynamic): Dynamic {
      return x;
    },
    "z",
    ["x"],
  ),
);
print(call(z, [1]), call(z, [1]), callMethod(z, "cache_info", []));
class C {
  declare n: number;
  constructor() {
    this.n = 0;
  }
  get value(): number {
    return cachedProperty(this, "value", () => {
      this.n += 1;
      return mul(this.n, 10);
    });
  }
  m(x: Dynamic): Dynamic {
    this.n += 1;
    return x;
  }
  static {
    signature(this.prototype.m, "C.m", ["x"]);
    decorateMethod(this, "m", lruCache);
  }
}
const c = new C();
print(
  c.value,
  c.value,
  c.n,
  call(getAttr(c, "m"), [1]),
  call(getAttr(c, "m"), [1]),
  c.n,
  contains(getAttr(c, "__dict__"), "value"),
);
delAttr(c, "value");
print(c.value, getAttr(h, "__name__"));
function boom(x: Dynamic): void {
  calls.push("boom");
  throw new ValueError(x);
}
signature(boom, "boom", ["x"]);
const b = cache(boom);
for (let _ = 0; _ < 2; _++) {
  try {
    call(b, [1]);
  } catch (caught2) {
    rethrowUnless(caught2, ValueError);
  }
}
print(count(calls, "boom"), getAttr(callMethod(b, "cache_info", []), "misses"));
