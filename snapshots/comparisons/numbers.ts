import { add, eq, float, lt, ne, neg, pow, print } from "./runtime/python/index.js";

// Ordering and equality across int, float and bool.
print(eq(1, float(1)), eq(1, true), eq(0, false), eq(2, true));
print(3 < 3.5, -1 > -2, float(1000) >= 1000, lt(true, 2));
print(eq(add(0.1, 0.2), 0.3), eq(float(0), neg(float(0))));
const nan = float("nan");
print(eq(nan, nan), ne(nan, nan), nan < 1, nan > 1);
print(
  eq(pow(10, 20), float(100000000000000000000)),
  eq(pow(2, 53), add(pow(2, 53), 1)),
  eq(pow(2, 53), float(pow(2, 53))),
);
print(ne(1, "1"), eq(null, false), eq(null, 0));
