import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";

// repr of nested built-in values.
py.print(py.repr("a'b"), py.repr('a"b'), py.repr("a'\"b"), py.repr("\n\t\\\r\u0000\u007f é​😀"));
// Python: print([None, True, 1.0, "x", b"y", (1,), {2}, {"k": [()]}, frozenset(), range(2), 1j, ...])
py.print([
  null,
  true,
  py.float(1),
  "x",
  py.bytes([121]),
  py.Tuple.of(1),
  new py.PySet([2]),
  { k: [py.Tuple.of()] },
  py.frozenset(),
  py.range(2),
  py.notMigrated("complex-number", "1j"),
  py.Ellipsis,
]);
py.print(
  py.str([1, "a", ["b"]]),
  py.str({ a: "b" }),
  py.str(py.Tuple.of(1, "x")),
  py.str(null),
  py.str(true),
  new py.Dict([
    [1, "a"],
    ["b", 2.5],
    [null, py.Tuple.of(1, 2)],
  ] as [Dynamic, Dynamic][]),
);
py.print(
  py.repr(py.int),
  py.str(py.str),
  py.type(null),
  py.type(1.5),
  [py.int, py.dict],
  py.type([]),
  py.NotImplemented,
  py.Ellipsis,
  py.KeyError,
);
py.print(
  { a: { b: { c: [1, { d: py.Tuple.of() }] } } },
  [[], new py.Dict(), py.Tuple.of(), py.set(), ""],
  py.ascii("é😀"),
  py.repr(py.neg(py.float(0))),
  py.float(100000),
  py.pow(10, 16),
);
