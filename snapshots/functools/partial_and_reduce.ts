import {
  type Dynamic,
  Tuple,
  TypeError,
  add,
  call,
  callMethod,
  eq,
  ge,
  getAttr,
  gt,
  int,
  is,
  keywords,
  le,
  len,
  list,
  lt,
  max,
  mul,
  print,
  pyClass,
  range,
  rethrowUnless,
  signature,
  sorted,
  splitKeywords,
  str,
  sub,
  tuple,
} from "./runtime/python/index.js";
import { cmpToKey, reduce, totalOrdering, wraps } from "./runtime/python/stdlib/functools.js";
import { partial } from "./runtime/python/stdlib/partial.js";
import { singledispatch } from "./runtime/python/stdlib/singledispatch.js";

// partial objects, reduce, cmp_to_key, total_ordering, singledispatch.
function f(a: Dynamic, b: Dynamic, ...rest: Dynamic[]): Dynamic {
  const [c, { d = 1, ...e }]: [Dynamic, Dynamic] = splitKeywords(rest);
  return Tuple.of(a, b, c, d, e);
}
signature(f, "f", ["a", "b", "*c", "d=", "**e"]);
const p = new partial(f, 1, keywords({ d: 5 }));
print(
  call(p, [2]),
  call(p, [2, 3], { d: 6, x: 7 }),
  is(p.func, f),
  p.args,
  p.keywords,
  call(new partial(p, 9, keywords({ z: 1 })), []),
  call(new partial(int, keywords({ base: 2 })), ["101"]),
);
try {
  new partial(5);
} catch (caught) {
  const e = rethrowUnless(caught, TypeError);
  print(e);
}
print(
  reduce(add, [[1], [2]], []),
  reduce((a: Dynamic, b: Dynamic) => mul(a, b), range(1, 6)),
  reduce(max, [3], 7),
);
try {
  reduce(add, []);
} catch (caught2) {
  const e = rethrowUnless(caught2, TypeError);
  print(e);
}
print(
  sorted(["b", "A", "c"], {
    key: cmpToKey((a: Dynamic, b: Dynamic) =>
      sub(
        gt(callMethod(a, "lower", []), callMethod(b, "lower", [])),
        lt(callMethod(a, "lower", []), callMethod(b, "lower", [])),
      ),
    ),
  }),
  sorted([3, 1, 2], { key: cmpToKey((a: Dynamic, b: Dynamic) => sub(b, a)) }),
);
const V: Dynamic = totalOrdering(
  class V {
    declare n: number;
    constructor(n: number) {
      this.n = n;
    }
    __eq__(o: Dynamic): Dynamic {
      return eq(this.n, getAttr(o, "n"));
    }
    __lt__(o: Dynamic): Dynamic {
      return lt(this.n, getAttr(o, "n"));
    }

    static {
      pyClass(this, { name: "V" });
    }
  },
);
print(
  le(new V(1), new V(1)),
  gt(new V(2), new V(1)),
  ge(new V(1), new V(2)),
  max(new V(1), new V(3)).n,
);
const show: Dynamic = singledispatch(
  signature(
    function show(x: Dynamic): string {
      return `object ${str(x)}`;
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
  call(callMethod(show, "register", [tuple]), [
    signature(
      function _(x: Dynamic): string {
        return `seq ${len(x)}`;
      },
      "_",
      ["x"],
    ),
  ]),
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
  call(show, [true]),
  call(show, [[1]]),
  call(show, [Tuple.of(1, 2)]),
  call(show, ["a"]),
  call(show, [1.5]),
  call(show, [null]),
  call(callMethod(show, "dispatch", [int]), [3]),
  call(showStr, ["q"]),
);
/** doc */
const g: Dynamic = wraps(f)(
  signature(
    function g(...rest2: Dynamic[]): Dynamic {
      const [a, { ...k }]: [Dynamic, Dynamic] = splitKeywords(rest2);
      return call(f, a, k);
    },
    "g",
    ["*a", "**k"],
    "doc",
  ),
);
print(getAttr(g, "__name__"), getAttr(g, "__doc__"), g(1, 2));
