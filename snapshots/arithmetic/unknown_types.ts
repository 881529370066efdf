import {
  type Dynamic,
  Tuple,
  add as pyAdd,
  div,
  float,
  floordiv,
  mod,
  mul,
  neg,
  pow,
  print,
  sum,
} from "./runtime/python/index.js";

// + and * on parameters whose type is known only at run time.
function add(a: Dynamic, b: Dynamic): Dynamic {
  return pyAdd(a, b);
}
function times(a: Dynamic, n: Dynamic): Dynamic {
  return mul(a, n);
}
print(
  add(1, 2),
  add(float(1), 2),
  add("a", "b"),
  add([1], [2]),
  add(Tuple.of(1), Tuple.of(2)),
  times("ab", 2),
  times([0], 2),
  times(2, 2.5),
  times(3, "x"),
  add(pow(2, 53), 1),
  add(0.1, 0.2),
  add(true, true),
);
function mean(xs: number[]): Dynamic {
  return div(sum(xs), xs.length);
}
function half(n: Dynamic): Dynamic {
  return Tuple.of(floordiv(n, 2), mod(n, 2), div(n, 2), floordiv(neg(n), 2));
}
print(mean([1, 2]), half(7), half(float(7)), half(-3), half(true));
