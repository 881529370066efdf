import * as py from "./runtime/python/index.js";

// Equality by value, ordering element by element.
py.print(py.eq([1, 2], [1, 2]), py.eq([1, 2], py.Tuple.of(1, 2)), py.eq(py.Tuple.of(1, 2), py.Tuple.of(1, 2)));
py.print(
  py.eq({ a: 1, b: 2 }, { b: 2, a: 1 }),
  py.eq(new py.PySet([1, 2]), new py.PySet([2, 1])),
  py.eq(new py.PySet([1]), py.frozenset([1])),
);
py.print(py.lt([1, 2], [1, 3]), py.lt([1, 2], [1, 2, 0]), py.lt([], [0]), py.gt(py.Tuple.of(2), py.Tuple.of(1, 9)));
py.print("abc" < "abd", "Z" < "a", "" < "a", "abc" < "abcd");
py.print(py.eq([1, [2, { x: py.Tuple.of(3) }]], [1, [2, { x: py.Tuple.of(3) }]]));
py.print(py.eq([1, "a"], [1, "b"]), py.eq([py.float(1), true], [1, 1]));
py.print(py.ne({ a: [1] }, { a: [2] }));
