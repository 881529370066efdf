import {
  type Dynamic,
  TypeError,
  add,
  call,
  callMethod,
  eq,
  ge,
  getAttr,
  gt,
  int,
  iterate,
  keywords,
  le,
  len,
  list,
  lt,
  max,
  mul,
  print,
  pyClass,
  rethrowUnless,
  signature,
  sorted,
  splitKeywords,
  str,
  sub,
} from "./runtime/python/index.js";
import { cmpToKey, reduce, totalOrdering, wraps } from "./runtime/python/stdlib/functools.js";
import { partial } from "./runtime/python/stdlib/partial.js";
import { singledispatch } from "./runtime/python/stdlib/singledispatch.js";

// wraps, reduce, cmp_to_key, total_ordering and singledispatch together.

function loud(f: Dynamic): Dynamic {
  const inner: Dynamic = wraps(f)(
    signature(
      function inner(...rest: Dynamic[]): Dynamic {
        const [args, { ...kwargs }]: [Dynamic, Dynamic] = splitKeywords(rest);
        return add(call(f, args, kwargs), "!");
      },
      "loud.<locals>.inner",
      ["*args", "**kwargs"],
    ),
  );

  return inner;
}
signature(loud, "loud", ["f"]);

/** Greets. */
const hello: Dynamic = loud(
  signature(
    function hello(name: Dynamic = "x"): string {
      return `hi ${str(name)}`;
    },
    "hello",
    ["name="],
    "Greets.",
  ),
);

print(
  call(hello, ["ann"]),
  call(hello, [], { name: "b" }),
  getAttr(hello, "__name__"),
  getAttr(hello, "__doc__"),
  callMethod(hello, "__wrapped__", ["raw"]),
);
print(
  sorted(["b10", "b9", "a"], {
    key: cmpToKey((a: Dynamic, b: Dynamic) => len(a) - len(b) || sub(gt(a, b), lt(a, b))),
  }),
);

const V: Dynamic = totalOrdering(
  class V {
    declare n: number;
    constructor(n: number) {
      this.n = n;
    }

    __eq__(other: Dynamic): Dynamic {
      return eq(this.n, getAttr(other, "n"));
    }

    __lt__(other: Dynamic): Dynamic {
      return lt(this.n, getAttr(other, "n"));
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
      return "other";
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
    function _(x: Dynamic): Dynamic[] {
      return Array.from(iterate(x), (i: Dynamic) => call(show, [i]));
    },
    "_",
    ["x"],
  ),
]);

print(
  call(show, [true]),
  call(show, [1.5]),
  call(show, [[1, "a", [2]]]),
  reduce((a: Dynamic, b: Dynamic) => add(mul(a, 10), b), [1, 2, 3]),
  call(new partial(hello, keywords({ name: "p" })), []),
);
try {
  reduce((a: Dynamic, b: Dynamic) => a, []);
} catch (caught) {
  const e = rethrowUnless(caught, TypeError);
  print(e);
}
