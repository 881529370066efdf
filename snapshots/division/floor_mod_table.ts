import {
  AssertionError,
  Tuple,
  add,
  eq,
  floordiv,
  mod,
  mul,
  print,
} from "./runtime/python/index.js";

// // and % over signs, with the identity a == (a // b) * b + a % b.
for (const a of Tuple.of(-7, -6, 0, 6, 7)) {
  for (const b of Tuple.of(-3, 3, 2)) {
    if (!eq(a, add(mul(floordiv(a, b), b), mod(a, b)))) {
      throw new AssertionError();
    }
    print(a, b, floordiv(a, b), mod(a, b));
  }
}
