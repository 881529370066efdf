import {
  Dict,
  type Dynamic,
  Ellipsis,
  KeyError,
  NotImplemented,
  PySet,
  Tuple,
  ascii,
  bytes,
  dict,
  float,
  frozenset,
  int,
  neg,
  notMigrated,
  pow,
  print,
  range,
  repr,
  set,
  str,
  type,
} from "./runtime/python/index.js";

// repr of nested built-in values.
print(repr("a'b"), repr('a"b'), repr("a'\"b"), repr("\n\t\\\r\u0000\u007f é​😀"));
// Python: print([None, True, 1.0, "x", b"y", (1,), {2}, {"k": [()]}, frozenset(), range(2), 1j, ...])
print([
  null,
  true,
  float(1),
  "x",
  bytes([121]),
  Tuple.of(1),
  new PySet([2]),
  { k: [Tuple.of()] },
  frozenset(),
  range(2),
  notMigrated("complex-number", "1j"),
  Ellipsis,
]);
print(
  str([1, "a", ["b"]]),
  str({ a: "b" }),
  str(Tuple.of(1, "x")),
  str(null),
  str(true),
  new Dict([
    [1, "a"],
    ["b", 2.5],
    [null, Tuple.of(1, 2)],
  ] as [Dynamic, Dynamic][]),
);
print(
  repr(int),
  str(str),
  type(null),
  type(1.5),
  [int, dict],
  type([]),
  NotImplemented,
  Ellipsis,
  KeyError,
);
print(
  { a: { b: { c: [1, { d: Tuple.of() }] } } },
  [[], new Dict(), Tuple.of(), set(), ""],
  ascii("é😀"),
  repr(neg(float(0))),
  float(100000),
  pow(10, 16),
);
