import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";
import { cmpToKey, reduce, totalOrdering, wraps } from "./runtime/python/stdlib/functools.js";
import { partial } from "./runtime/python/stdlib/partial.js";
import { singledispatch } from "./runtime/python/stdlib/singledispatch.js";

// wraps, reduce, cmp_to_key, total_ordering and singledispatch together.

function loud(f: Dynamic): Dynamic {
  const inner: Dynamic = wraps(f)(
    py.signature(
      function inner(...rest: Dynamic[]): Dynamic {
        const [args, { ...kwargs }]: [Dynamic, Dynamic] = py.splitKeywords(rest);
        return py.add(py.call(f, args, kwargs), "!");
      },
      "loud.<locals>.inner",
      ["*args", "**kwargs"],
    ),
  );

  return inner;
}
py.signature(loud, "loud", ["f"]);

/** Greets. */
const hello: Dynamic = loud(
  py.signature(
    function hello(name: Dynamic = "x"): string {
      return `hi ${py.str(name)}`;
    },
    "hello",
    ["name="],
    "Greets.",
  ),
);

py.print(
  py.call(hello, ["ann"]),
  py.call(hello, [], { name: "b" }),
  py.getAttr(hello, "__name__"),
  py.getAttr(hello, "__doc__"),
  py.callMethod(hello, "__wrapped__", ["raw"]),
);
py.print(
  py.sorted(["b10", "b9", "a"], {
    key: cmpToKey((a: Dynamic, b: Dynamic) => py.len(a) - py.len(b) || py.sub(py.gt(a, b), py.lt(a, b))),
  }),
);

const V: Dynamic = totalOrdering(
  class V {
    declare n: number;
    constructor(n: number) {
      this.n = n;
    }

    __eq__(other: Dynamic): Dynamic {
      return py.eq(this.n, py.getAttr(other, "n"));
    }

    __lt__(other: Dynamic): Dynamic {
      return py.lt(this.n, py.getAttr(other, "n"));
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
      return "other";
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
  py.signature(
    function _(x: Dynamic): Dynamic[] {
      return Array.from(py.iterate(x), (i: Dynamic) => py.call(show, [i]));
    },
    "_",
    ["x"],
  ),
]);

py.print(
  py.call(show, [true]),
  py.call(show, [1.5]),
  py.call(show, [[1, "a", [2]]]),
  reduce((a: Dynamic, b: Dynamic) => py.add(py.mul(a, 10), b), [1, 2, 3]),
  py.call(new partial(hello, py.keywords({ name: "p" })), []),
);
try {
  reduce((a: Dynamic, b: Dynamic) => a, []);
} catch (caught) {
  const e = py.rethrowUnless(caught, py.TypeError);
  py.print(e);
}
