import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";

// + and * on parameters whose type is known only at run time.
function add(a: Dynamic, b: Dynamic): Dynamic {
  return py.add(a, b);
}
function times(a: Dynamic, n: Dynamic): Dynamic {
  return py.mul(a, n);
}
py.print(
  add(1, 2),
  add(py.float(1), 2),
  add("a", "b"),
  add([1], [2]),
  add(py.Tuple.of(1), py.Tuple.of(2)),
  times("ab", 2),
  times([0], 2),
  times(2, 2.5),
  times(3, "x"),
  add(py.pow(2, 53), 1),
  add(0.1, 0.2),
  add(true, true),
);
function mean(xs: number[]): Dynamic {
  return py.div(py.sum(xs), xs.length);
}
function half(n: Dynamic): Dynamic {
  return py.Tuple.of(py.floordiv(n, 2), py.mod(n, 2), py.div(n, 2), py.floordiv(py.neg(n), 2));
}
py.print(mean([1, 2]), half(7), half(py.float(7)), half(-3), half(true));
