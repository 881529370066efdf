import {
  Tuple,
  TypeError,
  ValueError,
  float,
  print,
  rethrowUnless,
  round,
  typeName,
} from "./runtime/python/index.js";

// round uses banker's rounding and exact decimal values.
print(
  Array.from(
    Tuple.of(0.5, 1.5, 2.5, -0.5, -1.5, 2.4999, float(100000000000000000000)),
    (x: number) => round(x),
  ),
);
print(round(2.675, 2), round(1.005, 2), round(1234.5678, -2), round(1.25, 1), round(1.35, 1));
print(round(5), round(15, -1), round(25, -1), round(-15, -1), round(7, 2), round(true));
print(typeName(round(2.5)), typeName(round(2.5, 0)), round(2.5, null));
try {
  round(float("nan"));
} catch (caught) {
  const e = rethrowUnless(caught, ValueError);
  print(e);
}
try {
  round("x");
} catch (caught2) {
  const e = rethrowUnless(caught2, TypeError);
  print(e);
}
