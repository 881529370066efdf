import { Tuple, div, float, neg, print, repr, str } from "./runtime/python/index.js";

// str and repr of floats.
for (const x of Tuple.of(
  float(1),
  0.1,
  float(10000000000000000),
  float(1000000000000000),
  float(123456789012345680),
  0.0001,
  0.00001,
  float(1.5e300),
  5e-324,
  neg(float(0)),
  float(100),
  div(1, 3),
  2.5,
  float(1e22),
  float(9999999999999998),
)) {
  print(x, repr(x), str(neg(x)));
}
print(float("inf"), float("-inf"), float("nan"));
print([float(1), 2.5, neg(float(0))], { x: float(3) }, Tuple.of(float(1e100)));
