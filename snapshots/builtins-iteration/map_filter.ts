import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";

// map and filter are lazy iterators.
const log: number[] = [];
const m = py.map((x: number) => py.append(log, x) || py.mul(x, 2), [1, 2]);
py.print(log, py.next(m), log, py.list(m), py.list(m));
py.print(
  py.list(py.map(py.str, [1, null])),
  py.list(py.map((a: Dynamic, b: Dynamic) => py.add(a, b), [1, 2], [10, 20, 30])),
  py.list(py.map(py.int, "12")),
  py.list(py.filter(null, [0, 1, "", "a", []])),
  py.list(py.filter(py.getAttr(py.str, "isalpha"), "a1b")),
  py.list(py.filter((kv: Dynamic) => kv[1], py.items({ a: 0, b: 1 }))),
);
py.print(
  py.sum(py.map(py.len, ["a", "bb"])),
  py.join(",", py.map(py.repr, ["x", 1])),
  [...py.spread(py.map(py.max, [[1, 2], [3]]))],
  py.set(py.map(py.abs, [-1, 1])),
  py.list(py.map(py.dict, [[py.Tuple.of("a", 1)]])),
);
try {
  py.list(py.map(py.int, ["1", "x"]));
} catch (caught) {
  const e = py.rethrowUnless(caught, py.ValueError);
  py.print(e);
}
try {
  py.next(py.map(5, [1]));
} catch (caught2) {
  const e = py.rethrowUnless(caught2, py.TypeError);
  py.print(e);
}
