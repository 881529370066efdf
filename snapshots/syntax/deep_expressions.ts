import {
  Dict,
  Tuple,
  add,
  and,
  bitand,
  bitor,
  bitxor,
  eq,
  floordiv,
  getItem,
  invert,
  lshift,
  lt,
  mod,
  mul,
  neg,
  or,
  pos,
  pow,
  print,
  strip,
  sub,
} from "./runtime/python/index.js";

// Precedence and deeply nested expressions.
print(
  !eq(1, 2),
  !eq(1, 2),
  neg(pow(2, 2)),
  pow(2, -1),
  sub(add(1, mod(mul(2, 3), 4)), floordiv(5, 2)),
  1 < 2 && eq(2, true),
);
print(
  false ? 1 : false ? 2 : 3,
  !true || true,
  or(true, () => and(false, () => false)),
  bitor(1, bitxor(2, bitand(3, 4))),
  lshift(1, 2 + 1),
);
print(
  invert(1) + 1,
  neg(pow(1, 0)),
  3 - -3,
  5 - pos(5),
  lt(Tuple.of(1, 2), Tuple.of(1, 3)) && "y",
  add(mul(2, [1]), [3]),
  mul("ab", 2),
  10 - 3 - 2,
);
print(
  1,
  [[[[[]]]]],
  getItem(getItem({ a: { b: { c: new Dict() } } }, "a"), "b"),
  (() => (() => (() => 5)())())(),
);
print(
  getItem(getItem(getItem([1, [2, [3]]], 1), 1), 0),
  getItem(strip("x".toUpperCase().toLowerCase()).split("x"), 0) === "",
  neg(neg(-1)),
  [].length > 0,
  neg(-2),
);
