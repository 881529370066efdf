import {
  type Dynamic,
  TypeError,
  add,
  call,
  callMethod,
  getAttr,
  int,
  len,
  list,
  lt,
  mul,
  print,
  signature,
  str,
  sub,
  toException,
} from "./runtime/python/index.js";
import { cache, lruCache } from "./runtime/python/stdlib/lru-cache.js";
import { singledispatch } from "./runtime/python/stdlib/singledispatch.js";

// lru_cache, cache, cached_property, singledispatch, total_ordering.
const calls: Dynamic[] = [];
const sq: Dynamic = lruCache(2)(
  signature(
    function sq(x: Dynamic, k: Dynamic = 1): Dynamic {
      calls.push(x);
      return mul(mul(x, x), k);
    },
    "sq",
    ["x", "k="],
  ),
);
print(
  call(sq, [2]),
  call(sq, [2]),
  call(sq, [3]),
  call(sq, [4]),
  call(sq, [2]),
  calls,
  callMethod(sq, "cache_info", []),
  call(sq, [2], { k: 2 }),
);
callMethod(sq, "cache_clear", []);
print(getAttr(callMethod(sq, "cache_info", []), "currsize"));
const fib: Dynamic = cache(
  signature(
    function (n: Dynamic): Dynamic {
      return lt(n, 2) ? n : add(call(fib, [sub(n, 1)]), call(fib, [sub(n, 2)]));
    },
    "fib",
    ["n"],
  ),
);
print(call(fib, [60]), getAttr(callMethod(fib, "cache_info", []), "misses"));
try {
  call(sq, [[1]]);
} catch (caught) {
  const e = toException(caught);
  if (e instanceof TypeError) {
    print(e);
  } else {
    throw caught;
  }
}
const show: Dynamic = singledispatch(
  signature(
    function show(x: Dynamic): string {
      return `other ${str(x)}`;
    },
    "show",
    ["x"],
  ),
);
let _: Dynamic = call(getAttr(show, "register"), [
  int,
  signature(
    function _(x: Dynamic): string {
      return `int ${str(x)}`;
    },
    "_",
    ["x"],
  ),
]);
_ = call(callMethod(show, "register", [list]), [
  signature(
    function _(x: Dynamic): string {
      return `list ${len(x)}`;
    },
    "_",
    ["x"],
  ),
]);
const showStr: Dynamic = call(callMethod(show, "register", [str]), [
  signature(
    function showStr(x: Dynamic): string {
      return `str ${str(x)}`;
    },
    "show_str",
    ["x"],
  ),
]);
print(
  call(show, [1]),
  call(show, [[1]]),
  call(show, ["s"]),
  call(show, [2.5]),
  call(show, [true]),
  call(show, [null]),
);
