import {
  Tuple,
  div,
  divmod,
  float,
  floordiv,
  mod,
  mul,
  neg,
  print,
} from "./runtime/python/index.js";

// Floor division and modulo on floats follow the sign of the divisor.
for (const [a, b] of Tuple.of(
  Tuple.of(5.5, 2),
  Tuple.of(-5.5, 2),
  Tuple.of(5.5, -2),
  Tuple.of(-5.5, -2),
  Tuple.of(float(0), 3),
  Tuple.of(-1e-20, 3),
  Tuple.of(1, 0.1),
)) {
  print(floordiv(a, b), mod(a, b), divmod(a, b));
}
print(floordiv(float("inf"), 2), mod(5, float("inf")), mod(-5, float("inf")));
print(mul(float(1e308), 10), mul(neg(float(1e308)), 10), div(1e-320, float(10000000000)));
