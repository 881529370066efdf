import * as py from "./runtime/python/index.js";

// Precedence and deeply nested expressions.
py.print(
  !py.eq(1, 2),
  !py.eq(1, 2),
  py.neg(py.pow(2, 2)),
  py.pow(2, -1),
  py.sub(py.add(1, py.mod(py.mul(2, 3), 4)), py.floordiv(5, 2)),
  1 < 2 && py.eq(2, true),
);
py.print(
  false ? 1 : false ? 2 : 3,
  !true || true,
  py.or(true, () => py.and(false, () => false)),
  py.bitor(1, py.bitxor(2, py.bitand(3, 4))),
  py.lshift(1, 2 + 1),
);
py.print(
  py.invert(1) + 1,
  py.neg(py.pow(1, 0)),
  3 - -3,
  5 - py.pos(5),
  py.lt(py.Tuple.of(1, 2), py.Tuple.of(1, 3)) && "y",
  py.add(py.mul(2, [1]), [3]),
  py.mul("ab", 2),
  10 - 3 - 2,
);
py.print(
  1,
  [[[[[]]]]],
  py.getItem(py.getItem({ a: { b: { c: new py.Dict() } } }, "a"), "b"),
  (() => (() => (() => 5)())())(),
);
py.print(
  py.getItem(py.getItem(py.getItem([1, [2, [3]]], 1), 1), 0),
  py.getItem(py.strip("x".toUpperCase().toLowerCase()).split("x"), 0) === "",
  py.neg(py.neg(-1)),
  [].length > 0,
  py.neg(-2),
);
