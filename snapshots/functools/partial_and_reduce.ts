import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";
import { cmpToKey, reduce, totalOrdering, wraps } from "./runtime/python/stdlib/functools.js";
import { partial } from "./runtime/python/stdlib/partial.js";
import { singledispatch } from "./runtime/python/stdlib/singledispatch.js";

// partial objects, reduce, cmp_to_key, total_ordering, singledispatch.
function f(a: Dynamic, b: Dynamic, ...rest: Dynamic[]): Dynamic {
  const [c, { d = 1, ...e }]: [Dynamic, Dynamic] = py.splitKeywords(rest);
  return py.Tuple.of(a, b, c, d, e);
}
py.signature(f, "f", ["a", "b", "*c", "d=", "**e"]);
const p = new partial(f, 1, py.keywords({ d: 5 }));
py.print(
  py.call(p, [2]),
  py.call(p, [2, 3], { d: 6, x: 7 }),
  py.is(p.func, f),
  p.args,
  p.keywords,
  py.call(new partial(p, 9, py.keywords({ z: 1 })), []),
  py.call(new partial(py.int, py.keywords({ base: 2 })), ["101"]),
);
try {
  new partial(5);
} catch (caught) {
  const e = py.rethrowUnless(caught, py.TypeError);
  py.print(e);
}
py.print(
  reduce(py.add, [[1], [2]], []),
  reduce((a: Dynamic, b: Dynamic) => py.mul(a, b), py.range(1, 6)),
  reduce(py.max, [3], 7),
);
try {
  reduce(py.add, []);
} catch (caught2) {
  const e = py.rethrowUnless(caught2, py.TypeError);
  py.print(e);
}
py.print(
  py.sorted(["b", "A", "c"], {
    key: cmpToKey((a: Dynamic, b: Dynamic) =>
      py.sub(
        py.gt(py.callMethod(a, "lower", []), py.callMethod(b, "lower", [])),
        py.lt(py.callMethod(a, "lower", []), py.callMethod(b, "lower", [])),
      ),
    ),
  }),
  py.sorted([3, 1, 2], { key: cmpToKey((a: Dynamic, b: Dynamic) => py.sub(b, a)) }),
);
const V: Dynamic = totalOrdering(
  class V {
    declare n: number;
    constructor(n: number) {
      this.n = n;
    }
    __eq__(o: Dynamic): Dynamic {
      return py.eq(this.n, py.getAttr(o, "n"));
    }
    __lt__(o: Dynamic): Dynamic {
      return py.lt(this.n, py.getAttr(o, "n"));
    }

    static {
      py.pyClass(this, { name: "V" });
    }
  },
);
py.print(py.le(new V(1), new V(1)), py.gt(new V(2), new V(1)), py.ge(new V(1), new V(2)), py.max(new V(1), new V(3)).n);
const show: Dynamic = singledispatch(
  py.signature(
    function show(x: Dynamic): string {
      return `object ${py.str(x)}`;
    },
    "show",
    ["x"],
  ),
);
let _: Dynamic = py.call(py.getAttr(show, "register"), [
  py.int,
  py.signature(
    function _(x: Dynamic): string {
      return `int ${py.str(x)}`;
    },
    "_",
    ["x"],
  ),
]);
_ = py.call(py.callMethod(show, "register", [py.list]), [
  py.call(py.callMethod(show, "register", [py.tuple]), [
    py.signature(
      function _(x: Dynamic): string {
        return `seq ${py.len(x)}`;
      },
      "_",
      ["x"],
    ),
  ]),
]);
const showStr: Dynamic = py.call(py.callMethod(show, "register", [py.str]), [
  py.signature(
    function showStr(x: Dynamic): string {
      return `str ${py.str(x)}`;
    },
    "show_str",
    ["x"],
  ),
]);
py.print(
  py.call(show, [1]),
  py.call(show, [true]),
  py.call(show, [[1]]),
  py.call(show, [py.Tuple.of(1, 2)]),
  py.call(show, ["a"]),
  py.call(show, [1.5]),
  py.call(show, [null]),
  py.call(py.callMethod(show, "dispatch", [py.int]), [3]),
  py.call(showStr, ["q"]),
);
/** doc */
const g: Dynamic = wraps(f)(
  py.signature(
    function g(...rest2: Dynamic[]): Dynamic {
      const [a, { ...k }]: [Dynamic, Dynamic] = py.splitKeywords(rest2);
      return py.call(f, a, k);
    },
    "g",
    ["*a", "**k"],
    "doc",
  ),
);
py.print(py.getAttr(g, "__name__"), py.getAttr(g, "__doc__"), g(1, 2));
