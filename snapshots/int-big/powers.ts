import {
  type Dynamic,
  add,
  divmod,
  floordiv,
  len,
  mod,
  mul,
  neg,
  pow,
  print,
  str,
  sub,
} from "./runtime/python/index.js";

// Integers beyond 2^53 stay exact.
const n = pow(2, 64);
print(n, add(n, 1), sub(n, 1), mul(n, n), neg(n));
print(floordiv(n, 3), mod(n, 1000), floordiv(neg(n), 7), mod(neg(n), 7), divmod(n, -10));
print(sub(pow(2, 100), pow(2, 99)), floordiv(pow(10, 30), pow(10, 28)));
print(
  9007199254740993n as Dynamic,
  add(9007199254740992n as Dynamic, 1),
  mul(9007199254740993n as Dynamic, 3),
);
print(pow(3, 50), len(str(pow(2, 200))));
