import * as py from "./runtime/python/index.js";

// // and % over signs, with the identity a == (a // b) * b + a % b.
for (const a of py.Tuple.of(-7, -6, 0, 6, 7)) {
  for (const b of py.Tuple.of(-3, 3, 2)) {
    if (!py.eq(a, py.add(py.mul(py.floordiv(a, b), b), py.mod(a, b)))) {
      throw new py.AssertionError();
    }
    py.print(a, b, py.floordiv(a, b), py.mod(a, b));
  }
}
