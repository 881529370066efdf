import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";

// sorted and reversed on every iterable.
py.print(
  py.sorted([3, 1, 2]),
  py.sorted("bca"),
  py.sorted({ b: 1, a: 2 }),
  py.sorted(py.Tuple.of(2, 1), { reverse: true }),
  py.sorted([]),
  py.sorted(["b", "A", "a"], { key: py.getAttr(py.str, "lower") }),
  py.sorted([1.5, 1, true, 0]),
  py.sorted(new py.PySet([3, 1])),
);
py.print(
  py.list(py.reversed([1, 2])),
  py.list(py.reversed("ab")),
  py.list(py.reversed(py.range(3))),
  py.list(py.reversed(py.Tuple.of(1, 2))),
  py.list(py.reversed({ a: 1, b: 2 })),
  py.typeName(py.reversed([])),
);
const xs: Dynamic[] = [py.Tuple.of("x", 1), py.Tuple.of("y", 0), py.Tuple.of("z", 1)];
py.print(py.sorted(xs, { key: (p: Dynamic) => p[1], reverse: true }), py.sorted(xs, { key: (p: Dynamic) => p[1] }), xs);
for (const bad of py.Tuple.of(
  py.signature(() => py.reversed(new py.PySet([1])), "<lambda>", []),
  py.signature(() => py.reversed(py.iter([])), "<lambda>", []),
  py.signature(() => py.sorted([1, null]), "<lambda>", []),
  py.signature(() => py.sorted([[1], ["a"]]), "<lambda>", []),
  py.signature(() => py.call(py.sorted, [[1], (x: Dynamic) => x]), "<lambda>", []),
)) {
  try {
    py.call(bad, []);
  } catch (caught) {
    const e = py.rethrowUnless(caught, py.TypeError);
    py.print(e);
  }
}
