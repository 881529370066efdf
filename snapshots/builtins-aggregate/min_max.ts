import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";

// min and max with key, default, several arguments, ties.
py.print(
  py.min(3, 1, 2),
  py.max([3, 1]),
  py.max("hello"),
  py.min("b", "a"),
  py.max([1, py.float(2), 2]),
  py.min([1, py.float(1)]),
  py.max([py.Tuple.of(1, "b"), py.Tuple.of(1, "a")]),
  py.max("bb", "a", { key: py.len }),
  py.min(["aa", "b"], { key: py.len }),
);
py.print(
  py.max([], { default: null }),
  py.min(py.Tuple.of(), { default: "d" }),
  py.max({ a: 3, b: 5 }),
  py.max(py.items({ a: 3, b: 5 }), { key: (kv: Dynamic) => kv[1] }),
  py.max([
    [1, 2],
    [1, 3],
  ]),
  py.max(py.lazyFlatMap(py.Tuple.of(1, 5), (x: number) => [x])),
  py.max(["a", "c", "b"], { key: py.ord }),
);
py.print(
  py.max([1, true]),
  py.max([true, 1]),
  py.min([py.float(0), py.neg(py.float(0))]),
  py.max(py.float("nan"), 1),
  py.max(1, py.float("nan")),
);
for (const f of py.Tuple.of(
  py.signature(() => py.max([]), "<lambda>", []),
  py.signature(() => py.max(1, "a"), "<lambda>", []),
  py.signature(() => py.min(5), "<lambda>", []),
  py.signature(() => py.call(py.max, []), "<lambda>", []),
  py.signature(() => py.max(null, 1), "<lambda>", []),
  py.signature(() => py.max(1, 2, { default: 0 }), "<lambda>", []),
)) {
  try {
    py.call(f, []);
  } catch (caught) {
    const e = py.rethrowUnless(caught, py.ValueError, py.TypeError);
    py.print(e);
  }
}
