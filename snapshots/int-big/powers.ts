import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";

// Integers beyond 2^53 stay exact.
const n = py.pow(2, 64);
py.print(n, py.add(n, 1), py.sub(n, 1), py.mul(n, n), py.neg(n));
py.print(py.floordiv(n, 3), py.mod(n, 1000), py.floordiv(py.neg(n), 7), py.mod(py.neg(n), 7), py.divmod(n, -10));
py.print(py.sub(py.pow(2, 100), py.pow(2, 99)), py.floordiv(py.pow(10, 30), py.pow(10, 28)));
py.print(
  9007199254740993n as Dynamic,
  py.add(9007199254740992n as Dynamic, 1),
  py.mul(9007199254740993n as Dynamic, 3),
);
py.print(py.pow(3, 50), py.len(py.str(py.pow(2, 200))));
